//! Plots of what was measured, with axes that fit the numbers.

use drawing::{Axis, Figure, Marker, Plot, Stroke, palette};

/// A number for each epoch, joined by a line; the axis reaches down to `base` at least.
#[must_use]
pub fn by_epoch(name: &str, numbers: &[f64], base: f64) -> String {
    let points: Vec<[f64; 2]> = (1..)
        .zip(numbers)
        .map(|(epoch, &y)| [f64::from(epoch), y])
        .collect();
    let last = points.len() as f64;
    // An epoch is a whole number, and so are its ticks.
    let x = Axis::new("epoch", 0.5, last + 0.5).every(nice(last / 8.0).max(1.0).round());
    let mut plot = Plot::new(x, around(name, &[numbers, &[base]].concat()));
    plot.path(&points, Stroke::solid(palette::BLUE));
    let radius = if points.len() > 30 { 3 } else { 6 };
    plot.points_of_radius(&points, radius, Marker::Circle, palette::BLUE);
    Figure::single(plot).svg()
}

/// Learning rates with what they reached, the rounds told apart; the rates are shown by their powers of ten.
#[must_use]
pub fn by_rate(name: &str, rounds: &[Vec<[f64; 2]>]) -> String {
    let rounds: Vec<Vec<[f64; 2]>> = rounds.iter().map(|round| logarithms(round)).collect();
    let all = |entry: usize| {
        rounds
            .iter()
            .flatten()
            .map(|point| point[entry])
            .collect::<Vec<f64>>()
    };
    let mut plot = Plot::new(
        around("learning rate (power of ten)", &all(0)),
        around(name, &all(1)),
    );
    plot.heading = "○ first round, ● second round".to_string();
    let looks = [
        (Marker::OpenCircle, palette::GREY),
        (Marker::Circle, palette::BLUE),
    ];
    for (points, (marker, colour)) in rounds.iter().zip(looks) {
        plot.points_of_radius(points, 6, marker, colour);
    }
    Figure::single(plot).svg()
}

/// The points with a number to show, their rates as powers of ten.
fn logarithms(round: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let finite = round.iter().filter(|point| point[1].is_finite());
    finite.map(|[rate, y]| [rate.log10(), *y]).collect()
}

/// An axis that shows all of these numbers, with about five ticks.
fn around(name: &str, numbers: &[f64]) -> Axis {
    let finite = || numbers.iter().copied().filter(|number| number.is_finite());
    let low = finite().fold(f64::INFINITY, f64::min);
    let high = finite().fold(f64::NEG_INFINITY, f64::max);
    if low > high {
        return Axis::new(name, 0.0, 1.0).every(0.2);
    }
    // One number, or equal ones, still need a range.
    let step = nice(((high - low) / 5.0).max(0.001));
    let from = (low / step).floor() * step;
    let to = (high / step).ceil() * step;
    let to = if to > from { to } else { from + step };
    Axis::new(name, from, to).every(step)
}

/// The smallest of 1, 2, 5, 10, 20, … and their tenths, hundredths, … that isn't below `step`.
fn nice(step: f64) -> f64 {
    let power = 10.0_f64.powf(step.log10().floor());
    let factor = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|factor| factor * power >= step);
    factor.unwrap_or(10.0) * power
}
