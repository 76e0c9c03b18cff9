//! A loss, its penalty, and their sum: the lowest point of the sum lies nearer to 0.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use dropout::weight_decay::{decayed_step, penalty};
use nalgebra::{DVector, dvector};

/// Where the loss alone is lowest.
const LOWEST: f64 = 1.0;
/// λ.
const DECAY: f64 = 0.5;
/// The largest loss that is shown.
const TOP: f64 = 2.0;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("weight w", -1.0, 3.0).every(1.0),
        Axis::new("loss", 0.0, TOP).every(0.5),
    );
    let loss = |w: f64| 0.5 * (w - LOWEST).powi(2);
    let cost = |w: f64| penalty(&dvector![w], DECAY);
    let both = |w: f64| loss(w) + cost(w);
    plot.path(&graph(loss), Stroke::dashed(BLUE));
    plot.path(&graph(cost), Stroke::dotted(VERMILLION));
    plot.path(&graph(both), Stroke::solid(INK));
    let end = descended();
    plot.points(&[[LOWEST, 0.0]], Marker::OpenCircle, BLUE);
    plot.points(&[[end, both(end)]], Marker::Circle, INK);
    plot.label([2.3, 0.65], Place::Right, "loss", BLUE);
    plot.label([-0.6, 0.36], Place::Centre, "penalty", VERMILLION);
    plot.label([0.6, 1.3], Place::Centre, "loss + penalty", INK);
    Figure::single(plot).svg()
}

/// The part of the curve below the top of the frame.
fn graph(height: impl Fn(f64) -> f64) -> Vec<[f64; 2]> {
    let weights = (-100..=300).map(|w| f64::from(w) / 100.0);
    let points = weights.map(|w| [w, height(w)]);
    points.filter(|[_, height]| *height <= TOP).collect()
}

/// Where plain steps with decay end.
fn descended() -> f64 {
    let mut w: DVector<f64> = dvector![0.0];
    for _ in 0..200 {
        let gradient = w.add_scalar(-LOWEST);
        w = decayed_step(&w, &gradient, 0.3, DECAY);
    }
    w[0]
}
