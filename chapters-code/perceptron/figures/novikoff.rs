//! The length of a after each update of Algorithm 4 on AND, between the bounds of the proof, which meet at R²/γ².

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, INK, VERMILLION},
};
use nalgebra::{DVector, dvector};
use perceptron::{
    convergence::{margin, radius_squared, update_bound},
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let samples = normalised(&Gate::AND.samples());
    let mut plot = Plot::new(
        Axis::new("updates k", 0.0, 60.0).every(10.0),
        Axis::new("length of a", 0.0, 15.0).every(5.0),
    );
    bounds(&mut plot, &samples);
    let run = fixed_increment(&samples, 1_000);
    let lengths = run.updates.iter().enumerate();
    let lengths = lengths.map(|(index, (_, a))| [(index + 1) as f64, a.norm()]);
    let lengths: Vec<[f64; 2]> = lengths.collect();
    plot.points_of_radius(&lengths, 4, Marker::Circle, BLUE);
    let text = format!("‖a‖, {} updates", lengths.len());
    plot.label([20.0, 3.2], Place::Right, &text, BLUE);
    Figure::single(plot).svg()
}

/// Draws both bounds of the proof and where they meet, for the solution with the widest margin.
fn bounds(plot: &mut Plot, samples: &[DVector<f64>]) {
    let widest = dvector![-3.0, 2.0, 2.0];
    let (margin, radius_squared) = (margin(samples, &widest), radius_squared(samples));
    let upper = |k: f64| (radius_squared * k).sqrt();
    let lower = |k: f64| margin * k;
    plot.graph(61, Stroke::dashed(VERMILLION), upper);
    plot.graph(2, Stroke::solid(GREEN), lower);
    plot.label([24.0, 9.5], Place::Left, "at most R√k", VERMILLION);
    plot.label([33.0, 7.3], Place::Right, "at least kγ", GREEN);

    let bound = update_bound(samples, &widest);
    let meeting = [bound, lower(bound)];
    plot.path(&[[bound, 0.0], meeting], Stroke::dotted(GREY));
    plot.points(&[meeting], Marker::Diamond, INK);
    let text = format!("k = {}", fixed(bound, 0));
    plot.label([bound, 1.2], Place::Left, &text, INK);
}
