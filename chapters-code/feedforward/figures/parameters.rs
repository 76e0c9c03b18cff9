//! How many parameters a network has, by the width of its hidden layers: a straight line with one, a curve with two.

use crate::rectangles::real;
use drawing::{
    Axis, Figure, Marker, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use feedforward::parameters::Parameters;

const INPUTS: usize = 784;
const OUTPUTS: usize = 10;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("units in each hidden layer", 0.0, 1020.0).every(200.0),
        Axis::new("parameters (thousands)", 0.0, 1900.0).every(500.0),
    );
    let one = |width| [INPUTS, width, OUTPUTS].to_vec();
    let two = |width| [INPUTS, width, width, OUTPUTS].to_vec();
    let strokes = [Stroke::solid(BLUE), Stroke::dashed(VERMILLION)];
    curve(&mut plot, one, strokes[0], Marker::Circle);
    curve(&mut plot, two, strokes[1], Marker::OpenSquare);
    let names = [
        "784-n-10: one hidden layer",
        "784-n-n-10: two hidden layers",
    ];
    let rows = [
        (strokes[1], names[1].to_string()),
        (strokes[0], names[0].to_string()),
    ];
    plot.key([40.0, 1750.0], &rows);
    Figure::single(plot).svg()
}

/// Draws the count over the width, with a mark at every 200 units.
fn curve(plot: &mut Plot, sizes: fn(usize) -> Vec<usize>, stroke: Stroke, marker: Marker) {
    let point = |width: usize| {
        let total = Parameters::of_sizes(&sizes(width)).total();
        [real(width), real(total) / 1000.0]
    };
    let points: Vec<[f64; 2]> = (10..=1000).step_by(10).map(point).collect();
    plot.path(&points, stroke);
    let marked: Vec<[f64; 2]> = (200..=1000).step_by(200).map(point).collect();
    plot.points(&marked, marker, stroke.colour);
}
