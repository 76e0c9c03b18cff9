//! The minus that the lecture prints before ∂J₁, followed literally (E-18, E-19).

use backprop::deltas::{gradients, loss};
use feedforward::{Network, two_two_two};
use gradients::{difference::central_difference, gradient::STEP};
use worked::{Page, Table, fixed};

fn loss_of(network: &Network) -> f64 {
    loss(
        &network.forward(&two_two_two::inputs()),
        &two_two_two::wanted(),
    )
}

/// The network with another w₁₁⁽²⁾.
fn with_weight(weight: f64) -> Network {
    let mut network = two_two_two::network();
    network.layers[1].weights[(0, 0)] = weight;
    network
}

/// The loss after one step of w₁₁⁽²⁾ alone, with the printed sign and with the right one.
fn steps(gradient: f64) -> Table<3> {
    let mut table = Table::new(["after one step, $\\eta = 1$", "$w_{11}^{(2)}$", "$J$"]);
    let rows = [
        ("before", 0.5),
        ("with the printed minus", 0.5 + gradient),
        ("without it", 0.5 - gradient),
    ];
    for (what, weight) in rows {
        let loss = loss_of(&with_weight(weight));
        table.row([what.to_string(), fixed(weight, 12), fixed(loss, 12)]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let (network, wanted) = (two_two_two::network(), two_two_two::wanted());
    let gradients = gradients(&network, &two_two_two::inputs(), &wanted);
    let output = network.forward(&two_two_two::inputs())[0];
    let first_loss = |a: f64| 0.5 * (a - wanted[0]).powi(2);
    let by_output = central_difference(first_loss, output, STEP);
    let by_weight = central_difference(|weight| loss_of(&with_weight(weight)), 0.5, STEP);
    let mut page = Page::new();
    page.value("difference", fixed(by_output, 8));
    page.value("weight_difference", fixed(by_weight, 8));
    page.block("steps", steps(gradients.weights[1][(0, 0)]));
    let first = gradients.weights[0][(0, 0)];
    page.value("loss", fixed(loss_of(&network), 12));
    page.value("half_loss", fixed(loss_of(&network) / 2.0, 12));
    page.value("w11_gradient", fixed(first, 12));
    page.value("w11_half_gradient", fixed(first / 2.0, 12));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
