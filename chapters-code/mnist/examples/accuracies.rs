//! How well the trainings do from three seeds, as `cargo bench -p fast-training` has measured it.

use serde::Deserialize;
use std::collections::BTreeMap;
use worked::{Page, Table, band, fixed};

/// The results of one training from several seeds.
#[derive(Debug, Deserialize)]
struct Accuracies {
    accuracies: Vec<f64>,
    seconds: f64,
}

const ROWS: [(&str, &str); 4] = [
    ("w1", "784-50-10, sigmoid"),
    ("w1-relu", "784-50-10, ReLU"),
    ("w2", "784-256-128-10, normalised, dropout, falling rate"),
    ("best", "784-512-256-10, and images that move"),
];

/// The page of this example.
///
/// # Panics
/// If `crates/fast-training/benches/accuracy.json` isn't there or has another form.
#[must_use]
pub fn page() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../crates/fast-training/benches/accuracy.json"
    );
    let text = std::fs::read_to_string(path)
        .expect("accuracy.json: `cargo bench -p fast-training -- --write` makes it");
    let all: BTreeMap<String, Accuracies> =
        serde_json::from_str(&text).expect("accuracy.json has its form");
    let mut page = Page::new();
    let mut table = Table::new([
        "training",
        "right answers from three seeds",
        "seconds for one",
    ]);
    for (name, title) in ROWS {
        let Accuracies {
            accuracies,
            seconds,
        } = &all[name];
        let shares = accuracies.iter().map(|accuracy| 100.0 * accuracy);
        let range = format!("{} %", band(shares, 1));
        table.row([title.to_string(), range, fixed(*seconds, 0)]);
    }
    page.block("table", table);
    let best = all["best"]
        .accuracies
        .iter()
        .map(|accuracy| 100.0 * accuracy);
    page.value("best", format!("{} %", band(best, 1)));
    let wrong = all["best"]
        .accuracies
        .iter()
        .map(|accuracy| 10_000.0 * (1.0 - accuracy));
    page.value("wrong", band(wrong, 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
