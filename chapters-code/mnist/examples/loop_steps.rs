//! Steps and epochs, and the curves of the first network (S3-03.18).

use mnist::{
    comparisons::samples::SEEDS,
    first_network::{BATCH, DIGITS, EPOCHS, HIDDEN, LEARNING_RATE, runs},
};
use worked::{Page, Table, band};

/// The epochs that the table shows.
const SHOWN: [usize; 6] = [0, 1, 2, 3, 5, EPOCHS];

fn batches() -> Table<4> {
    let mut table = Table::new(["digits", "batch", "steps an epoch", "the last batch"]);
    for (digits, batch) in [
        (DIGITS.0, BATCH),
        (DIGITS.0, 64),
        (60_000, 100),
        (60_000, 128),
    ] {
        let steps = usize::div_ceil(digits, batch);
        let last = digits - (steps - 1) * batch;
        let [a, b, c, d] = [digits, batch, steps, last].map(|number| number.to_string());
        table.row([a, b, c, d]);
    }
    table
}

fn curves() -> Table<5> {
    let mut table = Table::new([
        "epochs",
        "training loss",
        "validation loss",
        "training, %",
        "validation, %",
    ]);
    for epoch in SHOWN {
        let scores = |set: usize| runs().iter().map(move |run| run.scores[epoch][set]);
        let [a, b] = [0, 1].map(|set| band(scores(set).map(|score| score.loss), 1));
        let [c, d] = [0, 1].map(|set| band(scores(set).map(|score| 100.0 * score.accuracy), 0));
        table.row([epoch.to_string(), a, b, c, d]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("batches", batches());
    page.block("curves", curves());
    page.value("hidden", HIDDEN[0]);
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    page.value("batch", BATCH);
    page.value("epochs", EPOCHS);
    page.value("rate", LEARNING_RATE);
    page.value("steps", runs()[0].step_losses.len());
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
