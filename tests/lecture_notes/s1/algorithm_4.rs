//! Algorithm 4, run line by line as it is printed, and the theorem that it stops.

use nalgebra::{DVector, dvector};
use perceptron::{
    fixed_increment::{fixed_increment, normalised, updated},
    gates::Gate,
    learning::Sample,
};

type Vector = [f64; 3];

fn product(a: &Vector, y: &Vector) -> f64 {
    a[0] * y[0] + a[1] * y[1] + a[2] * y[2]
}

/// (1, x) with the sign of its class.
fn signed(samples: &[Sample]) -> Vec<Vector> {
    let vectors = samples.iter().map(|sample| {
        let side = 2.0 * sample.label - 1.0;
        [side, side * sample.inputs[0], side * sample.inputs[1]]
    });
    vectors.collect()
}

/// The samples that changed a, in their order, and a at the end; `None` if 1000 visits are not enough.
fn as_printed(samples: &[Vector]) -> Option<(Vec<usize>, Vector)> {
    let (mut a, mut k, mut changes) = ([0.0; 3], 0, Vec::new());
    for _ in 0..1000 {
        k = (k + 1) % samples.len();
        if product(&a, &samples[k]) <= 0.0 {
            let y = samples[k];
            a = [a[0] + y[0], a[1] + y[1], a[2] + y[2]];
            changes.push(k);
        }
        if samples.iter().all(|y| product(&a, y) > 0.0) {
            return Some((changes, a));
        }
    }
    None
}

fn separable() -> Vec<Gate> {
    let apart = [Gate::XOR, Gate::XNOR];
    let gates = Gate::all().into_iter();
    gates.filter(|gate| !apart.contains(gate)).collect()
}

#[test]
fn s1_13_samples_with_the_sign_of_their_class_lie_on_one_side() {
    let samples = [
        Sample::new(&[3.0, 1.0], 1.0),
        Sample::new(&[2.0, 2.5], 1.0),
        Sample::new(&[-1.0, 0.5], 0.0),
        Sample::new(&[0.5, -2.0], 0.0),
    ];
    let expected = [
        [1.0, 3.0, 1.0],
        [1.0, 2.0, 2.5],
        [-1.0, 1.0, -0.5],
        [-1.0, -0.5, 2.0],
    ];
    let got = normalised(&samples);
    for (got, expected) in got.iter().zip(expected) {
        assert_eq!(got.as_slice(), expected);
    }
    let solution = [-2.0, 1.0, 1.0];
    for (sample, y) in samples.iter().zip(&got) {
        let raw = solution[0] + solution[1] * sample.inputs[0] + solution[2] * sample.inputs[1];
        assert_eq!(raw > 0.0, sample.label > 0.5, "raw, on two sides");
        assert!(DVector::from_column_slice(&solution).dot(y) > 0.0, "on one");
    }
}

#[test]
fn s1_32_on_separable_samples_the_weights_end_at_a_solution() {
    assert_eq!(separable().len(), 14);
    for gate in separable() {
        for samples in [gate.samples(), gate.signed_samples()] {
            let run = fixed_increment(&normalised(&samples), 1000);
            let a = run.solution.expect("the theorem says that it ends");
            for y in signed(&samples) {
                assert!(product(&[a[0], a[1], a[2]], &y) > 0.0, "{gate:?}");
            }
        }
    }
    for gate in [Gate::XOR, Gate::XNOR] {
        let run = fixed_increment(&normalised(&gate.samples()), 1000);
        assert_eq!(run.solution, None, "{gate:?} has no solution");
    }
}

#[test]
fn s1_33_the_algorithm_does_what_its_lines_say() {
    for gate in Gate::all() {
        for samples in [gate.samples(), gate.signed_samples()] {
            let run = fixed_increment(&normalised(&samples), 1000);
            let Some((changes, a)) = as_printed(&signed(&samples)) else {
                assert_eq!(run.solution, None, "{gate:?}");
                continue;
            };
            let changed: Vec<usize> = run.updates.iter().map(|(k, _)| *k).collect();
            assert_eq!(changed, changes, "{gate:?}");
            let solution = run.solution.expect("what is printed has ended");
            assert_eq!(solution.as_slice(), a, "{gate:?}");
        }
    }
    let next = updated(&dvector![-1.0, 2.0, 0.5], &dvector![1.0, 0.0, -3.0]);
    assert_eq!(next, dvector![0.0, 2.0, -2.5]);
}
