//! The four weights of the first layer over a hundred steps, from equal and from different weights.

use activations::Activation;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use feedforward::{Network, two_two_two};
use initialisation::symmetry::{after_steps, equal_network};

const STEPS: usize = 100;

/// Unit 1 is drawn as broad unbroken lines, unit 2 as narrow dashed ones on top of them.
const UNITS: [(&str, Stroke); 2] = [
    (
        "unit 1",
        Stroke {
            colour: BLUE,
            width: 6,
            dash: None,
        },
    ),
    (
        "unit 2",
        Stroke {
            colour: VERMILLION,
            width: 3,
            dash: Some((14, 8)),
        },
    ),
];

/// Draws the figure.
pub fn draw() -> String {
    let equal = equal_network(0.5, Activation::Sigmoid);
    let mut from_equal = panel(&equal, [0.3, 1.25]).headed("All weights begin at one half");
    from_equal.label([28.0, 1.0], Place::Centre, "first input", INK);
    from_equal.label([75.0, 0.6], Place::Centre, "second input", INK);
    let mut from_different = panel(&two_two_two::network(), [-0.45, 1.9]);
    from_different.heading = "All weights differ".to_string();
    from_different.x.name = "steps".to_string();
    let rows = UNITS.map(|(name, stroke)| (stroke, name.to_string()));
    from_different.key([4.0, 1.7], &rows[..1]);
    from_different.key([29.0, 1.7], &rows[1..]);
    from_different.label([85.0, 0.95], Place::Centre, "first input", INK);
    from_different.label([85.0, -0.15], Place::Centre, "second input", INK);
    Figure::tall_column(vec![from_equal, from_different]).svg()
}

/// One line for each weight of the first layer.
fn panel(start: &Network, [low, high]: [f64; 2]) -> Plot {
    let mut plot = Plot::new(
        Axis::new("", 0.0, STEPS as f64).every(25.0),
        Axis::new("weight", low, high).every(0.5),
    );
    let networks = after_steps(start, STEPS);
    for (unit, (_, stroke)) in UNITS.into_iter().enumerate() {
        for input in 0..2 {
            let weight = |network: &Network| network.layers[0].weights[(unit, input)];
            let steps = networks.iter().enumerate();
            let line: Vec<_> = steps
                .map(|(step, network)| [step as f64, weight(network)])
                .collect();
            plot.path(&line, stroke);
        }
    }
    plot
}
