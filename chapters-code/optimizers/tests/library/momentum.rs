//! Plain steps, momentum and Nesterov's momentum.

use crate::{CASES, after, gradients};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};
use optimizers::momentum::BufferedMomentum;
use optimizers::nesterov::{position_step, positions};
use optimizers::optimizer::walk;
use optimizers::{Momentum, Nesterov, Sgd};

#[test]
fn plain_steps_with_constant_gradients_add_up() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, rate) = (draw.vector(3), draw.between(0.01, 1.0));
        let slopes = gradients(&mut draw, 4, 3);
        let sum = slopes.iter().sum::<DVector<f64>>();
        let end = after(
            &mut Sgd {
                learning_rate: rate,
            },
            &start,
            &slopes,
        );
        assert_agrees(&end, &(start - rate * sum), Tolerance::COMPUTED);
    }
}

#[test]
fn momentum_that_keeps_nothing_is_a_plain_step() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, rate) = (draw.vector(3), draw.between(0.01, 1.0));
        let slopes = gradients(&mut draw, 5, 3);
        let plain = after(
            &mut Sgd {
                learning_rate: rate,
            },
            &start,
            &slopes,
        );
        let momentum = after(&mut Momentum::new(rate, 0.0), &start, &slopes);
        let nesterov = after(&mut Nesterov::new(rate, 0.0), &start, &slopes);
        assert_agrees(&momentum, &plain, Tolerance::COMPUTED);
        assert_agrees(&nesterov, &plain, Tolerance::COMPUTED);
    }
}

#[test]
fn the_buffered_form_takes_the_same_steps_while_the_rate_stays() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, rate, kept) = (
            draw.vector(4),
            draw.between(0.01, 1.0),
            draw.between(0.1, 0.99),
        );
        let slopes = gradients(&mut draw, 6, 4);
        let ours = after(&mut Momentum::new(rate, kept), &start, &slopes);
        let buffered = after(&mut BufferedMomentum::new(rate, kept), &start, &slopes);
        assert_agrees(&buffered, &ours, Tolerance::COMPUTED);
    }
}

#[test]
fn the_two_forms_part_when_the_rate_changes() {
    let (mut ours, mut buffered) = (Momentum::new(1.0, 0.5), BufferedMomentum::new(1.0, 0.5));
    let (start, push) = (dvector![0.0], [dvector![1.0]]);
    let [one, other] = [
        after(&mut ours, &start, &push),
        after(&mut buffered, &start, &push),
    ];
    assert_eq!((one[0], other[0]), (-1.0, -1.0));
    (ours.learning_rate, buffered.learning_rate) = (0.0, 0.0);
    // By hand: v = 0.5 · (−1) − 0 · 1 still moves, while the buffer is multiplied by the new rate 0.
    assert_eq!(after(&mut ours, &one, &push)[0], -1.5);
    assert_eq!(after(&mut buffered, &other, &push)[0], -1.0);
}

/// v after n steps is −η g (1 − μⁿ) / (1 − μ), the sum of a geometric series.
#[test]
fn on_a_constant_slope_the_velocity_is_the_geometric_sum() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (rate, kept) = (draw.between(0.01, 1.0), draw.between(0.1, 0.95));
        let slope = draw.vector(2);
        let mut optimizer = Momentum::new(rate, kept);
        for steps in 1..30 {
            after(
                &mut optimizer,
                &dvector![0.0, 0.0],
                std::slice::from_ref(&slope),
            );
            let expected = &slope * (-rate * (1.0 - kept.powi(steps)) / (1.0 - kept));
            let velocity = DVector::from_vec(optimizer.velocities()[0].clone());
            assert_agrees(&velocity, &expected, Tolerance::COMPUTED);
        }
    }
}

/// The stored parameters of the look-ahead form are u = w + μ v of the position form.
#[test]
fn the_look_ahead_form_of_nesterov_stores_the_point_ahead_of_the_position() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let curvatures = DVector::from_fn(3, |_, _| draw.between(0.1, 2.0));
        let gradient = |point: &DVector<f64>| point.component_mul(&curvatures);
        let (start, rate, kept) = (
            draw.vector(3),
            draw.between(0.01, 0.4),
            draw.between(0.1, 0.95),
        );
        let ahead = walk(&mut Nesterov::new(rate, kept), gradient, &start, 20);
        let (mut position, mut velocity) = (start.clone(), DVector::zeros(3));
        let path = positions(gradient, &start, rate, kept, 20);
        for step in 0..=20 {
            assert_agrees(&path[step], &position, Tolerance::COMPUTED);
            assert_agrees(
                &ahead[step],
                &(&position + kept * &velocity),
                Tolerance::COMPUTED,
            );
            (position, velocity) = position_step(gradient, &position, &velocity, rate, kept);
        }
    }
}
