//! Markdown tables, and numbers as the book prints them.

use std::fmt::{self, Display};

/// A Markdown table, filled row by row.
///
/// A column of numbers is aligned to the right, so that digits stand under digits; one with words, to the left.
/// ```
/// let mut table = worked::Table::new(["number", "$x$", "$x^2$"]);
/// table.row(["three".to_string(), worked::fixed(-3.0, 0), worked::fixed(9.0, 0)]);
/// assert_eq!(
///     table.to_string(),
///     "| number | $x$ | $x^2$ |\n|:---|---:|---:|\n| three | −3 | 9 |\n"
/// );
/// ```
#[derive(Debug)]
pub struct Table<const COLUMNS: usize> {
    heading: [String; COLUMNS],
    rows: Vec<[String; COLUMNS]>,
}

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// A table without rows.
    #[must_use]
    pub fn new(heading: [&str; COLUMNS]) -> Self {
        Self {
            heading: heading.map(str::to_string),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: [String; COLUMNS]) {
        self.rows.push(cells);
    }

    fn rule(&self, column: usize) -> &'static str {
        let numbers = self.rows.iter().all(|row| is_number(&row[column]));
        if numbers { "---:|" } else { ":---|" }
    }
}

/// Whether a cell holds a number or a tuple of numbers, in bold type or not.
fn is_number(cell: &str) -> bool {
    cell.chars()
        .all(|character| character.is_ascii_digit() || "−.,() *".contains(character))
}

impl<const COLUMNS: usize> Display for Table<COLUMNS> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules: String = (0..COLUMNS).map(|column| self.rule(column)).collect();
        writeln!(formatter, "| {} |", self.heading.join(" | "))?;
        writeln!(formatter, "|{rules}")?;
        for row in &self.rows {
            writeln!(formatter, "| {} |", row.join(" | "))?;
        }
        Ok(())
    }
}

/// `value` with a fixed number of decimals and a true minus sign; a rounded zero carries no sign.
///
/// Fixed decimals hide the last bits, which differ between processors and mathematics libraries.
/// ```
/// assert_eq!(worked::fixed(-0.7000000000000001, 2), "−0.70");
/// assert_eq!(worked::fixed(-1e-17, 2), "0.00");
/// ```
#[must_use]
pub fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let is_zero = text.chars().all(|character| "-0.".contains(character));
    match text.strip_prefix('-') {
        Some(magnitude) if is_zero => magnitude.to_string(),
        Some(magnitude) => format!("−{magnitude}"),
        None => text,
    }
}
