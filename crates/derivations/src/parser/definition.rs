//! Definitions, which are displayed equations too, and the names in declarations.

use super::Parser;
use crate::error::Fault;
use crate::expression::Expression;
use crate::name::Name;
use crate::token::Symbol;

/// `\varphi(s)` or `z_i`: what a definition gives a meaning to.
pub struct Head {
    /// The name, whose index letters stand for any number in their range.
    pub name: Name,
    /// The parameters of a function.
    pub parameters: Vec<Name>,
}

impl Parser<'_> {
    /// Reads `head = expression`.
    ///
    /// # Errors
    /// If it is no definition, or uses an undeclared symbol.
    pub fn definition(&mut self) -> Result<(Head, Expression), Fault> {
        let head = self.head()?;
        if self.relation() != Some(crate::claim::Relation::Equal) {
            return Err(self.fail("`=` after what is defined"));
        }
        self.parameters = head
            .parameters
            .iter()
            .map(|name| name.base.clone())
            .collect();
        self.defined = Some(head.name.base.clone());
        let body = self.side()?;
        while self.take_character('.') || self.take_character(',') {}
        if self.is_at_end() {
            Ok((head, body))
        } else {
            Err(self.fail("the end of the definition, which has one `=`"))
        }
    }

    /// Reads `name` or `name(parameters)`, declared or not.
    ///
    /// # Errors
    /// If no name stands here, or its parameters are not finished.
    pub fn head(&mut self) -> Result<Head, Fault> {
        let name = self.new_name()?;
        let mut parameters = Vec::new();
        if self.take_character('(') {
            parameters.push(self.new_name()?);
            while self.take_character(',') {
                parameters.push(self.new_name()?);
            }
            self.expect_character(')')?;
        }
        Ok(Head { name, parameters })
    }

    /// Reads the comma-separated names of a declaration up to the end.
    ///
    /// # Errors
    /// If anything else stands there.
    pub fn new_names(&mut self) -> Result<Vec<Name>, Fault> {
        let mut names = vec![self.new_name()?];
        while self.take_character(',') {
            names.push(self.new_name()?);
        }
        if self.is_at_end() {
            Ok(names)
        } else {
            Err(self.fail("a comma between two symbols"))
        }
    }

    fn new_name(&mut self) -> Result<Name, Fault> {
        self.declaring = true;
        let name = self.required_name();
        self.declaring = false;
        name
    }

    /// Reads a name that may be declared or not, and nothing after it.
    ///
    /// # Errors
    /// If anything else stands there.
    pub fn only_name(&mut self) -> Result<Name, Fault> {
        let name = self.new_name()?;
        if self.is_at_end() {
            Ok(name)
        } else {
            Err(self.fail("one symbol"))
        }
    }

    /// Reads one condition, such as an assumption, and nothing after it.
    ///
    /// # Errors
    /// If it is no condition, or more than one.
    pub fn only_condition(&mut self) -> Result<crate::claim::Condition, Fault> {
        let condition = self.condition()?;
        if self.is_at_end() {
            Ok(condition)
        } else {
            Err(self.fail("the end of the condition"))
        }
    }

    /// Reads one expression and nothing after it; a leading `=` is passed over.
    ///
    /// # Errors
    /// If it is no expression, or a relation follows.
    pub fn only_side(&mut self) -> Result<Expression, Fault> {
        while self.take(&Symbol::Align) || self.take_character('=') {}
        let side = self.side()?;
        self.take_character('.');
        if self.is_at_end() {
            Ok(side)
        } else {
            Err(self.fail("one expression and no relation"))
        }
    }

    /// Reads one index letter and nothing after it.
    ///
    /// # Errors
    /// If anything else stands there.
    pub fn only_letter(&mut self) -> Result<String, Fault> {
        let name = self.only_name()?;
        if name.is_plain() {
            Ok(name.base)
        } else {
            Err(self.fail("a letter without subscripts"))
        }
    }
}
