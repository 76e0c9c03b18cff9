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
    let training = training();
    let units: Vec<&Unit> = training
        .visits
        .iter()
        .filter(|visit| visit.updated)
        .map(|visit| &visit.unit)
        .collect();
    let mut plot = Plot::new(
        Axis::new("petal length (cm)", -1.0, 6.0).every(1.0),
        Axis::new("petal width (cm)", -0.2, 2.6).every(0.5),
    );
    let count = training.updates();
    let strokes = [
        Stroke::dotted(GREY),
        Stroke::dashed(PURPLE),
        Stroke::solid(INK),
    ];
    let mut rows = Vec::new();
    for (age, stroke) in [2, 1, 0].into_iter().zip(strokes) {
        plot.border(firing_side(units[count - 1 - age]), stroke);
        let last = if age == 0 { ", the last" } else { "" };
        rows.push((stroke, format!("after update {}{last}", count - age)));
    }
    for species in [Species::Setosa, Species::Versicolor] {
        flowers::scatter(&mut plot, species);
    }
    let rows: Vec<(Stroke, &str)> = rows
        .iter()
        .map(|(stroke, text)| (*stroke, text.as_str()))
        .collect();
    plot.key([2.6, 2.4], &rows);
    let (colour, _) = flowers::look(Species::Setosa);
    plot.label([1.5, 0.8], Place::Centre, "setosa", colour);
    let (colour, _) = flowers::look(Species::Versicolor);
    plot.label([5.2, 1.0], Place::Centre, "versicolor", colour);
    Figure::single(plot).svg()
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
