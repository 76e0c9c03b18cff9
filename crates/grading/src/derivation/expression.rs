//! The expression in a line: what may stand before it is passed over, and a second step in it is found.

/// The text with spaces in place of a leading `=` or `left =`, or the offset of a `=` that is one too many.
pub(super) fn expression(tex: &str, left: &str) -> Result<String, usize> {
    let mut start = past_signs(tex, 0);
    if let Some(end) = past(tex, start, left) {
        let after = past_signs(tex, end);
        if tex[end..after].contains('=') {
            start = after;
        }
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

/// Behind `words`, if they stand at `start`, however they are spaced.
fn past(tex: &str, start: usize, words: &str) -> Option<usize> {
    let mut rest = &tex[start..];
    for word in words.chars().filter(|character| !character.is_whitespace()) {
        rest = rest.trim_start().strip_prefix(word)?;
    }
    Some(tex.len() - rest.len())
}

/// Where a `=` stands that isn't inside braces, as that of `\sum_{i=1}` is.
fn sign(tex: &str) -> Option<usize> {
    let mut depth = 0;
    tex.char_indices().find_map(|(offset, character)| {
        depth += i32::from(character == '{') - i32::from(character == '}');
        (character == '=' && depth <= 0).then_some(offset)
    })
}
