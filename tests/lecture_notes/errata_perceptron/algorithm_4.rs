//! What Algorithm 4 leaves open, and what its theorem promises.

use crate::assert_printed;
use nalgebra::{DVector, dvector};
use perceptron::{
    convergence::{margin, radius_squared, update_bound},
    fixed_increment::{Run, fixed_increment, normalised},
    gates::Gate,
    learning::Sample,
    separability::{Verdict, best_score, verdict},
};

fn run(samples: &[Sample], visits: usize) -> Run {
    fixed_increment(&normalised(samples), visits)
}

#[test]
fn e_10_the_first_sample_is_number_1_and_a_tie_is_an_error() {
    let and = run(&Gate::AND.samples(), 1000);
    assert_eq!(and.updates[0], (1, dvector![-1.0, 0.0, -1.0]));
    let zero = dvector![0.0, 0.0, 0.0];
    let samples = normalised(&Gate::AND.samples());
    let strictly_wrong = samples.iter().filter(|y| zero.dot(y) < 0.0);
    assert_eq!(strictly_wrong.count(), 0, "a strict sign never begins");
}

#[test]
fn e_10_the_runs_from_zero_have_these_lengths_and_ends() {
    let runs = [
        (Gate::AND, 20, 37, [-4.0, 3.0, 2.0], [-1.0, 1.0, 1.0]),
        (Gate::OR, 9, 24, [-1.0, 2.0, 2.0], [1.0, 1.0, 1.0]),
        (Gate::NAND, 20, 37, [4.0, -3.0, -2.0], [1.0, -1.0, -1.0]),
    ];
    for (gate, updates, visits, end, signed_end) in runs {
        let plain = run(&gate.samples(), 1000);
        assert_eq!((plain.updates.len(), plain.visits), (updates, visits));
        assert_eq!(plain.solution, Some(DVector::from_column_slice(&end)));
        let signed = run(&gate.signed_samples(), 1000);
        assert_eq!(signed.updates.len(), 3, "{gate:?}");
        assert_eq!(
            signed.solution,
            Some(DVector::from_column_slice(&signed_end))
        );
    }
}

#[test]
fn e_11_and_stays_within_its_bound() {
    let samples = normalised(&Gate::AND.samples());
    let solution = dvector![-3.0, 2.0, 2.0];
    let squared = samples
        .iter()
        .map(|y| y[0] * y[0] + y[1] * y[1] + y[2] * y[2]);
    let longest = squared.fold(0.0, f64::max);
    assert_eq!((longest, radius_squared(&samples)), (3.0, 3.0));
    assert_printed(margin(&samples, &solution), "0.242535625036");
    assert_printed(update_bound(&samples, &solution), "51.000000000000");
    let clearances = samples
        .iter()
        .map(|y| (-3.0 * y[0] + 2.0 * y[1] + 2.0 * y[2]) / 17.0_f64.sqrt());
    assert_printed(clearances.fold(f64::INFINITY, f64::min), "0.242535625036");
    assert_eq!(run(&Gate::AND.samples(), 1000).updates.len(), 20);
}

#[test]
fn e_11_on_xor_the_run_goes_round_in_four_visits() {
    let after = |visits: usize| {
        let run = run(&Gate::XOR.samples(), visits);
        assert_eq!(run.solution, None);
        run.updates.last().map(|(_, a)| a.clone())
    };
    let states: Vec<_> = (1..60).map(after).collect();
    for visits in 8..states.len() - 4 {
        assert_eq!(states[visits], states[visits + 4], "after {visits}");
        assert!((1..4).any(|less| states[visits] != states[visits + less]));
    }
    assert_eq!(best_score(Gate::XOR), 3);
    let verdicts = Gate::all().into_iter().map(verdict);
    let separable = verdicts.filter(|verdict| matches!(verdict, Verdict::Separable(_)));
    assert_eq!(separable.count(), 14);
}
