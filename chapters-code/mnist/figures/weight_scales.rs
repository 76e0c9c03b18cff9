//! Sixteen small plots of the validation accuracy over the epochs, one for each size of the initial weights:
//! with batch normalisation and without.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};
use mnist::comparisons::{
    samples::SEEDS,
    scales::{COURSE, accuracies, deviations},
};

/// A cell is one unit wide and one high; this much of it is for the curves.
const INNER: [f64; 2] = [0.84, 0.62];

/// The accuracy at the upper end of a cell.
const TOP: f64 = 0.7;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    (plot.x, plot.y) = (Axis::new("", 0.0, 4.0), Axis::new("", 0.0, 4.45));
    for (place, deviation) in deviations().into_iter().enumerate() {
        let (row, column) = ((place / 4) as f64, (place % 4) as f64);
        cell(&mut plot, [column + 0.08, 3.06 - row], deviation);
    }
    let strokes = [Stroke::solid(BLUE), Stroke::dashed(VERMILLION)];
    for (at, (stroke, name)) in [0.1, 2.1]
        .into_iter()
        .zip(strokes.into_iter().zip(["with normalisation", "without"]))
    {
        plot.key([at, 4.27], &[(stroke, name.to_string())]);
    }
    Figure::single(plot).svg()
}

/// A frame with both curves, its lower left corner at `corner`.
fn cell(plot: &mut Plot, corner: [f64; 2], deviation: f64) {
    let at = |x: f64, y: f64| [corner[0] + INNER[0] * x, corner[1] + INNER[1] * y];
    let frame = [at(0.0, 1.0), at(0.0, 0.0), at(1.0, 0.0)];
    plot.path(&frame, Stroke::solid(GREY).width(1));
    for (normalised, stroke) in [
        (false, Stroke::dashed(VERMILLION)),
        (true, Stroke::solid(BLUE)),
    ] {
        let shares = accuracies(deviation, normalised, SEEDS[0]);
        let points = shares.iter().enumerate();
        let points: Vec<[f64; 2]> = points
            .map(|(epoch, share)| at(epoch as f64 / COURSE.epochs as f64, (share / TOP).min(1.0)))
            .collect();
        plot.path(&points, stroke.width(2));
    }
    let name = format!("σ = {deviation:.2}");
    let name = if deviation < 0.01 {
        format!("σ = {deviation:.4}")
    } else {
        name
    };
    plot.label_at_gap(at(0.5, 1.0), Place::Above, 0, &name, GREY);
}
