//! The compared trainings: their layers, their data and their runs.

use crate::{assert_measured, random};
use activations::Activation;
use backprop::Layer;
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use initialisation::{
    Scheme,
    compare::{DEPTH, Elementwise, WIDTH, disc, losses, network},
};
use nalgebra::{DMatrix, DVector};

/// ReLU has a kink at 0: no drawn number lies within a thousandth of it, far more than a difference's step.
fn away_from_kinks(draw: &mut Draw, rows: usize, columns: usize) -> DMatrix<f64> {
    draw.matrix(rows, columns)
        .map(|x| if x.abs() < 1e-3 { x + 0.01 } else { x })
}

/// ∂(Σ c ⊙ f(X))/∂X by central differences, in the shape of X.
fn differences(
    c: &DMatrix<f64>,
    x: &DMatrix<f64>,
    f: impl Fn(&DMatrix<f64>) -> DMatrix<f64>,
) -> DMatrix<f64> {
    let (rows, columns) = x.shape();
    let flat = DVector::from_column_slice(x.as_slice());
    let value = |flat: &DVector<f64>| {
        c.dot(&f(&DMatrix::from_column_slice(
            rows,
            columns,
            flat.as_slice(),
        )))
    };
    let gradient = numerical_gradient(value, &flat, gradients::gradient::STEP);
    DMatrix::from_column_slice(rows, columns, gradient.as_slice())
}

#[test]
fn the_way_back_through_an_activation_agrees_with_central_differences() {
    let activations = [
        Activation::Identity,
        Activation::Sigmoid,
        Activation::Tanh,
        Activation::Relu,
    ];
    let mut draw = Draw::new(6);
    for activation in activations {
        for _ in 0..10 {
            let x = away_from_kinks(&mut draw, 3, 4);
            let c = draw.matrix(3, 4);
            let mut layer = Elementwise::new(activation);
            let _ = layer.forward(&x);
            let expected = differences(&c, &x, |x| activation.values(x));
            assert_agrees(&layer.backward(&c), &expected, Tolerance::DIFFERENCED);
        }
    }
}

#[test]
fn the_way_back_through_a_whole_network_agrees_with_central_differences() {
    let mut draw = Draw::new(7);
    for seed in 0..5 {
        let new = || network(Scheme::XavierNormal, Activation::Tanh, &mut random(seed));
        let (x, c) = (draw.matrix(2, 3), draw.matrix(2, 3));
        let mut stack = new();
        let _ = stack.forward(&x);
        let expected = differences(&c, &x, |x| new().forward(x));
        assert_agrees(&stack.backward(&c), &expected, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_network_has_its_layers_widths_and_zero_biases() {
    let mut stack = network(Scheme::HeNormal, Activation::Relu, &mut random(0));
    let sizes: Vec<usize> = stack.parameters().iter().map(|p| p.values.len()).collect();
    let mut expected = vec![2 * WIDTH, WIDTH];
    for _ in 1..DEPTH {
        expected.extend([WIDTH * WIDTH, WIDTH]);
    }
    expected.extend([2 * WIDTH, 2]);
    assert_eq!(sizes, expected);
    let parameters = stack.parameters();
    let biases = parameters.iter().skip(1).step_by(2);
    assert!(
        biases
            .into_iter()
            .all(|p| p.values.iter().all(|&b| b == 0.0))
    );
}

/// The disc covers half of the square, so of N points N/2 lie inside, give or take √(N/4).
#[test]
fn half_of_the_points_lie_in_the_disc_and_the_classes_say_which() {
    let count = 20_000;
    let (points, classes) = disc(count, &mut random(8));
    assert!(points.amax() <= 1.0);
    for (point, class) in points.column_iter().zip(classes.column_iter()) {
        assert_eq!(class[0] + class[1], 1.0);
        // The area of the disc is π r² = 2, half of the square's 4.
        assert_eq!(
            class[1] == 1.0,
            std::f64::consts::PI * point.norm_squared() < 2.0
        );
    }
    let half = count as f64 / 2.0;
    assert_measured("inside", classes.row(1).sum(), half, (half / 2.0).sqrt());
}

#[test]
fn a_run_repeats_itself_and_gives_ten_means() {
    let run = || losses(Scheme::XavierNormal, Activation::Tanh, (20, 0.1), 1);
    assert_eq!(run().len(), 10);
    assert_eq!(run(), run());
}

/// Weights of 0 give both classes the same logit, and tanh lets nothing but the last bias learn; with a rate of 0 not even
/// that, so every loss is ln 2.
#[test]
fn a_network_that_only_guesses_has_the_loss_ln_2() {
    let guesses = losses(Scheme::Constant(0.0), Activation::Tanh, (20, 0.0), 2);
    let expected = vec![2.0_f64.ln(); 10];
    assert_agrees(&guesses, &expected, Tolerance::COMPUTED);
}
