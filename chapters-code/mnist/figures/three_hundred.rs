//! Loss on 300 training digits and on the validation digits, epoch by epoch: no remedy, weight decay, dropout;
//! the mean over three seeds.

use drawing::{
    Axis, Figure, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use mnist::{
    comparisons::{
        remedies::{REMEDIES, scores},
        samples::SEEDS,
    },
    measure::Score,
};

/// Draws the figure.
pub fn draw() -> String {
    let mut seen = plot("").headed("Training digits");
    let mut unseen = plot("epochs").headed("Validation digits");
    let strokes = [
        Stroke::solid(VERMILLION),
        Stroke::dashed(BLUE),
        Stroke::dotted(GREEN),
    ];
    for (remedy, stroke) in REMEDIES.iter().zip(strokes) {
        let runs = SEEDS.map(|seed| scores(remedy, seed));
        for (set, plot) in [&mut seen, &mut unseen].into_iter().enumerate() {
            plot.path(&mean_losses(&runs, set), stroke);
        }
    }
    let names = REMEDIES.iter().map(|remedy| remedy.name.to_string());
    let rows: Vec<_> = strokes.into_iter().zip(names).collect();
    seen.key([11.5, 2.25], &rows);
    Figure::tall_column(vec![seen, unseen]).svg()
}

/// The mean over the runs, epoch by epoch.
fn mean_losses(runs: &[Vec<[Score; 2]>], set: usize) -> Vec<[f64; 2]> {
    let epochs = 0..runs[0].len();
    let means = epochs.map(|epoch| {
        let losses = runs.iter().map(|run| run[epoch][set].loss);
        [epoch as f64, losses.sum::<f64>() / runs.len() as f64]
    });
    means.collect()
}

fn plot(name: &str) -> Plot {
    Plot::new(
        Axis::new(name, 0.0, 20.0).every(5.0),
        Axis::new("loss", 0.0, 2.5).every(0.5),
    )
}
