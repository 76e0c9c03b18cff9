//! What share of a gradient passes ten layers, for four sizes of weights and three activations (S1-80).

use activations::Activation;
use initialisation::{Scheme, flow::typical_flow};
use worked::{Page, Table, progress, scientific};

const WIDTHS: [usize; 11] = [50; 11];
const SEEDS: u64 = 4;
const ACTIVATIONS: [Activation; 3] = [Activation::Sigmoid, Activation::Tanh, Activation::Relu];

/// The size of δ in the first layer over that in the last.
fn share(scheme: Scheme, activation: Activation) -> f64 {
    let sizes = typical_flow(&WIDTHS, scheme, activation, SEEDS).backward;
    sizes[0] / sizes[sizes.len() - 1]
}

/// The page that the book includes.
pub fn page() -> String {
    let schemes = [
        ("deviation 1", Scheme::Normal { deviation: 1.0 }),
        ("deviation 0.01", Scheme::Normal { deviation: 0.01 }),
        ("Xavier", Scheme::XavierNormal),
        ("He", Scheme::HeNormal),
    ];
    let bar = progress("gradients", schemes.len() as u64);
    let mut table = Table::new(["weights", "sigmoid", "tanh", "ReLU"]);
    for (name, scheme) in schemes {
        let power = |activation| format!("${}$", scientific(share(scheme, activation), 0));
        let [sigmoid, tanh, relu] = ACTIVATIONS.map(power);
        table.row([name.to_string(), sigmoid, tanh, relu]);
        bar.inc(1);
    }
    let mut page = Page::new();
    page.block("shares", table);
    page.value("seeds", SEEDS);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
