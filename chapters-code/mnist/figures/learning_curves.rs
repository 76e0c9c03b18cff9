//! The first network epoch by epoch: the loss of each step for one seed, and loss and accuracy on both sets for three.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};
use mnist::{
    first_network::{BATCH, DIGITS, EPOCHS, Run, runs},
    measure::Score,
};

/// Draws the figure.
pub fn draw() -> String {
    let epochs = |name: &str| Axis::new(name, 0.0, EPOCHS as f64).every(2.0);
    let mut losses = Plot::new(epochs(""), Axis::new("loss", 0.0, 2.6).every(0.5));
    let mut accuracies = Plot::new(epochs("epochs"), Axis::new("accuracy", 0.0, 1.0).every(0.2));
    losses.path(&step_losses(&runs()[0]), Stroke::solid(GREY).width(1));
    for run in runs() {
        add(&mut losses, run, |score| score.loss);
        add(&mut accuracies, run, |score| score.accuracy);
    }
    losses.label([4.0, 2.1], Place::Centre, "each step", GREY);
    losses.label([7.5, 0.85], Place::Centre, "validation digits", VERMILLION);
    losses.note([1.6, 0.57], [2.1, 1.35], "training digits", BLUE);
    accuracies.label([6.0, 0.72], Place::Centre, "validation digits", VERMILLION);
    Figure::tall_column(vec![losses, accuracies]).svg()
}

/// The loss of each step, over the share of epochs that had gone by.
fn step_losses(run: &Run) -> Vec<[f64; 2]> {
    let steps = (DIGITS.0 / BATCH) as f64;
    let losses = run.step_losses.iter().enumerate();
    losses
        .map(|(step, &loss)| [step as f64 / steps, loss])
        .collect()
}

/// Both curves of a run.
fn add(plot: &mut Plot, run: &Run, number: fn(&Score) -> f64) {
    for (set, stroke) in [
        (0, Stroke::solid(BLUE).width(2)),
        (1, Stroke::dashed(VERMILLION).width(2)),
    ] {
        let scores = run.scores.iter().enumerate();
        let points: Vec<[f64; 2]> = scores
            .map(|(epoch, scores)| [epoch as f64, number(&scores[set])])
            .collect();
        plot.path(&points, stroke);
    }
}
