//! The numbers of a printed progress bar, computed again (S4-38…S4-40, E-44).

use mnist::pace::{Smoothed, both_estimates, remaining, seconds_per_step};
use worked::{Page, Table, fixed};

/// The rates of the two inner loops that ran to the end, in steps a second.
const RATES: [f64; 2] = [88.89, 79.11];
/// The rate of the third one, four steps after its start.
const THIRD: f64 = 36.70;
/// What the outer bar shows, in seconds a step.
const SHOWN: f64 = 1.28;
/// tqdm's share of the newest step.
const SHARE: f64 = 0.3;

fn inner() -> Table<3> {
    let mut table = Table::new(["steps", "steps a second", "seconds"]);
    for rate in RATES {
        let seconds = remaining(100, 0, 1.0 / rate);
        table.row(["100".to_string(), fixed(rate, 2), fixed(seconds, 4)]);
    }
    table
}

/// Two averages of ten steps, the last five of which take three times as long.
fn slower() -> Table<4> {
    let durations = [[0.1; 5], [0.3; 5]].concat();
    let estimates = both_estimates(&durations, 20, SHARE);
    let mut table = Table::new(["steps done", "plain, s", "smoothed, s", "true, s"]);
    for done in [1, 5, 6, 7, 8, 10] {
        let [plain, smoothed] = estimates[done - 1].map(|seconds| fixed(seconds, 2));
        let truth = durations[done..].iter().sum::<f64>() + remaining(20, 10, 0.3);
        table.row([done.to_string(), plain, smoothed, fixed(truth, 2)]);
    }
    table
}

/// The four questions of the page, answered by the library.
fn answers(average: f64) -> Table<2> {
    let plain = seconds_per_step(RATES.iter().map(|rate| 100.0 / rate).sum(), 2);
    let mut table = Table::new(["question", "seconds"]);
    for (question, seconds, decimals) in [
        (
            "left of the third inner loop",
            remaining(100, 4, 1.0 / THIRD),
            4,
        ),
        ("left of the outer loop", remaining(4, 2, SHOWN), 2),
        ("a round, by the plain mean", plain, 4),
        ("a round, by the smoothed mean", average, 4),
    ] {
        table.row([question.to_string(), fixed(seconds, decimals)]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("inner", inner());
    page.block("slower", slower());
    let durations = RATES.map(|rate| 100.0 / rate);
    let mut smoothed = Smoothed::new(SHARE);
    durations.iter().for_each(|&seconds| smoothed.add(seconds));
    let average = smoothed.seconds_per_step().expect("two steps were added");
    page.block("answers", answers(average));
    page.value("overhead", fixed(SHOWN - average, 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
