//! Limits for gradients.

use backprop::layer::Parameters;
use nalgebra::DVector;
use optimizers::{
    Clipped, Optimizer, Sgd,
    clipping::{clip_by_norm, clip_by_value},
};

use crate::{assert_number, assert_numbers, list, number, numbers, of, part};

/// PyTorch divides by ‖g‖ + 10⁻⁶ where we divide by ‖g‖.
const ADDED: f64 = 1e-6;

#[test]
fn the_limit_by_norm_is_pytorchs_but_for_the_millionth_that_it_adds() {
    for case in list(part("optimizers.clipping")) {
        let (limit, norm) = (number(of(case, "limit")), number(of(case, "norm")));
        let gradient = DVector::from_vec(numbers(of(case, "groups")));
        assert_number("norm", gradient.norm(), norm);
        let factor = if norm > limit {
            norm / (norm + ADDED)
        } else {
            1.0
        };
        let converted = clip_by_norm(&gradient, limit) * factor;
        assert_numbers(
            "by norm",
            converted.as_slice(),
            &numbers(of(case, "by_norm")),
        );
        let by_value = clip_by_value(&gradient, limit);
        assert_numbers(
            "by value",
            by_value.as_slice(),
            &numbers(of(case, "by_value")),
        );
    }
}

/// A step of descent with rate 1 from 0 is minus the gradient that reached it.
#[test]
fn all_groups_are_one_gradient_to_the_limited_optimizer_as_in_pytorch() {
    for case in list(part("optimizers.clipping")) {
        let (limit, norm) = (number(of(case, "limit")), number(of(case, "norm")));
        let mut clipped = Clipped {
            limit,
            optimizer: Box::new(Sgd { learning_rate: 1.0 }),
        };
        let gradients: Vec<Vec<f64>> = list(of(case, "groups")).iter().map(numbers).collect();
        let mut values: Vec<Vec<f64>> = gradients
            .iter()
            .map(|group| vec![0.0; group.len()])
            .collect();
        let pairs = values.iter_mut().zip(&gradients);
        clipped.step(
            &mut pairs
                .map(|(values, gradients)| Parameters { values, gradients })
                .collect::<Vec<_>>(),
        );
        let factor = if norm > limit {
            norm / (norm + ADDED)
        } else {
            1.0
        };
        let reached: Vec<f64> = values
            .concat()
            .iter()
            .map(|value| -value * factor)
            .collect();
        assert_numbers("reached", &reached, &numbers(of(case, "by_norm")));
    }
}
