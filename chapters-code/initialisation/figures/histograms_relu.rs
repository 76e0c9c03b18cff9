//! The outputs of five layers of ReLU units, with weights of deviation 0.01, of Xavier and of He.

use crate::panel::Panel;
use activations::Activation;
use drawing::{
    Figure,
    palette::{BLUE, GREEN, VERMILLION},
};
use initialisation::{
    Scheme,
    spread::{SEED, outputs},
};

/// Draws the figure.
pub fn draw() -> String {
    let rows = [
        (
            "Weights of deviation 0.01",
            Scheme::Normal { deviation: 0.01 },
            VERMILLION,
        ),
        ("Xavier's weights", Scheme::XavierNormal, BLUE),
        ("He's weights", Scheme::HeNormal, GREEN),
    ];
    let mut plots: Vec<_> = rows
        .into_iter()
        .map(|(heading, scheme, colour)| {
            let panel = Panel {
                range: (0.0, 3.0),
                ends: ["0", "3"],
                bins: 21,
                top: 20.0,
                tick: 5.0,
                colour,
            };
            panel.plot(heading, &outputs(scheme, Activation::Relu, SEED))
        })
        .collect();
    plots[2].x.name = "layer".to_string();
    Figure::tall_column(plots).svg()
}
