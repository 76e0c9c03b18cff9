//! Weight decay: in the gradient, and apart from it.

use crate::{CASES, STEP};
use dropout::{
    decoupled::{Moving, Settings, step_apart, step_in_gradient},
    weight_decay::{decayed_step, penalised_gradient, penalty, shrink_factor},
};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

fn drawn_settings(draw: &mut Draw) -> Settings {
    Settings {
        learning_rate: draw.between(0.01, 0.5),
        momentum: draw.between(0.1, 0.95),
        decay: draw.between(0.01, 0.5),
    }
}

/// The loss is Σ cos wᵢ, which has no kink.
#[test]
fn the_penalised_gradient_is_the_gradient_of_loss_and_penalty_together() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (w, decay) = (draw.vector(4), draw.between(0.0, 2.0));
        let together = |w: &DVector<f64>| w.map(f64::cos).sum() + penalty(w, decay);
        let gradient = penalised_gradient(&w, &w.map(|w| -w.sin()), decay);
        let differences = numerical_gradient(together, &w, STEP);
        assert_agrees(&gradient, &differences, Tolerance::DIFFERENCED);
    }
}

/// S3-05.14; by hand: 0.5 − 0.1 (0.2 + 0.05) and −1 − 0.1 (0.3 − 0.1).
#[test]
fn the_step_of_the_lecture_ends_where_its_numbers_say() {
    let stepped = decayed_step(&dvector![0.5, -1.0], &dvector![0.2, 0.3], 0.1, 0.1);
    assert_agrees(&stepped, &dvector![0.475, -1.02], Tolerance::COMPUTED);
}

#[test]
fn a_decayed_step_shrinks_the_weights_and_then_goes_down_the_plain_gradient() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (w, g) = (draw.vector(3), draw.vector(3));
        let (rate, decay) = (draw.between(0.01, 1.0), draw.between(0.01, 1.0));
        let shrunk = shrink_factor(rate, decay) * &w - rate * &g;
        assert_agrees(
            &decayed_step(&w, &g, rate, decay),
            &shrunk,
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn without_momentum_both_ways_to_decay_are_the_plain_decayed_step() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let settings = Settings {
            momentum: 0.0,
            ..drawn_settings(&mut draw)
        };
        let mut moving = [0; 2].map(|_| Moving::at_rest(&dvector![1.0, -2.0, 0.5]));
        let mut plain = moving[0].weights.clone();
        for _ in 0..5 {
            let g = draw.vector(3);
            moving[0] = step_in_gradient(&moving[0], &g, settings);
            moving[1] = step_apart(&moving[1], &g, settings);
            plain = decayed_step(&plain, &g, settings.learning_rate, settings.decay);
            for way in &moving {
                assert_agrees(&way.weights, &plain, Tolerance::COMPUTED);
            }
        }
    }
}

/// The velocity has taken up −η λ w of the start, and momentum repeats a share μ of it.
#[test]
fn with_momentum_the_two_ways_part_in_the_second_step_by_the_repeated_decay() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let settings = drawn_settings(&mut draw);
        let (w, g_1, g_2) = (draw.vector(3), draw.vector(3), draw.vector(3));
        let start = Moving::at_rest(&w);
        let inside = step_in_gradient(&start, &g_1, settings);
        let apart = step_apart(&start, &g_1, settings);
        assert_agrees(&inside.weights, &apart.weights, Tolerance::COMPUTED);
        let inside = step_in_gradient(&inside, &g_2, settings);
        let apart = step_apart(&apart, &g_2, settings);
        let repeated = settings.momentum * settings.learning_rate * settings.decay * &w;
        let expected = apart.weights - repeated;
        assert_agrees(&inside.weights, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn apart_from_the_gradient_a_weight_without_gradient_shrinks_by_one_factor_a_step() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (settings, w) = (drawn_settings(&mut draw), draw.vector(3));
        let mut moving = Moving::at_rest(&w);
        for _ in 0..10 {
            moving = step_apart(&moving, &DVector::zeros(3), settings);
        }
        let factor = shrink_factor(settings.learning_rate, settings.decay);
        let expected = factor.powi(10) * w;
        assert_agrees(&moving.weights, &expected, Tolerance::COMPUTED);
        assert_eq!(moving.velocity, DVector::zeros(3));
    }
}
