//! Indices of names: numbers, words, and sums of index letters.

use std::fmt;

/// A subscript or the layer in a parenthesised superscript.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Index {
    /// A number, as in `x_1`.
    Number(i64),
    /// A word that is part of the name, as in `J_{total}`.
    Label(String),
    /// A sum of letters that stand for numbers, as in `i`, `i+1` or `t-k`.
    Linear {
        /// Each letter with its coefficient.
        terms: Vec<(i64, String)>,
        /// The number added to them.
        shift: i64,
    },
}

impl Index {
    /// The index that is one letter.
    pub fn letter(letter: impl Into<String>) -> Self {
        Self::Linear {
            terms: vec![(1, letter.into())],
            shift: 0,
        }
    }

    /// Whether this pattern can be `given`; the numbers that its letters then have join those bound before.
    pub fn bind(&self, given: &Self, bound: &mut Vec<(String, i64)>) -> bool {
        let (Self::Linear { terms, shift }, Self::Number(number)) = (self, given) else {
            return self == given;
        };
        let [(1, letter)] = terms.as_slice() else {
            return false;
        };
        let value = number - shift;
        match bound.iter().find(|(known, _)| known == letter) {
            Some((_, known)) => *known == value,
            None => {
                bound.push((letter.clone(), value));
                true
            }
        }
    }
}

impl fmt::Display for Index {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (terms, shift) = match self {
            Self::Number(number) => return write!(formatter, "{number}"),
            Self::Label(label) => return write!(formatter, "{label}"),
            Self::Linear { terms, shift } => (terms, shift),
        };
        for (position, (coefficient, letter)) in terms.iter().enumerate() {
            let sign = match (position, coefficient.is_negative()) {
                (_, true) => "-",
                (0, false) => "",
                (_, false) => "+",
            };
            write!(formatter, "{sign}{letter}")?;
        }
        if *shift == 0 {
            Ok(())
        } else {
            write!(formatter, "{shift:+}")
        }
    }
}
