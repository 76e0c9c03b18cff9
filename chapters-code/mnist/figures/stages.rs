//! The speed of the stages from the chapters' code to the fastest, under the roofs of one core.

use crate::bars::{self, Bar};
use drawing::{
    Figure, Place, Stroke,
    palette::{BLUE, GREEN, INK, PURPLE, VERMILLION},
};
use measured::{
    results,
    stages::{STAGES, median},
};
use mnist::operations::of_a_step;

/// Draws the figure.
pub fn draw() -> String {
    let results = results();
    let operations = of_a_step(&[784, 50, 10], 100).total() as f64 * 1e4 / 1e9;
    let bars: Vec<Bar> = STAGES
        .iter()
        .enumerate()
        .map(|(place, (name, _, (_, precision, threads)))| Bar {
            name: name.replace('`', ""),
            length: operations / median(&results, place).seconds,
            decimals: 0,
            colour: match (*precision, *threads, place) {
                ("f64", _, _) => BLUE,
                (_, 2, _) => PURPLE,
                (_, _, 6) => GREEN,
                _ => VERMILLION,
            },
        })
        .collect();
    let longest = bars
        .iter()
        .map(|bar| bar.length)
        .fold(results.peak.gflops_f32, f64::max);
    let end = 25.0 * (longest / 25.0).ceil() + 25.0;
    let mut plot = bars::plot("10⁹ operations per second", end, 25.0, &bars);
    for (roof, name) in [
        (results.peak.gflops_f64, "64 bits"),
        (results.peak.gflops_f32, "32 bits"),
    ] {
        plot.path(
            &[[roof, 0.0], [roof, bars.len() as f64]],
            Stroke::dashed(INK).width(2),
        );
        plot.label([roof, bars.len() as f64 + 0.2], Place::Above, name, INK);
    }
    Figure::single(plot).svg()
}
