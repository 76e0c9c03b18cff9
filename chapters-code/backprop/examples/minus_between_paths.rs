//! The minus that the lecture prints between the two paths to a hidden unit, followed literally (E-20).

use activations::Activation;
use backprop::deltas::{Gradients, deltas, gradients, loss, step};
use feedforward::{Dense, Network, two_two_two};
use gradients::{difference::central_difference, gradient::STEP};
use nalgebra::{DMatrix, DVector};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// δ⁽²⁾ as it is printed: the second path is subtracted.
fn hidden_delta_with_minus(
    network: &Network,
    inputs: &DVector<f64>,
    wanted: &DVector<f64>,
) -> DVector<f64> {
    let trace = network.trace(inputs);
    let output = &deltas(network, &trace, wanted)[1];
    let weights = &network.layers[1].weights;
    let slopes = trace.pre_activations[0].map(|z| Activation::Sigmoid.derivative(z));
    let arriving = weights.row(0).transpose() * output[0] - weights.row(1).transpose() * output[1];
    arriving.component_mul(&slopes)
}

/// J after one step of the first layer alone, η = 1, with this δ⁽²⁾.
fn loss_after(hidden_delta: &DVector<f64>) -> f64 {
    let (network, inputs, wanted) = (
        two_two_two::network(),
        two_two_two::inputs(),
        two_two_two::wanted(),
    );
    let first = hidden_delta * inputs.transpose();
    let weights = vec![first, DMatrix::zeros(2, 2)];
    let biases = vec![DVector::zeros(2), DVector::zeros(2)];
    let stepped = step(&network, &Gradients { weights, biases }, 1.0);
    loss(&stepped.forward(&inputs), &wanted)
}

/// In how many of `count` random networks the minus turns the sign of δ₁⁽²⁾, and the step of layer 1 uphill.
fn shares(count: usize, generator: &mut ChaCha8Rng) -> (f64, f64) {
    let (mut turned, mut uphill) = (0, 0);
    for _ in 0..count {
        let mut weights = || DMatrix::from_fn(2, 2, |_, _| generator.random_range(-1.0..1.0));
        let layers = [weights(), weights()];
        let network = Network::new(
            layers
                .map(|w| Dense::without_bias(w, Activation::Sigmoid))
                .to_vec(),
        );
        let mut vector = |low: f64| DVector::from_fn(2, |_, _| generator.random_range(low..1.0));
        let (inputs, wanted) = (vector(-1.0), vector(0.0));
        let right = gradients(&network, &inputs, &wanted).biases[0].clone();
        let wrong = hidden_delta_with_minus(&network, &inputs, &wanted);
        turned += usize::from(right[0] * wrong[0] < 0.0);
        uphill += usize::from(right.dot(&wrong) < 0.0);
    }
    let share = |number: usize| 100.0 * number as f64 / count as f64;
    (share(turned), share(uphill))
}

/// J with a nudge of z₁⁽²⁾; a bias adds to z, so it can do the nudging.
fn nudged(nudge: f64) -> f64 {
    let mut network = two_two_two::network();
    network.layers[0].bias[0] = nudge;
    let outputs = network.forward(&two_two_two::inputs());
    loss(&outputs, &two_two_two::wanted())
}

/// The loss after a step of the first layer with each of the two signs.
fn steps(right: &DVector<f64>, wrong: &DVector<f64>) -> Table<2> {
    let mut table = Table::new(["first layer after one step, $\\eta = 1$", "$J$"]);
    let losses = [
        ("before", nudged(0.0)),
        ("with the printed minus", loss_after(wrong)),
        ("with plus", loss_after(right)),
    ];
    for (what, loss) in losses {
        table.row([what.to_string(), fixed(loss, 12)]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let (network, inputs) = (two_two_two::network(), two_two_two::inputs());
    let wanted = two_two_two::wanted();
    let right = gradients(&network, &inputs, &wanted).biases[0].clone();
    let wrong = hidden_delta_with_minus(&network, &inputs, &wanted);
    let difference = central_difference(nudged, 0.0, STEP);
    let mut page = Page::new();
    page.value("difference", fixed(difference, 8));
    page.value("plus", fixed(right[0], 12));
    page.value("minus", fixed(wrong[0], 12));
    page.block("steps", steps(&right, &wrong));
    let count = 10_000;
    let (turned, uphill) = shares(count, &mut ChaCha8Rng::seed_from_u64(20));
    page.value("networks", count);
    page.value("turned", fixed(turned, 0));
    page.value("uphill", fixed(uphill, 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
