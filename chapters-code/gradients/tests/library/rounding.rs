//! What a computer's numbers do to a small step: they swallow it, in single precision much earlier (S3-03.12, E-48).

use gradients::difference::{central_difference, forward_difference};
use gradients::{parabola, single};
use std::cmp::Ordering;

/// |D − exact| of the parabola at 5, with D the forward difference for h = 10^−`exponent`.
fn forward_error(exponent: i32) -> f64 {
    let slope = forward_difference(parabola::value, 5.0, 10_f64.powi(-exponent));
    (slope - parabola::slope(5.0)).abs()
}

#[test]
fn the_forward_error_shrinks_down_to_some_step_and_grows_again_below_it() {
    let errors: Vec<f64> = (1..=16).map(forward_error).collect();
    let best = (0..errors.len()).min_by(|one, other| errors[*one].total_cmp(&errors[*other]));
    let best = best.expect("sixteen errors");
    assert!((5..=8).contains(&best), "best at 10^-{}", best + 1);
    let falls = |pair: &[f64]| pair[1].total_cmp(&pair[0]) == Ordering::Less;
    assert!(errors[..=best].windows(2).all(falls), "{errors:?}");
    assert!(
        errors[12..].iter().all(|error| *error > 1e3 * errors[best]),
        "{errors:?}"
    );
}

#[test]
fn a_step_that_the_point_swallows_gives_the_slope_0() {
    for h in [1e-16, 1e-50] {
        assert_eq!(5.0 + h, 5.0);
        assert_eq!(forward_difference(parabola::value, 5.0, h), 0.0);
        assert_eq!(central_difference(parabola::value, 5.0, h), 0.0);
    }
}

#[test]
fn in_single_precision_the_slope_is_0_from_a_ten_millionth_on() {
    for exponent in 7..=16 {
        let h = 10_f32.powi(-exponent);
        let slope = single::forward_difference(parabola::single_value, 5.0, h);
        assert_eq!(slope, 0.0, "h = 1e-{exponent}");
    }
    assert_ne!(
        single::forward_difference(parabola::single_value, 5.0, 1e-6),
        0.0
    );
}

/// Double precision has a number for 1e-50, single precision has none: it becomes 0, and 0/0 is no number.
#[test]
fn in_single_precision_a_step_of_1e_minus_50_leaves_0_by_0() {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what is lost here is what the test is about"
    )]
    let h = 1e-50_f64 as f32;
    assert_eq!(h, 0.0);
    assert!(single::forward_difference(parabola::single_value, 5.0, h).is_nan());
    assert!(single::central_difference(parabola::single_value, 5.0, h).is_nan());
}

/// With steps of a hundredth both precisions see the same function, single with an error of some 1e-5.
#[test]
fn with_a_large_step_both_precisions_agree() {
    for x in [-3.0_f32, -0.5, 1.0, 2.25, 5.0] {
        let exact = parabola::slope(f64::from(x));
        for slope in [
            single::forward_difference(parabola::single_value, x, 0.01),
            single::central_difference(parabola::single_value, x, 0.01),
        ] {
            assert!((f64::from(slope) - exact).abs() < 5e-4, "{slope} at {x}");
        }
    }
}

/// The sine's third derivative isn't 0, so its central error has both parts: one that shrinks with h, one that grows.
#[test]
fn the_best_central_step_for_the_sine_is_near_1e_minus_5() {
    let error = |exponent: i32| {
        let slope = central_difference(f64::sin, 1.0, 10_f64.powi(-exponent));
        (slope - 1_f64.cos()).abs()
    };
    let best = (1..=12).min_by(|one, other| error(*one).total_cmp(&error(*other)));
    let best = best.expect("twelve steps");
    assert!((4..=6).contains(&best), "best at 1e-{best}");
    assert!(error(best) < 1e-10);
}
