//! What keeps lengths, what limits them, and what keeps the direction meanwhile.

use crate::networks::random;
use crate::strategies::{moderate, positive, vector, vectors};
use crate::{assert_close, assert_within, for_all};
use initialisation::orthogonal::orthogonal;
use nalgebra::{DMatrix, DVector};
use optimizers::{
    Clipped, Sgd,
    clipping::{clip_by_norm, clip_by_value},
    optimizer::step_point,
    ravine::angle,
};

#[test]
fn orthogonal_weights_keep_lengths_and_angles_and_so_do_two_layers_of_them() {
    let cases = (0..=3_usize, random(), vectors(&moderate(), &moderate()));
    for_all(&cases, |(more, mut random, (x, y))| {
        let inputs = x.len();
        let first = orthogonal(inputs, inputs, &mut random);
        let second = orthogonal(inputs, inputs + more, &mut random);
        for weights in [&first, &second, &(&second * &first)] {
            assert_close(&(weights * &x).norm(), &x.norm());
            let product = (weights * &x).dot(&(weights * &y));
            let rounding = 1e-12 * x.norm() * y.norm();
            assert!((product - x.dot(&y)).abs() <= rounding, "{product}");
        }
    });
}

/// Wide weights can't keep all lengths; they keep those of slopes on their way back.
#[test]
fn one_side_of_orthogonal_weights_is_the_identity() {
    for_all(
        &(1..=5_usize, 1..=5_usize, random()),
        |(inputs, outputs, mut random)| {
            let weights = orthogonal(inputs, outputs, &mut random);
            assert_eq!(weights.shape(), (outputs, inputs));
            let small = inputs.min(outputs);
            let product = if outputs >= inputs {
                weights.tr_mul(&weights)
            } else {
                &weights * weights.transpose()
            };
            assert_close(&product, &DMatrix::identity(small, small));
        },
    );
}

#[test]
fn clipping_by_norm_keeps_the_direction_and_gives_the_smaller_of_length_and_limit() {
    for_all(
        &(vector(&moderate(), 1..=6), positive()),
        |(gradient, limit)| {
            let clipped = clip_by_norm(&gradient, limit);
            assert_close(&clipped.norm(), &gradient.norm().min(limit));
            let length = gradient.norm() * clipped.norm();
            assert_close(&gradient.dot(&clipped), &length);
            assert_close(&clip_by_norm(&clipped, limit), &clipped);
        },
    );
}

#[test]
fn clipping_by_value_limits_each_entry_and_never_turns_by_a_right_angle() {
    for_all(
        &(vector(&moderate(), 1..=6), positive()),
        |(gradient, limit)| {
            let clipped = clip_by_value(&gradient, limit);
            for (short, long) in clipped.iter().zip(&gradient) {
                assert_eq!(short.abs(), long.abs().min(limit));
                assert!(short * long >= 0.0);
            }
            assert_eq!(clip_by_value(&clipped, limit), clipped);
            assert!(clipped.amax() == 0.0 || angle(&gradient, &clipped) < 90.0);
        },
    );
}

#[test]
fn an_optimizer_behind_a_limit_gets_the_clipped_gradient() {
    let cases = (vectors(&moderate(), &moderate()), positive());
    for_all(&cases, |((start, gradient), limit)| {
        let plain = Sgd { learning_rate: 0.5 };
        let mut clipped = Clipped {
            limit,
            optimizer: Box::new(plain.clone()),
        };
        let (mut one, mut other) = (start.clone(), start);
        step_point(&mut clipped, &mut one, &gradient);
        step_point(&mut { plain }, &mut other, &clip_by_norm(&gradient, limit));
        assert_close(&one, &other);
    });
}

/// The arc cosine of a number close to 1 has half of its digits.
#[test]
fn an_angle_sees_no_lengths_and_an_opposite_makes_it_a_straight_one() {
    let longer = |x: DVector<f64>| x.map(|entry| entry + 0.1 * entry.signum());
    for_all(
        &(vectors(&moderate(), &moderate()), positive()),
        |((x, y), c)| {
            let (x, y) = (longer(x), longer(y));
            assert_within(1e-5, &angle(&(c * &x), &y), &angle(&x, &y));
            assert_within(1e-5, &angle(&y, &x), &angle(&x, &y));
            assert_within(1e-5, &(angle(&x, &y) + angle(&x, &-&y)), &180.0);
            assert_within(1e-5, &angle(&x, &x), &0.0);
        },
    );
}
