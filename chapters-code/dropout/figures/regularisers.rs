//! The test loss of the large network, epoch by epoch: without remedy, with weight decay, with dropout; three seeds each.

use crate::bare_runs::{BARE_RUNS, History, SEEDS};
use drawing::{
    Axis, Figure, Marker, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use dropout::{
    moons::{self, TRAINING_SAMPLES},
    regularised_training::{DECAY, HALF, history},
};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("epochs", 0.0, 20.0).every(5.0),
        Axis::new("test loss", 0.0, 1.2).at(&[0.0, 0.4, 0.8, 1.2]),
    );
    let bare = Stroke::solid(VERMILLION);
    for run in BARE_RUNS.iter() {
        let points = test_losses(run);
        plot.path(&points, bare.width(2));
        plot.points(&[lowest(&points)], Marker::OpenCircle, VERMILLION);
    }
    let (decay, dropout) = (Stroke::dashed(BLUE), Stroke::dotted(GREEN));
    for seed in SEEDS {
        let (training, test) = moons::data(TRAINING_SAMPLES, seed);
        for (plan, stroke) in [(DECAY, decay), (HALF, dropout)] {
            let run = history(&plan, &training, &test, seed);
            plot.path(&test_losses(&run), stroke.width(2));
        }
    }
    let names = ["no remedy", "weight decay", "dropout"].map(String::from);
    let rows: Vec<_> = [bare, decay, dropout].into_iter().zip(names).collect();
    plot.key([3.0, 1.12], &rows);
    Figure::single(plot).svg()
}

fn test_losses(run: &History) -> Vec<[f64; 2]> {
    let losses = run.iter().enumerate();
    losses
        .map(|(epoch, [_, test])| [epoch as f64, test.loss])
        .collect()
}

/// The first of the lowest points.
fn lowest(points: &[[f64; 2]]) -> [f64; 2] {
    let lowest = points
        .iter()
        .min_by(|one, other| one[1].total_cmp(&other[1]));
    *lowest.expect("a history has a loss before the first epoch")
}
