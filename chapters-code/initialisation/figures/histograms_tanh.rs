//! The outputs of five layers of tanh units, with weights of deviation 1 and of deviation 0.01.

use crate::panel::Panel;
use activations::Activation;
use drawing::{
    Figure,
    palette::{BLUE, VERMILLION},
};
use initialisation::{
    Scheme,
    spread::{SEED, outputs},
};

/// Draws the figure.
pub fn draw() -> String {
    let of = |deviation| outputs(Scheme::Normal { deviation }, Activation::Tanh, SEED);
    let large = Panel {
        range: (-1.0, 1.0),
        ends: ["−1", "1"],
        bins: 21,
        top: 50.0,
        tick: 10.0,
        colour: VERMILLION,
    };
    let small = Panel {
        top: 110.0,
        tick: 25.0,
        colour: BLUE,
        ..large
    };
    let mut below = small.plot("Weights of deviation 0.01", &of(0.01));
    below.x.name = "layer".to_string();
    Figure::tall_column(vec![large.plot("Weights of deviation 1", &of(1.0)), below]).svg()
}
