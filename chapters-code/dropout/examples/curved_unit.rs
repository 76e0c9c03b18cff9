//! Behind a curved function the mean over all masks is no longer what evaluation computes (S0-14).

use activations::{relu::relu, sigmoid::sigmoid};
use dropout::all_masks::mean_over_masks;
use nalgebra::DVector;
use worked::{Page, Table, fixed};

/// The weights of a unit that reads eight outputs; with all of these equal to 1, its sum is 0.5.
const WEIGHTS: [f64; 8] = [1.0, -1.0, 0.5, -0.5, 1.0, -1.0, 0.25, 0.25];

/// The mean of a function of the sum over all masks, and the function of the whole sum.
fn row(name: &str, function: fn(f64) -> f64) -> [String; 3] {
    let weights = DVector::from_row_slice(&WEIGHTS);
    let mean = mean_over_masks(8, 0.5, |mask| function(2.0 * mask.dot(&weights)));
    let whole = function(weights.sum());
    [name.to_string(), fixed(mean, 6), fixed(whole, 6)]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new([
        "what the unit computes",
        "mean over all masks",
        "in evaluation",
    ]);
    table.row(row("the sum itself", |sum| sum));
    table.row(row("its sigmoid", sigmoid));
    table.row(row("its ReLU", relu));
    page.block("table", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
