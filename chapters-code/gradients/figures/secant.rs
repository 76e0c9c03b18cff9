//! Secants of the parabola through its point at 5: the nearer the second point, the closer to the tangent.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, PURPLE, VERMILLION},
};
use gradients::{difference::forward_difference, parabola};
use worked::fixed;

/// Where the slope is measured.
const X: f64 = 5.0;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("x", 0.0, 18.0).every(5.0),
        Axis::new("f(x)", -1.0, 13.0).every(2.0),
    );
    let start = [X, parabola::value(X)];
    plot.graph(91, Stroke::solid(INK), parabola::value);
    let looks = [
        (10.0, Stroke::dotted(VERMILLION), Marker::Diamond),
        (5.0, Stroke::dashed(PURPLE), Marker::Square),
    ];
    let mut rows = Vec::new();
    for (h, stroke, marker) in looks {
        let slope = forward_difference(parabola::value, X, h);
        line(&mut plot, start, slope, stroke);
        plot.points(&[[X + h, parabola::value(X + h)]], marker, stroke.colour);
        rows.push((stroke, format!("h = {h}: slope {}", fixed(slope, 1))));
    }
    let tangent = Stroke::solid(GREEN).width(2);
    line(&mut plot, start, parabola::slope(X), tangent);
    rows.push((
        tangent,
        format!("tangent: slope {}", fixed(parabola::slope(X), 1)),
    ));
    plot.points(&[start], Marker::Circle, BLUE);
    plot.label(start, Place::Below, "x = 5", BLUE);
    plot.label([2.0, 1.5], Place::Centre, "f", INK);
    plot.key([0.8, 11.8], &rows);
    Figure::single(plot).svg()
}

/// Draws the line with this slope through a point, from a little left of it to the edge.
fn line(plot: &mut Plot, [x, y]: [f64; 2], slope: f64, stroke: Stroke) {
    let height = |at: f64| y + slope * (at - x);
    let ends = [x - 4.0, plot.x.to];
    plot.path(&ends.map(|at| [at, height(at)]), stroke);
}
