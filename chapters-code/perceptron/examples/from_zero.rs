//! AND learned from zero weights: the trace, and what the learning rate and the value at s = 0 change.

use perceptron::{
    Unit,
    gates::{self, Gate},
    learning::{self, Sample},
};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let zero = Unit::new(&[0.0, 0.0], 0.0);
    let training = learning::train(&zero, &Gate::AND.samples(), 0.05, 100);
    let mut page = Page::new();
    let mut table = Table::new(["update", "sweep", "$(x_1, x_2)$", "$w_1$", "$w_2$", "$b$"]);
    for (number, visit) in training
        .visits
        .iter()
        .filter(|visit| visit.updated)
        .enumerate()
    {
        let [x1, x2] = gates::INPUTS[visit.index];
        let inputs = format!("({}, {})", fixed(x1, 0), fixed(x2, 0));
        let [w1, w2, b] = [
            visit.unit.weights[0],
            visit.unit.weights[1],
            visit.unit.bias,
        ]
        .map(|number| fixed(number, 2));
        table.row([
            (number + 1).to_string(),
            visit.epoch.to_string(),
            inputs,
            w1,
            w2,
            b,
        ]);
    }
    page.block("trace", table);
    page.value("updates", training.updates());
    page.value("sweeps", training.epochs());
    page.block("variants", variants(&zero));
    page.to_string()
}

/// Counts of updates in whole steps: integers, so that no tie is decided by a rounding error.
fn variants(zero: &Unit) -> Table<2> {
    let samples = Gate::AND.samples();
    let mut table = Table::new(["variant, AND from zero, order 00, 01, 10, 11", "updates"]);
    let mut row = |what: &str, updates: usize| table.row([what.to_string(), updates.to_string()]);
    row(
        "the book's rule, $\\eta = 0.05$",
        learning::train(zero, &samples, 0.05, 100).updates(),
    );
    row(
        "the book's rule, $\\eta = 1$",
        learning::train(zero, &samples, 1.0, 100).updates(),
    );
    row(
        "fires at $s = 0$ as well",
        updates_with_ties(&samples, |s| s >= 0.0),
    );
    row(
        "$s = 0$ counts as an error whatever the label",
        updates_with_ties_as_errors(&samples),
    );
    table
}

/// The rule with another decision about firing, η = 1.
fn updates_with_ties(samples: &[Sample], fires: fn(f64) -> bool) -> usize {
    sweeps(samples, |s, label| fires(s) != (label > 0.5))
}

/// Algorithm 4's idea of an error, a·y ≤ 0, in the order 00, 01, 10, 11.
fn updates_with_ties_as_errors(samples: &[Sample]) -> usize {
    sweeps(samples, |s, label| s == 0.0 || (s > 0.0) != (label > 0.5))
}

fn sweeps(samples: &[Sample], wrong: impl Fn(f64, f64) -> bool) -> usize {
    let mut unit = Unit::new(&[0.0, 0.0], 0.0);
    let mut updates = 0;
    loop {
        let before = updates;
        for sample in samples {
            if wrong(unit.weighted_sum(&sample.inputs), sample.label) {
                // The opposite of the label stands for the wrong output, also where s = 0 is called wrong.
                unit = unit.corrected(sample, 1.0 - sample.label, 1.0);
                updates += 1;
            }
        }
        if updates == before {
            return updates;
        }
    }
}

fn main() {
    print!("{}", page());
}
