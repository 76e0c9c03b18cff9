//! The densities of Gauss and Laplace, and below them minus their logarithms: a parabola and two straight lines.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use losses::likelihood::{gaussian, laplace};

/// Draws the figure.
pub fn draw() -> String {
    let mut densities = Plot::new(
        Axis::new("", -4.0, 4.0).every(1.0),
        Axis::new("density", 0.0, 0.55).at(&[0.0, 0.2, 0.4]),
    );
    curves(&mut densities, |negative_log| (-negative_log).exp());
    densities.label([0.25, 0.46], Place::Right, "Laplace", VERMILLION);
    densities.label([-1.0, 0.3], Place::Left, "Gauss", BLUE);
    let mut losses = Plot::new(
        Axis::new("distance from the centre", -4.0, 4.0).every(1.0),
        Axis::new("−ln of it", 0.0, 9.5).every(2.0),
    );
    curves(&mut losses, |negative_log| negative_log);
    losses.label([-3.3, 7.6], Place::Right, "Gauss: parabola", BLUE);
    losses.label([1.9, 1.6], Place::Right, "Laplace: straight", VERMILLION);
    Figure::tall_column(vec![densities, losses]).svg()
}

/// Both curves, as the caller wants to see a negative logarithm; 0, where Laplace has its kink, is among the points.
fn curves(plot: &mut Plot, seen: impl Fn(f64) -> f64) {
    plot.graph(161, Stroke::solid(BLUE), |y| seen(gaussian(y, 0.0, 1.0)));
    plot.graph(161, Stroke::dashed(VERMILLION), |y| {
        seen(laplace(y, 0.0, 1.0))
    });
}
