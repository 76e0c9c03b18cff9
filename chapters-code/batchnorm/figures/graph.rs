//! The computational graph of batch normalisation.

use drawing::{
    Colour, Figure, Node, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK},
};

const X: [f64; 2] = [55.0, 95.0];
const MEAN: [f64; 2] = [205.0, 190.0];
const VARIANCE: [f64; 2] = [205.0, 350.0];
const NORMALISED: [f64; 2] = [355.0, 95.0];
const OUTPUT: [f64; 2] = [475.0, 95.0];
const LOSS: [f64; 2] = [590.0, 95.0];
const SCALE: [f64; 2] = [415.0, 275.0];
const SHIFT: [f64; 2] = [535.0, 275.0];

const NODES: [(&str, [f64; 2], Colour); 8] = [
    ("x", X, INK),
    ("μ", MEAN, GREEN),
    ("σ²", VARIANCE, GREEN),
    ("x̂", NORMALISED, INK),
    ("y", OUTPUT, INK),
    ("L", LOSS, INK),
    ("γ", SCALE, BLUE),
    ("β", SHIFT, BLUE),
];

/// What is computed from what.
const EDGES: [([f64; 2], [f64; 2]); 10] = [
    (X, MEAN),
    (X, VARIANCE),
    (X, NORMALISED),
    (MEAN, VARIANCE),
    (MEAN, NORMALISED),
    (VARIANCE, NORMALISED),
    (NORMALISED, OUTPUT),
    (SCALE, OUTPUT),
    (SHIFT, OUTPUT),
    (OUTPUT, LOSS),
];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    for (from, to) in EDGES {
        plot.edge(node(from), node(to), Stroke::solid(INK).width(2));
    }
    for (name, at, colour) in NODES {
        plot.node(node(at), name, colour);
    }
    let each = "x, x̂ and y: an entry for each sample";
    plot.label([225.0, 35.0], Place::Centre, each, INK);
    plot.label([550.0, 35.0], Place::Centre, "L: one number", INK);
    plot.label([475.0, 330.0], Place::Centre, "learned", BLUE);
    plot.label([125.0, 390.0], Place::Centre, "over the batch", GREEN);
    Figure::single(plot).svg()
}

fn node(at: [f64; 2]) -> Node {
    Node { at, radius: 28.0 }
}
