//! The loss on the validation digits over the epochs, from three kinds of initial weights, three seeds each.

use drawing::{
    Axis, Figure, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use mnist::comparisons::{
    samples::SEEDS,
    starts::{STARTS, scores},
};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("epochs", 0.0, 6.0).every(1.0),
        Axis::new("validation loss", 0.0, 3.0).every(0.5),
    );
    let strokes = [
        Stroke::solid(VERMILLION),
        Stroke::dashed(GREEN),
        Stroke::solid(BLUE),
    ];
    for ((_, scheme), stroke) in STARTS.into_iter().zip(strokes) {
        for seed in SEEDS {
            let run = scores(scheme, seed);
            let points = run.iter().enumerate();
            let points: Vec<[f64; 2]> = points
                .map(|(epoch, [_, unseen])| [epoch as f64, unseen.loss])
                .collect();
            plot.path(&points, stroke.width(2));
        }
    }
    let names = STARTS.map(|(name, _)| name.to_string());
    let rows: Vec<_> = strokes.into_iter().zip(names).collect();
    plot.key([0.3, 0.75], &rows);
    Figure::single(plot).svg()
}
