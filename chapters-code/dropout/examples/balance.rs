//! Where a bowl comes to rest when its weights decay: flat directions give way first (S3-05.14).

use dropout::weight_decay::decayed_step;
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// The curvatures of the bowl ½ c (w − 1)² in its directions.
const CURVATURES: [f64; 3] = [10.0, 1.0, 0.1];
/// η, small enough for the steepest direction.
const RATE: f64 = 0.1;

fn rest(decay: f64) -> DVector<f64> {
    let curvatures = DVector::from_row_slice(&CURVATURES);
    let mut weights = dvector![0.0, 0.0, 0.0];
    for _ in 0..4000 {
        let gradient = curvatures.component_mul(&weights.add_scalar(-1.0));
        weights = decayed_step(&weights, &gradient, RATE, decay);
    }
    weights
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["$\\lambda$", "$c = 10$", "$c = 1$", "$c = 0.1$"]);
    for decay in [0.0, 0.01, 0.1, 1.0] {
        let weights = rest(decay);
        let [a, b, c] = [0, 1, 2].map(|index| fixed(weights[index], 3));
        table.row([fixed(decay, 2), a, b, c]);
    }
    page.block("rest", table);
    page.value("directions", CURVATURES.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
