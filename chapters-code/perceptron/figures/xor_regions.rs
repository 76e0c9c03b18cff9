//! The lines of both hidden units, NAND and OR: XOR is 1 in the band where both of them fire.

use crate::bits;
use drawing::{
    Figure, Place, Stroke,
    palette::{BLUE, GREEN, PURPLE},
};
use perceptron::{gates::Gate, two_layers::xor};

/// Draws the figure.
pub fn draw() -> String {
    let network = xor();
    let [nand, or] = [0, 1].map(|hidden| bits::firing_side(&network.hidden[hidden]));
    let mut plot = bits::plane().same_scale();
    plot.region(&[nand, or], BLUE);
    plot.border(nand, Stroke::dashed(PURPLE));
    plot.border(or, Stroke::solid(GREEN));
    bits::answers(&mut plot, Gate::XOR);
    let rows = [
        (Stroke::dashed(PURPLE), "NAND fires below"),
        (Stroke::solid(GREEN), "OR fires above"),
    ];
    plot.key(
        [1.5, 1.3],
        &rows.map(|(stroke, text)| (stroke, text.to_string())),
    );
    plot.label([0.5, 0.5], Place::Centre, "both fire", BLUE);
    Figure::single(plot).svg()
}
