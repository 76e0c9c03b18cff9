//! Two species, their means, and the line of the points that are as far from one mean as from the other.

use crate::{bits::firing_side, flowers};
use datasets::iris::Species;
use drawing::{
    Axis, Colour, Figure, Marker, Place, Plot, Stroke,
    palette::{GREY, INK},
};
use nalgebra::DVector;
use perceptron::minimum_distance::{boundary, class_mean};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("petal length (cm)", 0.0, 6.0).every(1.0),
        Axis::new("petal width (cm)", -0.7, 2.6).at(&[0.0, 1.0, 2.0]),
    )
    .same_scale();
    let setosa = mean(Species::Setosa);
    let versicolor = mean(Species::Versicolor);
    let line = firing_side(&boundary(&versicolor, &setosa));
    plot.border(line, Stroke::solid(INK));
    plot.label([2.3, 2.3], Place::Right, "equally far from both means", INK);
    for species in [Species::Setosa, Species::Versicolor] {
        flowers::scatter(&mut plot, species);
    }
    let [setosa, versicolor] = [setosa, versicolor].map(|mean| [mean[0], mean[1]]);
    plot.path(&[setosa, versicolor], Stroke::dashed(GREY).width(2));
    named(
        &mut plot,
        setosa,
        "mean of setosa",
        flowers::look(Species::Setosa).0,
    );
    named(
        &mut plot,
        versicolor,
        "mean of versicolor",
        flowers::look(Species::Versicolor).0,
    );
    plot.points_of_radius(&[setosa, versicolor], 10, Marker::Diamond, INK);
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
fn named(plot: &mut Plot, mean: [f64; 2], text: &str, colour: Colour) {
    let below = [mean[0], -0.3];
    plot.path(&[mean, below], Stroke::solid(colour).width(2));
    plot.label_at_gap(below, Place::Below, 4, text, colour);
}
