//! What an answer costs: minus the logarithm of the share that the right class has, with the book's three answers on it.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, PURPLE, VERMILLION},
};
use losses::cross_entropy::cross_entropy_of_class;
use nalgebra::dvector;
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("share p of the right class", 0.0, 1.0).every(0.2),
        Axis::new("loss −ln p", -0.3, 5.0).every(1.0),
    );
    // From the p whose loss is 5 on, which ends the curve at the frame.
    let first = (-5.0_f64).exp();
    let curve: Vec<[f64; 2]> = (0..=400)
        .map(|step| first + (1.0 - first) * f64::from(step) / 400.0)
        .map(|share| [share, cost(share)])
        .collect();
    plot.path(&curve, Stroke::solid(BLUE));
    let answers = [
        ("A", 0.7, 0.3, Marker::Circle, GREEN),
        ("B", 0.1, 0.35, Marker::Square, VERMILLION),
        ("C", 0.5, 0.65, Marker::Triangle, PURPLE),
    ];
    for (name, share, lift, marker, colour) in answers {
        let at = [share, cost(share)];
        plot.points(&[at], marker, colour);
        let text = format!("{name}: p = {share}, loss {}", fixed(cost(share), 2));
        let beside = [at[0] - 0.01, at[1] + lift];
        plot.label_at_gap(beside, Place::Right, 6, &text, colour);
    }
    Figure::single(plot).svg()
}

fn cost(share: f64) -> f64 {
    cross_entropy_of_class(&dvector![share, 1.0 - share], 0)
}
