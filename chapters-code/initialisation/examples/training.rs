//! A disc in a square, learned by five hidden layers of ten units from four starts (S0-13, S3-05.9).

use activations::Activation;
use initialisation::{
    Scheme,
    compare::{BATCH, DEPTH, PLAN, SEEDS, STARTS, WIDTH, losses},
};
use worked::{Page, Table, fixed, progress};

/// A loss below this has left the plateau at ln 2 ≈ 0.69, where the network only guesses.
const LEARNED: f64 = 0.6;

/// From the smallest to the largest, in whole tenths; of large numbers only that they are large.
fn band(numbers: &[f64]) -> String {
    let smallest = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let largest = numbers.iter().copied().fold(0.0, f64::max);
    if let Some(limit) = [1000.0, 1.5].into_iter().find(|&limit| smallest > limit) {
        return format!("above {limit}");
    }
    let [low, high] = [(smallest * 10.0).floor(), (largest * 10.0).ceil()];
    format!("{} to {}", fixed(low / 10.0, 1), fixed(high / 10.0, 1))
}

/// Whether a change of the learning rate in its thirteenth digit is felt at the end: then other computers, whose
/// rounding differs, end elsewhere too, and no digit of the result can be printed.
fn is_chaotic(scheme: Scheme, activation: Activation) -> bool {
    let (steps, rate) = PLAN;
    let end = |rate| losses(scheme, activation, (steps, rate), 0)[9];
    (end(rate) - end(rate * (1.0 + 1e-12))).abs() > 1e-6
}

fn row(name: &str, scheme: Scheme, activation: Activation) -> [String; 4] {
    let runs: Vec<Vec<f64>> = (0..SEEDS)
        .map(|seed| losses(scheme, activation, PLAN, seed))
        .collect();
    let [first, last] = [0, 9].map(|tenth| runs.iter().map(|run| run[tenth]).collect::<Vec<f64>>());
    let (end, learned) = if is_chaotic(scheme, activation) {
        ("chaotic".to_string(), "–".to_string())
    } else {
        let learned = last.iter().filter(|&&loss| loss < LEARNED).count();
        (band(&last), format!("{learned} of {SEEDS}"))
    };
    [name.to_string(), band(&first), end, learned]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", 2 * STARTS.len() as u64);
    for (block, activation) in [("tanh", Activation::Tanh), ("relu", Activation::Relu)] {
        let mut table = Table::new(["weights", "first tenth", "last tenth", "learned"]);
        for (name, scheme) in STARTS {
            table.row(row(name, scheme, activation));
            bar.inc(1);
        }
        page.block(block, table);
    }
    page.value("learned", fixed(LEARNED, 1));
    page.value("steps", PLAN.0);
    page.value("rate", fixed(PLAN.1, 2));
    page.value("batch", BATCH);
    page.value("depth", DEPTH);
    page.value("width", WIDTH);
    page.value("seeds", SEEDS);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
