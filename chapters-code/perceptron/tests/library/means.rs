//! Nearest means, and Bayes' boundary between Gaussians.

use crate::{CASES, assert_close, random, vector};
use datasets::iris::{self, Species};
use nalgebra::{DVector, dvector};
use perceptron::gaussian::{Gaussian, bayes_boundary, leaving_prior, posterior};
use perceptron::minimum_distance::{boundary, class_mean, highest_score, nearest_mean};
use rand::RngExt;

#[test]
fn the_smallest_distance_is_the_highest_score() {
    for case in 0..CASES {
        let mut random = random(case);
        let means: Vec<_> = (0..4).map(|_| vector(&mut random, 3)).collect();
        let x = vector(&mut random, 3);
        assert_eq!(
            nearest_mean(&means, &x),
            highest_score(&means, &x),
            "case {case}"
        );
    }
}

#[test]
fn equal_distances_go_to_the_first_mean_in_both_forms() {
    let means = [dvector![-1.0, 0.0], dvector![1.0, 0.0]];
    assert_eq!(nearest_mean(&means, &dvector![0.0, 5.0]), 0);
    assert_eq!(highest_score(&means, &dvector![0.0, 5.0]), 0);
}

#[test]
fn the_boundary_is_half_way_and_fires_on_the_positive_side() {
    for case in 0..CASES {
        let mut random = random(case);
        let (positive, negative) = (vector(&mut random, 2), vector(&mut random, 2));
        let line = boundary(&positive, &negative);
        let middle = (&positive + &negative) / 2.0;
        assert_close(line.weighted_sum(&middle), 0.0);
        assert_close(
            line.signed_distance(&positive),
            -line.signed_distance(&negative),
        );
        assert_eq!(line.output(&positive), 1.0);
    }
}

#[test]
fn deviations_from_a_class_mean_cancel() {
    let flowers = iris::bundled().expect("the repository's file");
    let petals: Vec<DVector<f64>> = flowers
        .iter()
        .filter(|flower| flower.species == Species::Virginica)
        .map(|flower| dvector![flower.petal_length, flower.petal_width])
        .collect();
    let mean = class_mean(&petals);
    let sum: DVector<f64> = petals.iter().map(|x| x - &mean).sum();
    assert_close(sum.norm(), 0.0);
}

#[test]
fn both_classes_are_equally_likely_at_the_boundary() {
    for case in 0..CASES {
        let mut random = random(case);
        let (mean_1, mean_2) = (
            random.random_range(-3.0..0.0),
            random.random_range(0.1..3.0),
        );
        let (variance, prior) = (random.random_range(0.2..2.0), random.random_range(0.2..0.8));
        let x = bayes_boundary(mean_1, mean_2, variance, prior);
        let [class_1, class_2] = [mean_1, mean_2].map(|mean| Gaussian { mean, variance });
        assert_close(posterior(class_1, class_2, prior, x), 0.5);
    }
}

#[test]
fn at_the_leaving_prior_the_boundary_is_the_other_mean() {
    for (mean_1, mean_2) in [(0.0, 2.0), (1.0, 4.0), (-1.0, -2.5)] {
        let prior = leaving_prior(mean_1, mean_2, 1.5);
        assert_close(bayes_boundary(mean_1, mean_2, 1.5, prior), mean_2);
    }
}

#[test]
fn a_density_has_area_one_and_its_own_mean_and_variance() {
    let gaussian = Gaussian {
        mean: -0.7,
        variance: 2.3,
    };
    // Equally wide strips to where the tails are below rounding; for a bell curve their sum is the integral.
    let width = 0.01;
    let middles = (-2000..=2000).map(|strip| f64::from(strip) * width);
    let [area, mean, square] = middles.fold([0.0; 3], |sums, x| {
        let strip = gaussian.density(x) * width;
        let deviation = x - gaussian.mean;
        [
            sums[0] + strip,
            sums[1] + strip * x,
            sums[2] + strip * deviation.powi(2),
        ]
    });
    assert_close(area, 1.0);
    assert_close(mean, gaussian.mean);
    assert_close(square, gaussian.variance);
}

#[test]
fn the_log_density_is_the_logarithm_of_the_density() {
    let gaussian = Gaussian {
        mean: 1.5,
        variance: 0.4,
    };
    for x in [-2.0, 0.0, 1.5, 1.6, 4.0] {
        assert_close(gaussian.log_density(x), gaussian.density(x).ln());
    }
}

#[test]
fn no_neighbour_is_more_likely_than_the_fit() {
    let samples = [1.0, 2.0, 4.0, 5.0];
    let fit = Gaussian::maximum_likelihood(&samples);
    for (mean, variance) in [(0.01, 0.0), (-0.01, 0.0), (0.0, 0.01), (0.0, -0.01)] {
        let neighbour = Gaussian {
            mean: fit.mean + mean,
            variance: fit.variance + variance,
        };
        assert!(neighbour.log_likelihood(&samples) < fit.log_likelihood(&samples));
    }
}

#[test]
#[should_panic(expected = "equal means")]
fn equal_means_have_no_boundary() {
    let _ = bayes_boundary(1.0, 1.0, 1.0, 0.5);
}
