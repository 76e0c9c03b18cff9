//! Maxout by hand, its winner's gradient, and the three functions that it contains (E-39).

use activations::maxout::{Maxout, two_slopes};
use nalgebra::dvector;
use perceptron::Unit;
use worked::{Page, Table, fixed};

fn two_pieces() -> Maxout {
    Maxout::new(vec![
        Unit::new(&[1.0, -1.0], 0.5),
        Unit::new(&[-0.5, 2.0], -1.0),
    ])
}

/// Two pieces at three points: the winner gives the value and the gradient.
fn by_hand() -> Table<6> {
    let maxout = two_pieces();
    let mut table = Table::new([
        "$(x_1, x_2)$",
        "$z_1$",
        "$z_2$",
        "value",
        "winner",
        "gradient in $\\mathbf x$",
    ]);
    for [x1, x2] in [[2.0, 1.0], [1.0, 2.0], [0.0, 0.0]] {
        let x = dvector![x1, x2];
        let gradient = maxout.input_gradient(&x);
        table.row([
            format!("({}, {})", fixed(x1, 0), fixed(x2, 0)),
            fixed(maxout.pieces[0].weighted_sum(&x), 1),
            fixed(maxout.pieces[1].weighted_sum(&x), 1),
            fixed(maxout.value(&x), 1),
            (maxout.winner(&x) + 1).to_string(),
            format!("({}, {})", fixed(gradient[0], 1), fixed(gradient[1], 1)),
        ]);
    }
    table
}

/// ReLU, leaky ReLU and the absolute value as maxout units.
fn special() -> Table<4> {
    let mut table = Table::new([
        "$t$",
        "weights 0 and 1",
        "weights 0.1 and 1",
        "weights −1 and 1",
    ]);
    for x in [-3.0, -0.5, 0.0, 0.5, 3.0] {
        let value = |first: f64| two_slopes(first, 1.0).value(&dvector![x]);
        table.row([
            fixed(x, 1),
            fixed(value(0.0), 1),
            fixed(value(0.1), 2),
            fixed(value(-1.0), 1),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("by_hand", by_hand());
    page.block("special", special());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
