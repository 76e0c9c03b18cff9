//! Places in a text, as its reader counts them.

use crate::error::{Fault, FaultKind};

/// A place in a display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Byte offset in the text.
    pub offset: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The place of a byte offset.
pub fn position(tex: &str, offset: usize) -> Position {
    let before = &tex[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        offset,
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// An error at a byte offset of `source`.
pub fn unreadable(source: &str, offset: usize, expected: &str, nearest: Option<String>) -> Fault {
    let after = source.get(offset..).unwrap_or("");
    let found = after
        .split_whitespace()
        .next()
        .map_or("the end".to_string(), |word| {
            format!("`{}`", word.chars().take(16).collect::<String>())
        });
    let place = position(source, offset.min(source.len()));
    FaultKind::Unreadable {
        offset,
        line: place.line,
        column: place.column,
        expected: expected.to_string(),
        found,
        nearest,
    }
    .into()
}
