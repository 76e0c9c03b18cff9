//! Weight decay inside the gradient, and apart from it (S3-05.7, S3-05.14).

use nalgebra::{DVector, dvector};
use optimizers::optimizer::step_point;
use optimizers::{Adam, AdamW, Optimizer, Sgd};
use worked::{Page, Table, fixed};

const STEPS: usize = 1000;
const DECAY: f64 = 0.1;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut point = dvector![0.5, -1.0];
    let gradient = dvector![0.2, 0.3] + DECAY * &point;
    step_point(&mut Sgd { learning_rate: 0.1 }, &mut point, &gradient);
    page.value("sgd_first", fixed(point[0], 3));
    page.value("sgd_second", fixed(point[1], 2));
    page.block("apart", apart());
    page.to_string()
}

/// Two weights of 1 whose gradients are pure noise, +g and −g in turn: only the decay can move them for long.
fn apart() -> Table<4> {
    let mut table = Table::new(["where λ is", "SGD or Adam", "noise of 10", "noise of 0.01"]);
    let inside = |optimizer: &mut dyn Optimizer| end(optimizer, DECAY);
    let rate = 0.001;
    for (place, method, end) in [
        (
            "in the gradient",
            "SGD",
            inside(&mut Sgd {
                learning_rate: rate,
            }),
        ),
        ("in the gradient", "Adam", inside(&mut Adam::new(rate))),
        ("apart", "AdamW", end(&mut AdamW::new(rate, DECAY), 0.0)),
    ] {
        table.row([
            place.to_string(),
            method.to_string(),
            fixed(end[0], 3),
            fixed(end[1], 3),
        ]);
    }
    table
}

fn end(optimizer: &mut dyn Optimizer, decay: f64) -> DVector<f64> {
    let mut point = dvector![1.0, 1.0];
    for step in 0..STEPS {
        let sign = if step % 2 == 0 { 1.0 } else { -1.0 };
        let gradient = sign * dvector![10.0, 0.01] + decay * &point;
        step_point(optimizer, &mut point, &gradient);
    }
    point
}

fn main() {
    print!("{}", page());
}
