//! What is left of a gradient after ten layers, for six functions between σ and tanh (S1-26, S1-80, E-28).
//!
//! Two digits of the means are certain: nothing on the way amplifies the last bits, which differ between processors.

use activations::{
    depth::{self, Chain, chains, gradient_ratios},
    stretched::CANDIDATES,
};
use worked::{Page, Table, scientific};

fn table(chains: &[Chain]) -> Table<5> {
    let mut table = Table::new([
        "function",
        "range",
        "slope at 0",
        "value at 0",
        "share that arrives",
    ]);
    for (name, activation) in CANDIDATES {
        let ratios = gradient_ratios(chains, activation);
        table.row([
            name.to_string(),
            plain(activation.height),
            plain(activation.derivative(0.0)),
            plain(activation.value(0.0)),
            format!("${}$", scientific(depth::geometric_mean(&ratios), 1)),
        ]);
    }
    table
}

/// A whole number, a half or a quarter.
fn plain(value: f64) -> String {
    format!("{value}")
}

/// The smallest and the largest share over the seeds.
fn spreads(chains: &[Chain]) -> Table<3> {
    let mut table = Table::new(["function", "smallest share", "largest share"]);
    for (name, activation) in CANDIDATES {
        let mut ratios = gradient_ratios(chains, activation);
        ratios.sort_by(f64::total_cmp);
        let ends = [ratios[0], ratios[ratios.len() - 1]];
        let [smallest, largest] = ends.map(|ratio| format!("${}$", scientific(ratio, 1)));
        table.row([name.to_string(), smallest, largest]);
    }
    table
}

/// The mean shares with larger weights, and with a smaller input.
fn variants(usual: &[Chain]) -> Table<3> {
    let heavier = chains(2.0);
    let fainter: Vec<Chain> = usual
        .iter()
        .map(|chain| chain.with_input_times(0.1))
        .collect();
    let mut table = Table::new(["function", "larger weights", "input a tenth as large"]);
    for (name, activation) in CANDIDATES {
        let [larger, smaller] = [&heavier, &fainter].map(|chains| {
            let mean = depth::geometric_mean(&gradient_ratios(chains, activation));
            format!("${}$", scientific(mean, 1))
        });
        table.row([name.to_string(), larger, smaller]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.value("layers", depth::LAYERS);
    page.value("width", depth::WIDTH);
    page.value("seeds", depth::SEEDS);
    let usual = chains(1.0);
    page.block("gain_1", table(&usual));
    page.block("spreads", spreads(&usual));
    page.block("variants", variants(&usual));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
