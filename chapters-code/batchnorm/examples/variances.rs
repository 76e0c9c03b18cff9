//! Divided by m or by m − 1: the values, their means over many batches, and a mixed-up backward pass (E-49, S1-08).

use activations::normal::standard_normal;
use batchnorm::{
    by_steps::{input_gradient, normalised_gradient, variance_gradient},
    four_samples::{LARGE_EPSILON, SCALE, inputs, output_gradient},
    one_feature::Normalised,
    simplified::one_line,
    variance::{biased_variance, unbiased_variance},
};
use gradients::gradient::{STEP, numerical_gradient};
use nalgebra::{DVector, dvector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// Normalised with the unbiased variance.
fn with_unbiased(x: &DVector<f64>, epsilon: f64) -> Normalised {
    Normalised::with_variance(x, unbiased_variance(x), epsilon)
}

/// The six steps with 2/(m − 1) in the share over the variance, as the unbiased variance needs it.
fn repaired(g: &DVector<f64>, x: &DVector<f64>, forward: &Normalised) -> DVector<f64> {
    let over_variance = variance_gradient(g, x, forward);
    let count = x.len() as f64;
    let extra = 2.0 / (count - 1.0) - 2.0 / count;
    input_gradient(g, x, forward) + over_variance * extra * x.add_scalar(-forward.mean)
}

/// The means of both variances over many batches of `size` numbers with variance 1.
fn means(size: usize, random: &mut ChaCha8Rng) -> [f64; 2] {
    let batches = 20_000;
    let mut sums = [0.0; 2];
    for _ in 0..batches {
        let x = DVector::from_fn(size, |_, _| standard_normal(random));
        sums[0] += biased_variance(&x);
        sums[1] += unbiased_variance(&x);
    }
    sums.map(|sum| sum / f64::from(batches))
}

/// Largest distances from central differences: the notes' formula and the repaired one, both with the unbiased variance.
fn distances() -> [f64; 2] {
    let (x, g) = (inputs(), normalised_gradient(&output_gradient(), SCALE));
    let loss = |x: &DVector<f64>| g.dot(&with_unbiased(x, LARGE_EPSILON).normalised);
    let nudged = numerical_gradient(loss, &x, STEP);
    let forward = with_unbiased(&x, LARGE_EPSILON);
    [input_gradient(&g, &x, &forward), repaired(&g, &x, &forward)]
        .map(|slopes| (slopes - &nudged).amax())
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let x = dvector![1.0, 2.0, 4.0, 5.0];
    page.value("biased", fixed(biased_variance(&x), 1));
    page.value("unbiased", fixed(unbiased_variance(&x), 6));
    let mut table = Table::new([
        "$m$",
        "mean of $\\sigma^2$",
        "$(m - 1) / m$",
        "mean of $\\hat\\sigma^2$",
    ]);
    let mut random = ChaCha8Rng::seed_from_u64(8);
    for size in [2, 4, 16] {
        let [biased, unbiased] = means(size, &mut random);
        let share = (size as f64 - 1.0) / size as f64;
        table.row([
            size.to_string(),
            fixed(biased, 2),
            fixed(share, 4),
            fixed(unbiased, 2),
        ]);
    }
    page.block("means", table);
    let [off, repaired] = distances();
    page.value("off", fixed(off, 6));
    assert!(repaired < 1e-9, "2/(m − 1) is off by {repaired}");
    let g = normalised_gradient(&output_gradient(), SCALE);
    let forward = with_unbiased(&inputs(), LARGE_EPSILON);
    let plain = one_line(&g, &forward.normalised, forward.deviation);
    let by_notes = input_gradient(&g, &inputs(), &forward);
    let apart = (plain - by_notes).amax();
    assert!(
        apart < 1e-12,
        "the one line has 1/m in it as the six steps have"
    );
    page.to_string()
}

fn main() {
    print!("{}", page());
}
