//! The values of declared symbols, drawn by their domains.

use super::Evaluator;
use crate::domain::{Domain, Form, Size};
use crate::draw::Point;
use crate::error::Fault;
use crate::name::Name;
use crate::value::Value;
use crate::vocabulary::Declared;

impl Evaluator<'_> {
    /// Forgets what was drawn so far: whoever needs it draws the same again, and only that is told and tried.
    pub fn forget(&mut self) {
        self.memory.forget();
        self.drawn.clear();
    }

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
        let domain = &declared.domain;
        let shape = self.shape(&domain.form)?;
        let value = match &domain.form {
            // What is the same at every point is not worth a mention in a message.
            Form::Constant(_, _, number) => {
                return Value::build(shape, |_, _| Ok((*number).into()));
            }
            Form::Identity(_) => {
                return Value::build(shape, |row, column| Ok(f64::from(row == column).into()));
            }
            Form::Scalar => self.point.draw(&name.to_string(), domain).into(),
            _ => entry_by_entry(self.point, name, domain, shape)?,
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

/// A vector or a matrix of which each entry is drawn as a symbol of its own.
fn entry_by_entry(
    point: Point,
    name: &Name,
    domain: &Domain,
    shape: (usize, usize),
) -> Result<Value, Fault> {
    let spelling = name.to_string();
    let symmetric = matches!(domain.form, Form::Symmetric(_));
    let drawn = Value::build(shape, |row, column| {
        let (row, column) = match symmetric {
            true => (row.min(column), row.max(column)),
            false => (row, column),
        };
        let number = point.draw(&format!("{spelling}[{row},{column}]"), domain);
        Ok(number.into())
    })?;
    if !matches!(domain.form, Form::Unit(_)) {
        return Ok(drawn);
    }
    let norm = drawn.norm();
    Ok(drawn.map(|entry| entry.clone() / norm.clone()))
}
