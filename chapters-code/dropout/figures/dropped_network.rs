//! A network, and what one mask leaves of it.

use drawing::{
    Figure, Node, Place, Plot, Stroke,
    palette::{GREY, INK, VERMILLION},
};
use dropout::mask::draw_mask;
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// Units in each layer: inputs, two hidden layers, outputs.
const WIDTHS: [usize; 4] = [2, 4, 4, 2];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    let everyone = WIDTHS.map(|width| DVector::from_element(width, 1.0));
    network(&mut plot, 35.0, "evaluation: all units", &everyone);
    // This seed drops a different number of units in the two hidden layers.
    let mut random = ChaCha8Rng::seed_from_u64(10);
    let mut masks = everyone;
    for layer in [1, 2] {
        masks[layer] = draw_mask(WIDTHS[layer], 0.5, &mut random);
    }
    network(&mut plot, 365.0, "training: one mask", &masks);
    Figure::single(plot).svg()
}

/// A network whose first layer stands at `left`; a dropped unit has no arrows, is smaller, and says 0.
fn network(plot: &mut Plot, left: f64, heading: &str, masks: &[DVector<f64>; 4]) {
    plot.label([left + 120.0, 398.0], Place::Centre, heading, INK);
    for layer in 0..WIDTHS.len() {
        for unit in 0..WIDTHS[layer] {
            let here = node(left, layer, unit, masks);
            if masks[layer][unit] == 0.0 {
                plot.node(here, "0", VERMILLION);
                continue;
            }
            plot.node(here, "", INK);
            for next in 0..WIDTHS.get(layer + 1).copied().unwrap_or(0) {
                if masks[layer + 1][next] > 0.0 {
                    let there = node(left, layer + 1, next, masks);
                    plot.edge(here, there, Stroke::solid(GREY).width(1));
                }
            }
        }
    }
}

fn node(left: f64, layer: usize, unit: usize, masks: &[DVector<f64>; 4]) -> Node {
    let from_middle = unit as f64 - (WIDTHS[layer] as f64 - 1.0) / 2.0;
    let kept = masks[layer][unit] > 0.0;
    Node {
        at: [left + 80.0 * layer as f64, 200.0 - 84.0 * from_middle],
        radius: if kept { 24.0 } else { 15.0 },
    }
}
