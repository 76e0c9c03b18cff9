//! Why a ravine is slow going: the angle, the factors and the limit (S3-05.3, S1-53).

use nalgebra::dvector;
use optimizers::landscapes::RAVINE;
use optimizers::optimizer::walk;
use optimizers::ravine::{angle, best_rate, condition_number, factor, stable_limit};
use optimizers::{Optimizer, Sgd};
use worked::{Page, Table, fixed};

const CURVATURES: [f64; 2] = [1.0 / 16.0, 2.0];

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let start = RAVINE.start();
    let towards = dvector![0.0, 0.0] - &start;
    let downhill = -(RAVINE.gradient)(&start);
    page.value("angle", fixed(angle(&downhill, &towards), 6));
    page.value("condition", fixed(condition_number(&CURVATURES), 0));
    page.value("limit", fixed(stable_limit(&CURVATURES), 0));
    page.value("best", fixed(best_rate(&CURVATURES), 4));
    page.block("factors", factors());
    page.value("near_limit", fixed(height(0.99), 11));
    page.to_string()
}

fn factors() -> Table<4> {
    let mut table = Table::new([
        "$\\eta$",
        "factor of $x$",
        "factor of $y$",
        "height after 30 steps",
    ]);
    for rate in [0.1, 0.5, 0.9, best_rate(&CURVATURES), 0.99, 1.0, 1.01] {
        let [along, across] = CURVATURES.map(|curvature| fixed(factor(rate, curvature), 4));
        table.row([fixed(rate, 4), along, across, fixed(height(rate), 4)]);
    }
    table
}

fn height(learning_rate: f64) -> f64 {
    let mut optimizer: Box<dyn Optimizer> = Box::new(Sgd { learning_rate });
    let path = walk(optimizer.as_mut(), RAVINE.gradient, &RAVINE.start(), 30);
    (RAVINE.height)(&path[30])
}

fn main() {
    print!("{}", page());
}
