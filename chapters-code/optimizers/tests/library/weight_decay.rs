//! AdamW: the decay is apart from the gradient.

use crate::{CASES, after, gradients};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::DVector;
use optimizers::{Adam, AdamW};

#[test]
fn without_decay_it_is_adam() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, slopes) = (draw.vector(3), gradients(&mut draw, 5, 3));
        let adam = after(&mut Adam::new(0.1), &start, &slopes);
        assert_eq!(after(&mut AdamW::new(0.1, 0.0), &start, &slopes), adam);
    }
}

#[test]
fn without_gradients_the_weights_shrink_by_the_same_share_in_every_step() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (rate, decay) = (draw.between(0.01, 0.5), draw.between(0.01, 0.9));
        let start = draw.vector(3);
        let end = after(
            &mut AdamW::new(rate, decay),
            &start,
            &vec![DVector::zeros(3); 7],
        );
        let expected = start * (1.0 - rate * decay).powi(7);
        assert_agrees(&end, &expected, Tolerance::COMPUTED);
    }
}

/// Adam's step doesn't look at the weights, so the decay of the first step can be read off as a difference.
#[test]
fn the_first_step_is_that_of_adam_minus_the_decay() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, slopes) = (draw.vector(4), gradients(&mut draw, 1, 4));
        let (rate, decay) = (draw.between(0.01, 0.5), draw.between(0.01, 0.9));
        let adam = after(&mut Adam::new(rate), &start, &slopes);
        let decayed = after(&mut AdamW::new(rate, decay), &start, &slopes);
        assert_agrees(
            &decayed,
            &(adam - start * (rate * decay)),
            Tolerance::COMPUTED,
        );
    }
}
