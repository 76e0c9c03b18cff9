//! The one-line way back against the six steps, and what its two subtractions take away (S4-35, E-49).

use activations::normal::standard_normal;
use batchnorm::{
    by_steps::{input_gradient, normalised_gradient},
    four_samples::{EPSILON, LARGE_EPSILON, SCALE, inputs, output_gradient},
    one_feature::normalise,
    simplified::one_line,
};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// The largest difference between both forms in `count` random batches of 16.
fn largest_difference(count: usize) -> f64 {
    let mut random = ChaCha8Rng::seed_from_u64(35);
    let differences = (0..count).map(|_| {
        let mut vector = || DVector::from_fn(16, |_, _| standard_normal(&mut random));
        let (x, g) = (vector(), vector());
        let forward = normalise(&x, EPSILON);
        let steps = input_gradient(&g, &x, &forward);
        (steps - one_line(&g, &forward.normalised, forward.deviation)).amax()
    });
    differences.fold(0.0, f64::max)
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let g = normalised_gradient(&output_gradient(), SCALE);
    let forward = normalise(&inputs(), LARGE_EPSILON);
    let along = g.dot(&forward.normalised) / 4.0;
    let heading = [
        "sample",
        "$g$",
        "$g - \\bar g$",
        "$\\hat x \\rho$",
        "difference",
        "divided by $s$",
    ];
    let mut table = Table::new(heading);
    let slopes = one_line(&g, &forward.normalised, forward.deviation);
    for sample in 0..4 {
        let (centred, pulled) = (g[sample] - g.mean(), along * forward.normalised[sample]);
        table.row([
            (sample + 1).to_string(),
            fixed(g[sample], 3),
            fixed(centred, 3),
            fixed(pulled, 6),
            fixed(centred - pulled, 6),
            fixed(slopes[sample], 6),
        ]);
    }
    page.block("line", table);
    let mut sums = Table::new([
        "$\\epsilon$",
        "$\\sum \\partial L / \\partial x_i$",
        "$\\sum \\hat x_i \\, \\partial L / \\partial x_i$",
    ]);
    for (name, epsilon) in [("4", LARGE_EPSILON), ("$10^{-5}$", EPSILON), ("0", 0.0)] {
        let forward = normalise(&inputs(), epsilon);
        let slopes = one_line(&g, &forward.normalised, forward.deviation);
        let along = slopes.dot(&forward.normalised);
        sums.row([name.to_string(), fixed(slopes.sum(), 9), fixed(along, 9)]);
    }
    page.block("sums", sums);
    let count = 1000;
    page.value("batches", count);
    let largest = largest_difference(count);
    // The digits of a rounding error depend on the computer; that it is one doesn't.
    assert!(largest < 1e-12, "the two forms differ by {largest}");
    page.value("bound", "10^{-12}");
    page.to_string()
}

fn main() {
    print!("{}", page());
}
