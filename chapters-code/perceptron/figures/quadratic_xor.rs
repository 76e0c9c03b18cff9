//! XOR in −1/+1 coding with a single product: −x₁x₂ is positive in two opposite quadrants.

use crate::bits;
use drawing::{Axis, Figure, Place, Plot, palette::BLUE};
use nalgebra::{dmatrix, dvector};
use perceptron::quadratic::QuadraticDiscriminant;
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let discriminant = QuadraticDiscriminant {
        second_order: dmatrix![0.0, -1.0; 0.0, 0.0],
        weights: dvector![0.0, 0.0],
        bias: 0.0,
    };
    let g = |x: f64, y: f64| discriminant.value(&dvector![x, y]);
    let axis = |name| Axis::new(name, -2.0, 2.0).every(1.0);
    let mut plot = Plot::new(axis("x₁"), axis("x₂"));
    plot.shade([40, 40], BLUE, |x, y| g(x, y) > 0.0);
    for point in [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]] {
        let value = g(point[0], point[1]);
        let (marker, colour) = bits::look(value > 0.0);
        plot.points_of_radius(&[point], 8, marker, colour);
        let text = format!("−x₁x₂ = {}", fixed(value, 0));
        plot.label(point, Place::Above, &text, colour);
    }
    Figure::single(plot).svg()
}
