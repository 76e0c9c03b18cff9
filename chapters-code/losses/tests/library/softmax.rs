//! Softmax, its logarithm, and the logarithm of a sum of exponentials.

use crate::{CASES, STEP};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use losses::softmax::{
    log_softmax, log_sum_exp, naive_softmax, naive_softmax_single, probabilities, softmax,
    softmax_at,
};
use nalgebra::{DVector, dvector};

#[expect(
    clippy::cast_possible_truncation,
    reason = "losing digits is what single precision is about"
)]
fn rounded_to_single(number: f64) -> f32 {
    number as f32
}

#[test]
fn the_literal_and_the_shifted_softmax_agree_where_nothing_overflows() {
    let mut draw = Draw::new(530);
    for _ in 0..CASES {
        let z = 5.0 * draw.vector(4);
        assert_agrees(&softmax(&z), &naive_softmax(&z), Tolerance::COMPUTED);
        let single = naive_softmax_single(&z.map(rounded_to_single));
        // Single precision has about seven digits, and z is rounded to them before its exponential is taken.
        let rounded = Tolerance {
            relative: 1e-5,
            absolute: 0.0,
        };
        assert_agrees(&single.map(f64::from), &softmax(&z), rounded);
    }
}

#[test]
fn the_outputs_sum_to_one_keep_the_order_and_ignore_a_shift() {
    let mut draw = Draw::new(531);
    for _ in 0..CASES {
        let (z, shift) = (draw.vector(5), draw.between(-900.0, 900.0));
        let p = softmax(&z);
        assert_agrees(&p.sum(), &1.0, Tolerance::COMPUTED);
        assert_eq!(p.imax(), z.imax());
        assert_eq!(p.imin(), z.imin());
        assert_agrees(&softmax(&z.add_scalar(shift)), &p, Tolerance::COMPUTED);
    }
}

#[test]
fn where_exponentials_overflow_or_vanish_only_the_literal_form_fails() {
    let large = dvector![800.0, 801.0, 799.0];
    for z in [large.clone(), -large.clone()] {
        assert!(naive_softmax(&z).iter().all(|share| share.is_nan()));
        let small = z.add_scalar(-z[0]);
        assert_agrees(&softmax(&z), &naive_softmax(&small), Tolerance::COMPUTED);
    }
    // Half of the double's range is far too much for a single.
    let z = dvector![100.0_f32, 0.0];
    assert!(naive_softmax_single(&z)[0].is_nan());
}

#[test]
fn exponentials_overflow_at_the_logarithm_of_the_largest_number() {
    let limit = f64::MAX.ln();
    assert!((limit - 1e-9).exp().is_finite() && (limit + 1e-9).exp().is_infinite());
    let single = f32::MAX.ln();
    assert!((single - 1e-4).exp().is_finite() && (single + 1e-4).exp().is_infinite());
}

#[test]
fn the_gradient_of_log_sum_exp_is_softmax() {
    let mut draw = Draw::new(532);
    for _ in 0..CASES {
        let z = draw.vector(4);
        let difference = numerical_gradient(log_sum_exp, &z, STEP);
        assert_agrees(&softmax(&z), &difference, Tolerance::DIFFERENCED);
    }
}

#[test]
fn log_sum_exp_lies_between_the_largest_and_that_plus_ln_n() {
    let mut draw = Draw::new(533);
    for length in 1..8 {
        let z = 400.0 * draw.vector(length);
        let above = log_sum_exp(&z) - z.max();
        assert!(
            (0.0..=(length as f64).ln() + 1e-12).contains(&above),
            "{above}"
        );
    }
    let equal = DVector::from_element(6, -750.0);
    assert_agrees(
        &log_sum_exp(&equal),
        &(6.0_f64.ln() - 750.0),
        Tolerance::COMPUTED,
    );
}

#[test]
fn log_softmax_is_the_logarithm_and_stays_finite_where_a_share_vanishes() {
    let mut draw = Draw::new(534);
    for _ in 0..CASES {
        let z = draw.vector(4);
        assert_agrees(
            &log_softmax(&z),
            &softmax(&z).map(f64::ln),
            Tolerance::COMPUTED,
        );
    }
    let z = dvector![0.0, 2000.0];
    assert_eq!(softmax(&z)[0], 0.0);
    assert_eq!(log_softmax(&z), dvector![-2000.0, 0.0]);
}

#[test]
fn a_temperature_of_one_changes_nothing_heat_evens_out_and_cold_decides() {
    let mut draw = Draw::new(535);
    for _ in 0..CASES {
        let z = draw.vector(3);
        assert_agrees(&softmax_at(1.0, &z), &softmax(&z), Tolerance::COMPUTED);
        let [cold, mild, hot] =
            [0.5, 1.0, 2.0].map(|temperature| softmax_at(temperature, &z).max());
        assert!(cold >= mild && mild >= hot && hot >= 1.0 / 3.0);
        let even = softmax_at(1e12, &z);
        let nearly = Tolerance {
            relative: 1e-9,
            absolute: 0.0,
        };
        assert_agrees(&even, &dvector![1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0], nearly);
    }
}

#[test]
fn the_probabilities_of_a_batch_are_those_of_its_columns() {
    let mut draw = Draw::new(536);
    let logits = draw.matrix(4, 3);
    let p = probabilities(&logits);
    for sample in 0..3 {
        let alone = softmax(&logits.column(sample).into_owned());
        assert_agrees(&p.column(sample).into_owned(), &alone, Tolerance::COMPUTED);
    }
}
