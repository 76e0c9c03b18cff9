//! The 2-2-2 network at the input (0, 0): without biases the first layer can't answer (E-46).

use activations::Activation;
use backprop::deltas::gradients;
use feedforward::{Dense, Network, two_two_two};
use nalgebra::{DVector, dmatrix, dvector};
use worked::{Page, Table, fixed};

fn pair(numbers: &DVector<f64>, decimals: usize) -> String {
    format!(
        "({}, {})",
        fixed(numbers[0], decimals),
        fixed(numbers[1], decimals)
    )
}

/// The book's network, one with quite other first weights, and one with biases.
fn networks() -> [(&'static str, Network); 3] {
    let layers = [
        dmatrix![9.0, -4.0; -7.0, 3.0],
        two_two_two::second_weights(),
    ];
    let other = layers.map(|weights| Dense::without_bias(weights, Activation::Sigmoid));
    let mut biased = two_two_two::network();
    biased.layers[0].bias = dvector![1.0, -1.0];
    [
        ("the book's weights", two_two_two::network()),
        ("weights 9, −4, −7, 3", Network::new(other.to_vec())),
        ("the book's weights and biases 1, −1", biased),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let (zero, wanted) = (dvector![0.0, 0.0], two_two_two::wanted());
    let mut table = Table::new([
        "first layer",
        "$\\mathbf a^{(2)}$ at (0, 0)",
        "largest entry of $\\partial J / \\partial W^{(1)}$",
        "$\\partial J / \\partial \\mathbf b^{(1)}$",
    ]);
    for (what, network) in networks() {
        let hidden = network.trace(&zero).activations[1].clone();
        let gradients = gradients(&network, &zero, &wanted);
        let (largest, bias) = (gradients.weights[0].amax(), &gradients.biases[0]);
        table.row([
            what.to_string(),
            pair(&hidden, 3),
            fixed(largest, 3),
            pair(bias, 3),
        ]);
    }
    let mut page = Page::new();
    page.block("hidden", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
