//! S3-03: gradient descent, judged by the formula of its points on a bowl.

use crate::{assert_close, entries::assert_all_close};
use gradients::{bowl, descent::descend};
use nalgebra::dvector;

/// On x² + xy + y² a step shrinks x + y to the part 1 − 3η, and x − y to the part 1 − η.
#[test]
fn s3_03_15_gradient_descent_goes_down_the_bowl_by_its_two_factors() {
    for (start, rate) in [([1.0, 2.0], 0.1), ([-3.0, 0.5], 0.25)] {
        let path = descend(bowl::gradient, &dvector![start[0], start[1]], rate, 12);
        for (point, step) in path.iter().zip(0..) {
            let sum = (start[0] + start[1]) * (1.0 - 3.0 * rate).powi(step);
            let difference = (start[0] - start[1]) * (1.0 - rate).powi(step);
            assert_close(point[0], (sum + difference) / 2.0);
            assert_close(point[1], (sum - difference) / 2.0);
        }
        let heights: Vec<f64> = path.iter().map(bowl::value).collect();
        assert!(heights.windows(2).all(|pair| pair[1] < pair[0]));
    }
}

/// x ← x − η ∂f/∂x and y ← y − η ∂f/∂y, with f = x²y + 3y.
#[test]
fn s3_03_16_each_step_is_the_formula() {
    let gradient = |p: &nalgebra::DVector<f64>| dvector![2.0 * p[0] * p[1], p[0] * p[0] + 3.0];
    for ([x, y], rate) in [([1.5, -2.0], 0.1), ([-0.5, 4.0], 0.02)] {
        let path = descend(gradient, &dvector![x, y], rate, 2);
        let first = [x - rate * 2.0 * x * y, y - rate * (x * x + 3.0)];
        let [x, y] = first;
        let second = [x - rate * 2.0 * x * y, y - rate * (x * x + 3.0)];
        assert_all_close(path[1].as_slice(), &first);
        assert_all_close(path[2].as_slice(), &second);
        assert_eq!(path.len(), 3);
    }
}
