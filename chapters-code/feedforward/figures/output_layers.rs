//! Three sums of a last layer, answered as three kinds of question.

use crate::rectangles::{Rectangle, real};
use drawing::{
    Axis, Colour, Figure, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use feedforward::output::Question;
use nalgebra::{DVector, dvector};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let z = dvector![2.0, -1.0, 0.5];
    let signed = Axis::new("", -2.0, 3.0).at(&[-1.0, 0.0, 1.0, 2.0]);
    let share = Axis::new("", 0.0, 1.25).at(&[0.0, 0.5, 1.0]);
    let panels = [
        ("identity", Question::HowMuch(3), signed, INK),
        (
            "sigmoid of each",
            Question::WhichOnes(3),
            share.clone(),
            VERMILLION,
        ),
        ("softmax", Question::WhichOne(3), share, BLUE),
    ];
    let plots = panels.map(|(heading, question, axis, colour)| {
        panel(heading, &question.answer(&z), axis, colour)
    });
    Figure::row(plots.to_vec()).svg()
}

/// A bar for each output, and their sum below.
fn panel(heading: &str, outputs: &DVector<f64>, y: Axis, colour: Colour) -> Plot {
    let total = format!("output (sum {})", fixed(outputs.sum(), 2));
    let x = Axis::new(&total, 0.4, 3.6).at(&[1.0, 2.0, 3.0]);
    let mut plot = Plot::new(x, y).headed(heading);
    for (number, output) in outputs.iter().enumerate() {
        let middle = real(number + 1);
        let bar = Rectangle {
            left: middle - 0.3,
            top: output.max(0.0),
            size: [0.6, output.abs()],
        };
        bar.shade(&mut plot, colour);
        bar.outline(&mut plot, Stroke::solid(colour));
        let (place, end) = if *output < 0.0 {
            (Place::Below, bar.foot())
        } else {
            (Place::Above, [middle, bar.top])
        };
        plot.label_at_gap(end, place, 6, &fixed(*output, 2), colour);
    }
    plot.path(&[[0.4, 0.0], [3.6, 0.0]], Stroke::solid(INK).width(1));
    plot
}
