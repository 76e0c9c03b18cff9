//! Trials of one search over learning rate and weight decay: a grid, random draws, and the narrowed second round.

use drawing::{
    Axis, Figure, Marker, Plot,
    palette::{BLUE, GREY, VERMILLION},
};
use mnist::{
    comparisons::{
        samples::SEEDS,
        tuning::{KEPT, SECOND_TRIALS, TRIALS, WIDE, grid_round, random_round, samples},
    },
    search::{Ranges, Trial, best_first},
};

/// Draws the figure.
pub fn draw() -> String {
    let (digits, seed) = (samples(SEEDS[0]), SEEDS[0]);
    let grid = grid_round(&digits, seed);
    let first = best_first(random_round(WIDE, TRIALS, &digits, (seed, 0)));
    let ranges = Ranges::around(&first[..KEPT]);
    let second = random_round(ranges, SECOND_TRIALS, &digits, (seed, 1));
    let mut random = plot("Random, then narrowed", "log₁₀ η");
    let both = [first, second].concat();
    draw_trials(&mut random, &both);
    let mut regular = plot("A grid", "");
    draw_trials(&mut regular, &grid);
    Figure::tall_column(vec![regular, random]).svg()
}

fn plot(heading: &str, name: &str) -> Plot {
    let plot = Plot::new(
        Axis::new(name, -3.2, 1.2).every(1.0),
        Axis::new("log₁₀ λ", -6.4, -0.6).every(1.0),
    );
    plot.headed(heading)
}

/// A full circle for a good trial, an open one for a middling one, a small square for one that learned little or nothing.
fn draw_trials(plot: &mut Plot, trials: &[Trial]) {
    for trial in trials {
        let at = [trial.learning_rate.log10(), trial.weight_decay.log10()];
        if trial.accuracy >= 0.7 {
            plot.points(&[at], Marker::Circle, BLUE);
        } else if trial.accuracy >= 0.4 {
            plot.points(&[at], Marker::OpenCircle, VERMILLION);
        } else {
            plot.points_of_radius(&[at], 4, Marker::Square, GREY);
        }
    }
}
