//! Errata about batch normalisation: a missing forward pass, a term that is always 0, and the variance behind 2/m.

use crate::batch::{Batch, batches, moments, rational, vector};
use crate::entries::{assert_all_close, assert_all_printed};
use crate::{assert_close, assert_printed, slope};
use activations::normal::standard_normal;
use batchnorm::{
    by_steps::{
        input_gradient, mean_gradient, mean_gradient_terms, scale_gradient, variance_gradient,
    },
    one_feature::{Normalised, normalise},
    variance::unbiased_variance,
};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The rational batch with the ε that layers use (W-10 D).
fn realistic() -> Batch {
    Batch {
        epsilon: 1e-5,
        ..rational()
    }
}

/// Printed as backward propagation in general, without a forward pass. With one, all of them hold: here to twelve decimals.
#[test]
fn e_43_the_formulas_are_those_of_batch_normalisation_and_right() {
    let batch = realistic();
    let (x, g, forward) = batch.in_the_book();
    let numbers = [
        forward.deviation,
        variance_gradient(&g, &x, &forward),
        mean_gradient(&g, &x, &forward),
        scale_gradient(&vector(&batch.dy), &forward),
    ];
    let printed = [
        "2.236070213567",
        "0.067081838079",
        "-0.670819722431",
        "-0.335409861215",
    ];
    assert_all_printed(&numbers, &printed);
    let printed = [
        "0.626098608847",
        "-1.095672146221",
        "0.313049136719",
        "0.156524400655",
    ];
    assert_all_printed(input_gradient(&g, &x, &forward).as_slice(), &printed);
    assert_all_printed(&batch.printed_input_gradient(), &printed);
}

/// Σ (x − μ) is 0 for the mean of the batch, so the second term of ∂ℓ/∂μ is nothing but rounding.
#[test]
fn e_43_the_second_term_of_the_slope_by_the_mean_is_0() {
    for batch in batches() {
        let (x, g, forward) = batch.in_the_book();
        assert!(mean_gradient_terms(&g, &x, &forward).1.abs() < 1e-15);
        assert!(batch.printed_mean_gradient().1.abs() < 1e-15);
    }
    let x = [0.1, 0.2, 0.3, 0.7];
    let mean = normalise(&vector(&x), 0.0).mean;
    let rounding = x.iter().map(|x| -2.0 * (x - mean)).sum::<f64>() / 4.0;
    assert_eq!(format!("{:.1e}", rounding.abs()), "2.8e-17");
    let mut random = ChaCha8Rng::seed_from_u64(1);
    for _ in 0..100 {
        let x = DVector::from_fn(64, |_, _| 7.0 + 3.0 * standard_normal(&mut random));
        let g = DVector::from_fn(64, |_, _| standard_normal(&mut random));
        let (_, second) = mean_gradient_terms(&g, &x, &normalise(&x, 1e-5));
        assert!(second.abs() < 2e-14, "{second:e}");
    }
}

/// ∂ℓ/∂x as a central difference of the forward pass with the variance divided by m − 1.
fn with_unbiased_variance(batch: &Batch) -> Vec<f64> {
    let at = |place: usize, entry: f64| {
        let mut x = batch.x.clone();
        x[place] = entry;
        let (mean, variance) = moments(&x);
        let variance = variance * batch.count() / (batch.count() - 1.0);
        let root = (variance + batch.epsilon).sqrt();
        let normalised: Vec<f64> = x.iter().map(|x| (x - mean) / root).collect();
        batch.loss(&normalised, batch.scale, batch.shift)
    };
    let places = batch.x.iter().enumerate();
    places
        .map(|(place, x)| slope(|entry| at(place, entry), *x))
        .collect()
}

/// Printed with 2/m: right for the variance that is divided by m. For the other one it is off, and 2/(m − 1) mends it.
#[test]
fn e_49_two_over_m_belongs_to_the_biased_variance() {
    for (batch, off) in [(rational(), "0.010764"), (realistic(), "0.0218")] {
        let right = with_unbiased_variance(&batch);
        let (x, g, _) = batch.in_the_book();
        let forward = Normalised::with_variance(&x, unbiased_variance(&x), batch.epsilon);
        let printed = input_gradient(&g, &x, &forward);
        let errors = printed
            .iter()
            .zip(&right)
            .map(|(printed, right)| (printed - right).abs());
        assert_printed(errors.fold(0.0, f64::max), off);
        let mended = x.map(|entry| {
            let over_variance = variance_gradient(&g, &x, &forward) * 2.0 * (entry - forward.mean);
            over_variance * (1.0 / 3.0 - 1.0 / 4.0)
        });
        for ((printed, mended), right) in printed.iter().zip(&mended).zip(&right) {
            assert!((printed + mended - right).abs() < 1e-9);
        }
        // The other term of ∂ℓ/∂μ is 0 with either variance.
        assert!(mean_gradient_terms(&g, &x, &forward).1.abs() < 1e-15);
    }
}

/// The sum of ∂ℓ/∂x is always 0; that of ∂ℓ/∂x · x̂ only for ε = 0.
#[test]
fn e_49_the_slopes_by_inputs_sum_to_0_and_their_product_with_the_normalised_ones_does_not() {
    let sums = |batch: &Batch| {
        let (x, g, forward) = batch.in_the_book();
        let dx = input_gradient(&g, &x, &forward);
        [dx.sum(), dx.dot(&forward.normalised)]
    };
    assert_all_close(&sums(&rational()), &[0.0, -2.0 / 27.0]);
    let exact = Batch {
        epsilon: 0.0,
        ..rational()
    };
    assert_all_close(&sums(&exact), &[0.0, 0.0]);
}

/// A batch on which ∂ℓ/∂γ and ∂ℓ/∂σ² happen to be 0 shows no mistake in them.
#[test]
fn e_49_a_batch_may_hide_the_path_over_the_variance() {
    let blind = Batch {
        x: vec![1.0, 2.0, 4.0, 5.0],
        ..rational()
    };
    let (x, g, forward) = blind.in_the_book();
    assert_close(scale_gradient(&vector(&blind.dy), &forward), 0.0);
    assert_close(variance_gradient(&g, &x, &forward), 0.0);
}
