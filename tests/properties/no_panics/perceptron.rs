//! The library of the chapter on the perceptron.

use super::{any_of_shape, any_vector};
use crate::for_all;
use crate::strategies::{finite, vector, vectors};
use nalgebra::DVector;
use perceptron::{
    Unit,
    fixed_increment::{fixed_increment, normalised, updated},
    gates::{Gate, and, and_with_threshold, nand, or, truth_table},
    gaussian::{Gaussian, leaving_prior, posterior},
    learning::{Sample, train},
    minimum_distance::{boundary, highest_score, nearest_mean},
    quadratic::{QuadraticDiscriminant, weight_count},
    separability::best_score,
    two_layers::{regions, signed_xor, xor},
    unit::{augmented, sign, step},
};
use proptest::{collection::vec, strategy::Strategy};

#[test]
fn units_with_any_weights_and_inputs_never_panic() {
    let cases = (vectors(&finite(), &finite()), finite(), finite(), finite());
    for_all(&cases, |((weights, inputs), bias, label, rate)| {
        let unit = Unit::new(weights.as_slice(), bias);
        let sample = Sample::new(inputs.as_slice(), label);
        let _ = (unit.output(&inputs), unit.sign_output(&inputs));
        let _ = (step(bias), sign(bias));
        let learned = unit.corrected(&sample, rate, rate);
        let _ = learned.learned(&sample, rate);
        let training = train(&unit, &[sample.clone(), sample], rate, 3);
        assert!(training.updates() <= 6 && training.epochs() <= 3);
        assert!(training.unit().is_some());
        assert_eq!(augmented(&inputs).len(), inputs.len() + 1);
    });
}

#[test]
fn the_fixed_increment_rule_never_panics() {
    let sample =
        (finite(), finite(), finite()).prop_map(|(x, y, label)| Sample::new(&[x, y], label));
    for_all(&vec(sample, 1..5), |samples| {
        let samples = normalised(&samples);
        let run = fixed_increment(&samples, 20);
        let a = run.solution.unwrap_or_else(|| samples[0].clone());
        let _ = updated(&a, &samples[0]);
    });
}

#[test]
fn means_and_boundaries_of_any_numbers_never_panic() {
    let cases = (vec(vector(&finite(), 2), 1..4), vector(&finite(), 2));
    for_all(&cases, |(means, x): (Vec<DVector<f64>>, _)| {
        assert!(nearest_mean(&means, &x) < means.len());
        assert!(highest_score(&means, &x) < means.len());
        let _ = boundary(&means[0], &x);
    });
}

#[test]
fn gaussians_of_any_parameters_never_panic() {
    let cases = (finite(), finite(), finite(), any_vector());
    for_all(&cases, |(mean, variance, x, samples)| {
        let one = Gaussian { mean, variance };
        let other = Gaussian { mean: x, variance };
        let _ = (
            one.density(x),
            one.log_density(x),
            one.log_likelihood(samples.as_slice()),
        );
        let _ = (
            posterior(one, other, mean, x),
            leaving_prior(mean, x, variance),
        );
    });
}

#[test]
fn quadratic_discriminants_of_any_numbers_never_panic() {
    let cases = (any_of_shape(3, 3), vector(&finite(), 3), finite());
    for_all(&cases, |(second_order, weights, bias)| {
        let x = weights.clone();
        let discriminant = QuadraticDiscriminant {
            second_order,
            weights,
            bias,
        };
        let _ = (discriminant.value(&x), discriminant.symmetric());
    });
    assert_eq!(weight_count(3), 10);
}

#[test]
fn gates_and_networks_of_gates_never_panic_between_and_beyond_the_bits() {
    for_all(
        &(finite(), finite(), 0..1_000_usize),
        |(first, second, lines)| {
            let inputs = DVector::from_vec(vec![first, second]);
            let _ = (xor().outputs(&inputs), signed_xor().sign_outputs(&inputs));
            let _ = and_with_threshold(first, second);
            assert!(regions(lines) > lines);
        },
    );
    for gate in Gate::all() {
        assert_eq!(gate.samples().len(), gate.signed_samples().len());
        assert!(best_score(gate) >= 2);
    }
    let gates = [Gate::AND, Gate::OR, Gate::NAND];
    assert_eq!([and(), or(), nand()].map(|unit| truth_table(&unit)), gates);
}
