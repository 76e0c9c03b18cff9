//! What an optimizer remembers belongs to the parameters that it has seen.

use crate::after;
use nalgebra::{DVector, dvector};
use optimizers::optimizer::step_point;
use optimizers::{AdaGrad, Adam, AdamW, Momentum, Nesterov, Optimizer, RmsProp, Sgd};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Everybody who remembers something.
fn remembering() -> [Box<dyn Optimizer>; 6] {
    [
        Box::new(Momentum::new(0.1, 0.9)),
        Box::new(Nesterov::new(0.1, 0.9)),
        Box::new(AdaGrad::new(0.1)),
        Box::new(RmsProp::new(0.1, 0.9)),
        Box::new(Adam::new(0.1)),
        Box::new(AdamW::new(0.1, 0.1)),
    ]
}

/// The message of the panic that this causes.
fn message(cause: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(cause)).expect_err("it has to be refused");
    *panic
        .downcast::<String>()
        .expect("a message with numbers in it")
}

#[test]
fn parameters_of_another_size_are_refused_and_both_sizes_are_named() {
    for mut optimizer in remembering() {
        after(
            optimizer.as_mut(),
            &dvector![1.0, 2.0],
            &[dvector![0.1, 0.2]],
        );
        let message = message(|| {
            after(optimizer.as_mut(), &DVector::zeros(3), &[DVector::zeros(3)]);
        });
        assert!(
            message.contains("[2]") && message.contains("[3]"),
            "{message}"
        );
    }
}

#[test]
fn a_gradient_of_another_length_than_the_point_is_refused_and_both_lengths_are_named() {
    let mut point = dvector![1.0, 2.0];
    let message = message(|| {
        step_point(
            &mut Sgd { learning_rate: 0.1 },
            &mut point,
            &DVector::zeros(5),
        );
    });
    assert!(
        message.contains("2 coordinates") && message.contains("of 5"),
        "{message}"
    );
}

#[test]
fn nothing_is_remembered_before_the_first_step() {
    assert!(Momentum::new(0.1, 0.9).velocities().is_empty());
    assert!(Adam::new(0.1).averages().is_empty());
}
