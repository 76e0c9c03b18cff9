//! A step of gradient descent through the 2-2-2 network, as the chapter's crate carries it out.

use activations::Activation;
use backprop::deltas::{gradients, step};
use derivations::{Fault, Vocabulary};
use feedforward::{Dense, Network};
use nalgebra::{DMatrix, DVector};

/// The network after one step, from W⁽¹⁾ and W⁽²⁾ row by row, a⁽¹⁾, y and η.
fn stepped(numbers: &[f64]) -> Network {
    let layer = |weights: &[f64]| {
        Dense::without_bias(DMatrix::from_row_slice(2, 2, weights), Activation::Sigmoid)
    };
    let network = Network::new(vec![layer(&numbers[..4]), layer(&numbers[4..8])]);
    let inputs = DVector::from_column_slice(&numbers[8..10]);
    let wanted = DVector::from_column_slice(&numbers[10..12]);
    step(
        &network,
        &gradients(&network, &inputs, &wanted),
        numbers[12],
    )
}

/// Says that the stepped weight w̃₁₁ of a layer is what `function` finds.
fn bind(vocabulary: &mut Vocabulary, layer: u8, function: fn(&[f64]) -> f64) -> Result<(), Fault> {
    vocabulary.bind_function(
        r"\operatorname{stepped}(p, q, r, s, t, u, v, k, l, m, n, g, h)",
        function,
    )?;
    let weights = |layer: u8| {
        let entries = ["11", "12", "21", "22"];
        entries
            .map(|entry| format!("w_{{{entry}}}^{{({layer})}}"))
            .join(", ")
    };
    let (first, second) = (weights(1), weights(2));
    vocabulary.define(&format!(
        r"\tilde w_{{11}}^{{({layer})}} = \operatorname{{stepped}}({first}, {second}, a_1^{{(1)}}, a_2^{{(1)}}, y_1, y_2, \eta)"
    ))
}

pub fn stepped_output_weight(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    bind(vocabulary, 2, |numbers| {
        stepped(numbers).layers[1].weights[(0, 0)]
    })
}

pub fn stepped_hidden_weight(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    bind(vocabulary, 1, |numbers| {
        stepped(numbers).layers[0].weights[(0, 0)]
    })
}
