//! What a linear map does to the unit square and to the grid around it.

use drawing::{
    Axis, Figure, HalfPlane, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, VERMILLION},
};
use feedforward::linear_map::matrix_of;
use nalgebra::{DMatrix, DVector, dmatrix};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let weights = dmatrix![2.0, -1.0; 1.0, 1.0];
    let before = panel("x", "before", &DMatrix::identity(2, 2), ["e₁", "e₂"]);
    let found = matrix_of(|x: &DVector<f64>| &weights * x, 2);
    let after = panel("W x", "after", &found, ["W e₁", "W e₂"]);
    Figure::row(vec![before, after]).svg()
}

/// The image of the square and of the grid under the map with this matrix.
fn panel(name: &str, heading: &str, matrix: &DMatrix<f64>, images: [&str; 2]) -> Plot {
    let axis = |name: &str, from, to| Axis::new(name, from, to).at(&[-1.0, 0.0, 1.0, 2.0, 3.0]);
    let mut plot = Plot::new(
        axis(&format!("{name}, first entry"), -2.0, 3.4),
        axis("second entry", -0.6, 2.4),
    )
    .same_scale()
    .headed(heading);
    square_and_grid(&mut plot, matrix);
    arrows(&mut plot, matrix, images);
    let middle = [0, 1].map(|entry| matrix.row(entry).sum() / 2.0);
    let area = format!("area {}", fixed(matrix.determinant(), 0));
    plot.label(middle, Place::Centre, &area, INK);
    plot
}

/// The images of the basis vectors, each with its name outside of the square: to the right of the first arrow's way, to
/// the left of the second's.
fn arrows(plot: &mut Plot, matrix: &DMatrix<f64>, images: [&str; 2]) {
    let strokes = [Stroke::solid(BLUE), Stroke::dashed(VERMILLION)].map(|stroke| stroke.width(4));
    for (entry, side) in [(0, 1.0), (1, -1.0)] {
        let tip = [matrix[(0, entry)], matrix[(1, entry)]];
        let air = side * 0.42 / tip[0].hypot(tip[1]);
        let beside = [tip[0] / 2.0 + air * tip[1], tip[1] / 2.0 - air * tip[0]];
        let stroke = strokes[entry];
        plot.arrow([0.0, 0.0], tip, stroke);
        plot.label(beside, Place::Centre, images[entry], stroke.colour);
    }
}

/// Shades the image of the unit square, and draws the image of the grid.
fn square_and_grid(plot: &mut Plot, matrix: &DMatrix<f64>) {
    let inverse = matrix.clone().try_inverse();
    let inverse = inverse.expect("a map that loses nothing");
    // A point lies on a line of the mapped grid where its original has a whole number in one entry.
    let line = |entry: usize, number: i32| HalfPlane {
        normal: [inverse[(entry, 0)], inverse[(entry, 1)]],
        offset: -f64::from(number),
    };
    let square = [0, 1].map(|entry| [line(entry, 0), line(entry, 1).opposite()]);
    plot.region(&square.concat(), BLUE);
    for entry in [0, 1] {
        for number in -6..=6 {
            plot.border(line(entry, number), Stroke::solid(GREY).width(1));
        }
    }
}
