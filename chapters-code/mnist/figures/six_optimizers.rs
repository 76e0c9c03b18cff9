//! The loss of the batches over the steps, six methods: all with one learning rate, and each with its own.

use drawing::{
    Axis, Figure, Plot, Stroke,
    palette::{BLUE, GREEN, INK, PURPLE, VERMILLION},
};
use mnist::comparisons::{
    methods::{OWN_RATES, samples, step_losses},
    samples::{SEEDS, Samples},
};
use optimizers::methods::{METHODS, Method};

/// So many steps are averaged, because the batches differ.
const WINDOW: usize = 6;

/// The rate that all methods share in the upper panel.
const SAME_RATE: f64 = 0.01;

/// What lies higher is drawn at the upper edge.
const TOP: f64 = 3.0;

/// Draws the figure.
pub fn draw() -> String {
    let digits = SEEDS.map(samples);
    let mut same = plot("").headed("All with η = 0.01");
    let mut own = plot("steps").headed("Each with its own η");
    let strokes = [
        Stroke::solid(INK),
        Stroke::solid(BLUE),
        Stroke::dashed(BLUE),
        Stroke::solid(GREEN),
        Stroke::dashed(PURPLE),
        Stroke::solid(VERMILLION),
    ];
    for ((method, rate), stroke) in METHODS.iter().zip(OWN_RATES).zip(strokes) {
        same.path(&curve(method, SAME_RATE, &digits), stroke.width(2));
        own.path(&curve(method, rate, &digits), stroke.width(2));
    }
    let names = METHODS.map(|method| method.name.to_string());
    let rows: Vec<_> = strokes.into_iter().zip(names).collect();
    let (upper, lower) = rows.split_at(3);
    same.key([1.0, 1.3], upper);
    own.key([1.0, 1.3], lower);
    Figure::tall_column(vec![same, own]).svg()
}

fn plot(name: &str) -> Plot {
    Plot::new(
        Axis::new(name, 0.0, 36.0).every(6.0),
        Axis::new("loss", 0.0, TOP).every(0.5),
    )
}

/// The mean over the seeds and over the steps of a window.
fn curve(method: &Method, rate: f64, digits: &[Samples]) -> Vec<[f64; 2]> {
    let pairs = SEEDS.iter().zip(digits);
    let runs: Vec<Vec<f64>> = pairs
        .map(|(&seed, digits)| step_losses(method, rate, digits, seed))
        .collect();
    let steps = runs[0].len();
    let windows = (0..=steps - WINDOW).map(|start| {
        let inside = runs.iter().flat_map(|run| &run[start..start + WINDOW]);
        let mean = inside.sum::<f64>() / (WINDOW * runs.len()) as f64;
        [start as f64 + 0.5 * WINDOW as f64, mean.min(TOP)]
    });
    windows.collect()
}
