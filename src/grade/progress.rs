//! The progress as tables and a bar.

use comfy_table::{Table, presets::UTF8_HORIZONTAL_ONLY};

use super::outcome::{Outcome, Test};

/// How many characters the bar has.
const WIDTH: usize = 40;

/// How many exercises are in which state.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Count {
    solved: usize,
    /// Wrong answers, and those of a chapter that doesn't compile.
    pub(super) wrong: usize,
    open: usize,
}

impl Count {
    pub(super) fn of(outcome: &Outcome) -> Self {
        outcome
            .tests()
            .iter()
            .fold(Self::default(), |mut count, test| {
                match test.extra_data.state.as_str() {
                    "solved" => count.solved += 1,
                    "not attempted" => count.open += 1,
                    _ => count.wrong += 1,
                }
                count
            })
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            solved: self.solved + other.solved,
            wrong: self.wrong + other.wrong,
            open: self.open + other.open,
        }
    }

    /// A bar that fills as exercises are solved, with the numbers beside it.
    pub(super) fn bar(self) -> String {
        let Self {
            solved,
            wrong,
            open,
        } = self;
        let total = solved + wrong + open;
        let filled = (WIDTH * solved).checked_div(total).unwrap_or(0);
        let (full, empty) = ("█".repeat(filled), "░".repeat(WIDTH - filled));
        format!("{full}{empty} {solved} of {total} solved, {wrong} wrong, {open} not attempted")
    }
}

/// A chapter's table, or what cargo said in its place.
pub(super) fn chapter(outcome: &Outcome) -> String {
    let name = &outcome.chapter.name;
    match &outcome.verdicts {
        Ok(tests) => format!(
            "\n{name}\n{}\nEdit   chapters-code/{name}/exercises/<exercise>/answer.rs\n\
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
    table.load_style(UTF8_HORIZONTAL_ONLY);
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
