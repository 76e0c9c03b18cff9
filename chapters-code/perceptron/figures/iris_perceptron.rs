//! The perceptron on flowers: the line after its last updates, the last of which separates both species.

use crate::{bits::firing_side, flowers};
use datasets::iris::Species;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{GREY, INK, PURPLE},
};
use perceptron::{
    Unit,
    learning::{self, Sample, Training},
};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("petal length (cm)", -1.0, 6.0).every(1.0),
        Axis::new("petal width (cm)", -0.2, 2.6).every(0.5),
    );
    last_lines(&mut plot, &training());
    let names = [
        (Species::Setosa, [1.5, 0.8]),
        (Species::Versicolor, [5.2, 1.0]),
    ];
    for (species, at) in names {
        flowers::scatter(&mut plot, species);
        let (colour, _) = flowers::look(species);
        plot.label(at, Place::Centre, species.name(), colour);
    }
    Figure::single(plot).svg()
}

/// Draws the unit's line after each of its last three updates.
fn last_lines(plot: &mut Plot, training: &Training) {
    let updates = training.visits.iter().filter(|visit| visit.updated);
    let units: Vec<&Unit> = updates.map(|visit| &visit.unit).collect();
    let looks = [
        (2, Stroke::dotted(GREY), ""),
        (1, Stroke::dashed(PURPLE), ""),
        (0, Stroke::solid(INK), ", the last"),
    ];
    let rows = looks.map(|(later, stroke, remark)| {
        let number = units.len() - later;
        plot.border(firing_side(units[number - 1]), stroke);
        (stroke, format!("after update {number}{remark}"))
    });
    plot.key([2.6, 2.4], &rows);
}

/// Learns from zero, until a sweep changes nothing, to fire for versicolor and to stay silent for setosa.
fn training() -> Training {
    let labelled = |species, label| {
        let petals = flowers::petals(species).into_iter();
        petals.map(move |petal| Sample::new(&petal, label))
    };
    let samples: Vec<Sample> = labelled(Species::Setosa, 0.0)
        .chain(labelled(Species::Versicolor, 1.0))
        .collect();
    learning::train(&Unit::new(&[0.0, 0.0], 0.0), &samples, 1.0, 1_000)
}
