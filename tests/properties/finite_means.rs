//! Means, limits and shares of what was measured lie between the numbers that went in, for every finite input.

use crate::strategies::{finite, matrix, moderate, part, positive, squarable, vector, vectors};
use crate::{assert_close, assert_within, for_all};
use activations::saturation::turning_point;
use backprop::{Layer, check::relative_error};
use batchnorm::{BatchNorm, LayerNorm};
use losses::likelihood::median;
use mnist::pace::Smoothed;
use optimizers::{
    clipping::{clip_by_norm, clip_by_value},
    ravine::angle,
};
use perceptron::gaussian::{Gaussian, posterior};
use proptest::collection::vec;

/// Of m numbers none lies further from the mean than √(m − 1) standard deviations (Samuelson's inequality).
#[test]
fn normalised_numbers_are_finite_and_small_wherever_their_squares_are_finite() {
    let cases = (matrix(&squarable(), 3, 3), matrix(&moderate(), 3, 3));
    for_all(&cases, |(inputs, gradient)| {
        let layers: [Box<dyn Layer>; 2] =
            [Box::new(BatchNorm::new(3)), Box::new(LayerNorm::new(3))];
        for mut layer in layers {
            let outputs = layer.forward(&inputs);
            assert!(outputs.amax() <= 2.0_f64.sqrt() * (1.0 + 1e-9), "{outputs}");
            let back = layer.backward(&gradient);
            assert!(back.iter().all(|slope| slope.is_finite()), "{back}");
        }
    });
}

#[test]
fn clipped_gradients_are_finite_and_within_their_limit_or_what_they_were() {
    for_all(
        &(vector(&finite(), 1..=6), positive()),
        |(gradient, limit)| {
            let by_value = clip_by_value(&gradient, limit);
            assert!(by_value.amax() <= limit);
            let by_norm = clip_by_norm(&gradient, limit);
            assert!(by_norm.norm() <= limit * (1.0 + 1e-9), "{by_norm}");
        },
    );
}

#[test]
fn an_angle_between_any_two_vectors_lies_between_0_and_180_degrees() {
    for_all(&vectors(&finite(), &finite()), |(x, y)| {
        if x.amax() > 0.0 && y.amax() > 0.0 {
            let (between, opposite) = (angle(&x, &y), angle(&x, &-y));
            assert!((0.0..=180.0).contains(&between), "{between}");
            // The arc cosine of a number close to 1 has half of its digits.
            assert_within(1e-5, &(between + opposite), &180.0);
        }
    });
}

#[test]
fn two_classes_share_the_posterior_of_any_point_that_can_be_squared() {
    let gaussians = (moderate(), positive(), moderate(), positive());
    for_all(
        &(gaussians, part(), squarable()),
        |((one, v, other, w), prior, x)| {
            let first = Gaussian {
                mean: one,
                variance: v,
            };
            let second = Gaussian {
                mean: other,
                variance: w,
            };
            let [p, q] = [
                posterior(first, second, prior, x),
                posterior(second, first, 1.0 - prior, x),
            ];
            assert_close(&(p + q), &1.0);
            assert!((0.0..=1.0).contains(&p), "{p}");
            assert!(first.log_likelihood(&[x, one]).is_finite());
            assert_close(&first.log_density(one), &first.density(one).ln());
        },
    );
}

#[test]
fn averages_of_any_numbers_lie_between_the_smallest_and_the_largest() {
    for_all(
        &(vector(&finite(), 1..=6), 0.01..1.0),
        |(numbers, share)| {
            let (low, high) = (numbers.min(), numbers.max());
            assert!((low..=high).contains(&median(&numbers)));
            let mut smoothed = Smoothed::new(share);
            let seconds = numbers.map(|number| number.abs().min(1e300));
            seconds.iter().for_each(|&seconds| smoothed.add(seconds));
            let average = smoothed.seconds_per_step().unwrap_or(f64::NAN);
            let rounding = 1e-9 * average + f64::MIN_POSITIVE;
            assert!(seconds.min() <= average + rounding && average <= seconds.max() + rounding);
        },
    );
}

#[test]
fn a_relative_error_is_never_below_zero_and_zero_for_the_same_number() {
    for_all(&(finite(), finite()), |(got, expected)| {
        assert!(relative_error(got, expected) >= 0.0);
        assert_eq!(relative_error(expected, expected), 0.0);
    });
}

#[test]
fn a_turning_point_is_found_to_the_last_bit_between_any_two_numbers() {
    for_all(&vec(finite(), 3), |mut numbers| {
        numbers.sort_by(f64::total_cmp);
        let [low, threshold, high] = numbers[..] else {
            unreachable!("three numbers were drawn")
        };
        if low < threshold {
            assert_eq!(turning_point(|x| x >= threshold, low, high), threshold);
        }
    });
}
