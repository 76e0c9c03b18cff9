//! Bayes' classifier, the most likely Gaussian, and what priors do to a boundary.

use crate::{assert_close, assert_printed};
use perceptron::gaussian::{Gaussian, bayes_boundary, leaving_prior, posterior};
use std::f64::consts::PI;

/// The density as textbooks print it.
fn density(mean: f64, variance: f64, x: f64) -> f64 {
    (-(x - mean) * (x - mean) / (2.0 * variance)).exp() / (2.0 * PI * variance).sqrt()
}

#[test]
fn s1_07_the_likelier_class_is_chosen() {
    for (variance, prior) in [(1.0, 0.5), (1.0, 0.9), (2.25, 0.7), (2.25, 0.2)] {
        let [one, two] = [0.0, 2.0].map(|mean| Gaussian { mean, variance });
        for x in [-1.0, 0.5, 1.2, 1.6, 2.2, 4.0] {
            let densities = [density(0.0, variance, x), density(2.0, variance, x)];
            assert_close(one.density(x), densities[0]);
            let (first, second) = (prior * densities[0], (1.0 - prior) * densities[1]);
            let total = first + second;
            assert_close(posterior(one, two, prior, x), first / total);
            assert_close(posterior(two, one, 1.0 - prior, x), second / total);
            let chosen = x < bayes_boundary(0.0, 2.0, variance, prior);
            assert_eq!(chosen, first > second, "prior {prior}, x {x}");
        }
    }
}

#[test]
fn s1_08_the_most_likely_gaussian_has_the_mean_and_the_variance_of_the_samples() {
    let samples = [1.0, 2.0, 4.0, 5.0];
    let fit = Gaussian::maximum_likelihood(&samples);
    assert_close(fit.mean, 3.0);
    assert_close(fit.variance, 2.5);
    let likelihood = |mean: f64, variance: f64| -> f64 {
        let exponents = samples.iter().map(|x| -(x - mean).powi(2) / 2.0 / variance);
        exponents.sum::<f64>() - 2.0 * (2.0 * PI * variance).ln()
    };
    let best = fit.log_likelihood(&samples);
    assert_close(best, likelihood(3.0, 2.5));
    for (mean, variance) in [
        (2.9, 2.5),
        (3.1, 2.5),
        (3.0, 2.4),
        (3.0, 2.6),
        (3.0, 10.0 / 3.0),
    ] {
        assert!(likelihood(mean, variance) < best, "{mean} {variance}");
    }
}

#[test]
fn s1_09_for_disparate_priors_the_boundary_leaves_the_interval_between_the_means() {
    let boundaries = [
        (0.5, "1.000000000000"),
        (0.7, "1.423648930194"),
        (0.9, "2.098612288668"),
    ];
    for (prior, printed) in boundaries {
        let boundary = bayes_boundary(0.0, 2.0, 1.0, prior);
        assert_printed(boundary, printed);
        assert_eq!(boundary > 2.0, prior >= 0.880797077978, "{prior}");
    }
    assert_printed(leaving_prior(0.0, 2.0, 1.0), "0.880797077978");
}

#[test]
fn s1_09_at_the_boundary_both_classes_are_equally_likely() {
    for (m1, m2, variance, prior) in [(0.0, 2.0, 1.0, 0.9), (3.0, -1.0, 2.25, 0.35)] {
        let boundary = bayes_boundary(m1, m2, variance, prior);
        let first = prior * density(m1, variance, boundary);
        assert_close(first, (1.0 - prior) * density(m2, variance, boundary));
        let leaving = bayes_boundary(m1, m2, variance, leaving_prior(m1, m2, variance));
        assert_close(leaving, m2);
    }
}
