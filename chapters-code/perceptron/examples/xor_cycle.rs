//! What the learning rules do on XOR: they run in a circle.

use nalgebra::DVector;
use perceptron::{
    Unit,
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
    learning, separability,
};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let samples = normalised(&Gate::XOR.samples());
    let run = fixed_increment(&samples, 1_000);
    let mut page = Page::new();
    let mut table = Table::new([
        "update",
        "sample $k$",
        "$\\mathbf a = (b, w_1, w_2)$ after it",
    ]);
    for (number, (k, a)) in run.updates.iter().take(8).enumerate() {
        table.row([(number + 1).to_string(), k.to_string(), vector(a)]);
    }
    page.block("trace", table);
    page.value("updates", run.updates.len());
    page.value("looks", run.visits);
    page.value("period", period(&run.updates));
    page.value("best", separability::best_score(Gate::XOR));
    page.value(
        "best_accuracy",
        fixed(separability::best_score(Gate::XOR) as f64 / 4.0, 2),
    );

    let zero = Unit::new(&[0.0, 0.0], 0.0);
    let training = learning::train(&zero, &Gate::XOR.samples(), 1.0, 1_000);
    page.value("rule_sweeps", training.epochs());
    page.value("rule_updates", training.updates());
    page.to_string()
}

fn vector(a: &DVector<f64>) -> String {
    let entries: Vec<String> = a.iter().map(|entry| fixed(*entry, 0)).collect();
    format!("({})", entries.join(", "))
}

/// After how many updates sample and vector come back together, counted back from the last update.
///
/// The very first updates lead into the circle and need not be part of it.
fn period(updates: &[(usize, DVector<f64>)]) -> usize {
    let (last, earlier) = updates
        .split_last()
        .expect("XOR is never solved, so there are updates");
    1 + earlier
        .iter()
        .rev()
        .position(|update| update == last)
        .expect("the state comes back")
}

fn main() {
    print!("{}", page());
}
