//! The error of the forward difference of the parabola around 5 in double and in single precision.

use crate::powers;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{BLUE, PURPLE},
};
use gradients::{difference, parabola, single};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = powers::axes(-10.0);
    let double = powers::errors(5.0, |x, h| {
        (difference::forward_difference(parabola::value, x, h) - parabola::slope(x)).abs()
    });
    let single = powers::errors(5.0, |x, h| {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "single precision is what the second line shows"
        )]
        let slope = single::forward_difference(parabola::single_value, x as f32, h as f32);
        (f64::from(slope) - parabola::slope(x)).abs()
    });
    plot.path(&double, Stroke::solid(BLUE).width(2));
    plot.points_of_radius(&double, 4, Marker::Circle, BLUE);
    plot.path(&single, Stroke::dashed(PURPLE).width(2));
    plot.points_of_radius(&single, 4, Marker::Diamond, PURPLE);
    plot.label([-7.0, -8.9], Place::Left, "double (f64)", BLUE);
    plot.label([-7.8, 0.4], Place::Left, "single (f32)", PURPLE);
    Figure::single(plot).svg()
}
