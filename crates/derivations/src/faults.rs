//! One-character faults of a display, to prove that its check would notice them.

use crate::lexer::lex;
use crate::place::{Position, position};
use crate::token::{Symbol, Token};

/// All texts that differ from `tex` in one character and say something else: one deleted, a digit counted
/// up, a sign or a comparison turned round, a letter replaced by another one of the display.
///
/// What only moves things about is left alone: spacing, `&`, line breaks, and the words of `\text`.
#[must_use]
pub fn faults(tex: &str) -> Vec<(Position, String)> {
    let Ok(lexed) = lex(tex) else {
        return Vec::new();
    };
    let letters = letters(&lexed.tokens);
    let mut found = Vec::new();
    for token in lexed
        .tokens
        .iter()
        .filter(|token| is_meaningful(&token.symbol))
    {
        let text = &tex[token.span.start..token.span.end];
        for (offset, character) in text.char_indices() {
            let start = token.span.start + offset;
            for replacement in replacements(character, &token.symbol, &letters) {
                let changed = replaced(tex, start, character, replacement);
                if says_something_else(&lexed.tokens, &changed) {
                    found.push((position(tex, start), changed));
                }
            }
        }
    }
    found
}

fn is_meaningful(symbol: &Symbol) -> bool {
    !matches!(symbol, Symbol::Align | Symbol::Row | Symbol::Text(_))
}

/// The letters that stand alone in the display, each once.
fn letters(tokens: &[Token]) -> Vec<char> {
    let mut letters = Vec::new();
    for token in tokens {
        match token.symbol {
            Symbol::Character(letter) if letter.is_alphabetic() && !letters.contains(&letter) => {
                letters.push(letter);
            }
            _ => {}
        }
    }
    letters
}

/// What may stand for a character by a slip; nothing stands for its deletion.
fn replacements(character: char, symbol: &Symbol, letters: &[char]) -> Vec<Option<char>> {
    let mut found = vec![None];
    match (symbol, character) {
        (_, digit @ '0'..='8') => found.push(char::from_u32(digit as u32 + 1)),
        (_, '9') => found.push(Some('0')),
        (Symbol::Character(_), '+') => found.push(Some('-')),
        (Symbol::Character(_), '-' | '/' | '*') => found.push(Some('+')),
        (Symbol::Character(_), '<') => found.push(Some('>')),
        (Symbol::Character(_), '>') => found.push(Some('<')),
        (Symbol::Command(name), 'l') if name == "le" => found.push(Some('g')),
        (Symbol::Command(name), 'g') if name == "ge" => found.push(Some('l')),
        (Symbol::Character(_), letter) => {
            let place = letters.iter().position(|known| *known == letter);
            let next = place.map(|place| letters[(place + 1) % letters.len()]);
            found.extend(next.filter(|next| *next != letter).map(Some));
        }
        _ => {}
    }
    found
}

fn replaced(tex: &str, start: usize, character: char, replacement: Option<char>) -> String {
    let mut changed = tex[..start].to_string();
    changed.extend(replacement);
    changed.push_str(&tex[start + character.len_utf8()..]);
    changed
}

/// Whether the changed text has other tokens than the display.
fn says_something_else(tokens: &[Token], changed: &str) -> bool {
    let Ok(lexed) = lex(changed) else { return true };
    let symbols = |tokens: &[Token]| {
        let kept = tokens
            .iter()
            .map(|token| token.symbol.clone())
            .filter(is_meaningful);
        kept.collect::<Vec<_>>()
    };
    symbols(&lexed.tokens) != symbols(tokens)
}
