//! Methods that divide by what they have seen: the size of the gradients drops out, and no step is large.

use crate::strategies::{finite, matrix, moderate, vector};
use crate::{assert_close, for_all};
use backprop::Parameters;
use nalgebra::{DMatrix, DVector};
use optimizers::{AdaGrad, Adam, Optimizer, RmsProp, methods::METHODS, optimizer::step_point};
use proptest::strategy::{BoxedStrategy, Strategy};

/// The learning rate of all methods here.
const RATE: f64 = 0.1;

fn adaptive(epsilon: f64) -> [Box<dyn Optimizer>; 3] {
    let mut adagrad = AdaGrad::new(RATE);
    let mut rmsprop = RmsProp::new(RATE, 0.99);
    let mut adam = Adam::new(RATE);
    (adagrad.epsilon, rmsprop.epsilon, adam.epsilon) = (epsilon, epsilon, epsilon);
    [Box::new(adagrad), Box::new(rmsprop), Box::new(adam)]
}

/// The steps from 0, one a column, for gradients that are columns as well.
fn steps(optimizer: &mut dyn Optimizer, gradients: &DMatrix<f64>) -> DMatrix<f64> {
    let mut point = DVector::zeros(gradients.nrows());
    let steps: Vec<_> = gradients
        .column_iter()
        .map(|gradient| {
            let before = point.clone();
            step_point(optimizer, &mut point, &gradient.into_owned());
            &point - before
        })
        .collect();
    DMatrix::from_columns(&steps)
}

/// Gradients of three steps, of sizes whose squares neither overflow nor vanish.
fn gradients() -> BoxedStrategy<DMatrix<f64>> {
    matrix(&moderate(), 2, 3)
        .prop_map(|gradients| gradients.map(|slope| slope + 0.01 * slope.signum()))
        .boxed()
}

/// AdaGrad has seen k squares by then, RMSProp 1 − ρᵏ of one, and Adam, which corrects for that, a whole one.
#[test]
fn under_a_constant_slope_the_kth_step_is_the_rate_divided_by_what_was_seen() {
    for_all(&gradients(), |gradients| {
        let slopes = gradients.column(0).into_owned();
        let constant = DMatrix::from_columns(&[slopes.clone(), slopes.clone(), slopes.clone()]);
        let [mut adagrad, mut rmsprop, mut adam] = adaptive(0.0);
        for (optimizer, seen) in [
            (&mut adagrad, [1.0, 2.0, 3.0]),
            (&mut rmsprop, [1, 2, 3].map(|k| 1.0 - 0.99_f64.powi(k))),
            (&mut adam, [1.0, 1.0, 1.0]),
        ] {
            let steps = steps(optimizer.as_mut(), &constant);
            for (step, seen) in steps.column_iter().zip(seen) {
                let expected = slopes.map(|slope| -RATE * slope.signum() / f64::sqrt(seen));
                assert_close(&step.into_owned(), &expected);
            }
        }
    });
}

#[test]
fn without_epsilon_gradients_of_any_size_lead_to_the_same_steps() {
    for_all(&(gradients(), -300..300_i32), |(gradients, exponent)| {
        // A power of 2, so that no digit is lost.
        let factor = 2.0_f64.powi(exponent);
        for (mut one, mut other) in adaptive(0.0).into_iter().zip(adaptive(0.0)) {
            let expected = steps(one.as_mut(), &gradients);
            assert_close(&steps(other.as_mut(), &(factor * &gradients)), &expected);
        }
    });
}

/// g² ≤ r for AdaGrad, and (1 − ρ) g² ≤ r for RMSProp. Adam's m̂ = Σ a g and r̂ = Σ b g² are both means,
/// so |m̂| ≤ √(r̂ Σ a²/b) by Cauchy and Schwarz, and that root stays below 1.01 in the first three steps.
/// A square that overflows stops a parameter, but an m̂ beyond the largest number would be lost, hence the bound on g.
#[test]
fn no_finite_gradient_moves_a_parameter_far() {
    let slopes = finite()
        .prop_map(|slope| slope.clamp(-1e300, 1e300))
        .boxed();
    for_all(&matrix(&slopes, 2, 3), |gradients| {
        for (mut optimizer, roof) in adaptive(1e-8).into_iter().zip([1.0, 10.0, 1.01]) {
            let longest = steps(optimizer.as_mut(), &gradients).map(f64::abs);
            let roof = roof * RATE * (1.0 + 1e-9);
            assert!(
                longest.iter().all(|step| *step <= roof),
                "{longest} is beyond {roof}"
            );
        }
    });
}

#[test]
fn every_method_treats_each_parameter_as_if_it_were_alone() {
    let cases = (vector(&moderate(), 2), gradients());
    for_all(&cases, |(start, gradients)| {
        for method in METHODS {
            let (mut together, mut apart) = ((method.build)(RATE), (method.build)(RATE));
            let (mut point, mut parts) = (start.clone(), [start[0], start[1]]);
            for gradient in gradients.column_iter() {
                step_point(together.as_mut(), &mut point, &gradient.into_owned());
                let [first, second] = &mut parts;
                apart.step(&mut [
                    Parameters {
                        values: std::slice::from_mut(first),
                        gradients: &[gradient[0]],
                    },
                    Parameters {
                        values: std::slice::from_mut(second),
                        gradients: &[gradient[1]],
                    },
                ]);
            }
            assert_eq!(point.as_slice(), parts, "{}", method.name);
        }
    });
}
