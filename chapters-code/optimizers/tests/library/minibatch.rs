//! Gradients from a few of the samples.

use crate::CASES;
use gradients::difference::central_difference;
use grading::{Draw, Tolerance, assert_agrees};
use optimizers::minibatch::{Samples, draw, noisy_line, walk};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

fn samples(seed: u64) -> Samples {
    noisy_line(40, 2.0, 0.4, &mut ChaCha8Rng::seed_from_u64(seed))
}

#[test]
fn the_gradient_agrees_with_a_central_difference_of_the_mean_loss() {
    for case in 0..CASES {
        let (samples, weight) = (samples(case), Draw::new(case).number());
        let chosen = draw(40, 7, &mut ChaCha8Rng::seed_from_u64(case));
        let loss = |weight: f64| {
            let each = |&n: &usize| 0.5 * (weight * samples.inputs[n] - samples.wanted[n]).powi(2);
            chosen.iter().map(each).sum::<f64>() / 7.0
        };
        let expected = central_difference(loss, weight, 1e-5);
        assert_agrees(
            &samples.gradient(weight, &chosen),
            &expected,
            Tolerance::DIFFERENCED,
        );
    }
}

/// Why it is called unbiased: the equally likely minibatches of two, averaged, are the gradient of all samples.
#[test]
fn the_mean_over_all_minibatches_is_the_full_gradient() {
    let samples = samples(3);
    let pairs = (0..40).flat_map(|one| (0..40).map(move |other| [one, other]));
    let sum: f64 = pairs.map(|pair| samples.gradient(0.7, &pair)).sum();
    let full = samples.gradient(0.7, &samples.all());
    assert_agrees(&(sum / 1600.0), &full, Tolerance::COMPUTED);
}

#[test]
fn at_the_best_weight_the_full_gradient_is_0_and_single_ones_are_not() {
    let samples = samples(1);
    let best = samples.best_weight();
    assert!(samples.gradient(best, &samples.all()).abs() < 1e-12);
    assert!(
        samples
            .all()
            .iter()
            .any(|&n| samples.gradient(best, &[n]).abs() > 0.1)
    );
}

/// Outside the region of confusion all samples point to the same side; inside, some don't.
#[test]
fn outside_the_region_of_confusion_all_samples_agree() {
    for case in 0..CASES {
        let samples = samples(case);
        let (smallest, largest) = samples.region_of_confusion();
        let signs = |weight: f64| {
            let slopes = samples
                .all()
                .into_iter()
                .map(|n| samples.gradient(weight, &[n]));
            slopes.filter(|slope| *slope > 0.0).count()
        };
        assert_eq!((signs(smallest - 0.01), signs(largest + 0.01)), (0, 40));
        let inside = signs((smallest + largest) / 2.0);
        assert!(0 < inside && inside < 40);
        assert!((smallest..=largest).contains(&samples.best_weight()));
    }
}

/// Of 20,000 draws from 40, each number is expected 500 times with a standard deviation of 22.1.
///
/// The farthest of 40 lies within 5 standard deviations with a probability above 0.99997; the seed is fixed.
#[test]
fn every_sample_is_drawn_about_equally_often() {
    let mut counts = [0_i32; 40];
    for chosen in draw(40, 20_000, &mut ChaCha8Rng::seed_from_u64(5)) {
        counts[chosen] += 1;
    }
    let deviation = (20_000.0_f64 * (1.0 / 40.0) * (39.0 / 40.0)).sqrt();
    for count in counts {
        assert!(
            (f64::from(count) - 500.0).abs() < 5.0 * deviation,
            "{counts:?}"
        );
    }
}

#[test]
fn the_same_seed_walks_the_same_way() {
    let samples = samples(2);
    let walked = |seed| {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        walk(&samples, -3.0, |_| 0.1, (3, 20), &mut random)
    };
    assert_eq!(walked(1), walked(1));
    assert_ne!(walked(1), walked(2));
    assert_eq!((walked(1)[0], walked(1).len()), (-3.0, 21));
}

#[test]
#[should_panic(expected = "at least one sample")]
fn an_empty_minibatch_is_refused() {
    let _ = samples(1).gradient(0.0, &[]);
}
