//! The values of declared symbols, drawn by their domains.

use super::Evaluator;
use crate::domain::{Form, Size};
use crate::error::Fault;
use crate::name::Name;
use crate::value::Value;
use crate::vocabulary::Declared;

impl Evaluator<'_> {
    /// Draws a symbol; entries that have a definition of their own take its value.
    pub(super) fn symbol(
        &mut self,
        name: &Name,
        declared: &Declared,
        scope: usize,
    ) -> Result<Value, Fault> {
        let drawn = self.draw(name, declared)?;
        if declared.entries.is_none() {
            return Ok(drawn);
        }
        Value::build(drawn.shape(), |row, column| {
            let entry = self.vocabulary.entry_name(name, [row + 1, column + 1]);
            match entry.filter(|entry| self.vocabulary.definition(entry, 0).is_some()) {
                Some(entry) => self.global(&entry, scope).map(|value| value.entry(0, 0)),
                None => Ok(drawn.entry(row, column)),
            }
        })
    }

    fn draw(&mut self, name: &Name, declared: &Declared) -> Result<Value, Fault> {
        if let Some((_, value)) = self.drawn.iter().find(|(known, _)| known == name) {
            return Ok(value.clone());
        }
        let spelling = name.to_string();
        let (domain, point) = (&declared.domain, self.point);
        let entry = |row: usize, column: usize| {
            point
                .draw(&format!("{spelling}[{row},{column}]"), domain)
                .into()
        };
        let value = match &domain.form {
            Form::Scalar => point.draw(&spelling, domain).into(),
            Form::Vector(size) => {
                Value::build((self.size(size)?, 1), |row, column| Ok(entry(row, column)))?
            }
            Form::Unit(size) => {
                let vector =
                    Value::build((self.size(size)?, 1), |row, column| Ok(entry(row, column)))?;
                let norm = vector.norm();
                vector.map(|entry| entry.clone() / norm.clone())
            }
            Form::Matrix(rows, columns) => {
                let shape = (self.size(rows)?, self.size(columns)?);
                Value::build(shape, |row, column| Ok(entry(row, column)))?
            }
            Form::Symmetric(size) => {
                let size = self.size(size)?;
                Value::build((size, size), |row, column| {
                    Ok(entry(row.min(column), row.max(column)))
                })?
            }
            Form::Constant(rows, columns, number) => {
                let shape = (self.size(rows)?, self.size(columns)?);
                return Value::build(shape, |_, _| Ok((*number).into()));
            }
            Form::Identity(size) => {
                let size = self.size(size)?;
                return Value::build((size, size), |row, column| {
                    Ok(f64::from(row == column).into())
                });
            }
        };
        self.drawn.push((name.clone(), value.clone()));
        Ok(value)
    }

    fn size(&mut self, size: &Size) -> Result<usize, Fault> {
        match size {
            Size::Number(number) => Ok(*number),
            Size::Symbol(name) => {
                let number = self.global(name, 0)?.whole(&format!("the size `{name}`"))?;
                Ok(usize::try_from(number).unwrap_or(0))
            }
        }
    }
}
