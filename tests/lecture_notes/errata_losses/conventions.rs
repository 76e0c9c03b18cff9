//! What the notes call one loss in several conventions.

use crate::{assert_close, assert_printed};
use gradients::{
    difference::{central_difference, forward_difference},
    parabola, single,
};
use losses::{AbsoluteError, SoftmaxWithLoss, SquaredError, softmax::softmax};
use nalgebra::{DMatrix, dmatrix, dvector};

/// As printed: L1 as a sum, L2 as a mean; elsewhere 1/(2N) and ½Σ. For one learning rate that is up to eight times the step.
#[test]
fn e_31_five_conventions_give_five_values_and_slopes() {
    let (answers, wanted) = (dvector![1.5, 1.5, 2.0, 5.5], dvector![1.0, 2.0, 3.0, 4.0]);
    let squared = [
        (SquaredError::HalfSum, 1.875, 0.5),
        (SquaredError::Sum, 3.75, 1.0),
        (SquaredError::Mean, 0.9375, 0.25),
        (SquaredError::HalfMean, 0.46875, 0.125),
    ];
    for (convention, value, slope) in squared {
        assert_close(convention.value(&answers, &wanted), value);
        assert_close(convention.gradient(&answers, &wanted)[0], slope);
    }
    let absolute = [
        (AbsoluteError::Sum, 3.5, 1.0),
        (AbsoluteError::Mean, 0.875, 0.25),
    ];
    for (convention, value, slope) in absolute {
        assert_close(convention.value(&answers, &wanted), value);
        assert_close(convention.gradient(&answers, &wanted)[0], slope);
    }
    let steps = [SquaredError::Sum, SquaredError::HalfMean];
    let steps = steps.map(|convention| convention.gradient(&answers, &wanted)[3]);
    assert_close(steps[0] / steps[1], 8.0);
}

/// As printed, under the name of a class that takes logits and averages: probabilities in it go through softmax twice.
#[test]
fn e_47_softmax_taken_twice_has_a_floor() {
    let loss = |logits: &DMatrix<f64>| {
        SoftmaxWithLoss::default().forward(logits, &dmatrix![0.0; 1.0; 0.0])
    };
    let of_probabilities = |logits: &DMatrix<f64>| {
        let shares = softmax(&logits.column(0).into_owned());
        loss(&DMatrix::from_columns(&[shares]))
    };
    let logits = dmatrix![0.5; 2.0; 1.0];
    assert_printed(loss(&logits), "0.464368784108");
    // The class averages: the same sample twice doesn't cost twice as much.
    let [twice, targets] = [dmatrix![0.5; 2.0; 1.0], dmatrix![0.0; 1.0; 0.0]]
        .map(|column| DMatrix::from_columns(&[column.column(0), column.column(0)]));
    let averaged = SoftmaxWithLoss::default().forward(&twice, &targets);
    assert_printed(averaged, "0.464368784108");
    assert_printed(of_probabilities(&logits), "0.826717653930");
    let certain = dmatrix![0.0; 500.0; 0.0];
    assert_printed(loss(&certain), "0.000000000000");
    assert_printed(of_probabilities(&certain), "0.551444713932");
}

/// A nudge too small, in double and in single precision; and a parabola, whose central difference is exact but for rounding.
#[test]
fn e_48_the_smallest_nudge_is_not_the_best() {
    let forward = |h: f64| (forward_difference(parabola::value, 5.0, h) - 0.5).abs();
    for (h, error) in [(0.1, "2.0e-3"), (1e-5, "2.0e-7"), (1e-7, "1.4e-9")] {
        assert_eq!(format!("{:.1e}", forward(h)), error);
    }
    assert!(forward(1e-9) > forward(1e-7) && forward(1e-13) > 1e-4);
    assert_eq!(forward_difference(parabola::value, 5.0, 1e-16), 0.0);
    assert_eq!(forward_difference(parabola::value, 5.0, 1e-50), 0.0);
    for h in [0.5, 0.1, 0.01] {
        assert_close(central_difference(parabola::value, 5.0, h), 0.5);
    }
    let single = |h: f32| single::forward_difference(parabola::single_value, 5.0, h);
    assert!(single(1e-6) != 0.0);
    assert_eq!([1e-7, 1e-8, 1e-20].map(single), [0.0; 3]);
    let sine = |h: f64| {
        let off = |quotient: f64| format!("{:.3e}", (quotient - 1_f64.cos()).abs());
        [
            off(forward_difference(f64::sin, 1.0, h)),
            off(central_difference(f64::sin, 1.0, h)),
        ]
    };
    assert_eq!(sine(1e-3), ["4.208e-4", "9.005e-8"]);
    assert!(sine(1e-5)[1].starts_with("1.1") && sine(1e-5)[1].ends_with("e-11"));
}
