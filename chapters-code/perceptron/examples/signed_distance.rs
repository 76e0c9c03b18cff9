//! Signed distances to a line: one point with round numbers, and the four inputs of the AND gate.

use nalgebra::{DVector, dvector};
use perceptron::{Unit, gates};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let unit = Unit::new(&[3.0, 4.0], -5.0);
    let x = dvector![3.0, 4.0];
    let foot = unit.foot(&x);
    page.value("g", fixed(unit.weighted_sum(&x), 0));
    page.value("norm", fixed(unit.weights.norm(), 0));
    page.value("r", fixed(unit.signed_distance(&x), 0));
    page.value("foot_1", fixed(foot[0], 1));
    page.value("foot_2", fixed(foot[1], 1));
    page.value("g_foot", fixed(unit.weighted_sum(&foot), 0));
    page.value(
        "origin",
        fixed(unit.signed_distance(&dvector![0.0, 0.0]), 0),
    );

    let and = gates::and();
    let mut table = Table::new(["$x_1$", "$x_2$", "$g(\\mathbf x)$", "$r$"]);
    for inputs in gates::INPUTS {
        let x = DVector::from_column_slice(&inputs);
        let (g, r) = (and.weighted_sum(&x), and.signed_distance(&x));
        table.row([fixed(x[0], 0), fixed(x[1], 0), fixed(g, 1), fixed(r, 12)]);
    }
    page.block("and_distances", table);

    let doubled = Unit {
        weights: 2.0 * &unit.weights,
        bias: 2.0 * unit.bias,
    };
    page.value("g_doubled", fixed(doubled.weighted_sum(&x), 0));
    page.value("r_doubled", fixed(doubled.signed_distance(&x), 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
