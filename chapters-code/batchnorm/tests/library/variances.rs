//! The two variances, and what depends on the choice (E-49).

use crate::{CASES, GENTLE, STEP, drawn_feature};

use batchnorm::{
    by_steps::{input_gradient, input_gradient_paths},
    one_feature::Normalised,
    variance::{biased_variance, unbiased_variance},
};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

#[test]
fn the_two_variances_differ_by_one_sample_in_what_they_divide_by() {
    for case in 0..CASES {
        let (x, _) = drawn_feature(&mut Draw::new(case));
        let count = x.len() as f64;
        let unbiased = biased_variance(&x) * count / (count - 1.0);
        assert_agrees(&unbiased_variance(&x), &unbiased, Tolerance::COMPUTED);
    }
}

/// All 64 ordered batches of three that can be drawn, with replacement, from four values: no statistics is needed.
#[test]
fn on_average_over_all_batches_the_unbiased_variance_is_that_of_the_population() {
    let values = [0.0, 2.0, 4.0, 6.0];
    let population = biased_variance(&DVector::from_row_slice(&values));
    let (mut biased, mut unbiased) = (0.0, 0.0);
    for first in values {
        for second in values {
            for third in values {
                let batch = dvector![first, second, third];
                biased += biased_variance(&batch) / 64.0;
                unbiased += unbiased_variance(&batch) / 64.0;
            }
        }
    }
    assert_agrees(&unbiased, &population, Tolerance::COMPUTED);
    assert_agrees(&biased, &(population * 2.0 / 3.0), Tolerance::COMPUTED);
}

/// L = c · x̂ with the unbiased variance, from x.
fn loss_with_unbiased(c: &DVector<f64>, x: &DVector<f64>) -> f64 {
    let forward = Normalised::with_variance(x, unbiased_variance(x), GENTLE);
    c.dot(&forward.normalised)
}

#[test]
fn with_the_unbiased_variance_the_2_over_m_is_wrong_and_2_over_m_less_1_is_right() {
    for case in 0..CASES {
        let (x, c) = drawn_feature(&mut Draw::new(case));
        let forward = Normalised::with_variance(&x, unbiased_variance(&x), GENTLE);
        let differences = numerical_gradient(|x| loss_with_unbiased(&c, x), &x, STEP);
        let [straight, over_variance, over_mean] = input_gradient_paths(&c, &x, &forward);
        let count = x.len() as f64;
        let mended = straight + &over_variance * (count / (count - 1.0)) + over_mean;
        assert_agrees(&mended, &differences, Tolerance::DIFFERENCED);
        // What the notes' formula is off by is the rest of the path over the variance.
        let off = input_gradient(&c, &x, &forward) - differences;
        let missing = -over_variance / (count - 1.0);
        assert_agrees(&off.norm(), &missing.norm(), Tolerance::DIFFERENCED);
    }
}

/// The W-10 batch: the notes' 2/m with an unbiased variance misses by 0.010764 (E-49, 50-digit arithmetic).
#[test]
fn the_size_of_that_error_is_the_one_in_the_list_of_errata() {
    let (x, g) = (dvector![0.0, 2.0, 4.0, 6.0], dvector![2.0, -2.0, 1.0, 0.5]);
    let forward = Normalised::with_variance(&x, unbiased_variance(&x), 4.0);
    let [_, over_variance, _] = input_gradient_paths(&g, &x, &forward);
    let worst = (over_variance / 3.0).amax();
    assert_agrees(&worst, &0.010_764, Tolerance::half_unit(6));
}
