//! Learning rates that change. PyTorch computes each from the one before, so rounding adds up to the scale of the first.

use optimizers::schedule::{cosine, staircase, warm_up, warm_up_then_cosine};

use crate::{assert_near, numbers, part};

const RATE: f64 = 0.8;

fn assert_rates(name: &str, ours: impl Fn(u32) -> f64, steps: usize) {
    let said = numbers(part(&format!("optimizers.schedules.{name}")));
    for (step, expected) in (0..).zip(&said[..steps]) {
        assert_near(&format!("{name}, step {step}"), ours(step), *expected, RATE);
    }
}

#[test]
fn staircase_warm_up_and_their_chain_are_pytorchs() {
    assert_rates("staircase", |step| staircase(RATE, 0.5, 3, step), 14);
    assert_rates("warm_up", |step| warm_up(RATE, 4, step), 14);
    assert_rates(
        "warm_up_then_cosine",
        |step| warm_up_then_cosine(RATE, 4, 13, step),
        14,
    );
}

/// PyTorch's cosine is a wave; ours stays at its end.
#[test]
fn the_cosine_is_pytorchs_until_its_end_and_then_stays() {
    assert_rates("cosine", |step| cosine(RATE, 0.02, 10, step), 11);
    let wave = numbers(part("optimizers.schedules.cosine"));
    assert!(wave[11] > wave[10] && wave[13] > wave[12], "{wave:?}");
    assert_eq!(cosine(RATE, 0.02, 10, 13), 0.02);
}
