//! The proofs of the exercises, and solutions compared with the chapter's own code.

use super::{every_exercise, refuse};
use grading::{Entry, Exercise};
use nalgebra::{DVector, dvector};
use perceptron::gates::Gate;
use perceptron::learning::{Sample, train};
use perceptron::{Unit, convergence, fixed_increment, two_layers};
use perceptron_exercises as specs;

#[test]
fn every_solution_passes_and_every_mistake_is_refused_and_told_apart() {
    let mut faults = Vec::new();
    let mut mistakes = 0;
    for listed in every_exercise() {
        match listed.exercise.prove() {
            Ok(count) => mistakes += count,
            Err(fault) => faults.push(format!("{}: {fault}", listed.path("spec.rs").display())),
        }
    }
    refuse(&faults);
    println!("{mistakes} mistakes refused and told apart");
}

/// The inputs of an exercise's cases, with the solution's answers.
fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

fn unit(weights: &DVector<f64>, bias: f64) -> Unit {
    Unit::new(weights.as_slice(), bias)
}

#[test]
fn one_sweep_of_the_solution_equals_one_sweep_of_the_chapter() {
    for ((w, b, samples, eta), (weights, bias, updates)) in solved(&specs::train_epoch::exercise())
    {
        let samples: Vec<Sample> = samples
            .iter()
            .map(|(x, y)| Sample::new(x.as_slice(), *y))
            .collect();
        let training = train(&unit(&w, b), &samples, eta, 1);
        assert_eq!(training.unit(), Some(&unit(&weights, bias)));
        assert_eq!(training.updates(), updates);
    }
}

#[test]
fn algorithm_4_of_the_solution_equals_that_of_the_chapter() {
    for (samples, (a, updates)) in solved(&specs::fixed_increment::exercise()) {
        let run = fixed_increment::fixed_increment(&samples, 100_000);
        assert_eq!(run.solution, Some(a));
        assert_eq!(run.updates.len(), updates);
    }
}

#[test]
fn the_bound_on_the_updates_for_and_is_51() {
    let solution = specs::novikoff_bound::exercise().solution;
    let samples = fixed_increment::normalised(&Gate::AND.samples());
    let a = dvector![-3.0, 2.0, 2.0];
    let bound = solution(&samples, &a);
    assert!((bound - 51.0).abs() < 1e-9, "{bound}");
    assert!((bound - convergence::update_bound(&samples, &a)).abs() < 1e-9);
}

#[test]
fn the_hidden_pairs_of_both_codings_are_those_of_the_chapter() {
    for ([x1, x2], [nand, or, xor]) in solved(&specs::xor_two_layers::exercise()) {
        let outputs = two_layers::xor().outputs(&dvector![x1, x2]);
        assert_eq!(outputs, (dvector![nand, or], xor));
    }
    let rows = (specs::sign_coding_by_hand::exercise().solution)();
    let inputs = [[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]];
    for ([x1, x2], [h1, h2, z]) in inputs.into_iter().zip(rows) {
        let outputs = two_layers::signed_xor().sign_outputs(&dvector![x1, x2]);
        assert_eq!(outputs, (dvector![h1, h2], z));
    }
}

#[test]
fn results_by_hand_agree_with_the_chapter() {
    let (g, r, [first, second]) = (specs::distance_by_hand::exercise().solution)();
    let (line, x) = (Unit::new(&[4.0, -3.0], 5.0), dvector![-3.0, 6.0]);
    assert_eq!((g, r), (line.weighted_sum(&x), line.signed_distance(&x)));
    assert!((line.foot(&x) - dvector![first, second]).norm() < 1e-12);

    let (w_1, w_2, b) = (specs::update_by_hand::exercise().solution)();
    let learned = Unit::new(&[1.0, 2.0], -2.0).learned(&Sample::new(&[1.0, 0.0], 1.0), 0.25);
    assert_eq!(learned, Unit::new(&[w_1, w_2], b));
}

#[test]
fn a_solution_handed_in_as_an_answer_is_an_entry_of_that_exercise() {
    let exercise = specs::class_mean::exercise();
    let entry: Entry = specs::class_mean::entry(exercise.solution);
    assert_eq!((entry.name(), entry.page()), (exercise.name, exercise.page));
}
