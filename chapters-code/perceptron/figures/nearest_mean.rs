//! Two species, their means, and the line of the points that are as far from one mean as from the other.

use crate::{bits::firing_side, flowers};
use datasets::iris::Species;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{GREY, INK},
};
use nalgebra::DVector;
use perceptron::minimum_distance::{boundary, class_mean};

const PAIR: [Species; 2] = [Species::Setosa, Species::Versicolor];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("petal length (cm)", 0.0, 6.0).every(1.0),
        Axis::new("petal width (cm)", -0.7, 2.6).at(&[0.0, 1.0, 2.0]),
    )
    .same_scale();
    let [setosa, versicolor] = PAIR.map(mean);
    let line = firing_side(&boundary(&versicolor, &setosa));
    plot.border(line, Stroke::solid(INK));
    plot.label([2.3, 2.3], Place::Right, "equally far from both means", INK);
    for species in PAIR {
        flowers::scatter(&mut plot, species);
    }
    let means = [setosa, versicolor].map(|mean| [mean[0], mean[1]]);
    plot.path(&means, Stroke::dashed(GREY).width(2));
    for (species, mean) in PAIR.into_iter().zip(means) {
        name_below(&mut plot, species, mean);
    }
    plot.points_of_radius(&means, 10, Marker::Diamond, INK);
    Figure::single(plot).svg()
}

fn mean(species: Species) -> DVector<f64> {
    let petals: Vec<_> = flowers::petals(species)
        .iter()
        .map(|petal| DVector::from_column_slice(petal))
        .collect();
    class_mean(&petals)
}

/// Names a mean below its flowers, with a line that leads to it.
fn name_below(plot: &mut Plot, species: Species, mean: [f64; 2]) {
    let (colour, _) = flowers::look(species);
    let below = [mean[0], -0.3];
    plot.path(&[mean, below], Stroke::solid(colour).width(2));
    let text = format!("mean of {}", species.name());
    plot.label_at_gap(below, Place::Below, 4, &text, colour);
}
