//! Loss and accuracy of the large network on its training samples and on others, epoch by epoch, for three seeds.

use crate::bare_runs::{BARE_RUNS, History};
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use dropout::regularised_training::Score;

/// Draws the figure.
pub fn draw() -> String {
    let epochs = |name: &str| Axis::new(name, 0.0, 20.0).every(5.0);
    let mut losses = Plot::new(
        epochs(""),
        Axis::new("loss", 0.0, 1.2).at(&[0.0, 0.4, 0.8, 1.2]),
    );
    let mut accuracies = Plot::new(epochs("epochs"), Axis::new("accuracy", 0.4, 1.0).every(0.2));
    for run in BARE_RUNS.iter() {
        add(&mut losses, run, |score| score.loss);
        add(&mut accuracies, run, |score| score.accuracy);
    }
    losses.label([11.0, 0.85], Place::Centre, "test samples", VERMILLION);
    losses.label([14.0, 0.17], Place::Centre, "training samples", BLUE);
    accuracies.label([14.0, 0.93], Place::Centre, "training samples", BLUE);
    accuracies.label([14.0, 0.73], Place::Centre, "test samples", VERMILLION);
    Figure::tall_column(vec![losses, accuracies]).svg()
}

/// Both curves of a run.
fn add(plot: &mut Plot, run: &History, number: fn(&Score) -> f64) {
    for (set, stroke) in [
        (0, Stroke::solid(BLUE).width(2)),
        (1, Stroke::dashed(VERMILLION).width(2)),
    ] {
        let points = run.iter().enumerate();
        let points: Vec<[f64; 2]> = points
            .map(|(epoch, scores)| [epoch as f64, number(&scores[set])])
            .collect();
        plot.path(&points, stroke);
    }
}
