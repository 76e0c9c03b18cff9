//! The two terms of the slope in the mean, the second of which is always 0 (S4-34, E-43, E-49; W-10 C and D).

use activations::normal::standard_normal;
use batchnorm::{
    by_steps::{mean_gradient, mean_gradient_terms, normalised_gradient},
    four_samples::{EPSILON, LARGE_EPSILON, SCALE, inputs, output_gradient},
    one_feature::normalise,
};
use nalgebra::{DVector, dvector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// |Σ (x − μ)| / m, which would be 0 without rounding.
fn left_over(x: &DVector<f64>) -> f64 {
    x.add_scalar(-x.mean()).sum().abs() / x.len() as f64
}

/// The largest left over of `count` batches of 64 numbers with mean 7 and standard deviation 3.
fn largest_left_over(count: usize) -> f64 {
    let mut random = ChaCha8Rng::seed_from_u64(34);
    let batches = (0..count).map(|_| {
        let x = DVector::from_fn(64, |_, _| 7.0 + 3.0 * standard_normal(&mut random));
        left_over(&x)
    });
    batches.fold(0.0, f64::max)
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let g = normalised_gradient(&output_gradient(), SCALE);
    let mut table = Table::new([
        "$\\epsilon$",
        "first term",
        "second term",
        "$\\partial L / \\partial \\mu$",
    ]);
    for (name, epsilon) in [("4", LARGE_EPSILON), ("$10^{-5}$", EPSILON)] {
        let forward = normalise(&inputs(), epsilon);
        let (direct, over_variance) = mean_gradient_terms(&g, &inputs(), &forward);
        table.row([
            name.to_string(),
            fixed(direct, 12),
            fixed(over_variance, 12),
            fixed(mean_gradient(&g, &inputs(), &forward), 12),
        ]);
    }
    page.block("terms", table);
    let tenths = left_over(&dvector![0.1, 0.2, 0.3, 0.7]);
    page.value("tenths", worked::order(tenths));
    let count = 1000;
    page.value("batches", count);
    let largest = largest_left_over(count);
    // The last bits depend on the computer's logarithm and cosine, so the page claims a bound and no more.
    assert!(
        largest < 1e-14,
        "a sum of 64 deviations is off by {largest}"
    );
    page.value("bound", "10^{-14}");
    page.to_string()
}

fn main() {
    print!("{}", page());
}
