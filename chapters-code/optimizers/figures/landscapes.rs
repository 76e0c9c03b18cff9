//! The same three methods in a ravine, on a saddle and in Rosenbrock's valley, with lines of equal height.

use crate::plane::{lines, pair};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, PURPLE, VERMILLION},
};
use optimizers::{
    Adam, Landscape, Momentum, Optimizer, Sgd,
    landscapes::{RAVINE, ROSENBROCK, SADDLE},
    optimizer::walk,
};
use std::f64::consts::TAU;

/// Draws the figure.
pub fn draw() -> String {
    Figure::pairs(vec![ravine(), saddle(), valley()]).svg()
}

fn ravine() -> Plot {
    let mut plot = Plot::new(
        Axis::new("x", -9.0, 1.0).every(4.0),
        Axis::new("y", -2.5, 2.5).every(2.0),
    )
    .headed("ravine");
    for height in [0.1_f64, 0.5, 1.5, 3.0] {
        let across = height.sqrt();
        ring(&mut plot, |[cosine, sine]| {
            [32.0_f64.sqrt() * across * cosine, across * sine]
        });
    }
    walks(&mut plot, &RAVINE, [0.9, 0.1, 0.3], 30);
    plot.points(&[[0.0, 0.0]], Marker::Diamond, INK);
    plot
}

fn saddle() -> Plot {
    let mut plot = Plot::new(
        Axis::new("x", -1.3, 1.3).every(1.0),
        Axis::new("y", -0.4, 1.2).every(0.5),
    )
    .headed("saddle");
    // x² − y² has these heights at x = ±√(height + y²), and the opposite ones at y = ±√(height + x²).
    for height in [0.2, 0.8] {
        let far = move |near: f64| (height + near * near).sqrt();
        for sign in [-1.0, 1.0] {
            contour(&mut plot, |along| [sign * far(along), along]);
            contour(&mut plot, |along| [along, sign * far(along)]);
        }
    }
    walks(&mut plot, &SADDLE, [0.01, 0.01, 0.01], 500);
    plot.label([0.02, 1.0], Place::Right, "SGD", VERMILLION);
    plot.label([0.02, 0.5], Place::Right, "momentum", BLUE);
    plot.label([-0.46, 0.8], Place::Left, "Adam", PURPLE);
    plot
}

fn valley() -> Plot {
    let mut plot = Plot::new(
        Axis::new("x", -1.5, 1.5).every(1.0),
        Axis::new("y", -0.4, 1.6).every(0.5),
    )
    .headed("Rosenbrock");
    // The height is (1 − x)² + 100 (y − x²)²: its two parts share it like the squares of cosine and sine.
    for height in [0.3_f64, 2.0, 8.0] {
        ring(&mut plot, |[cosine, sine]| {
            let x = 1.0 - height.sqrt() * cosine;
            [x, x * x + height.sqrt() / 10.0 * sine]
        });
    }
    walks(&mut plot, &ROSENBROCK, [0.001, 0.0003, 0.03], 200);
    plot.points(&[[1.0, 1.0]], Marker::Diamond, INK);
    plot.label([0.95, 0.98], Place::Left, "minimum", INK);
    plot
}

/// A closed line, each point of which is made from the cosine and the sine of an angle.
fn ring(plot: &mut Plot, point: impl Fn([f64; 2]) -> [f64; 2]) {
    let angles = (0..=200).map(|corner| TAU * f64::from(corner) / 200.0);
    let points: Vec<[f64; 2]> = angles
        .map(|angle| point([angle.cos(), angle.sin()]))
        .collect();
    lines(plot, &points, Stroke::solid(GREY).width(1));
}

/// The curve of a function of a number between −1.3 and 1.3, as far as it lies within the axes.
fn contour(plot: &mut Plot, point: impl Fn(f64) -> [f64; 2]) {
    let places = (-52..=52).map(|index| point(f64::from(index) / 40.0));
    let points: Vec<[f64; 2]> = places.collect();
    lines(plot, &points, Stroke::solid(GREY).width(1));
}

/// SGD, momentum and Adam with these rates; each walk ends in a marker of its own.
fn walks(plot: &mut Plot, landscape: &Landscape, rates: [f64; 3], steps: usize) {
    let [sgd, momentum, adam] = rates;
    let methods: [(Box<dyn Optimizer>, Stroke, Marker); 3] = [
        (
            Box::new(Sgd { learning_rate: sgd }),
            Stroke::solid(VERMILLION),
            Marker::Circle,
        ),
        (
            Box::new(Momentum::new(momentum, 0.9)),
            Stroke::dashed(BLUE),
            Marker::OpenSquare,
        ),
        (
            Box::new(Adam::new(adam)),
            Stroke::dotted(PURPLE),
            Marker::Triangle,
        ),
    ];
    for (mut optimizer, stroke, marker) in methods {
        let path = walk(
            optimizer.as_mut(),
            landscape.gradient,
            &landscape.start(),
            steps,
        );
        let points: Vec<[f64; 2]> = path.iter().map(pair).collect();
        lines(plot, &points, stroke);
        let end = points[steps];
        if (plot.y.from..=plot.y.to).contains(&end[1]) {
            plot.points(&[end], marker, stroke.colour);
        }
    }
    plot.points(&[landscape.start], Marker::Square, INK);
}
