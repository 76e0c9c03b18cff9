//! A start from which the rule really makes two updates and arrives at AND, followed visit by visit.

use perceptron::{
    Unit,
    gates::{self, Gate},
    learning,
};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let start = Unit::new(&[0.55, 0.55], -0.45);
    let training = learning::train(&start, &Gate::AND.samples(), 0.05, 10);
    let mut page = Page::new();
    let mut table = Table::new([
        "sweep",
        "$(x_1, x_2)$",
        "$y$",
        "$s$",
        "$o$",
        "$w_1$",
        "$w_2$",
        "$b$",
    ]);
    for visit in &training.visits {
        let [x1, x2] = gates::INPUTS[visit.index];
        let label = if Gate::AND.0[visit.index] { 1.0 } else { 0.0 };
        let output = if visit.updated { 1.0 - label } else { label };
        let mark = if visit.updated { "**" } else { "" };
        let [w1, w2, b] = [
            visit.unit.weights[0],
            visit.unit.weights[1],
            visit.unit.bias,
        ]
        .map(|number| format!("{mark}{}{mark}", fixed(number, 2)));
        let inputs = format!("({}, {})", fixed(x1, 0), fixed(x2, 0));
        table.row([
            visit.epoch.to_string(),
            inputs,
            fixed(label, 0),
            fixed(visit.weighted_sum, 2),
            fixed(output, 0),
            w1,
            w2,
            b,
        ]);
    }
    page.block("trace", table);
    page.value("start_w", fixed(start.weights[0], 2));
    page.value("start_b", fixed(start.bias, 2));
    page.value("updates", training.updates());
    page.value("sweeps", training.epochs());
    let learned = training.unit().expect("training visits every sample");
    page.value("w1", fixed(learned.weights[0], 2));
    page.value("w2", fixed(learned.weights[1], 2));
    page.value("b", fixed(learned.bias, 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
