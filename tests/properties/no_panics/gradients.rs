//! The library of the chapter on gradients.

use super::{any_matrix, any_vector};
use crate::for_all;
use crate::networks::network;
use crate::strategies::{finite, vectors};
use gradients::{
    bowl,
    descent::{descend, first_step},
    difference::{central_difference, forward_difference},
    gradient::{numerical_gradient, partial},
    line_fit,
    network_gradient::{forward_passes, matrix_gradient, weight_gradients},
    parabola, single,
};
use nalgebra::{DMatrix, DVector, dvector};

#[test]
fn differences_of_any_numbers_never_panic() {
    for_all(&(finite(), finite()), |(x, h)| {
        for f in [parabola::value, parabola::slope, f64::tanh] {
            let _ = (forward_difference(f, x, h), central_difference(f, x, h));
        }
        #[allow(clippy::cast_possible_truncation, reason = "single precision is tried")]
        let (x, h) = (x as f32, h as f32);
        let _ = single::forward_difference(parabola::single_value, x, h);
        let _ = single::central_difference(parabola::single_value, x, h);
    });
}

#[test]
fn gradients_at_any_point_never_panic() {
    for_all(&(any_vector(), any_matrix(), finite()), |(x, at, h)| {
        let _ = numerical_gradient(DVector::norm_squared, &x, h);
        for index in 0..x.len() {
            let _ = partial(DVector::sum, &x, index, h);
        }
        let _ = matrix_gradient(DMatrix::norm, &at, h);
    });
}

#[test]
fn descents_from_any_point_never_panic() {
    let cases = (vectors(&finite(), &finite()), finite(), finite());
    for_all(&cases, |((x, y), rate, w)| {
        let path = descend(|x| x.map(f64::sinh), &x, rate, 4);
        let _ = first_step(&path, |point| point.norm() < w);
        let _ = line_fit::fit(w, &x, &y, rate, 4);
        let _ = (line_fit::curvature(&x), line_fit::best_weight(&x, &y));
        let point = dvector![w, rate];
        let _ = (
            bowl::value(&point),
            bowl::gradient(&point),
            bowl::hessian() * point,
        );
        let _ = (bowl::factor(rate, w), bowl::largest_learning_rate(w));
    });
    assert_eq!(line_fit::inputs().len(), line_fit::wanted().len());
}

#[test]
fn networks_nudged_by_any_step_never_panic() {
    for_all(&(network(), finite()), |((network, inputs), h)| {
        let wanted = network.forward(&inputs);
        let slopes = weight_gradients(&network, &inputs, &wanted, h);
        let weights: usize = slopes.iter().map(|slopes| slopes.len()).sum();
        assert_eq!(forward_passes(weights), 2 * weights);
    });
}
