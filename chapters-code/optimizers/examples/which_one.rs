//! Which method is best? Six methods, many learning rates, three problems (S3-05.8).

use optimizers::curve_fit::final_loss;
use optimizers::landscapes::{RAVINE, ROSENBROCK, TURNED_RAVINE};
use optimizers::methods::{METHODS, Method, best_of, final_height};
use worked::{Page, Table, order, progress, scientific};

const RATES: [f64; 9] = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0];
const SEEDS: u64 = 3;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let ravine = |method: &Method, rate| final_height(method, rate, &RAVINE, 30);
    let valley = |method: &Method, rate| final_height(method, rate, &ROSENBROCK, 500);
    let turned = |method: &Method, rate| final_height(method, rate, &TURNED_RAVINE, 30);
    page.block("ravine", sweep("ravine", ravine, digits));
    page.block("turned", sweep("turned ravine", turned, digits));
    page.block("valley", sweep("valley", valley, digits));
    page.block("network", sweep("network", network, order));
    page.to_string()
}

/// The median of the losses of three networks: one bad start alone decides nothing.
fn network(method: &Method, rate: f64) -> f64 {
    let mut losses: Vec<f64> = (0..SEEDS)
        .map(|seed| final_loss(method, rate, seed, 200))
        .collect();
    losses.sort_by(f64::total_cmp);
    losses[losses.len() / 2]
}

/// For each method its best rate, the height there, and the heights with the rates beside it.
fn sweep(
    name: &'static str,
    height: impl Fn(&Method, f64) -> f64,
    write: fn(f64) -> String,
) -> Table<5> {
    let mut table = Table::new([
        "method",
        "best $\\eta$ of nine",
        "height there",
        "with the next smaller",
        "with the next larger",
    ]);
    let bar = progress(name, METHODS.len() as u64);
    for method in METHODS {
        let heights = RATES.map(|rate| height(&method, rate));
        table.row(row(method.name, &heights, write));
        bar.inc(1);
    }
    bar.finish_and_clear();
    table
}

fn row(name: &str, heights: &[f64], write: fn(f64) -> String) -> [String; 5] {
    let (best, height) = best_of(&RATES, |rate| heights[place(rate)]);
    let beside = |place: Option<usize>| match place.and_then(|at| heights.get(at)) {
        Some(height) => size(*height, write),
        None => "not tried".to_string(),
    };
    [
        name.to_string(),
        best.to_string(),
        size(height, write),
        beside(place(best).checked_sub(1)),
        beside(Some(place(best) + 1)),
    ]
}

fn place(rate: f64) -> usize {
    let place = RATES.iter().position(|known| *known == rate);
    place.expect("a rate of the list")
}

/// All problems begin below a height of 100, and what is tiny has arrived: more digits would say nothing.
fn size(height: f64, write: fn(f64) -> String) -> String {
    match height {
        _ if height > 100.0 => "lost".to_string(),
        _ if height < 1e-9 => "below $10^{-9}$".to_string(),
        _ => format!("${}$", write(height)),
    }
}

fn digits(height: f64) -> String {
    scientific(height, 1)
}

fn main() {
    print!("{}", page());
}
