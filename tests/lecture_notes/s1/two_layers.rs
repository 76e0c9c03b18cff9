//! What one line can separate, and the two layers for what it can't.

use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate, INPUTS},
    separability::{Verdict, verdict},
    two_layers::{TwoLayers, signed_xor},
};

/// The printed rows: input, hidden and output.
const XOR: [([f64; 2], [f64; 2], f64); 4] = [
    ([1.0, 1.0], [1.0, 1.0], -1.0),
    ([1.0, -1.0], [1.0, -1.0], 1.0),
    ([-1.0, 1.0], [1.0, -1.0], 1.0),
    ([-1.0, -1.0], [-1.0, -1.0], -1.0),
];

/// Whether some weights and a bias out of −2, −1.5, …, 2 put the gate's ones above 0 and its zeros below.
fn some_line_separates(gate: Gate) -> bool {
    let grid: Vec<f64> = (-4..=4).map(|half| f64::from(half) / 2.0).collect();
    let separates = |w1: f64, w2: f64, b: f64| {
        let mut rows = INPUTS.iter().zip(gate.0);
        rows.all(|([x1, x2], one)| {
            let sum = w1 * x1 + w2 * x2 + b;
            if one { sum > 0.0 } else { sum < 0.0 }
        })
    };
    let pairs = grid
        .iter()
        .flat_map(|w1| grid.iter().map(move |w2| (w1, w2)));
    let mut triples = pairs.flat_map(|(w1, w2)| grid.iter().map(move |b| (w1, w2, b)));
    triples.any(|(&w1, &w2, &b)| separates(w1, w2, b))
}

#[test]
fn s1_34_a_line_separates_all_functions_of_two_bits_but_two() {
    let mut apart = Vec::new();
    for gate in Gate::all() {
        match verdict(gate) {
            Verdict::Separable(unit) => {
                assert!(some_line_separates(gate), "{gate:?}");
                assert_eq!(gates::truth_table(&unit), gate);
            }
            Verdict::Inseparable(_) => {
                assert!(!some_line_separates(gate), "{gate:?}");
                apart.push(gate);
            }
        }
    }
    assert_eq!(apart, [Gate::XOR, Gate::XNOR]);
}

#[track_caller]
fn assert_rows(network: &TwoLayers) {
    for (x, hidden, output) in XOR {
        let (y, z) = network.sign_outputs(&dvector![x[0], x[1]]);
        assert_eq!(y.as_slice(), hidden, "hidden units at {x:?}");
        assert_eq!(z, output, "output at {x:?}");
    }
}

#[test]
fn s1_35_two_layers_compute_xor_through_the_printed_hidden_units() {
    assert_rows(&signed_xor());
    let simpler = Unit::new(&[1.0, -1.0], -1.0);
    assert_rows(&TwoLayers {
        output: simpler,
        ..signed_xor()
    });
    for (x, hidden, output) in XOR {
        assert_eq!(output, -x[0] * x[1], "the exclusive or of two signs");
        assert_ne!(hidden, [-1.0, 1.0], "this pattern never occurs");
    }
}
