//! 150 flowers by the length and width of their petals: three species, one of them far from the others.

use crate::flowers;
use datasets::iris::Species;
use drawing::{Axis, Figure, Place, Plot};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("petal length (cm)", 0.0, 7.5).every(1.0),
        Axis::new("petal width (cm)", 0.0, 2.8).every(0.5),
    );
    for (species, at, place) in [
        (Species::Setosa, [2.1, 0.35], Place::Right),
        (Species::Versicolor, [3.6, 1.65], Place::Left),
        (Species::Virginica, [4.9, 2.35], Place::Left),
    ] {
        flowers::scatter(&mut plot, species);
        let (colour, _) = flowers::look(species);
        plot.label(at, place, species.name(), colour);
    }
    Figure::single(plot).svg()
}
