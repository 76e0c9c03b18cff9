//! For which exponents e^x can be stored, in double and in single precision: below it is 0, above it is infinite.

use drawing::{
    Axis, Colour, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use std::f64::consts::LN_2;
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("exponent x of e^x", -1000.0, 1000.0).at(&[-800.0, -400.0, 0.0, 400.0, 800.0]),
        Axis::new("", 0.0, 3.0).at(&[]),
    );
    // What is nearer to 0 than to the smallest positive number becomes 0.
    let double = [f64::from_bits(1).ln() - LN_2, f64::MAX.ln()];
    let [smallest, largest] = [f32::from_bits(1), f32::MAX].map(f64::from);
    let single = [smallest.ln() - LN_2, largest.ln()];
    row(&mut plot, 2.0, double, "f64", BLUE);
    row(&mut plot, 0.75, single, "f32", GREEN);
    Figure::single(plot).svg()
}

/// A bar between the limits, and what becomes of e^x on either side.
fn row(plot: &mut Plot, height: f64, [low, high]: [f64; 2], name: &str, colour: Colour) {
    let left = [[-1000.0, height], [low, height]];
    let right = [[high, height], [1000.0, height]];
    plot.path(&left, Stroke::dotted(VERMILLION));
    plot.path(&right, Stroke::dotted(VERMILLION));
    plot.path(
        &[[low, height], [high, height]],
        Stroke::solid(colour).width(8),
    );
    plot.points(&[[low, height], [high, height]], Marker::Square, colour);
    let above = height + 0.08;
    let text = format!("{name}: a number");
    plot.label([0.0, height - 0.08], Place::Below, &text, colour);
    plot.label([low - 60.0, above], Place::Above, &fixed(low, 1), colour);
    plot.label([high + 60.0, above], Place::Above, &fixed(high, 1), colour);
    plot.label([-880.0, height - 0.08], Place::Below, "0", VERMILLION);
    plot.label([880.0, height - 0.08], Place::Below, "∞", VERMILLION);
}
