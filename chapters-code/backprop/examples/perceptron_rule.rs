//! The perceptron's rule where a slope is missing (E-22), and the learning rate that isn't written (E-21).

use backprop::deltas::{Gradients, gradients};
use feedforward::{Network, two_two_two};
use worked::{Page, Table, fixed};

/// The weights of the last layer: old, gradient, new for two learning rates.
fn output_weights(network: &Network, gradients: &Gradients) -> Table<5> {
    let mut table = Table::new(["weight", "old", "gradient", "$\\eta = 1$", "$\\eta = 0.1$"]);
    for (target, source) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let old = network.layers[1].weights[(target, source)];
        let gradient = gradients.weights[1][(target, source)];
        table.row([
            format!("$w_{{{}{}}}^{{(2)}}$", target + 1, source + 1),
            fixed(old, 2),
            fixed(gradient, 12),
            fixed(old - gradient, 12),
            fixed(old - 0.1 * gradient, 12),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let (network, inputs) = (two_two_two::network(), two_two_two::inputs());
    let wanted = two_two_two::wanted();
    let gradients = gradients(&network, &inputs, &wanted);
    let trace = network.trace(&inputs);
    let right = -gradients.weights[1][(0, 0)];
    let rule = (wanted[0] - trace.outputs()[0]) * trace.activations[1][0];
    let mut page = Page::new();
    page.value("right", fixed(right, 12));
    page.value("rule", fixed(rule, 12));
    page.value("ratio", fixed(rule / right, 12));
    page.value("slope", fixed(right / rule, 12));
    page.block("output_weights", output_weights(&network, &gradients));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
