//! Ten layers of fifty units: the length of δ in each layer, for three activations (S1-80, S1-81).

use activations::Activation;
use backprop::deep::{chain_slope, delta_norms, network};
use nalgebra::DVector;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed, scientific};

const DEPTH: usize = 10;
const WIDTH: usize = 50;
const NETWORKS: u64 = 20;
const ACTIVATIONS: [Activation; 3] = [Activation::Sigmoid, Activation::Tanh, Activation::Relu];

/// ‖δ⁽ˡ⁾‖ / ‖δ of the last layer‖ for each layer: the geometric mean over networks.
fn shares(activation: Activation) -> Vec<f64> {
    let mut logarithms = [0.0; DEPTH];
    for seed in 0..NETWORKS {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        let network = network(DEPTH, WIDTH, activation, &mut generator);
        let mut vector =
            |low: f64| DVector::from_fn(WIDTH, |_, _| generator.random_range(low..1.0));
        let norms = delta_norms(&network, &vector(-1.0), &vector(0.0));
        for (sum, norm) in logarithms.iter_mut().zip(&norms) {
            *sum += (norm / norms[DEPTH - 1]).ln();
        }
    }
    logarithms
        .iter()
        .map(|sum| (sum / NETWORKS as f64).exp())
        .collect()
}

/// Slopes of chains of ten units with equal weights.
fn chains() -> Table<3> {
    let mut table = Table::new(["weight $w$", "slope of the chain", "bound $(w/4)^{10}$"]);
    for weight in [1.0, 2.0, 4.0, 8.0] {
        let slope = chain_slope(DEPTH, weight, 0.5);
        let bound = (weight / 4.0).powi(10);
        let [slope, bound] = [slope, bound].map(|number| format!("${}$", scientific(number, 1)));
        table.row([fixed(weight, 0), slope, bound]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let columns = ACTIVATIONS.map(shares);
    let mut table = Table::new(["layer", "sigmoid", "tanh", "ReLU"]);
    for layer in (0..DEPTH).rev() {
        let [sigmoid, tanh, relu] = [0, 1, 2].map(|column| fixed(columns[column][layer], 6));
        table.row([(layer + 1).to_string(), sigmoid, tanh, relu]);
    }
    let mut page = Page::new();
    page.block("norms", table);
    page.block("chains", chains());
    page.value("bound", scientific(0.25_f64.powi(10), 2));
    page.value("sigmoid", scientific(columns[0][0], 1));
    page.value("networks", NETWORKS);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
