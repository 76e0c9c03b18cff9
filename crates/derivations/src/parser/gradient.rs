//! Gradients: `\\nabla`.

use super::Parser;
use crate::error::Fault;
use crate::expression::{Expression, Kind};

impl Parser<'_> {
    /// `\nabla f(x)`, `\nabla_{w} E`, `\nabla^2 f(x)`.
    pub(super) fn gradient(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        let mut by = None;
        if self.take_character('_') {
            by = Some(self.argument(Self::required_name)?);
        }
        let order = self.order()?;
        let of = self.factor()?;
        let kind = match by {
            Some(name) => Kind::Derivative(Box::new(of), vec![name; order]),
            None if order <= 2 => Kind::Gradient(Box::new(of), order),
            None => return Err(self.fail("`\\nabla` or `\\nabla^2`")),
        };
        Ok(self.made(start, kind))
    }
}
