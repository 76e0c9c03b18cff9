//! The outputs of five layers of saturating units, with weights of deviation 1 and of deviation 0.01.

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

/// Two rows of histograms for a function whose outputs lie between `low`, written as `name`, and 1.
pub fn rows(activation: Activation, low: f64, name: &'static str) -> String {
    let of = |deviation| outputs(Scheme::Normal { deviation }, activation, SEED);
    let large = Panel {
        range: (low, 1.0),
        ends: [name, "1"],
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
