//! Petals as points, each species with its own colour and shape.

use datasets::iris::{self, Species};
use drawing::{
    Colour, Marker, Plot,
    palette::{BLUE, GREEN, VERMILLION},
};

/// Petal length and width of each flower of a species, in centimetres.
pub fn petals(species: Species) -> Vec<[f64; 2]> {
    let flowers = iris::bundled().expect("the repository's iris file");
    flowers
        .iter()
        .filter(|flower| flower.species == species)
        .map(|flower| [flower.petal_length, flower.petal_width])
        .collect()
}

/// The colour and the shape of a species, the same in all figures.
pub fn look(species: Species) -> (Colour, Marker) {
    match species {
        Species::Setosa => (VERMILLION, Marker::Square),
        Species::Versicolor => (BLUE, Marker::Circle),
        Species::Virginica => (GREEN, Marker::Triangle),
    }
}

/// Draws the flowers of a species.
pub fn scatter(plot: &mut Plot, species: Species) {
    let (colour, marker) = look(species);
    // So small that flowers which differ by a millimetre don't touch; a square needs less to look as large.
    let radius = if marker == Marker::Square { 3 } else { 4 };
    plot.points_of_radius(&petals(species), radius, marker, colour);
}
