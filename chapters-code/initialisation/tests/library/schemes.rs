//! Schemes: shapes, sizes and bounds of the weights that they draw.

use crate::{CASES, assert_measured, random};
use grading::{Draw, Tolerance, assert_agrees};
use initialisation::{
    Scheme,
    measure::{mean_square, variance},
    scheme::uniform_bound,
};
use nalgebra::DMatrix;

/// Every scheme that draws anything, and the kurtosis E(w⁴) / E(w²)² of its draws, which says how far a measured variance
/// scatters: 3 for the bell curve, 9/5 for the uniform draw.
const RANDOM: [(Scheme, f64); 6] = [
    (Scheme::Normal { deviation: 0.3 }, 3.0),
    (Scheme::LecunNormal, 3.0),
    (Scheme::XavierNormal, 3.0),
    (Scheme::XavierUniform, 1.8),
    (Scheme::HeNormal, 3.0),
    (Scheme::HeUniform, 1.8),
];

/// A layer whose widths differ, so that exchanged ones show; 20 000 weights.
const SHAPE: (usize, usize) = (50, 400);

#[test]
fn weights_have_one_row_for_each_output_and_one_column_for_each_input() {
    for (scheme, _) in RANDOM {
        assert_eq!(scheme.weights(3, 5, &mut random(0)).shape(), (5, 3));
    }
    let constant = Scheme::Constant(0.5).weights(3, 5, &mut random(0));
    assert_eq!(constant, DMatrix::from_element(5, 3, 0.5));
}

#[test]
fn the_squared_deviations_are_the_fractions_of_the_book() {
    let mut draw = Draw::new(1);
    for _ in 0..CASES {
        let (inputs, outputs) = (1 + draw.index(900), 1 + draw.index(900));
        let (n, m) = (inputs as f64, outputs as f64);
        let fractions = [
            (Scheme::LecunNormal, 1.0 / n),
            (Scheme::XavierNormal, 2.0 / (n + m)),
            (Scheme::XavierUniform, 2.0 / (n + m)),
            (Scheme::HeNormal, 2.0 / n),
            (Scheme::HeUniform, 2.0 / n),
            (Scheme::Constant(0.7), 0.0),
        ];
        for (scheme, variance) in fractions {
            let squared = scheme.deviation(inputs, outputs).powi(2);
            assert_agrees(&squared, &variance, Tolerance::COMPUTED);
        }
    }
}

/// The mean of N numbers scatters by σ/√N.
#[test]
fn drawn_weights_have_the_mean_0() {
    for (number, (scheme, _)) in (0..).zip(RANDOM) {
        let weights = scheme.weights(SHAPE.0, SHAPE.1, &mut random(number));
        let error = scheme.deviation(SHAPE.0, SHAPE.1) / (weights.len() as f64).sqrt();
        assert_measured(&format!("{scheme:?}"), weights.mean(), 0.0, error);
    }
}

/// The variance of N numbers scatters by σ² √((kurtosis − 1)/N).
#[test]
fn drawn_weights_have_the_variance_that_the_scheme_promises() {
    for (number, (scheme, kurtosis)) in (0..).zip(RANDOM) {
        let weights = scheme.weights(SHAPE.0, SHAPE.1, &mut random(number));
        let promised = scheme.deviation(SHAPE.0, SHAPE.1).powi(2);
        let error = promised * ((kurtosis - 1.0) / weights.len() as f64).sqrt();
        assert_measured(&format!("{scheme:?}"), variance(&weights), promised, error);
    }
}

/// The two kurtoses lie 40 % apart. Measured on N normal numbers it scatters by less than √(96/9 / N), which is 2.3 % here
/// (96 is E(w⁸) − E(w⁴)² for deviation 1), so 15 % are more than five standard errors.
#[test]
fn normal_and_uniform_draws_have_their_own_tails() {
    for (number, (scheme, kurtosis)) in (0..).zip(RANDOM) {
        let weights = scheme.weights(SHAPE.0, SHAPE.1, &mut random(number));
        let fourth = mean_square(&weights.component_mul(&weights));
        let measured = fourth / mean_square(&weights).powi(2);
        let off = (measured / kurtosis - 1.0).abs();
        assert!(
            off < 0.15,
            "{scheme:?}: kurtosis {measured}, not {kurtosis}"
        );
    }
}

#[test]
fn uniform_weights_stay_within_their_bound_and_use_all_of_it() {
    let (n, m) = (SHAPE.0 as f64, SHAPE.1 as f64);
    let bounds = [
        (Scheme::XavierUniform, (6.0 / (n + m)).sqrt()),
        (Scheme::HeUniform, (6.0 / n).sqrt()),
    ];
    for (scheme, bound) in bounds {
        let deviation = scheme.deviation(SHAPE.0, SHAPE.1);
        assert_agrees(&uniform_bound(deviation), &bound, Tolerance::COMPUTED);
        let weights = scheme.weights(SHAPE.0, SHAPE.1, &mut random(7));
        assert!(weights.amax() <= bound, "{scheme:?} leaves its bound");
        // All 20 000 stay below 0.999 of the bound with a chance of 0.999^20000, which is 2e-9.
        assert!(
            weights.amax() > 0.999 * bound,
            "{scheme:?} keeps off its bound"
        );
        assert!(weights.min() < 0.0, "{scheme:?} has positive weights only");
    }
}

#[test]
fn one_seed_gives_one_matrix_and_the_generator_moves_on() {
    for (scheme, _) in RANDOM {
        let mut generator = random(3);
        let [first, second] = [0, 1].map(|_| scheme.weights(4, 3, &mut generator));
        assert_eq!(first, scheme.weights(4, 3, &mut random(3)));
        assert_ne!(first, second, "{scheme:?} draws the same layer twice");
        assert_ne!(first, scheme.weights(4, 3, &mut random(4)));
    }
}
