//! Adam's averages and their correction.

use crate::{SCALE_FREE, after};
use grading::{Tolerance, assert_agrees};
use nalgebra::dvector;
use optimizers::Adam;

#[test]
fn adams_first_step_is_as_long_as_the_rate_for_every_gradient() {
    for exponent in -3..=6 {
        let slopes = dvector![10_f64.powi(exponent), -3.0 * 10_f64.powi(exponent)];
        let end = after(&mut Adam::new(0.3), &dvector![0.0, 0.0], &[slopes]);
        assert_agrees(&end, &dvector![-0.3, 0.3], SCALE_FREE);
    }
}

#[test]
fn adams_corrected_averages_of_a_constant_gradient_are_that_gradient() {
    let mut adam = Adam::new(0.1);
    let slope = dvector![0.7, -2.0];
    for step in 1..=40 {
        after(&mut adam, &dvector![0.0, 0.0], std::slice::from_ref(&slope));
        for (entry, [mean, square]) in adam.averages()[0].iter().enumerate() {
            let (mean, square) = (
                mean / (1.0 - 0.9_f64.powi(step)),
                square / (1.0 - 0.999_f64.powi(step)),
            );
            assert_agrees(&mean, &slope[entry], Tolerance::COMPUTED);
            assert_agrees(&square, &slope[entry].powi(2), Tolerance::COMPUTED);
        }
    }
}
