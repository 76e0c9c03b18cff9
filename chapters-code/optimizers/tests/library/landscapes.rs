//! The gradients of the landscapes.

use crate::CASES;
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::dvector;
use optimizers::landscapes::{ALL, RAVINE, ROSENBROCK, SADDLE, TURNED_RAVINE};

/// All of them are polynomials, so no place has to be avoided.
#[test]
fn every_gradient_agrees_with_central_differences() {
    for landscape in ALL {
        for case in 0..CASES {
            let point = Draw::new(case).vector(2);
            let differenced = numerical_gradient(landscape.height, &point, 1e-5);
            let gradient = (landscape.gradient)(&point);
            // Rosenbrock's height is in the hundreds here, so the rounding of a difference is too.
            let tolerance = Tolerance {
                absolute: 1e-7,
                ..Tolerance::DIFFERENCED
            };
            assert_agrees(&gradient, &differenced, tolerance);
        }
    }
}

#[test]
fn a_minimum_is_flat_and_lower_than_everything_around() {
    let minima = [
        (RAVINE, dvector![0.0, 0.0]),
        (TURNED_RAVINE, dvector![0.0, 0.0]),
        (ROSENBROCK, dvector![1.0, 1.0]),
    ];
    for (landscape, minimum) in minima {
        assert_eq!((landscape.gradient)(&minimum), dvector![0.0, 0.0]);
        for case in 0..CASES {
            let away = &minimum + Draw::new(case).vector(2);
            assert!((landscape.height)(&away) > (landscape.height)(&minimum));
        }
    }
}

#[test]
fn a_saddle_is_flat_and_has_lower_and_higher_neighbours() {
    let middle = dvector![0.0, 0.0];
    assert_eq!((SADDLE.gradient)(&middle), dvector![0.0, 0.0]);
    assert!((SADDLE.height)(&dvector![0.1, 0.0]) > (SADDLE.height)(&middle));
    assert!((SADDLE.height)(&dvector![0.0, 0.1]) < (SADDLE.height)(&middle));
}

/// On the left and a little above the ridge, from where the figure's walks come down to the right and go off upwards.
#[test]
fn walks_over_the_saddle_begin_on_its_left_almost_on_the_ridge() {
    let start = SADDLE.start();
    let gradient = (SADDLE.gradient)(&start);
    assert!(start[0] < 0.0 && gradient[0] < 0.0, "{start}");
    assert!(start[1] > 0.0 && gradient[1] < 0.0, "{start}");
    assert!(start[1] < 0.01 * start[0].abs(), "{start}");
}

#[test]
fn on_the_ridge_of_the_saddle_the_slope_points_along_the_ridge() {
    for case in 0..CASES {
        let x = Draw::new(case).number();
        assert_eq!((SADDLE.gradient)(&dvector![x, 0.0])[1], 0.0);
    }
}
