//! The shapes of an affine layer's product and of its three gradients, cell by cell.

use crate::boxes::{TextBox, outline};
use backprop::{Affine, Layer};
use drawing::{
    Colour, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, PURPLE, VERMILLION},
};
use nalgebra::{DMatrix, DVector};

/// How large a cell is, in pixels.
const CELL: f64 = 19.0;

/// A matrix as a figure shows it: its name, its shape, its colour.
type Shown = (&'static str, (usize, usize), Colour);

/// Draws the figure.
pub fn draw() -> String {
    let [z, w, x, by_w, by_x, by_b] = shapes();
    let turned = |(rows, columns): (usize, usize)| (columns, rows);
    let (g, ones) = (("G", z, VERMILLION), ("1", (z.1, 1), INK));
    let (x_turned, w_turned) = (("Xᵀ", turned(x), GREEN), ("Wᵀ", turned(w), BLUE));

    let mut plot = Plot::diagram();
    let [left, right, upper, lower] = [20.0, 374.0, 308.0, 92.0];
    let forward = [("Z", z, INK), ("W", w, BLUE), ("X", x, GREEN)];
    product(
        &mut plot,
        [left, upper],
        "forward, without the bias",
        forward,
    );
    let weights = [("∂L/∂W", by_w, BLUE), g, x_turned];
    product(&mut plot, [right, upper], "back to the weights", weights);
    let inputs = [("∂L/∂X", by_x, GREEN), w_turned, g];
    product(&mut plot, [left, lower], "back to the inputs", inputs);
    let bias = [("∂L/∂b", by_b, PURPLE), g, ones];
    product(&mut plot, [right, lower], "back to the bias", bias);
    Figure::single(plot).svg()
}

/// The shapes of Z, W, X and of the gradients by W, X and b, as a layer makes them from five samples.
fn shapes() -> [(usize, usize); 6] {
    let mut layer = Affine::new(DMatrix::zeros(3, 2), DVector::zeros(3));
    let x = DMatrix::zeros(2, 5);
    let z = layer.forward(&x);
    let by_x = layer.backward(&z);
    [
        z.shape(),
        layer.weights.shape(),
        x.shape(),
        layer.weights_gradient.shape(),
        by_x.shape(),
        layer.bias_gradient.shape(),
    ]
}

/// Draws "first = second third" below a heading.
fn product(plot: &mut Plot, [left, middle]: [f64; 2], heading: &str, factors: [Shown; 3]) {
    plot.label_at_gap([left, middle + 92.0], Place::Right, 0, heading, INK);
    let [first, second, third] = factors;
    let equals = matrix(plot, [left, middle], first);
    plot.label([equals + 18.0, middle], Place::Centre, "=", INK);
    let end = matrix(plot, [equals + 36.0, middle], second);
    let _ = matrix(plot, [end + 14.0, middle], third);
}

/// Draws a matrix with its name above and its shape below, and returns where it ends on the right.
fn matrix(plot: &mut Plot, [left, middle]: [f64; 2], (name, shape, colour): Shown) -> f64 {
    let (rows, columns) = shape;
    let half = [columns, rows].map(|count| CELL * count as f64 / 2.0);
    // A narrow matrix still needs room for its shape.
    let room = half[0].max(19.0);
    let at = [left + room, middle];
    cells(plot, TextBox { at, half }, [columns, rows], colour);
    plot.label([at[0], middle + half[1]], Place::Above, name, colour);
    let text = format!("{rows}×{columns}");
    plot.label([at[0], middle - half[1]], Place::Below, &text, colour);
    left + 2.0 * room
}

/// A frame with thin lines between its cells.
fn cells(plot: &mut Plot, frame: TextBox, counts: [usize; 2], colour: Colour) {
    let [left, bottom] = [0, 1].map(|entry| frame.at[entry] - frame.half[entry]);
    let [right, top] = [0, 1].map(|entry| frame.at[entry] + frame.half[entry]);
    let thin = Stroke::solid(colour).width(1);
    for column in 1..counts[0] {
        let x = left + CELL * column as f64;
        plot.path(&[[x, bottom], [x, top]], thin);
    }
    for row in 1..counts[1] {
        let y = bottom + CELL * row as f64;
        plot.path(&[[left, y], [right, y]], thin);
    }
    outline(plot, frame, Stroke::solid(colour));
}
