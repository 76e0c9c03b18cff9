//! S3-05: overfitting, what is done against it, and how hyperparameters are found.

use crate::{assert_close, assert_slope, entries::assert_all_printed};
use dropout::{
    all_masks::{Fraction, exact_mean, mean_over_masks},
    mask::{dropped, inverted, scaled_for_test},
    moons::data,
    regularised_training::{BARE, Plan, measure, trained},
    weight_decay::{decayed_step, penalised_gradient, penalty},
};
use mnist::{
    guessers::{contest, winner},
    search::{Ranges, Trial, log_quantile, log_uniform},
};
use nalgebra::{DVector, dvector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

#[test]
fn s3_05_13_a_large_network_learns_a_small_sample_by_heart() {
    for seed in 0..2 {
        let (learned, fresh) = data(40, seed);
        let plan = Plan {
            epochs: 40,
            batch: 10,
            ..BARE
        };
        let mut network = trained(&plan, &learned, seed);
        let [by_heart, new] =
            [&learned, &fresh].map(|samples| measure(&mut network, samples).accuracy);
        assert_close(by_heart, 1.0);
        assert!(new < 0.8, "{new} of fresh samples");
    }
}

/// ½ λ ‖w‖² has the slope λ w; with η = λ = 0.1 the worked step follows.
#[test]
fn s3_05_14_weight_decay_adds_lambda_w_to_the_gradient() {
    let (w, g) = (dvector![0.5, -1.0], dvector![0.2, 0.3]);
    let stepped = decayed_step(&w, &g, 0.1, 0.1);
    assert_all_printed(stepped.as_slice(), &["0.475", "-1.020"]);
    for (w, decay) in [(w, 0.1), (dvector![-2.0, 0.25], 0.03)] {
        assert_close(
            penalty(&w, decay),
            0.5 * decay * (w[0] * w[0] + w[1] * w[1]),
        );
        let gradient = penalised_gradient(&w, &g, decay);
        let of_first = |x: f64| 0.2 * x + 0.5 * decay * (x * x + w[1] * w[1]);
        let of_second = |y: f64| 0.3 * y + 0.5 * decay * (w[0] * w[0] + y * y);
        assert_slope(gradient[0], of_first, w[0]);
        assert_slope(gradient[1], of_second, w[1]);
    }
}

#[test]
fn s3_05_15_dropout_has_the_worked_numbers() {
    let x = DVector::from_fn(8, |place, _| (place + 1) as f64);
    let mask = dvector![1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0];
    let training = dropped(&x, &mask);
    assert_eq!(
        training.as_slice(),
        [1.0, 0.0, 3.0, 4.0, 0.0, 6.0, 0.0, 8.0]
    );
    let scaled_up = inverted(&x, &mask, 0.5);
    assert_eq!(
        scaled_up.as_slice(),
        [2.0, 0.0, 6.0, 8.0, 0.0, 12.0, 0.0, 16.0]
    );
    let test = scaled_for_test(&x, 0.5);
    let sums = [training.sum(), test.sum(), scaled_up.sum(), x.sum()];
    assert_eq!(sums, [22.0, 18.0, 44.0, 36.0]);
}

/// Over all 256 masks of eight units.
#[test]
fn s3_05_15_dropout_is_right_on_average() {
    let x = DVector::from_fn(8, |place, _| (place + 1) as f64);
    for place in 0..8 {
        let mean = mean_over_masks(8, 0.5, |mask| dropped(&x, mask)[place]);
        assert_eq!(mean, 0.5 * x[place]);
    }
    let mean = exact_mean(&[1, 2, 3, 4, 5, 6, 7, 8], 1, 1);
    assert_eq!(
        mean,
        Fraction {
            numerator: 18 * 256,
            denominator: 256
        }
    );
    // A quarter is dropped: three quarters are left on average.
    assert_close(
        mean_over_masks(8, 0.25, |mask| dropped(&x, mask).sum()),
        27.0,
    );
    assert_close(
        mean_over_masks(8, 0.25, |mask| inverted(&x, mask, 0.25).sum()),
        36.0,
    );
}

/// Guessers that know nothing: the best of many looks good on the samples that chose it, and on no others.
#[test]
fn s3_05_16_samples_that_choose_hyperparameters_praise_their_choice() {
    let labels = |offset: u8| (0..200).map(|i| (i + offset) % 10).collect::<Vec<u8>>();
    let mut random = ChaCha8Rng::seed_from_u64(4);
    let [chosen, fresh] = winner(&contest(&labels(0), &labels(3), 300, &mut random));
    assert!(
        chosen > 0.14,
        "three hundred guesses, the best of them {chosen}"
    );
    assert!((fresh - 0.1).abs() < 0.06, "and {fresh} on others");
}

/// The middle between 10⁻⁶ and 10⁻² is 10⁻⁴; each of the four decades gets a quarter of the draws.
#[test]
fn s3_05_17_hyperparameters_are_drawn_evenly_in_the_logarithm_and_narrowed() {
    assert_close(log_quantile(1e-6, 1e-2, 0.5), 1e-4);
    assert_close(log_quantile(0.5, 8.0, 0.25), 1.0);
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let mut counts = [0; 4];
    for _ in 0..4000 {
        let draw = log_uniform(1e-6, 1e-2, &mut random);
        counts[[1e-5, 1e-4, 1e-3]
            .iter()
            .filter(|&&end| draw >= end)
            .count()] += 1;
    }
    assert!(
        counts.iter().all(|&count: &i32| (count - 1000).abs() < 140),
        "{counts:?}"
    );
    let trial = |learning_rate, weight_decay| Trial {
        learning_rate,
        weight_decay,
        accuracy: 0.9,
    };
    let narrower = Ranges::around(&[trial(0.3, 1e-4), trial(0.1, 1e-3), trial(0.5, 3e-4)]);
    assert_eq!(narrower.learning_rate, (0.1, 0.5));
    assert_eq!(narrower.weight_decay, (1e-4, 1e-3));
}
