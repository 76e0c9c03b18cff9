//! Recursive descent over a declared vocabulary; GRAMMAR.md says what is read, rule by rule.

use crate::error::Fault;
use crate::lexer::lex;
use crate::token::Token;
use crate::vocabulary::Vocabulary;

mod argument;
mod arithmetic;
mod binder;
mod bracket;
mod chain;
mod claim;
mod condition;
mod cursor;
mod definition;
mod derivative;
mod differential;
mod environment;
mod function;
mod gradient;
mod index;
mod indicator;
mod label;
mod layout;
mod name;
mod operator;
mod primary;
mod set;
mod superscript;

pub use definition::Head;

/// How deep brackets, fractions and the like may stand inside each other.
const DEEPEST: usize = 48;

/// Reads one display.
pub struct Parser<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    at: usize,
    /// Tokens from here on are out of sight, while an argument without braces is read.
    limit: usize,
    vocabulary: &'a Vocabulary,
    /// Index letters of the sums around the place that is read.
    bound: Vec<String>,
    /// Parameters of the function that is being defined.
    parameters: Vec<String>,
    /// The name that is being defined, which its definition may use for another index.
    defined: Option<String>,
    /// Whether undeclared names are welcome, as on the left of a definition.
    declaring: bool,
    /// How many `|` are open, so that the next one at the end of a factor closes.
    bars: usize,
    depth: usize,
    /// How many layout commands and words were passed over.
    pub ignored: usize,
}

impl<'a> Parser<'a> {
    /// Starts at the beginning of `source`.
    ///
    /// # Errors
    /// If the text can't be cut into tokens.
    pub fn new(source: &'a str, vocabulary: &'a Vocabulary) -> Result<Self, Fault> {
        let lexed = lex(source)?;
        let (tokens, words) = layout::settle(lexed.tokens);
        Ok(Self {
            source,
            limit: tokens.len(),
            tokens,
            at: 0,
            vocabulary,
            bound: Vec::new(),
            parameters: Vec::new(),
            defined: None,
            declaring: false,
            bars: 0,
            depth: 0,
            ignored: lexed.ignored + words,
        })
    }
}
