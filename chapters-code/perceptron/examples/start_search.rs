//! Can any start make the printed table true? All starts on a grid of twentieths are tried, in exact integers.

use worked::{Page, Table};

/// Visits in the order of the tables; inputs and AND's labels.
const VISITS: [([i32; 2], i32); 4] = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)];
/// The output column that the source prints.
const PRINTED: [bool; 4] = [false, true, true, true];

/// Weights and bias in twentieths, so that η = 1/20 moves them by whole steps.
#[derive(Clone, Copy, PartialEq)]
struct State {
    weights: [i32; 2],
    bias: i32,
}

impl State {
    fn fires(self, [x1, x2]: [i32; 2], at_zero: bool) -> bool {
        let s = self.weights[0] * x1 + self.weights[1] * x2 + self.bias;
        s > 0 || (at_zero && s == 0)
    }

    /// One sweep with updates; says which visits were wrong.
    fn sweep(mut self, at_zero: bool) -> (State, [bool; 4]) {
        let wrong = VISITS.map(|(inputs, label)| {
            let error = label - i32::from(self.fires(inputs, at_zero));
            self.weights = [
                self.weights[0] + error * inputs[0],
                self.weights[1] + error * inputs[1],
            ];
            self.bias += error;
            error != 0
        });
        (self, wrong)
    }
}

/// Every state with weights and bias in −2, −1.95, …, 2.
fn states() -> impl Iterator<Item = State> {
    let grid = -40..=40;
    grid.clone().flat_map(move |first| {
        let grid = grid.clone();
        grid.clone().flat_map(move |second| {
            grid.clone().map(move |bias| State {
                weights: [first, second],
                bias,
            })
        })
    })
}

/// How many starts do what, under one of the two decisions about s = 0.
#[derive(Default)]
struct Counts {
    printed_column: usize,
    exactly_two_errors: usize,
    printed_end: usize,
}

fn count(at_zero: bool) -> Counts {
    let printed_end = State {
        weights: [10, 11],
        bias: -14,
    };
    let mut counts = Counts::default();
    for start in states() {
        let column = VISITS.map(|(inputs, _)| start.fires(inputs, at_zero));
        let (end, wrong) = start.sweep(at_zero);
        let two_errors = wrong == [false, true, true, false];
        counts.printed_column += usize::from(column == PRINTED);
        counts.exactly_two_errors += usize::from(two_errors);
        counts.printed_end += usize::from(two_errors && end == printed_end);
    }
    counts
}

/// The page that the book includes.
pub fn page() -> String {
    let [strict, at_zero] = [false, true].map(count);
    let mut page = Page::new();
    let mut table = Table::new([
        "starts on the grid that …",
        "fires for $s > 0$",
        "fires for $s \\ge 0$",
    ]);
    let mut row = |what: &str, counts: [usize; 2]| {
        let [first, second] = counts.map(|count| count.to_string());
        table.row([what.to_string(), first, second]);
    };
    row("were tried", [states().count(); 2]);
    row(
        "give the printed column 0, 1, 1, 1 while the weights stand still",
        [strict.printed_column, at_zero.printed_column],
    );
    row(
        "are wrong on exactly (0, 1) and (1, 0) in one sweep",
        [strict.exactly_two_errors, at_zero.exactly_two_errors],
    );
    row(
        "do that and end at the printed 0.50, 0.55, −0.70",
        [strict.printed_end, at_zero.printed_end],
    );
    page.block("counts", table);
    page.value("starts", states().count());
    page.value("printed_end", strict.printed_end + at_zero.printed_end);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
