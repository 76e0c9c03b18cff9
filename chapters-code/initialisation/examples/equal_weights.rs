//! The 2-2-2 network from eight equal weights: the two hidden units stay one and the same (S3-05.9, W-8).

use activations::Activation;
use backprop::deltas::{deltas, gradients, loss};
use feedforward::{
    Network,
    two_two_two::{inputs, wanted},
};
use initialisation::symmetry::{after_steps, equal_network, gap};
use worked::{Page, Table, fixed};

/// The two rows of W⁽¹⁾ and the loss, after some of the steps.
fn rows(networks: &[Network]) -> Table<4> {
    let mut table = Table::new(["steps", "into unit 1", "into unit 2", "$J$"]);
    for steps in [0, 1, 10, 100] {
        let network = &networks[steps];
        let weights = &network.layers[0].weights;
        let row = |unit| {
            let [first, second] = [0, 1].map(|input| fixed(weights[(unit, input)], 12));
            format!("({first}, {second})")
        };
        let loss = loss(&network.forward(&inputs()), &wanted());
        table.row([steps.to_string(), row(0), row(1), fixed(loss, 6)]);
    }
    table
}

/// Largest weight of each layer after 100 steps from zeros: does anything move?
fn zeros() -> Table<4> {
    let mut table = Table::new(["activation", "$w_{11}^{(1)}$", "$w_{11}^{(2)}$", "gap"]);
    for (name, activation) in [
        ("sigmoid", Activation::Sigmoid),
        ("tanh", Activation::Tanh),
        ("ReLU", Activation::Relu),
    ] {
        let networks = after_steps(&equal_network(0.0, activation), 100);
        let [first, second] = [0, 1].map(|layer| networks[100].layers[layer].weights[(0, 0)]);
        table.row([
            name.to_string(),
            fixed(first, 6),
            fixed(second, 6),
            fixed(gap(&networks[100]), 6),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let start = equal_network(0.5, Activation::Sigmoid);
    let trace = start.trace(&inputs());
    let errors = deltas(&start, &trace, &wanted());
    let gradients = gradients(&start, &inputs(), &wanted());
    let mut page = Page::new();
    page.value("hidden", fixed(trace.activations[1][0], 6));
    page.value("output", fixed(trace.activations[2][0], 6));
    page.value("delta3_1", fixed(errors[1][0], 6));
    page.value("delta3_2", fixed(errors[1][1], 6));
    page.value("delta2", fixed(errors[0][0], 6));
    page.value("slope_1", fixed(gradients.weights[0][(0, 0)], 6));
    page.value("slope_2", fixed(gradients.weights[0][(0, 1)], 6));
    page.block("rows", rows(&after_steps(&start, 100)));
    page.block("zeros", zeros());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
