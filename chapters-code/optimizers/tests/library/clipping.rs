//! Limits for a gradient.

use crate::CASES;
use backprop::layer::Parameters;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};
use optimizers::clipping::{clip_by_norm, clip_by_value};
use optimizers::{Clipped, Optimizer, Sgd};

#[test]
fn clipping_by_norm_keeps_the_direction_and_no_norm_is_above_the_limit() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (gradient, limit) = (draw.vector(4), draw.between(0.1, 6.0));
        let clipped = clip_by_norm(&gradient, limit);
        let expected = gradient.norm().min(limit);
        assert_agrees(&clipped.norm(), &expected, Tolerance::COMPUTED);
        assert_agrees(
            &clipped.normalize(),
            &gradient.normalize(),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn a_gradient_within_the_limit_stays_as_it_is() {
    let gradient = dvector![0.3, -0.4];
    assert_eq!(clip_by_norm(&gradient, 0.5), gradient);
    assert_eq!(clip_by_value(&gradient, 0.4), gradient);
    assert_eq!(clip_by_norm(&dvector![0.0, 0.0], 0.5), dvector![0.0, 0.0]);
}

#[test]
fn clipping_by_value_limits_each_entry_by_itself() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (gradient, limit) = (draw.vector(4), draw.between(0.1, 3.0));
        let clipped = clip_by_value(&gradient, limit);
        for (after, before) in clipped.iter().zip(&gradient) {
            assert!(after.abs() <= limit && after.signum() == before.signum());
            assert!(*after == *before || before.abs() > limit);
        }
    }
}

/// Groups (3) and (0, 4) have the norm 5 together: with the limit 1 the step is a fifth, in both groups.
#[test]
fn all_groups_share_one_norm_and_one_factor() {
    let mut clipped = Clipped {
        limit: 1.0,
        optimizer: Box::new(Sgd { learning_rate: 1.0 }),
    };
    let (mut first, mut second) = ([0.0], [0.0, 0.0]);
    clipped.step(&mut [
        Parameters {
            values: &mut first,
            gradients: &[3.0],
        },
        Parameters {
            values: &mut second,
            gradients: &[0.0, 4.0],
        },
    ]);
    let moved = DVector::from_row_slice(&[first[0], second[0], second[1]]);
    assert_agrees(&moved, &dvector![-0.6, 0.0, -0.8], Tolerance::COMPUTED);
}

#[test]
#[should_panic(expected = "a limit is positive, not 0")]
fn a_norm_of_0_is_no_limit() {
    let _ = clip_by_norm(&dvector![1.0], 0.0);
}

#[test]
#[should_panic(expected = "a limit is positive, not -1")]
fn a_negative_value_is_no_limit() {
    let _ = clip_by_value(&dvector![1.0], -1.0);
}
