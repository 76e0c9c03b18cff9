//! The share of a gradient that is left after ten layers, for six functions between the sigmoid and tanh.

use activations::{
    depth::{chains, geometric_mean, gradient_ratios},
    stretched::CANDIDATES,
};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK},
};

/// Draws the figure.
pub fn draw() -> String {
    let rows = CANDIDATES.len() as f64;
    let mut plot = Plot::new(
        Axis::new("share that arrives, as a power of ten", -7.0, 0.0).every(1.0),
        Axis::new("", 0.0, rows),
    );
    let chains = chains(1.0);
    for (row, (name, activation)) in CANDIDATES.into_iter().enumerate() {
        // The first candidate is the highest row, as in the page's table.
        let middle = rows - row as f64 - 0.7;
        let ratios = gradient_ratios(&chains, activation);
        let mean = geometric_mean(&ratios).log10();
        let logarithms = || ratios.iter().map(|ratio| ratio.log10());
        let smallest = logarithms().fold(f64::INFINITY, f64::min);
        let largest = logarithms().fold(f64::NEG_INFINITY, f64::max);
        plot.path(
            &[[-7.0, middle], [mean, middle]],
            Stroke::solid(BLUE).width(10),
        );
        plot.path(&[[smallest, middle], [largest, middle]], Stroke::solid(INK));
        plot.points(&[[mean, middle]], Marker::Circle, BLUE);
        let text = format!(
            "{name}, slope {} at 0",
            fraction(activation.derivative(0.0))
        );
        plot.label_at_gap([-6.95, middle + 0.42], Place::Right, 0, &text, GREY);
    }
    Figure::single(plot).svg()
}

/// A quarter, a half or a whole number, as it is written by hand.
fn fraction(value: f64) -> String {
    match value {
        0.25 => "¼".to_string(),
        0.5 => "½".to_string(),
        whole => whole.to_string(),
    }
}
