//! The slope of the loss in the variance, share by share (S4-33; W-10 C and D).

use batchnorm::{
    by_steps::{normalised_gradient, variance_gradient},
    four_samples::{EPSILON, LARGE_EPSILON, SCALE, inputs, output_gradient},
    one_feature::normalise,
};
use gradients::{difference::central_difference, gradient::STEP};
use nalgebra::DVector;
use worked::{Page, Table, fixed};

/// ∂L/∂σ² by nudging the variance alone: μ is held, and x̂ is computed anew.
fn by_nudging(g: &DVector<f64>, epsilon: f64) -> f64 {
    let forward = normalise(&inputs(), epsilon);
    let centred = inputs().add_scalar(-forward.mean);
    let loss = |variance: f64| g.dot(&(&centred / (variance + epsilon).sqrt()));
    central_difference(loss, forward.variance, STEP)
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let g = normalised_gradient(&output_gradient(), SCALE);
    let (x, forward) = (inputs(), normalise(&inputs(), LARGE_EPSILON));
    let mut shares = Table::new(["sample", "$g$", "$x - \\mu$", "$g (x - \\mu)$"]);
    for sample in 0..x.len() {
        let deviation = x[sample] - forward.mean;
        shares.row([
            (sample + 1).to_string(),
            fixed(g[sample], 1),
            fixed(deviation, 0),
            fixed(g[sample] * deviation, 1),
        ]);
    }
    page.block("shares", shares);
    for (name, epsilon) in [("hand", LARGE_EPSILON), ("usual", EPSILON)] {
        let forward = normalise(&x, epsilon);
        page.value(name, fixed(variance_gradient(&g, &x, &forward), 12));
        page.value(&format!("{name}_nudged"), fixed(by_nudging(&g, epsilon), 6));
    }
    page.to_string()
}

fn main() {
    print!("{}", page());
}
