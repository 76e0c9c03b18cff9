//! The expression in a line: what may stand before it is passed over, and a second step in it is found.

/// The text with spaces in place of a leading `=` or `left =`, or the offset of a `=` that is one too many.
pub(super) fn expression(tex: &str, left: &str) -> Result<String, usize> {
    let mut start = past_signs(tex, 0);
    if let Some(offset) = sign(&tex[start..])
        && plain(&tex[start..start + offset]) == plain(left)
    {
        start = past_signs(tex, start + offset);
    }
    if let Some(offset) = sign(&tex[start..]) {
        return Err(start + offset);
    }
    let blank = |character: char| if character == '\n' { '\n' } else { ' ' };
    Ok(tex[..start].chars().map(blank).collect::<String>() + &tex[start..])
}

/// Behind spaces, `=` and `&`.
fn past_signs(tex: &str, start: usize) -> usize {
    let is_sign = |character: char| character.is_whitespace() || "=&".contains(character);
    tex.len() - tex[start..].trim_start_matches(is_sign).len()
}

/// The text without what changes nothing: spaces, braces, `&`, and one of the ways to write a transpose.
fn plain(tex: &str) -> String {
    let transposed = tex.replace(r"\top", "T").replace(r"\mathsf", "");
    transposed.replace(
        |character: char| character.is_whitespace() || "{}&".contains(character),
        "",
    )
}

/// Where a `=` stands that isn't inside braces, as that of `\sum_{i=1}` is.
fn sign(tex: &str) -> Option<usize> {
    let mut depth = 0;
    tex.char_indices().find_map(|(offset, character)| {
        depth += i32::from(character == '{') - i32::from(character == '}');
        (character == '=' && depth <= 0).then_some(offset)
    })
}
