//! `\operatorname{…}`: functions, folds and names that have no command of their own.

use super::Parser;
use crate::error::Fault;
use crate::expression::{Expression, Fold, Function};

impl Parser<'_> {
    /// `\operatorname{…}`: a known function, or an author's name.
    pub(super) fn operator_name(&mut self) -> Result<Expression, Fault> {
        let (start, position) = (self.offset(), self.at);
        let base = self.base()?.unwrap_or_default();
        let function = match base
            .trim_start_matches("\\operatorname{")
            .trim_end_matches('}')
        {
            _ if self.vocabulary.knows_base(&base) => None,
            "sign" | "sgn" => Some(Function::Sign),
            "step" => Some(Function::Step),
            "diag" => Some(Function::Diagonal),
            "tr" => Some(Function::Trace),
            "argmax" => return self.folded(start, Fold::ArgMax),
            "argmin" => return self.folded(start, Fold::ArgMin),
            "mean" => return self.folded(start, Fold::Mean),
            _ => None,
        };
        match function {
            Some(function) => self.applied(start, function),
            None => {
                self.at = position;
                self.symbol()
            }
        }
    }
}
