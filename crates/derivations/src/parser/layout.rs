//! Takes out what only lays a display out: alignment marks, line breaks inside a chain, and prose.

use super::condition::OPENING;
use crate::commands::{CHAINS, listed};
use crate::token::{Symbol, Token};

/// Words that carry meaning besides those that open a condition.
const JOINING: [&str; 5] = ["and", "or", "if and only if", "otherwise", "else"];

/// Whether `\text{…}` opens or joins a condition.
pub fn is_meaningful(words: &str) -> bool {
    let stripped = words.trim_matches([',', '.', ' ']);
    OPENING.contains(&stripped) || JOINING.contains(&stripped)
}

/// Removes layout; returns the tokens that are left and how many texts were passed over.
pub fn settle(tokens: Vec<Token>) -> (Vec<Token>, usize) {
    let before = tokens.len();
    let spoken = without_prose(tokens);
    let words = before - spoken.len();
    (joined_rows(&spoken), words)
}

/// Leaves out prose at the ends of a claim. Inside, as in `x = 1 \text{ unless } y = 2`, it would change what is said.
fn without_prose(tokens: Vec<Token>) -> Vec<Token> {
    let ends: Vec<bool> = tokens.iter().map(|token| is_end(&token.symbol)).collect();
    let mut kept: Vec<Token> = Vec::with_capacity(tokens.len());
    for (position, token) in tokens.into_iter().enumerate() {
        let at_end = kept.last().is_none_or(|last| is_end(&last.symbol))
            || ends.get(position + 1).is_none_or(|end| *end);
        let prose = match &token.symbol {
            Symbol::Text(words) => at_end && !is_meaningful(words) && !is_script(&kept),
            _ => false,
        };
        if !prose {
            kept.push(token);
        }
    }
    kept
}

/// Whether a claim ends or begins at this symbol.
fn is_end(symbol: &Symbol) -> bool {
    matches!(
        symbol,
        Symbol::Row
            | Symbol::Align
            | Symbol::Begin(_)
            | Symbol::End(_)
            | Symbol::Character(',' | ';' | '.')
    )
}

/// Whether what follows `tokens` is a subscript or superscript, where words are part of a name.
fn is_script(tokens: &[Token]) -> bool {
    let last = match tokens {
        [
            ..,
            script,
            Token {
                symbol: Symbol::Open,
                ..
            },
        ] => Some(script),
        other => other.last(),
    };
    last.is_some_and(|token| matches!(token.symbol, Symbol::Character('_' | '^')))
}

/// Leaves out the marks and line breaks between which a chain goes on; those of a matrix stay.
fn joined_rows(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut inner_environments = 0_usize;
    let mut marks_in_row = 0;
    for (position, token) in tokens.iter().enumerate() {
        match &token.symbol {
            Symbol::Begin(name) if !listed(CHAINS, name) => inner_environments += 1,
            Symbol::End(_) => inner_environments = inner_environments.saturating_sub(1),
            Symbol::Align if inner_environments == 0 => marks_in_row += 1,
            Symbol::Row if inner_environments == 0 => marks_in_row = 0,
            _ => {}
        }
        if inner_environments > 0 || !is_layout(tokens, position, marks_in_row) {
            kept.push(token.clone());
        }
    }
    kept
}

fn is_layout(tokens: &[Token], position: usize, marks_in_row: usize) -> bool {
    let symbol = |position: usize| tokens.get(position).map(|token| &token.symbol);
    let before = position.checked_sub(1).and_then(symbol);
    let (after, next) = (symbol(position + 1), symbol(position + 2));
    match symbol(position) {
        Some(Symbol::Align) => marks_in_row % 2 == 1 && is_alignment(before, after),
        Some(Symbol::Row) => continues(before, after, next),
        _ => false,
    }
}

/// The first `&` of a row, and every second one after it, stands next to a relation or an operator, or opens the row.
fn is_alignment(before: Option<&Symbol>, after: Option<&Symbol>) -> bool {
    let opens_row = matches!(before, None | Some(Symbol::Row | Symbol::Begin(_)));
    opens_row || joins(after) || joins(before)
}

/// A line break goes on with the chain if an operator or a relation stands on either side of it.
fn continues(before: Option<&Symbol>, after: Option<&Symbol>, next: Option<&Symbol>) -> bool {
    let aligned = after == Some(&Symbol::Align) && joins(next);
    joins(before) || aligned || relates(after)
}

fn relates(symbol: Option<&Symbol>) -> bool {
    match symbol {
        Some(Symbol::Character(sign)) => "=<>".contains(*sign),
        Some(Symbol::Command(name)) => {
            listed("le ge ne approx equiv leftarrow iff Rightarrow", name)
        }
        _ => false,
    }
}

fn joins(symbol: Option<&Symbol>) -> bool {
    let operator = match symbol {
        Some(Symbol::Character(sign)) => "+-*/".contains(*sign),
        Some(Symbol::Command(name)) => listed("cdot times odot", name),
        _ => false,
    };
    operator || relates(symbol)
}
