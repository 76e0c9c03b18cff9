//! How often each sum occurs among the 256 masks of the outputs 1 to 8, unscaled and inverted.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use dropout::{
    all_masks::{all_masks, mean_over_masks},
    mask::{dropped, inverted},
};
use nalgebra::{DVector, dvector};

/// r, for which all masks are equally likely.
const RATIO: f64 = 0.5;

/// Draws the figure.
pub fn draw() -> String {
    let x = DVector::from_fn(8, |unit, _| unit as f64 + 1.0);
    let unscaled = |mask: &DVector<f64>| dropped(&x, mask).sum();
    let scaled = |mask: &DVector<f64>| inverted(&x, mask, RATIO).sum();
    let plots = vec![
        panel("", "dropped", unscaled, &x),
        panel("sum of the outputs", "dropped and scaled", scaled, &x),
    ];
    Figure::tall_column(plots).svg()
}

/// A bar for each sum, the mean over all masks, the sum of the mask on the page, and the sum without dropout.
fn panel(name: &str, heading: &str, sum: impl Fn(&DVector<f64>) -> f64, x: &DVector<f64>) -> Plot {
    let mut plot = Plot::new(
        Axis::new(name, -2.0, 74.0).at(&[0.0, 18.0, 36.0, 54.0, 72.0]),
        Axis::new("masks", 0.0, 20.0).every(5.0),
    )
    .headed(heading);
    let sums: Vec<f64> = all_masks(8).iter().map(&sum).collect();
    for value in (0..=72).map(f64::from) {
        let count = sums.iter().filter(|sum| **sum == value).count();
        if count > 0 {
            let bar = [[value, 0.0], [value, count as f64]];
            plot.path(&bar, Stroke::solid(BLUE).width(4));
        }
    }
    let mean = mean_over_masks(8, RATIO, &sum);
    plot.path(&[[mean, 0.0], [mean, 15.5]], Stroke::dashed(VERMILLION));
    plot.label_at_gap([mean, 15.5], Place::Above, 2, "mean", VERMILLION);
    let example = sum(&dvector![1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0]);
    plot.points(&[[example, 15.0]], Marker::Diamond, INK);
    plot.label([example, 15.0], Place::Right, "our mask", INK);
    plot.points(&[[x.sum(), 1.0]], Marker::OpenSquare, INK);
    // In the second panel the square stands on the mean, and a text would stand on bars.
    if mean < x.sum() {
        plot.label([x.sum(), 1.5], Place::Right, "nothing dropped", INK);
    }
    plot
}
