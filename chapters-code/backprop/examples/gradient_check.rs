//! The check on the book's network: a right gradient, a planted fault, a kink, and the choice of h (S3-04.17).

use activations::relu::{relu, relu_derivative};
use backprop::{
    check::{SMALLEST_SCALE, check_network, relative_error},
    deltas::{Gradients, gradients},
};
use feedforward::{Dense, Network, two_two_two};
use gradients::{difference::central_difference, gradient::STEP};
use nalgebra::{DMatrix, DVector};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// Networks of the book's shape with weights in ±1, each with a sample of its own.
fn networks(count: usize) -> Vec<(Network, DVector<f64>, DVector<f64>)> {
    let mut generator = ChaCha8Rng::seed_from_u64(17);
    let mut number = move || generator.random_range(-1.0..1.0);
    (0..count)
        .map(|_| {
            let mut network = two_two_two::network();
            for layer in &mut network.layers {
                *layer =
                    Dense::without_bias(DMatrix::from_fn(2, 2, |_, _| number()), layer.activation);
            }
            let mut vector = || DVector::from_fn(2, |_, _| number());
            (network, vector(), vector())
        })
        .collect()
}

/// The order of magnitude of the worst error in a typical network: the mean of the exponents, rounded.
fn typical_order(h: f64) -> String {
    let networks = networks(100);
    let exponents = networks.iter().map(|(network, inputs, wanted)| {
        let gradients = gradients(network, inputs, wanted);
        check_network(network, (inputs, wanted), &gradients, h)
            .1
            .error
            .log10()
    });
    let mean = exponents.sum::<f64>() / networks.len() as f64;
    format!("$10^{{{mean:.0}}}$")
}

/// The book's network, with its gradients.
fn book() -> (Network, Gradients) {
    let network = two_two_two::network();
    let gradients = gradients(&network, &two_two_two::inputs(), &two_two_two::wanted());
    (network, gradients)
}

/// The error of the check itself, for several h.
fn orders() -> Table<2> {
    let mut table = Table::new(["$h$", "worst relative error, typical size"]);
    for exponent in [2, 4, 5, 6, 8, 10] {
        let h = 10.0_f64.powi(-exponent);
        table.row([format!("$10^{{-{exponent}}}$"), typical_order(h)]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("orders", orders());
    let (network, mut gradients) = book();
    gradients.weights[0][(1, 0)] *= 1.01;
    let sample = (&two_two_two::inputs(), &two_two_two::wanted());
    let (name, worst) = check_network(&network, sample, &gradients, STEP);
    page.value("planted_name", format!("`{name}`"));
    page.value("planted_error", fixed(worst.error, 4));
    page.value("scale", fixed(SMALLEST_SCALE, 4));

    let kinked = central_difference(relu, 0.0, STEP);
    let slope = relu_derivative(0.0);
    page.value("kink_difference", fixed(kinked, 1));
    page.value("kink_slope", fixed(slope, 0));
    page.value("kink_error", fixed(relative_error(slope, kinked), 0));
    page.value("passes", 2 * 8);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
