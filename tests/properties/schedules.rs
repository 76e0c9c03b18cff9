//! Schedules begin and end where they say, and never leave the way in between.

use crate::strategies::positive;
use crate::{assert_close, for_all};
use optimizers::schedule::{cosine, staircase, warm_up, warm_up_then_cosine};
use proptest::{
    prelude::any,
    prop_oneof,
    strategy::{BoxedStrategy, Strategy},
};

/// A product and a quotient may end one bit above.
const ROUNDED: f64 = 1.0 + 2.0 * f64::EPSILON;

/// Steps, early ones and the latest that there is.
fn steps() -> BoxedStrategy<u32> {
    prop_oneof![0..200_u32, any::<u32>(), u32::MAX - 2..=u32::MAX].boxed()
}

#[test]
fn a_staircase_begins_with_the_start_and_each_stair_is_the_factor_times_the_one_before() {
    let cases = (positive(), 0.0..=1.0, 1..50_u32, 0..2_000_u32);
    for_all(&cases, |(start, factor, every, step)| {
        let rate = |step| staircase(start, factor, every, step);
        assert_eq!(rate(step % every), start);
        assert_eq!(rate(step + every), rate(step) * factor);
        assert_eq!(rate(step), rate(step - step % every));
    });
}

#[test]
fn a_cosine_leads_from_the_start_to_the_end_and_stays_there() {
    let cases = (positive(), positive(), 1..=u32::MAX, any::<u32>());
    for_all(&cases, |(start, end, steps, later)| {
        assert_close(&cosine(start, end, steps, 0), &start);
        assert_eq!(cosine(start, end, steps, steps), end);
        assert_eq!(cosine(start, end, steps, steps.saturating_add(later)), end);
    });
}

#[test]
fn a_cosine_never_turns_back() {
    let cases = (positive(), positive(), 1..1_000_u32, 0..1_000_u32);
    for_all(&cases, |(one, other, steps, step)| {
        let (high, low) = (one.max(other), one.min(other));
        let falling = [step, step + 1].map(|step| cosine(high, low, steps, step));
        assert!(falling[1] <= falling[0], "{falling:?}");
        assert!(low <= falling[1] && falling[0] <= high * ROUNDED);
    });
}

#[test]
fn a_warm_up_climbs_to_the_rate_in_its_last_step_and_stays_there_for_ever() {
    let cases = (positive(), 1..=u32::MAX, steps());
    for_all(&cases, |(rate, steps, step)| {
        let now = warm_up(rate, steps, step);
        assert!(0.0 < now && now <= rate * ROUNDED, "{now}");
        assert!(now <= warm_up(rate, steps, step.saturating_add(1)));
        assert_close(&warm_up(rate, steps, steps - 1), &rate);
        assert_close(&warm_up(rate, steps, u32::MAX), &rate);
    });
}

#[test]
fn a_warm_up_and_a_cosine_meet_at_the_peak_and_end_at_zero() {
    let cases = (positive(), 0..100_u32, 1..100_u32, steps());
    for_all(&cases, |(peak, warm, falling, step)| {
        let rate = |step| warm_up_then_cosine(peak, warm, warm + falling, step);
        assert_close(&rate(warm), &peak);
        assert_close(&rate(warm.saturating_sub(1)), &peak);
        assert_eq!(rate(warm + falling), 0.0);
        assert_eq!(rate(u32::MAX), 0.0);
        assert!((0.0..=peak * ROUNDED).contains(&rate(step)));
    });
}
