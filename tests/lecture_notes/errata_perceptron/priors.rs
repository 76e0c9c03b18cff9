//! When a boundary leaves the interval between two means.

use crate::assert_printed;
use perceptron::gaussian::{bayes_boundary, leaving_prior};

#[test]
fn e_12_the_boundary_leaves_the_interval_if_the_logarithm_of_the_priors_is_large_enough() {
    for (mean, leaving) in [(2.0, "0.880797077978"), (4.0, "0.999664649870")] {
        assert_printed(leaving_prior(0.0, mean, 1.0), leaving);
        for prior in [0.5_f64, 0.7, 0.88, 0.881, 0.9, 0.99, 0.9996, 0.9997, 0.9999] {
            let criterion = (prior / (1.0 - prior)).ln().abs() >= mean * mean / 2.0;
            let outside = bayes_boundary(0.0, mean, 1.0, prior) >= mean;
            assert_eq!(outside, criterion, "means 0 and {mean}, prior {prior}");
        }
    }
    for (prior, printed) in [(0.7, "1.423648930194"), (0.9, "2.098612288668")] {
        assert_printed(bayes_boundary(0.0, 2.0, 1.0, prior), printed);
    }
    for (prior, printed) in [(0.99, "3.148779962534"), (0.9999, "4.302560091744")] {
        assert_printed(bayes_boundary(0.0, 4.0, 1.0, prior), printed);
    }
}
