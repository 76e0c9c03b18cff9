//! Algorithm 4 and Novikoff's bound.

use crate::{random, vector};
use nalgebra::DVector;
use perceptron::{
    convergence::{margin, radius_squared, update_bound},
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
};

/// Random samples that a hidden direction separates with some room.
fn separable_samples(case: u64) -> (Vec<DVector<f64>>, DVector<f64>) {
    let mut random = random(case);
    let direction = vector(&mut random, 3).normalize();
    let side = |y: DVector<f64>| if direction.dot(&y) < 0.0 { -y } else { y };
    let samples: Vec<_> = (0..40).map(|_| side(vector(&mut random, 3))).collect();
    let clear = samples
        .into_iter()
        .filter(|y| direction.dot(y) > 0.2)
        .collect();
    (clear, direction)
}

#[test]
fn the_bound_holds_on_random_separable_samples() {
    for case in 0..50 {
        let (samples, direction) = separable_samples(case);
        let run = fixed_increment(&samples, 100_000);
        let bound = update_bound(&samples, &direction);
        assert!(run.solution.is_some(), "case {case}");
        assert!(
            run.updates.len() as f64 <= bound,
            "case {case}: {} > {bound}",
            run.updates.len()
        );
    }
}

#[test]
fn both_inequalities_of_the_proof_hold_after_every_update() {
    for case in 0..50 {
        let (samples, direction) = separable_samples(case);
        let (margin, radius_squared) = (margin(&samples, &direction), radius_squared(&samples));
        for (number, (_, a)) in fixed_increment(&samples, 100_000)
            .updates
            .iter()
            .enumerate()
        {
            let k = number as f64 + 1.0;
            assert!(
                direction.dot(a) >= k * margin - 1e-9,
                "case {case}, update {k}"
            );
            assert!(
                a.norm_squared() <= k * radius_squared + 1e-9,
                "case {case}, update {k}"
            );
        }
    }
}

#[test]
fn a_solution_is_positive_on_every_sample_and_scaling_keeps_its_margin() {
    let samples = normalised(&Gate::NAND.samples());
    let solution = fixed_increment(&samples, 1_000)
        .solution
        .expect("NAND is separable");
    assert!(samples.iter().all(|y| solution.dot(y) > 0.0));
    let difference = margin(&samples, &(3.0 * &solution)) - margin(&samples, &solution);
    assert!(difference.abs() < 1e-12);
}

#[test]
fn xor_never_finds_a_solution() {
    let run = fixed_increment(&normalised(&Gate::XOR.samples()), 5_000);
    assert_eq!(run.solution, None);
    assert_eq!(run.visits, 5_000);
}

#[test]
#[should_panic(expected = "the bound needs a solution vector")]
fn a_vector_that_is_no_solution_gives_no_bound() {
    let samples = normalised(&Gate::AND.samples());
    let _ = update_bound(&samples, &DVector::from_vec(vec![1.0, 1.0, 1.0]));
}
