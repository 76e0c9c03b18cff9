//! Where two trained networks answer with class 1: one that saw the two coordinates alone, and one with 18 further inputs.
//!
//! The second one is cut where its further inputs are those of three test samples: they say nothing about the class, and
//! yet the border moves with them.

use backprop::{Layer, Stack, layer::Mode};
use drawing::{
    Axis, Figure, Marker, Plot,
    palette::{BLUE, VERMILLION},
};
use dropout::{
    moons::{self, Samples, TRAINING_SAMPLES, relevant},
    regularised_training::{BARE, trained},
};
use nalgebra::{DMatrix, DVector};
use std::cell::RefCell;

/// Columns and rows of the cells that are shaded.
const CELLS: [u32; 2] = [80, 45];
/// How many of the training samples are drawn: a sixth, or they would hide the border.
const DRAWN: usize = TRAINING_SAMPLES / 6;

/// Draws the figure.
pub fn draw() -> String {
    let (training, test) = moons::data(TRAINING_SAMPLES, 0);
    let flat = relevant(&training);
    let mut plots = vec![panel(
        "two inputs",
        &mut trained(&BARE, &flat, 0),
        &DVector::zeros(2),
        &flat,
    )];
    let mut network = trained(&BARE, &training, 0);
    for (sample, name) in ["A", "B", "C"].into_iter().enumerate() {
        let others = test.inputs.column(sample).into_owned();
        let heading = format!("20 inputs, noise {name}");
        plots.push(panel(&heading, &mut network, &others, &flat));
    }
    Figure::pairs(plots).svg()
}

/// The plane of the first two inputs, with the others held; and some of the training samples.
fn panel(heading: &str, network: &mut Stack, others: &DVector<f64>, flat: &Samples) -> Plot {
    let (x, y) = (Axis::new("", -1.6, 2.6), Axis::new("", -1.2, 1.7));
    let mut plot = Plot::new(x.every(1.0), y.every(1.0)).headed(heading);
    network.set_mode(Mode::Evaluation);
    // A forward pass changes what the layers remember; whoever shades asks with a shared reference.
    let network = RefCell::new(network);
    plot.shade(CELLS, BLUE, |x, y| {
        answers_one(&mut network.borrow_mut(), others, [x, y])
    });
    for (class, marker, colour) in [
        (0, Marker::OpenCircle, VERMILLION),
        (1, Marker::Triangle, BLUE),
    ] {
        let columns = flat.inputs.column_iter().zip(&flat.classes).take(DRAWN);
        let points: Vec<[f64; 2]> = columns
            .filter(|(_, of)| **of == class)
            .map(|(point, _)| [point[0], point[1]])
            .collect();
        plot.points_of_radius(&points, 4, marker, colour);
    }
    plot
}

/// Whether the network answers with class 1 at a point.
fn answers_one(network: &mut Stack, others: &DVector<f64>, [x, y]: [f64; 2]) -> bool {
    let mut input = DMatrix::from_column_slice(others.len(), 1, others.as_slice());
    (input[0], input[1]) = (x, y);
    let logits = network.forward(&input);
    logits[1] > logits[0]
}
