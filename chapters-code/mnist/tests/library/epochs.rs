//! What an epoch walks through.

use crate::{
    random,
    steps::{Recorder, few},
};
use grading::{Tolerance, assert_agrees};
use mnist::{
    Plan,
    training::{train_epoch, train_step},
};

/// With no movement, the losses of the steps add up to the loss over all digits, if each is weighted by its batch.
#[test]
fn an_epoch_meets_every_digit_once_the_left_over_ones_too() {
    let digits = few(11);
    let indices: Vec<usize> = (1..11).collect();
    let mut network = Plan::relu(&[4]).build(&mut random(3));
    let mut losses = vec![];
    let set = (&digits, &indices[..]);
    let mut recorder = Recorder::default();
    let after_step = |loss| losses.push(loss);
    train_epoch(
        &mut network,
        &mut recorder,
        set,
        4,
        &mut random(4),
        after_step,
    );
    assert_eq!(losses.len(), 3);
    let weighted = 4.0 * losses[0] + 4.0 * losses[1] + 2.0 * losses[2];
    let whole = train_step(&mut network, &mut Recorder::default(), &digits, &indices);
    assert_agrees(&(weighted / 10.0), &whole, Tolerance::COMPUTED);
}

#[test]
fn another_generator_deals_the_digits_in_another_order() {
    let digits = few(8);
    let all: Vec<usize> = (0..8).collect();
    let losses = [5, 6].map(|seed| {
        let mut network = Plan::relu(&[4]).build(&mut random(3));
        let mut losses = vec![];
        let mut recorder = Recorder::default();
        let after_step = |loss| losses.push(loss);
        let set = (&digits, &all[..]);
        train_epoch(
            &mut network,
            &mut recorder,
            set,
            2,
            &mut random(seed),
            after_step,
        );
        losses
    });
    assert_ne!(losses[0], losses[1]);
}
