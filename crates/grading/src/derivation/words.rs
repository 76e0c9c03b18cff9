//! What is said to a learner whose derivation is not accepted.

use super::Derivation;
use super::lines::Line;
use derivations::steps::StepFault;
use derivations::{Fault, FaultKind};

/// How many characters of a line are quoted.
const LONGEST: usize = 200;

/// The sentence about the first line that is wrong, and the lines that it speaks of.
pub(super) fn refusal(
    derivation: &Derivation,
    fault: &StepFault,
    lines: &[Line],
    file: &str,
) -> String {
    let quoted = |numbers: &[usize]| quoted(derivation, numbers, lines, file);
    match fault {
        StepFault::Unreadable { line, fault } => {
            let (problem, place) = unreadable(fault, &lines[line - 2]);
            format!("line {line} {problem}{}", at(file, place))
        }
        StepFault::DoesNotFollow { line, .. } | StepFault::Repeats { line } => {
            format!("{fault}{}", quoted(&[line - 1, *line]))
        }
        StepFault::Jumps { line, .. } => format!("{fault}{}", quoted(&[*line])),
        StepFault::Unfinished { .. } => format!("{fault}{}", quoted(&[lines.len() + 1])),
        StepFault::Nothing => fault.to_string(),
    }
}

/// What is wrong with a line that has no value, and where it is.
fn unreadable(fault: &Fault, line: &Line) -> (String, (usize, usize)) {
    let beginning = line.start;
    match fault.kind() {
        FaultKind::Unreadable {
            line: row,
            column,
            expected,
            found,
            nearest,
            ..
        } => (
            format!("can't be read: expected {expected}, found {found}{}", suggestion(nearest.as_ref())),
            line.place(*row, *column),
        ),
        FaultKind::Undeclared { symbol, nearest } => (
            format!(
                "uses `{symbol}`, which this exercise doesn't know{} task.md names what it knows",
                nearest.as_ref().map_or(";".into(), |name| suggestion(Some(name)))
            ),
            line.find(symbol),
        ),
        FaultKind::NotFinite { .. } => (
            "has no finite value: it divides by 0, or takes the ln or the root of a negative number".into(),
            beginning,
        ),
        _ => (format!("has no value: {fault}"), beginning),
    }
}

fn suggestion(nearest: Option<&String>) -> String {
    nearest.map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

fn at(file: &str, (line, column): (usize, usize)) -> String {
    format!("\n  in        {file}:{line}, column {column}")
}

/// The lines with these numbers as they were written, and where the last of them is.
fn quoted(derivation: &Derivation, numbers: &[usize], lines: &[Line], file: &str) -> String {
    let mut text = String::new();
    for &number in numbers {
        let line = match number {
            1 => derivation.given,
            _ => &lines[number - 2].text,
        };
        text += &format!("\n  {:<10}{}", format!("line {number}"), short(line));
    }
    let last = numbers.last().map_or(0, |number| number - 2);
    text + &format!("\n  in        {file}:{}", lines[last].start.0)
}

/// A line in one row, with its end left out if it is very long.
fn short(line: &str) -> String {
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} …", &line[..end]),
        None => line,
    }
}
