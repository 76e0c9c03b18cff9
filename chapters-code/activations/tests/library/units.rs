//! The smallest unit, its loss and its slopes; units that nothing can move.

use crate::{CASES, assert_close, assert_measured, difference};
use activations::{
    Activation,
    dead::{is_dead, mean_gradient, mean_loss, train},
    one_input::OneInput,
};
use grading::Draw;

const SMOOTH: [Activation; 3] = [Activation::Sigmoid, Activation::Tanh, Activation::Identity];

fn unit(draw: &mut Draw, activation: Activation) -> OneInput {
    OneInput {
        weight: draw.number(),
        bias: draw.number(),
        activation,
    }
}

#[test]
fn both_slopes_of_the_loss_agree_with_central_differences() {
    let mut draw = Draw::new(61);
    for activation in SMOOTH {
        for _ in 0..CASES {
            let (unit, x, label) = (unit(&mut draw, activation), draw.number(), draw.number());
            let [by_weight, by_bias] = unit.gradient(x, label);
            let of_weight = |weight| OneInput { weight, ..unit }.loss(x, label);
            let of_bias = |bias| OneInput { bias, ..unit }.loss(x, label);
            assert_measured(by_weight, difference(of_weight, unit.weight));
            assert_measured(by_bias, difference(of_bias, unit.bias));
        }
    }
}

#[test]
fn the_loss_of_a_step_unit_has_the_slope_0_wherever_the_nudge_leaves_its_answer() {
    let mut draw = Draw::new(62);
    for _ in 0..CASES {
        let (unit, x, label) = (
            unit(&mut draw, Activation::Step),
            draw.number(),
            draw.label(),
        );
        if unit.weighted_sum(x).abs() < 1e-3 {
            continue;
        }
        let of_weight = |weight| OneInput { weight, ..unit }.loss(x, label);
        assert_eq!(difference(of_weight, unit.weight), 0.0);
        assert_eq!(unit.gradient(x, label), [0.0, 0.0]);
    }
}

#[test]
fn the_mean_gradient_is_the_gradient_of_the_mean_loss() {
    let mut draw = Draw::new(63);
    for activation in SMOOTH {
        let unit = unit(&mut draw, activation);
        let samples: Vec<(f64, f64)> = (0..5).map(|_| (draw.number(), draw.number())).collect();
        let [by_weight, by_bias] = mean_gradient(&unit, &samples);
        let of_weight = |weight| mean_loss(&OneInput { weight, ..unit }, &samples);
        let of_bias = |bias| mean_loss(&OneInput { bias, ..unit }, &samples);
        assert_measured(by_weight, difference(of_weight, unit.weight));
        assert_measured(by_bias, difference(of_bias, unit.bias));
    }
}

/// The same far negative bias: ReLU has the slope 0 on every sample, the leaky one doesn't, and finds its way back.
#[test]
fn a_dead_unit_never_moves_and_a_leaky_one_comes_back() {
    let samples = [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)];
    let start = |activation| OneInput {
        weight: 1.0,
        bias: -5.0,
        activation,
    };
    let [dead, leaky] = [Activation::Relu, Activation::LeakyRelu { slope: 0.1 }].map(start);
    assert!(is_dead(&dead, &samples) && !is_dead(&leaky, &samples));
    let path = train(dead, &samples, 0.1, 100);
    assert_eq!(path.len(), 101);
    assert!(path.iter().all(|unit| *unit == dead));
    let path = train(leaky, &samples, 0.1, 2_000);
    let loss = mean_loss(&path[2_000], &samples);
    assert!(
        loss < 0.01 * mean_loss(&leaky, &samples),
        "the loss is still {loss}"
    );
}

#[test]
fn one_step_of_training_goes_against_the_mean_gradient() {
    let mut draw = Draw::new(64);
    let start = unit(&mut draw, Activation::Tanh);
    let samples = [(1.0, 0.5), (-2.0, 0.0)];
    let moved = train(start, &samples, 0.3, 1)[1];
    let [by_weight, by_bias] = mean_gradient(&start, &samples);
    assert_close(moved.weight, start.weight - 0.3 * by_weight);
    assert_close(moved.bias, start.bias - 0.3 * by_bias);
}
