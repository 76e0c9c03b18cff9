//! Layers of 30 and 120 units in turn: which rule keeps the signal, and which the gradient?

use activations::Activation;
use initialisation::{Scheme, flow::typical_flow};
use worked::{Page, Table, fixed};

const WIDTHS: [usize; 9] = [30, 120, 30, 120, 30, 120, 30, 120, 30];
const SEEDS: u64 = 8;

/// The page that the book includes.
pub fn page() -> String {
    let [by_inputs, xavier] = [Scheme::LecunNormal, Scheme::XavierNormal]
        .map(|scheme| typical_flow(&WIDTHS, scheme, Activation::Identity, SEEDS));
    let mut table = Table::new([
        "layer",
        "units",
        "output, $1/n$",
        "output, $2/(n + m)$",
        "$\\delta$, $1/n$",
        "$\\delta$, $2/(n + m)$",
    ]);
    for layer in 0..WIDTHS.len() - 1 {
        table.row([
            (layer + 1).to_string(),
            WIDTHS[layer + 1].to_string(),
            fixed(by_inputs.forward[layer], 1),
            fixed(xavier.forward[layer], 1),
            fixed(by_inputs.backward[layer], 1),
            fixed(xavier.backward[layer], 1),
        ]);
    }
    let mut page = Page::new();
    page.block("sizes", table);
    page.value("seeds", SEEDS);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
