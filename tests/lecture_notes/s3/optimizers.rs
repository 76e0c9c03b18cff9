//! S3-05: the optimizers on x²/32 + y² from (−8, 2), to the twelve digits of W-7.

use crate::entries::{assert_all_digits, assert_digits};
use nalgebra::{DVector, dvector};
use optimizers::{
    AdaGrad, Adam, Momentum, Optimizer, RmsProp, Sgd, nesterov::positions, optimizer::walk,
};

fn gradient(point: &DVector<f64>) -> DVector<f64> {
    dvector![point[0] / 16.0, 2.0 * point[1]]
}

fn height(point: &DVector<f64>) -> f64 {
    point[0] * point[0] / 32.0 + point[1] * point[1]
}

fn thirty_steps(mut optimizer: impl Optimizer) -> Vec<DVector<f64>> {
    walk(&mut optimizer, gradient, &dvector![-8.0, 2.0], 30)
}

/// Asserts the first three points and the last one, and the height of the last.
#[track_caller]
fn assert_walk(path: &[DVector<f64>], points: [[f64; 2]; 4], last_height: f64) {
    for (step, point) in [1, 2, 3, 30].into_iter().zip(points) {
        assert_all_digits(path[step].as_slice(), &point);
    }
    assert_digits(height(&path[30]), last_height);
}

#[test]
fn s3_05_2_gradient_descent_walks_as_worked() {
    let points = [
        [-7.55, -1.6],
        [-7.1253125, 1.28],
        [-6.72451367188, -1.024],
        [-1.40863646319, 0.00247588007857],
    ];
    let path = thirty_steps(Sgd { learning_rate: 0.9 });
    assert_walk(&path, points, 0.0620141514015);
}

#[test]
fn s3_05_4_momentum_walks_as_worked_with_and_without_looking_ahead() {
    let points = [
        [-7.95, 1.6],
        [-7.8553125, 0.92],
        [-7.72099804687, 0.124],
        [-0.808709716407, 0.0880856017151],
    ];
    let path = thirty_steps(Momentum::new(0.1, 0.9));
    assert_walk(&path, points, 0.0281969296486);
    let points = [
        [-7.95, 1.6],
        [-7.85559375, 0.992],
        [-7.72206169922, 0.35584],
        [-1.00483864149, 0.00589894783579],
    ];
    let path = positions(gradient, &dvector![-8.0, 2.0], 0.1, 0.9, 30);
    assert_walk(&path, points, 0.0315879443179);
}

#[test]
fn s3_05_5_adagrad_walks_as_worked_in_ever_shorter_steps() {
    let points = [
        [-6.5000003, 0.5000000375],
        [-5.55411148289, 0.136196583089],
        [-4.84258678084, 0.0373145704965],
        [-0.296361168415, 2.48638989398e-17],
    ];
    let path = thirty_steps(AdaGrad::new(1.5));
    assert_walk(&path, points, 0.00274468569201);
    let lengths: Vec<f64> = path
        .windows(2)
        .map(|pair| (&pair[1] - &pair[0]).norm())
        .collect();
    assert!(lengths.windows(2).all(|pair| pair[1] < pair[0]));
}

#[test]
fn s3_05_6_rmsprop_walks_as_worked() {
    let points = [
        [-7.000002, 1.00000025],
        [-6.3396255319, 0.550987006118],
        [-5.82444317578, 0.309687583565],
        [-1.20203433473, 1.48346215083e-08],
    ];
    let path = thirty_steps(RmsProp::new(0.1, 0.99));
    assert_walk(&path, points, 0.0451527044337);
}

/// The correction of the start makes the first step as long as the rate, whatever the gradient is.
#[test]
fn s3_05_7_adam_walks_as_worked_and_its_first_step_is_its_rate() {
    let points = [
        [-7.700000006, 1.70000000075],
        [-7.40035355742, 1.4022453286],
        [-7.10131586115, 1.10891147983],
        [-0.50980995004, 0.318245388896],
    ];
    assert_walk(&thirty_steps(Adam::new(0.3)), points, 0.10940219584);
    for slope in [1e-3, -40.0] {
        let path = walk(&mut Adam::new(0.3), |_| dvector![slope], &dvector![1.0], 1);
        let step = path[1][0] - 1.0;
        assert!((step / slope.signum() + 0.3).abs() < 1e-5, "{step}");
    }
}
