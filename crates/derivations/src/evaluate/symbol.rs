//! The values of declared symbols, drawn by their domains.

use super::Evaluator;
use crate::domain::{Form, Size};
use crate::dual::Dual;
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
        let shape = self.shape(&declared.domain.form)?;
        let (spelling, domain, point) = (name.to_string(), &declared.domain, self.point);
        let entry = |row: usize, column: usize| -> Dual {
            point
                .draw(&format!("{spelling}[{row},{column}]"), domain)
                .into()
        };
        let value = match &domain.form {
            Form::Scalar => point.draw(&spelling, domain).into(),
            Form::Vector(_) | Form::Matrix(..) => {
                Value::build(shape, |row, column| Ok(entry(row, column)))?
            }
            Form::Symmetric(_) => Value::build(shape, |row, column| {
                Ok(entry(row.min(column), row.max(column)))
            })?,
            Form::Unit(_) => {
                let vector = Value::build(shape, |row, column| Ok(entry(row, column)))?;
                let norm = vector.norm();
                vector.map(|entry| entry.clone() / norm.clone())
            }
            // What is the same at every point is not worth a mention in a message.
            Form::Constant(_, _, number) => {
                return Value::build(shape, |_, _| Ok((*number).into()));
            }
            Form::Identity(_) => {
                return Value::build(shape, |row, column| Ok(f64::from(row == column).into()));
            }
        };
        self.drawn.push((name.clone(), value.clone()));
        Ok(value)
    }

    fn shape(&mut self, form: &Form) -> Result<(usize, usize), Fault> {
        match form {
            Form::Scalar => Ok((1, 1)),
            Form::Vector(size) | Form::Unit(size) => Ok((self.size(size)?, 1)),
            Form::Matrix(rows, columns) | Form::Constant(rows, columns, _) => {
                Ok((self.size(rows)?, self.size(columns)?))
            }
            Form::Symmetric(size) | Form::Identity(size) => {
                let size = self.size(size)?;
                Ok((size, size))
            }
        }
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
