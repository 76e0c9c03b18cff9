//! The flowers of S1 and of its errata: their petals, and the means of the three species.

use datasets::iris::{self, Species};
use nalgebra::{DVector, dvector};
use perceptron::minimum_distance::class_mean;

/// Petal length and petal width of each flower of a species.
pub fn petals(species: Species) -> Vec<DVector<f64>> {
    let flowers = iris::bundled().expect("the repository holds the flowers");
    let wanted = flowers.iter().filter(|flower| flower.species == species);
    wanted
        .map(|flower| dvector![flower.petal_length, flower.petal_width])
        .collect()
}

/// One mean for each species.
pub fn means() -> Vec<DVector<f64>> {
    let classes = Species::ALL.into_iter();
    classes.map(|class| class_mean(&petals(class))).collect()
}

/// The petals of all flowers, each with the number of its species.
pub fn classified() -> Vec<(DVector<f64>, usize)> {
    let classes = Species::ALL.into_iter().enumerate();
    classes
        .flat_map(|(class, species)| petals(species).into_iter().map(move |x| (x, class)))
        .collect()
}
