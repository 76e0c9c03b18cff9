//! What the lexer hands to the parser.

/// Bytes `start..end` of the displayed text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// One unit of displayed LaTeX; spacing never becomes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// `\name`, without its backslash and after synonyms are made one (`\leq` is `le`).
    Command(String),
    /// A letter or a sign.
    Character(char),
    /// Digits with at most one point, as printed.
    Number(String),
    /// The words inside `\text{…}`.
    Text(String),
    /// `\begin{…}`.
    Begin(String),
    /// `\end{…}`.
    End(String),
    /// `{`.
    Open,
    /// `}`.
    Close,
    /// `&`.
    Align,
    /// `\\`.
    Row,
}

impl Symbol {
    /// Whether this is the command `name`.
    pub fn is_command(&self, name: &str) -> bool {
        matches!(self, Self::Command(found) if found == name)
    }
}

/// A symbol and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub symbol: Symbol,
    /// Where it is.
    pub span: Span,
}
