//! AND, OR and NAND: one line each, and the side on which the unit fires.

use crate::bits;
use drawing::{
    Figure, Plot, Stroke,
    palette::{BLUE, INK},
};
use perceptron::{
    Unit,
    gates::{and, nand, or, truth_table},
};

/// Draws the figure.
pub fn draw() -> String {
    let panels = [("AND", and()), ("OR", or()), ("NAND", nand())];
    let panels = panels.map(|(name, unit)| panel(name, &unit));
    Figure::row(panels.to_vec()).svg()
}

fn panel(name: &str, unit: &Unit) -> Plot {
    let mut plot = bits::plane().headed(name);
    let fires = bits::firing_side(unit);
    plot.region(&[fires], BLUE);
    plot.border(fires, Stroke::solid(INK));
    bits::answers(&mut plot, truth_table(unit));
    plot
}
