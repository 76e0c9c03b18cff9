//! One unit with a monotone activation has a straight boundary, and one with a hump computes XOR (E-35, S4-21).

use activations::sigmoid::sigmoid;
use nalgebra::DVector;
use perceptron::{
    Unit,
    gates::{self, Gate},
    separability,
    unit::step,
};
use worked::{Page, Table, fixed};

/// 1 − z²: it rises up to z = 0 and falls after it.
fn hump(sum: f64) -> f64 {
    1.0 - sum * sum
}

/// On how many points of a grid the unit decides otherwise with a sigmoid than with a step, and the number of points.
fn differences(unit: &Unit) -> (usize, usize) {
    let coordinates = || (-20..=20).map(|tenth| f64::from(tenth) / 10.0);
    let points: Vec<DVector<f64>> = coordinates()
        .flat_map(|x1| coordinates().map(move |x2| DVector::from_vec(vec![x1, x2])))
        .collect();
    let differing = points.iter().filter(|x| {
        let sum = unit.weighted_sum(x);
        (sigmoid(sum) > 0.5) != (step(sum) > 0.5)
    });
    (differing.count(), points.len())
}

/// XOR from one unit, with the hump as its activation.
fn hump_table() -> Table<5> {
    let folded = Unit::new(&[1.0, 1.0], -1.0);
    let mut table = Table::new(["$x_1$", "$x_2$", "$z$", "$1 - z^2$", "XOR"]);
    for ([first, second], wanted) in gates::INPUTS.into_iter().zip(Gate::XOR.0) {
        let sum = folded.weighted_sum(&DVector::from_vec(vec![first, second]));
        assert_eq!(hump(sum), f64::from(u8::from(wanted)), "the hump is XOR");
        table.row([
            fixed(first, 0),
            fixed(second, 0),
            fixed(sum, 0),
            fixed(hump(sum), 0),
            u8::from(wanted).to_string(),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let unit = Unit::new(&[0.7, -1.3], 0.4);
    let (differing, points) = differences(&unit);
    page.value("w1", fixed(unit.weights[0], 1));
    page.value("w2", fixed(unit.weights[1], 1));
    page.value("b", fixed(unit.bias, 1));
    page.value("points", points);
    page.value("differing", differing);
    page.value("best", separability::best_score(Gate::XOR));
    page.block("hump", hump_table());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
