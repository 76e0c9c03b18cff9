//! Indicators: `\\mathbb{1}[…]`, `[…]` with a condition inside.

use super::Parser;
use crate::error::Fault;
use crate::expression::{Expression, Fold, Kind};

impl Parser<'_> {
    /// `\mathbb{1}[…]` and `\mathbb{E}_i`; other blackboard letters are names.
    pub(super) fn blackboard(&mut self) -> Result<Expression, Fault> {
        let (start, position) = (self.offset(), self.at);
        match self.base()?.as_deref() {
            Some("\\mathbb{1}") if self.is('[') => self.square(),
            Some("\\mathbb{1}") if self.take_command("lbrace") => {
                let condition = self.unbarred(Self::condition)?;
                if !self.take_command("rbrace") {
                    return Err(self.fail("`\\}`"));
                }
                Ok(self.made(start, Kind::Indicator(condition)))
            }
            Some("\\mathbb{E}") if self.is('_') => self.folded(start, Fold::Mean),
            _ => {
                self.at = position;
                self.symbol()
            }
        }
    }

    /// `[…]`: a condition if it holds a relation, otherwise as `(…)`.
    pub(super) fn square(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        if !self.relation_ahead() {
            self.at -= 1;
            return self.listed('[', ']');
        }
        let condition = self.unbarred(Self::condition)?;
        self.expect_character(']')?;
        Ok(self.made(start, Kind::Indicator(condition)))
    }
}
