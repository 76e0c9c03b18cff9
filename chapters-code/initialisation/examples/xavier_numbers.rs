//! Xavier's deviation and bound for layers of several shapes, and for the weights of one layer as drawn.

use initialisation::{
    Scheme,
    measure::{deviation, share},
    scheme::uniform_bound,
};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

const SHAPES: [(usize, usize); 4] = [(100, 100), (100, 50), (50, 100), (784, 10)];

fn shapes() -> Table<5> {
    let mut table = Table::new([
        "inputs $n$",
        "outputs $m$",
        "$\\sqrt{1 / n}$",
        "$\\sqrt{2 / (n + m)}$",
        "bound of the uniform draw",
    ]);
    for (inputs, outputs) in SHAPES {
        let xavier = Scheme::XavierUniform.deviation(inputs, outputs);
        table.row([
            inputs.to_string(),
            outputs.to_string(),
            fixed(Scheme::LecunNormal.deviation(inputs, outputs), 4),
            fixed(xavier, 4),
            fixed(uniform_bound(xavier), 4),
        ]);
    }
    table
}

/// What 10 000 weights are like when drawn either way.
fn drawn() -> Table<4> {
    let mut table = Table::new([
        "draw",
        "standard deviation",
        "largest",
        "beyond 0.2, in percent",
    ]);
    let named = [
        ("normal", Scheme::XavierNormal),
        ("uniform", Scheme::XavierUniform),
    ];
    for (name, scheme) in named {
        let weights = scheme.weights(100, 100, &mut ChaCha8Rng::seed_from_u64(1));
        let beyond = share(&weights, |weight| weight.abs() > 0.2);
        table.row([
            name.to_string(),
            fixed(deviation(&weights), 3),
            fixed(weights.amax(), 3),
            fixed(100.0 * beyond, 1),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("shapes", shapes());
    page.block("drawn", drawn());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
