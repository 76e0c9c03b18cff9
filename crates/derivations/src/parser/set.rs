//! Sets of numbers: listed, enumerated with dots, or declared.

use super::Parser;
use crate::claim::Range;
use crate::error::Fault;

impl Parser<'_> {
    /// `\{1, 2\}`, `\{1, \dots, n\}` or a declared set.
    pub(super) fn set(&mut self) -> Result<Range, Fault> {
        if !self.take_command("lbrace") {
            return self.required_name().map(Range::Named);
        }
        let mut listed = vec![self.side()?];
        let mut enumerated = false;
        while self.take_character(',') {
            if self.take_command("dots") {
                enumerated = true;
            } else {
                listed.push(self.side()?);
            }
        }
        if !self.take_command("rbrace") {
            return Err(self.fail("`\\}`"));
        }
        match listed.as_slice() {
            [first, .., last] if enumerated => Ok(Range::Between(
                Box::new(first.clone()),
                Box::new(last.clone()),
            )),
            _ => Ok(Range::Listed(listed)),
        }
    }
}
