//! The optimizers are relatives: one with a setting of 0 is another, and two forms of one method walk one way.

use crate::strategies::{matrix, moderate, part, vector};
use crate::{assert_close, for_all};
use dropout::weight_decay::shrink_factor;
use nalgebra::{DMatrix, DVector};
use optimizers::{
    Adam, AdamW, Clipped, Momentum, Nesterov, Optimizer, Sgd,
    landscapes::TURNED_RAVINE,
    momentum::BufferedMomentum,
    nesterov::positions,
    optimizer::{step_point, walk},
};
use proptest::strategy::{BoxedStrategy, Strategy};

/// Three parameters, the gradients of five steps as columns, and a learning rate.
fn courses() -> BoxedStrategy<(DVector<f64>, DMatrix<f64>, f64)> {
    let (start, gradients) = (vector(&moderate(), 3), matrix(&moderate(), 3, 5));
    (start, gradients, 0.001..1.0).boxed()
}

/// The parameters after each step.
fn path(
    mut optimizer: impl Optimizer,
    start: &DVector<f64>,
    gradients: &DMatrix<f64>,
) -> DMatrix<f64> {
    let mut point = start.clone();
    let points: Vec<_> = gradients
        .column_iter()
        .map(|gradient| {
            step_point(&mut optimizer, &mut point, &gradient.into_owned());
            point.clone()
        })
        .collect();
    DMatrix::from_columns(&points)
}

#[test]
fn without_momentum_every_form_of_it_is_plain_descent() {
    for_all(&courses(), |(start, gradients, learning_rate)| {
        let plain = path(Sgd { learning_rate }, &start, &gradients);
        assert_eq!(
            path(Momentum::new(learning_rate, 0.0), &start, &gradients),
            plain
        );
        assert_eq!(
            path(Nesterov::new(learning_rate, 0.0), &start, &gradients),
            plain
        );
        assert_eq!(
            path(
                BufferedMomentum::new(learning_rate, 0.0),
                &start,
                &gradients
            ),
            plain
        );
    });
}

#[test]
fn at_a_constant_rate_a_buffer_and_a_velocity_are_the_same_momentum() {
    for_all(
        &(courses(), part()),
        |((start, gradients, rate), momentum)| {
            let velocity = path(Momentum::new(rate, momentum), &start, &gradients);
            let buffer = path(BufferedMomentum::new(rate, momentum), &start, &gradients);
            assert_close(&buffer, &velocity);
        },
    );
}

/// The look-ahead point is u = w + μ v, and v is the last step of w.
#[test]
fn nesterovs_look_ahead_points_lie_ahead_of_its_positions_by_the_momentum() {
    let cases = (vector(&moderate(), 2), 0.001..0.5, part());
    for_all(&cases, |(start, rate, momentum)| {
        let gradient = TURNED_RAVINE.gradient;
        let ahead = walk(&mut Nesterov::new(rate, momentum), gradient, &start, 6);
        let positions = positions(gradient, &start, rate, momentum, 6);
        for step in 1..=6 {
            let velocity = &positions[step] - &positions[step - 1];
            assert_close(&ahead[step], &(&positions[step] + momentum * velocity));
        }
    });
}

#[test]
fn adamw_without_decay_is_adam_and_without_gradients_it_only_shrinks() {
    for_all(&(courses(), part()), |((start, gradients, rate), decay)| {
        let adam = path(Adam::new(rate), &start, &gradients);
        assert_eq!(path(AdamW::new(rate, 0.0), &start, &gradients), adam);
        let shrunk = path(AdamW::new(rate, decay), &start, &(0.0 * &gradients));
        let expected = start * shrink_factor(rate, decay).powi(5);
        assert_close(&shrunk.column(4).into_owned(), &expected);
    });
}

/// Three entries up to 10 are no longer than 10 √3.
#[test]
fn a_limit_that_no_gradient_reaches_changes_nothing() {
    for_all(&courses(), |(start, gradients, rate)| {
        let clipped = Clipped {
            limit: 18.0,
            optimizer: Box::new(Momentum::new(rate, 0.9)),
        };
        let bare = path(Momentum::new(rate, 0.9), &start, &gradients);
        assert_eq!(path(clipped, &start, &gradients), bare);
    });
}
