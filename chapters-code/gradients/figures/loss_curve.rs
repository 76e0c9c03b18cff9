//! The mean squared error of the line ŷ = w x for every w: a parabola with its lowest point at 2.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, VERMILLION},
};
use gradients::line_fit::{self, inputs, wanted};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("slope w of the line", -0.8, 4.6).every(1.0),
        Axis::new("loss J(w)", -2.5, 24.0).every(5.0),
    );
    let loss = |w: f64| line_fit::loss(w, &inputs(), &wanted());
    // Between these two the curve stays within the axes.
    let curve = (0..=88).map(|index| f64::from(index) / 20.0 - 0.2);
    let curve: Vec<[f64; 2]> = curve.map(|w| [w, loss(w)]).collect();
    plot.path(&curve, Stroke::solid(BLUE));
    // On the steep part there is room on the left, near the lowest point only below.
    let places = [
        (0.0, Place::Left),
        (0.5, Place::Left),
        (1.0, Place::Left),
        (1.5, Place::Below),
    ];
    for (w, place) in places {
        plot.points(&[[w, loss(w)]], Marker::Circle, VERMILLION);
        plot.label([w, loss(w)], place, &fixed(loss(w), 2), VERMILLION);
    }
    let best = line_fit::best_weight(&inputs(), &wanted());
    plot.points(&[[best, loss(best)]], Marker::Diamond, GREEN);
    plot.label([best, 4.2], Place::Centre, "lowest: no error", GREEN);
    plot.label([3.55, 14.0], Place::Left, "J(w)", INK);
    Figure::single(plot).svg()
}
