//! AdaGrad, RMSProp and Adam: a rate for each parameter.

use crate::{CASES, SCALE_FREE, after, gradients};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};
use optimizers::optimizer::step_point;
use optimizers::{AdaGrad, Adam, Optimizer, RmsProp};

/// The three methods, with the same rate.
fn methods(rate: f64) -> [Box<dyn Optimizer>; 3] {
    [
        Box::new(AdaGrad::new(rate)),
        Box::new(RmsProp::new(rate, 0.9)),
        Box::new(Adam::new(rate)),
    ]
}

/// Powers of two scale exactly, so that only ε makes a difference.
#[test]
fn gradients_that_are_all_larger_by_one_factor_make_the_same_steps() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let start = draw.vector(3);
        let slopes: Vec<DVector<f64>> = (0..5)
            .map(|_| DVector::from_fn(3, |_, _| draw.between(0.1, 2.0)))
            .collect();
        let larger: Vec<DVector<f64>> = slopes.iter().map(|slope| slope * 1024.0).collect();
        for (mut one, mut other) in methods(0.1).into_iter().zip(methods(0.1)) {
            let ends = [
                after(one.as_mut(), &start, &slopes),
                after(other.as_mut(), &start, &larger),
            ];
            assert_agrees(&ends[1], &ends[0], SCALE_FREE);
        }
    }
}

/// One counter for all groups: a parameter in the second group takes the step that it takes alone.
#[test]
fn a_parameter_takes_the_same_steps_in_any_group() {
    for (mut together, mut alone) in methods(0.1).into_iter().zip(methods(0.1)) {
        let mut draw = Draw::new(3);
        let (mut first, mut second, mut single) = ([1.0, 2.0], [3.0], dvector![3.0]);
        for _ in 0..6 {
            let (slopes, slope) = (draw.vector(2), draw.vector(1));
            together.step(&mut [
                backprop::layer::Parameters {
                    values: &mut first,
                    gradients: slopes.as_slice(),
                },
                backprop::layer::Parameters {
                    values: &mut second,
                    gradients: slope.as_slice(),
                },
            ]);
            step_point(alone.as_mut(), &mut single, &slope);
            assert_eq!(second[0], single[0]);
        }
    }
}

#[test]
fn a_parameter_without_a_gradient_stays_where_it_is() {
    for mut method in methods(0.5) {
        let end = after(method.as_mut(), &dvector![1.0, 2.0], &[dvector![0.0, 1.0]]);
        assert_eq!(end[0], 1.0);
        assert!(end[1] < 2.0, "the other one moves");
    }
}

/// With a constant gradient, r is n g², so the n-th step is η / √n.
#[test]
fn on_a_constant_slope_adagrads_steps_shrink_like_one_over_the_root_of_n() {
    let mut adagrad = AdaGrad::new(0.5);
    let mut point = dvector![0.0];
    for step in 1..=50 {
        let before = point[0];
        step_point(&mut adagrad, &mut point, &dvector![2.0]);
        assert_agrees(
            &(before - point[0]),
            &(0.5 / f64::from(step).sqrt()),
            SCALE_FREE,
        );
    }
}

/// With a constant gradient, r is (1 − ρⁿ) g², so that the steps begin at η / √(1 − ρ) and fall to η.
#[test]
fn on_a_constant_slope_rmsprops_steps_fall_to_the_rate() {
    let (mut rmsprop, mut point) = (RmsProp::new(0.1, 0.9), dvector![0.0]);
    for step in 1..=200 {
        let before = point[0];
        step_point(&mut rmsprop, &mut point, &dvector![-3.0]);
        let expected = 0.1 / (1.0 - 0.9_f64.powi(step)).sqrt();
        assert_agrees(&(point[0] - before), &expected, SCALE_FREE);
    }
}

/// Every entry by itself, by the formula, with the sum of squares written out.
#[test]
fn adagrad_is_its_formula_step_by_step() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, rate) = (draw.vector(3), draw.between(0.1, 1.0));
        let slopes = gradients(&mut draw, 6, 3);
        let mut expected = start.clone();
        for step in 0..slopes.len() {
            for entry in 0..3 {
                let sum: f64 = slopes[..=step]
                    .iter()
                    .map(|slope| slope[entry].powi(2))
                    .sum();
                expected[entry] -= rate * slopes[step][entry] / (sum.sqrt() + 1e-7);
            }
        }
        let end = after(&mut AdaGrad::new(rate), &start, &slopes);
        assert_agrees(&end, &expected, Tolerance::COMPUTED);
    }
}
