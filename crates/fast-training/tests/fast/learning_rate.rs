//! A net's training is its steps one after another, each with the rate of its place.

use crate::images::images;
use fast_training::{
    Batch, Threads, Training,
    nets::{Net, batches, net},
};
use optimizers::schedule::cosine;

const STEPS: usize = 7;

fn small(falling: bool) -> Net {
    let mut net = net("w1").expect("a known net");
    (net.batch, net.steps, net.drawn, net.falling) = (5, STEPS, false, falling);
    net.settings.hidden = vec![6];
    net
}

/// η of a step by the chapter's formula.
fn rate(net: &Net, step: usize) -> f32 {
    let start = net.settings.optimizer.learning_rate;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "seven steps, and a rate of 32 bits"
    )]
    if net.falling {
        cosine(f64::from(start), 0.0, STEPS as u32, step as u32) as f32
    } else {
        start
    }
}

#[test]
fn a_falling_rate_ends_a_step_before_zero_and_a_constant_one_stays() {
    let (digits, threads) = (images(12), Threads::new(1).expect("one thread"));
    for falling in [true, false] {
        let net = small(falling);
        let training = net.train(&digits, 1, &threads, |_| ());
        let found = training.settings.optimizer.learning_rate;
        assert_eq!(found, rate(&net, STEPS - 1), "falling: {falling}");
        assert!(found > 0.0, "the last step would change nothing");
    }
}

#[test]
fn a_training_is_its_steps_one_after_another() {
    let (digits, threads) = (images(12), Threads::new(1).expect("one thread"));
    for (falling, seed) in [(true, 1), (false, 1), (true, 2)] {
        let net = small(falling);
        let mut expected = Training::new(net.settings.clone(), seed);
        let mut losses = Vec::new();
        net.each_batch(&digits, &mut batches(seed), |indices, _| {
            expected.settings.optimizer.learning_rate = rate(&net, losses.len());
            losses.push(expected.step(Batch::of(&digits, indices), &threads));
        });
        let mut found_losses = Vec::new();
        let found = net.train(&digits, seed, &threads, |loss| found_losses.push(loss));
        assert_eq!(found_losses, losses, "falling: {falling}, seed {seed}");
        assert!(found.network == expected.network);
    }
}
