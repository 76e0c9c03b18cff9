//! The methods side by side, with the walks of the errata's W-7.

use grading::{Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};
use optimizers::landscapes::RAVINE;
use optimizers::methods::{METHODS, best_of, final_height};
use optimizers::nesterov::positions;
use optimizers::optimizer::walk;

const STEPS: usize = 30;

/// The end of a method's walk in the ravine.
fn end(name: &str, rate: f64) -> DVector<f64> {
    let method = METHODS.iter().find(|method| method.name == name);
    let mut optimizer = (method.expect("a method of the chapter").build)(rate);
    let path = walk(optimizer.as_mut(), RAVINE.gradient, &RAVINE.start(), STEPS);
    path[STEPS].clone()
}

/// Twelve digits of W-7, which agree with PyTorch in double precision.
#[test]
fn every_method_ends_where_the_errata_say() {
    let twelve = |point: DVector<f64>, expected: DVector<f64>| {
        let tolerance = Tolerance {
            relative: 1e-11,
            absolute: 0.0,
        };
        assert_agrees(&point, &expected, tolerance);
    };
    twelve(end("SGD", 0.9), dvector![-1.40863646319, 0.00247588007857]);
    twelve(
        end("momentum", 0.1),
        dvector![-0.808709716407, 0.0880856017151],
    );
    // PyTorch's form, which stores the point ahead, is good for ten digits in its second entry.
    let ahead = end("Nesterov", 0.1);
    assert_agrees(
        &ahead,
        &dvector![-0.856961122186, -0.000679905836],
        Tolerance::half_unit(12),
    );
    twelve(
        end("AdaGrad", 1.5),
        dvector![-0.296361168415, 2.48638989398e-17],
    );
    twelve(
        end("RMSProp", 0.1),
        dvector![-1.20203433473, 1.48346215083e-8],
    );
    twelve(end("Adam", 0.3), dvector![-0.50980995004, 0.318245388896]);
    let path = positions(RAVINE.gradient, &RAVINE.start(), 0.1, 0.9, STEPS);
    twelve(
        path[STEPS].clone(),
        dvector![-1.00483864149, 0.00589894783579],
    );
}

#[test]
fn the_limit_of_plain_steps_in_the_ravine_is_1() {
    let height = |rate| final_height(&METHODS[0], rate, &RAVINE, STEPS);
    assert_agrees(&height(0.99), &1.23353098709, Tolerance::half_unit(11));
    assert!(height(1.01) > (RAVINE.height)(&RAVINE.start()));
    assert_eq!(height(1e30), f64::INFINITY);
}

#[test]
fn the_best_rate_is_the_first_with_the_smallest_height() {
    let heights = |rate: f64| {
        if rate < 2.5 {
            f64::INFINITY
        } else {
            (rate - 4.5).abs()
        }
    };
    assert_eq!(best_of(&[1.0, 2.0, 4.0, 5.0, 3.0], heights), (4.0, 0.5));
}

#[test]
#[should_panic(expected = "at least one rate")]
fn a_sweep_without_rates_is_refused() {
    let _ = best_of(&[], |rate| rate);
}
