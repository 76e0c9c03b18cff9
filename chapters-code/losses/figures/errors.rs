//! Three losses of one error, and below them their slopes: a sign, and two straight lines.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use losses::{AbsoluteError, SquaredError};
use nalgebra::dvector;

/// Draws the figure.
pub fn draw() -> String {
    Figure::tall_column(vec![values(), slopes()]).svg()
}

fn values() -> Plot {
    let mut plot = Plot::new(
        Axis::new("", -2.0, 2.0).every(1.0),
        Axis::new("loss", -0.3, 4.0).every(1.0),
    );
    let zero = dvector![0.0];
    plot.graph(81, Stroke::dashed(VERMILLION), |error| {
        SquaredError::Sum.value(&dvector![error], &zero)
    });
    plot.graph(81, Stroke::dotted(GREEN), |error| {
        SquaredError::HalfSum.value(&dvector![error], &zero)
    });
    let absolute = |error: f64| [error, AbsoluteError::Sum.value(&dvector![error], &zero)];
    plot.path(&[-2.0, 0.0, 2.0].map(absolute), Stroke::solid(BLUE));
    plot.label([-1.55, 3.2], Place::Right, "e²", VERMILLION);
    plot.label([1.25, 0.35], Place::Right, "½ e²", GREEN);
    plot.label([-0.42, 0.5], Place::Above, "|e|", BLUE);
    plot
}

fn slopes() -> Plot {
    let mut plot = Plot::new(
        Axis::new("error e", -2.0, 2.0).every(1.0),
        Axis::new("slope", -4.2, 4.2).every(2.0),
    );
    let zero = dvector![0.0];
    let ends = |squared: SquaredError| {
        [-2.0, 2.0].map(|error| [error, squared.gradient(&dvector![error], &zero)[0]])
    };
    plot.path(&ends(SquaredError::Sum), Stroke::dashed(VERMILLION));
    plot.path(&ends(SquaredError::HalfSum), Stroke::dotted(GREEN));
    let slope = |error: f64| AbsoluteError::Sum.gradient(&dvector![error], &zero)[0];
    // The open circles are see-through: each line ends at a rim.
    let rim = 0.05;
    for [from, to] in [[-2.0, -rim], [rim, 2.0]] {
        plot.path(&[[from, slope(from)], [to, slope(to)]], Stroke::solid(BLUE));
        let at_the_jump = if from < 0.0 { slope(from) } else { slope(to) };
        plot.points(&[[0.0, at_the_jump]], Marker::OpenCircle, BLUE);
    }
    plot.points(&[[0.0, slope(0.0)]], Marker::Circle, BLUE);
    plot.label([1.35, 3.2], Place::Left, "2e", VERMILLION);
    plot.label([1.75, 2.15], Place::Above, "e", GREEN);
    plot.label([-1.5, -0.6], Place::Above, "sign of e", BLUE);
    plot
}
