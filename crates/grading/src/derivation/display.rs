//! The displays `$$ … $$` of an `answer.md`, with the places where they stand.

use std::ops::Range;

/// The LaTeX between two pairs of dollars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Display<'a> {
    pub(super) tex: &'a str,
    /// Byte offset of `tex` in the file.
    pub(super) start: usize,
}

/// Why displays can't be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// A comment begins here and never ends.
    Comment(usize),
    /// Two dollars stand here, and no two others before an empty line or the end.
    Dollars(usize),
}

/// The displays outside of comments, and the places of everything that is neither.
pub(super) fn displays(markdown: &str) -> Result<(Vec<Display<'_>>, Vec<Range<usize>>), Broken> {
    let (mut found, mut rest) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some((opening, is_comment)) = next(markdown, at) {
        rest.push(at..opening);
        let inside = &markdown[opening..];
        at = if is_comment {
            opening + inside.find("-->").ok_or(Broken::Comment(opening))? + 3
        } else {
            let tex = display(inside).ok_or(Broken::Dollars(opening))?;
            let start = opening + 2;
            found.push(Display { tex, start });
            start + tex.len() + 2
        };
    }
    rest.push(at..markdown.len());
    Ok((found, rest))
}

/// Where the next comment or display begins, and whether it is a comment.
fn next(markdown: &str, at: usize) -> Option<(usize, bool)> {
    let comment = markdown[at..].find("<!--");
    let dollars = markdown[at..].find("$$");
    let nearest = comment.into_iter().chain(dollars).min()?;
    Some((at + nearest, comment == Some(nearest)))
}

/// What stands between the dollars at the beginning and the next ones. An empty line ends a paragraph of Markdown, so no
/// display goes beyond it: dollars that are forgotten would otherwise turn all later lines inside out.
fn display(text: &str) -> Option<&str> {
    let inside = &text[2..];
    let tex = &inside[..inside.find("$$")?];
    let lines: Vec<&str> = tex.split('\n').collect();
    let between = lines.get(1..lines.len() - 1).unwrap_or_default();
    let has_gap = !tex.trim().is_empty() && between.iter().any(|line| line.trim().is_empty());
    (!has_gap).then_some(tex)
}

/// Line and column, both from 1, of a byte offset.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = before.matches('\n').count() + 1;
    (line, before[line_start..].chars().count() + 1)
}
