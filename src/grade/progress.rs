//! The progress as tables and a bar.

use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};

use super::outcome::{Outcome, Test};

/// How many characters the bar has.
const WIDTH: usize = 40;

/// How many exercises are in which state.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Count {
    solved: usize,
    wrong: usize,
    open: usize,
    /// Those of a chapter that doesn't compile.
    ungraded: usize,
}

impl Count {
    pub(super) fn of(outcome: &Outcome) -> Self {
        let mut count = Self::default();
        for test in outcome.tests() {
            match test.extra_data.state.as_str() {
                "solved" => count.solved += 1,
                "wrong" => count.wrong += 1,
                "not attempted" => count.open += 1,
                _ => count.ungraded += 1,
            }
        }
        count
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            solved: self.solved + other.solved,
            wrong: self.wrong + other.wrong,
            open: self.open + other.open,
            ungraded: self.ungraded + other.ungraded,
        }
    }

    /// Whether some answer is neither right nor still to be written.
    pub(super) fn has_fault(self) -> bool {
        self.wrong + self.ungraded > 0
    }

    /// A bar that fills as exercises are solved, with the numbers beside it.
    pub(super) fn bar(self) -> String {
        let Self {
            solved,
            wrong,
            open,
            ungraded,
        } = self;
        let total = solved + wrong + open + ungraded;
        let filled = (WIDTH * solved).checked_div(total).unwrap_or(0);
        let (full, empty) = ("█".repeat(filled), "░".repeat(WIDTH - filled));
        let rest = match ungraded {
            0 => String::new(),
            _ => format!(", {ungraded} not graded"),
        };
        format!(
            "{full}{empty} {solved} of {total} solved, {wrong} wrong, {open} not attempted{rest}"
        )
    }
}

/// A chapter's table, or what cargo said in its place.
pub(super) fn chapter(outcome: &Outcome) -> String {
    let name = &outcome.chapter.name;
    match &outcome.verdicts {
        Ok(tests) => format!(
            "\n{name}\n{}\nEdit   chapters-code/{name}/exercises/<exercise>/answer.rs, or answer.md for a derivation\n\
             Why?   cargo test -p {name} --test exercises <exercise>\n",
            table(tests)
        ),
        Err(message) => format!(
            "\n{name}: nothing was graded, since the answers don't compile or the grader can't start.\n\
             Mend what cargo says, and grade again:\n\n{message}\n"
        ),
    }
}

fn table(tests: &[Test]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(["exercise", "verdict", "page", "next step"]);
    for Test { extra_data, .. } in tests {
        let (name, state) = (&extra_data.exercise, &extra_data.state);
        table.add_row([name, state, &extra_data.page, &next_step(name, state)]);
    }
    table
}

fn next_step(exercise: &str, state: &str) -> String {
    match state {
        "solved" => "compare with the solution on the page".to_string(),
        "not attempted" => "write the answer".to_string(),
        _ => format!("cargo run -- hint {exercise}"),
    }
}
