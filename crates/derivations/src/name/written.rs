//! Names as LaTeX writes them.

use std::fmt;

use super::{Index, Name};

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |indices: &[Index]| {
            let texts: Vec<String> = indices.iter().map(Index::to_string).collect();
            texts.join(",")
        };
        write!(formatter, "{}", self.base)?;
        match list(&self.subscripts) {
            none if none.is_empty() => {}
            one if one.chars().count() == 1 => write!(formatter, "_{one}")?,
            several => write!(formatter, "_{{{several}}}")?,
        }
        if !self.layers.is_empty() {
            write!(formatter, "^{{({})}}", list(&self.layers))?;
        }
        match self.mark.as_str() {
            "" => Ok(()),
            prime if prime.starts_with('\'') => write!(formatter, "{prime}"),
            word if word.chars().all(char::is_alphabetic) => {
                write!(formatter, "^{{\\text{{{word}}}}}")
            }
            mark => write!(formatter, "^{{{mark}}}"),
        }
    }
}
