//! The outputs of five layers with Xavier's weights, of sigmoid and of tanh units.

use crate::panel::Panel;
use activations::Activation;
use drawing::{
    Figure,
    palette::{BLUE, GREEN},
};
use initialisation::{
    Scheme,
    spread::{SEED, outputs},
};

/// Draws the figure.
pub fn draw() -> String {
    let of = |activation| outputs(Scheme::XavierNormal, activation, SEED);
    let sigmoid = Panel {
        range: (0.0, 1.0),
        ends: ["0", "1"],
        bins: 21,
        top: 25.0,
        tick: 5.0,
        colour: BLUE,
    };
    let tanh = Panel {
        range: (-1.0, 1.0),
        ends: ["−1", "1"],
        colour: GREEN,
        ..sigmoid
    };
    let mut below = tanh.plot("tanh", &of(Activation::Tanh));
    below.x.name = "layer".to_string();
    Figure::tall_column(vec![
        sigmoid.plot("Sigmoid", &of(Activation::Sigmoid)),
        below,
    ])
    .svg()
}
