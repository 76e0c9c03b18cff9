//! Learning rates that change with time.

use crate::CASES;
use grading::{Draw, Tolerance, assert_agrees};
use optimizers::schedule::{cosine, staircase, warm_up, warm_up_then_cosine};

#[test]
fn a_staircase_is_constant_on_a_stair_and_falls_by_the_factor_between() {
    for step in 0..60 {
        let rate = staircase(0.8, 0.5, 20, step);
        assert_eq!(rate, 0.8 / f64::from(2_u32.pow(step / 20)));
    }
}

/// cos(π − a) = −cos a: what the rate has lost at t it still has to lose at T − t.
#[test]
fn a_cosine_is_symmetric_about_its_middle() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, end) = (draw.between(0.5, 2.0), draw.between(0.0, 0.4));
        for step in 0..=30 {
            let sum = cosine(start, end, 30, step) + cosine(start, end, 30, 30 - step);
            assert_agrees(&sum, &(start + end), Tolerance::COMPUTED);
        }
    }
}

#[test]
fn a_cosine_leads_from_the_start_to_the_end_never_rises_and_stays_there() {
    let rates: Vec<f64> = (0..60).map(|step| cosine(0.3, 0.1, 40, step)).collect();
    assert_eq!(rates[0], 0.3);
    assert!(rates.windows(2).all(|pair| pair[1] <= pair[0]));
    assert!(rates[40..].iter().all(|rate| *rate == 0.1));
    assert!(rates[39] > 0.1, "the end comes with step 40, not before");
}

#[test]
fn a_warm_up_rises_by_equal_stairs_and_its_last_step_has_the_whole_rate() {
    for step in 0..20 {
        let expected = 0.5 * f64::from((step + 1).min(10)) / 10.0;
        assert_agrees(&warm_up(0.5, 10, step), &expected, Tolerance::COMPUTED);
    }
    assert!(
        warm_up(0.5, 10, 0) > 0.0,
        "a rate of 0 would waste the first step"
    );
}

#[test]
fn after_the_warm_up_the_cosine_begins_at_the_peak_and_ends_with_the_last_step() {
    let rate = |step| warm_up_then_cosine(0.4, 5, 25, step);
    assert_eq!((rate(4), rate(5)), (0.4, 0.4));
    assert_agrees(&rate(15), &0.2, Tolerance::COMPUTED);
    assert_eq!((rate(25), rate(30)), (0.0, 0.0));
}

#[test]
#[should_panic(expected = "a warm-up of 5 steps doesn't fit into 5")]
fn a_warm_up_without_time_left_is_refused() {
    let _ = warm_up_then_cosine(0.1, 5, 5, 0);
}

#[test]
#[should_panic(expected = "`every` is 0")]
fn a_stair_of_no_steps_is_refused() {
    let _ = staircase(0.1, 0.5, 0, 3);
}

#[test]
#[should_panic(expected = "at least one step")]
fn a_cosine_of_no_steps_is_refused() {
    let _ = cosine(0.1, 0.0, 0, 0);
}
