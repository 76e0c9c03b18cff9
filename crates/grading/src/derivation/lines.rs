//! From the text of an `answer.md` to the learner's lines.

use super::display::{Broken, Display, displays, position};
use super::expression::expression;
use super::judge::Judge;
use std::ops::Range;

/// A line of the derivation, and where it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The LaTeX; what may stand before it is replaced by spaces, so that columns are those of the file.
    pub(super) text: String,
    /// Line and column, from 1, where the text begins.
    pub(super) start: (usize, usize),
}

impl Line {
    /// The place in the file of a line and a column in this text.
    pub(super) fn place(&self, line: usize, column: usize) -> (usize, usize) {
        match line {
            1 => (self.start.0, self.start.1 + column - 1),
            _ => (self.start.0 + line - 1, column),
        }
    }

    /// The place in the file of a symbol, or of the line, if the symbol is spelt otherwise there.
    pub(super) fn find(&self, symbol: &str) -> (usize, usize) {
        let mut found = self.text.match_indices(symbol);
        let own = found.find(|(offset, _)| !is_of_command(&self.text[..*offset], symbol));
        let (line, column) = position(&self.text, own.map_or(0, |(offset, _)| offset));
        self.place(line, column)
    }
}

/// Whether a symbol behind this text is a letter of a command, as the c of `\frac` is.
fn is_of_command(before: &str, symbol: &str) -> bool {
    let is_letter = |character: char| character.is_ascii_alphabetic();
    symbol.starts_with(is_letter) && before.trim_end_matches(is_letter).ends_with('\\')
}

/// Why a file holds no lines that could be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unread {
    place: (usize, usize),
    problem: String,
}

impl Unread {
    pub(super) fn explain(&self, file: &str) -> String {
        let (line, column) = self.place;
        format!("{file}:{line}, column {column}: {}", self.problem)
    }
}

impl Judge<'_> {
    /// The learner's lines; the given line isn't one of them, where the file repeats it.
    pub(super) fn lines(&self, markdown: &str) -> Result<Vec<Line>, Unread> {
        let (displays, rest) = displays(markdown).map_err(|broken| unread(markdown, broken))?;
        let written = displays
            .iter()
            .filter(|display| !display.tex.trim().is_empty());
        let mut lines = Vec::new();
        for (index, display) in written.enumerate() {
            let line = self.line(markdown, display)?;
            if index > 0 || !self.is_given(&line.text) {
                lines.push(line);
            }
        }
        match stray(markdown, &rest) {
            Some(offset) if lines.is_empty() => Err(Unread {
                place: position(markdown, offset),
                problem: "this isn't read: put each line of your derivation between `$$` and `$$`"
                    .into(),
            }),
            _ => Ok(lines),
        }
    }

    fn line(&self, markdown: &str, display: &Display<'_>) -> Result<Line, Unread> {
        let left = self.derivation().left;
        match expression(display.tex, left) {
            Ok(text) => Ok(Line {
                text,
                start: position(markdown, display.start),
            }),
            Err(offset) => Err(Unread {
                place: position(markdown, display.start + offset),
                problem: format!(
                    "this `=` begins another line: put each line between `$$` and `$$` of its own; \
                     only `=` or `{left} =` may stand before it"
                ),
            }),
        }
    }
}

fn unread(markdown: &str, broken: Broken) -> Unread {
    let (offset, problem) = match broken {
        Broken::Comment(offset) => (
            offset,
            "the comment that begins here never ends: close it by `-->`",
        ),
        Broken::Dollars(offset) => (
            offset,
            "no `$$` closes the display that begins here: a line stands between `$$` and `$$`, \
             with no empty line inside",
        ),
    };
    Unread {
        place: position(markdown, offset),
        problem: problem.into(),
    }
}

/// Where something outside of displays looks like mathematics: whoever wrote that has begun.
fn stray(markdown: &str, rest: &[Range<usize>]) -> Option<usize> {
    let mut found = rest.iter().filter_map(|range| {
        let at = markdown[range.clone()].find(['$', '\\', '='])?;
        Some(range.start + at)
    });
    found.next()
}
