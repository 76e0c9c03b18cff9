//! From the chapters' own code to the fastest: the same training, stage by stage, as it was measured.

use measured::{
    Median, Results, results,
    stages::{STAGES, median},
};
use mnist::operations::of_a_step;
use worked::{Page, Table, fixed};

/// 10⁹ operations of the products in the whole training.
fn operations() -> f64 {
    of_a_step(&[784, 50, 10], 100).total() as f64 * 1e4 / 1e9
}

/// 10⁹ operations a second of a stage, as if it computed every product with 0 as well.
fn speed(results: &Results, stage: usize) -> f64 {
    operations() / median(results, stage).seconds
}

fn table(results: &Results) -> Table<5> {
    let heading = [
        "stage",
        "seconds",
        "times as fast",
        "10⁹ operations/s",
        "test accuracy",
    ];
    let mut table = Table::new(heading);
    let first = median(results, 0).seconds;
    for (stage, (name, ..)) in STAGES.into_iter().enumerate() {
        let Median {
            seconds, accuracy, ..
        } = median(results, stage);
        table.row([
            name.to_string(),
            fixed(seconds, 2),
            fixed(first / seconds, 1),
            fixed(speed(results, stage), 0),
            format!("{} %", fixed(100.0 * accuracy, 1)),
        ]);
    }
    table
}

/// The page of this example.
#[must_use]
pub fn page() -> String {
    let results = results();
    let mut page = Page::new();
    page.block("table", table(&results));
    let (single, double) = (results.peak.gflops_f32, results.peak.gflops_f64);
    page.value("peak_single", fixed(single, 0));
    page.value("peak_double", fixed(double, 0));
    page.value("bound_single", fixed(operations() / single, 2));
    page.value("bound_double", fixed(operations() / double, 2));
    page.value("share", fixed(100.0 * speed(&results, 4) / single, 0));
    for (name, [slow, fast]) in RATIOS {
        let ratio = median(&results, slow).seconds / median(&results, fast).seconds;
        page.value(name, fixed(ratio, 1));
    }
    page.to_string()
}

/// The ratios that the page quotes, each of two stages.
const RATIOS: [(&str, [usize; 2]); 7] = [
    ("all", [0, 4]),
    ("buffers", [0, 1]),
    ("tr_mul", [2, 1]),
    ("single", [1, 3]),
    ("rows", [3, 4]),
    ("threads", [4, 5]),
    ("sparse", [4, 6]),
];

fn main() {
    print!("{}", page());
}
