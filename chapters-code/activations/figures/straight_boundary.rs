//! Where the output of one sigmoid unit passes five levels: five parallel lines.
//!
//! The dots are found without knowing that: along each column, by halving an interval on the output itself.

use activations::{saturation::turning_point, sigmoid::sigmoid};
use drawing::{
    Axis, Figure, HalfPlane, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK},
};
use nalgebra::dvector;
use perceptron::Unit;
use worked::fixed;

const LEVELS: [f64; 5] = [0.1, 0.3, 0.5, 0.7, 0.9];

/// Draws the figure.
pub fn draw() -> String {
    let unit = Unit::new(&[0.7, -1.3], 0.4);
    let mut plot = Plot::new(
        Axis::new("x₁", -3.0, 3.0).every(1.0),
        Axis::new("x₂", -2.0, 2.0).every(1.0),
    )
    .same_scale();
    for level in LEVELS {
        plot.region(&[above(&unit, level)], BLUE);
    }
    for level in LEVELS {
        let boundary = level == 0.5;
        let stroke = if boundary {
            Stroke::solid(INK)
        } else {
            Stroke::solid(GREY).width(1)
        };
        plot.border(above(&unit, level), stroke);
        let found = crossings(&unit, level);
        plot.points_of_radius(&found, 4, Marker::Circle, INK);
        let text = if boundary {
            "½".to_string()
        } else {
            fixed(level, 1)
        };
        plot.label_at_gap(found[found.len() - 1], Place::Below, 9, &text, INK);
    }
    Figure::single(plot).svg()
}

/// The points at which the output is larger than `level`.
fn above(unit: &Unit, level: f64) -> HalfPlane {
    let sum = turning_point(|sum| sigmoid(sum) > level, -10.0, 10.0);
    HalfPlane {
        normal: [unit.weights[0], unit.weights[1]],
        offset: unit.bias - sum,
    }
}

/// In seven columns, the place where the output falls to `level` as x₂ grows, if it lies well within the frame.
fn crossings(unit: &Unit, level: f64) -> Vec<[f64; 2]> {
    let columns = (-5..=1).map(|half| f64::from(half) / 2.0);
    let found = columns.filter_map(|x1| {
        let falls = |x2: f64| sigmoid(unit.weighted_sum(&dvector![x1, x2])) <= level;
        let x2 = turning_point(falls, -20.0, 20.0);
        (-1.9..=1.9).contains(&x2).then_some([x1, x2])
    });
    found.collect()
}
