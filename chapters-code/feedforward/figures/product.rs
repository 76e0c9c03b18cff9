//! A product of matrices: where a row of the left factor crosses a column of the right one, their entry stands.

use crate::rectangles::{Rectangle, real};
use drawing::{
    Colour, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, VERMILLION},
};
use feedforward::product::{entry, product};
use nalgebra::{DMatrix, dmatrix};
use worked::fixed;

const CELL: f64 = 56.0;
/// The row and the column that are shown as they meet.
const ENTRY: (usize, usize) = (1, 0);

/// Draws the figure.
pub fn draw() -> String {
    let a = dmatrix![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let b = dmatrix![1.0, 0.0; -1.0, 2.0; 2.0, 1.0];
    let mut plot = Plot::diagram();
    let left = matrix(&mut plot, [75.0, 155.0], &a, INK);
    let above = matrix(&mut plot, [285.0, 365.0], &b, INK);
    let crossing = matrix(&mut plot, [285.0, 155.0], &product(&a, &b), INK);
    let (row, column) = ENTRY;
    let met = left.row(a.nrows(), row);
    met.shade(&mut plot, BLUE);
    met.outline(&mut plot, Stroke::solid(BLUE));
    let met = above.column(b.ncols(), column);
    met.shade(&mut plot, VERMILLION);
    met.outline(&mut plot, Stroke::dashed(VERMILLION));
    let meeting = crossing.cell((a.nrows(), b.ncols()), ENTRY);
    meeting.outline(&mut plot, Stroke::solid(GREEN).width(5));
    words(&mut plot, &a, &b);
    Figure::single(plot).svg()
}

/// Draws the frame of a matrix and its entries.
fn matrix(
    plot: &mut Plot,
    [left, top]: [f64; 2],
    matrix: &DMatrix<f64>,
    colour: Colour,
) -> Rectangle {
    let (rows, columns) = matrix.shape();
    let size = [columns, rows].map(|count| CELL * real(count));
    let frame = Rectangle { left, top, size };
    frame.outline(plot, Stroke::solid(colour).width(1));
    for row in 0..rows {
        for column in 0..columns {
            let at = frame.cell((rows, columns), (row, column)).centre();
            let text = fixed(matrix[(row, column)], 0);
            plot.label(at, Place::Centre, &text, colour);
        }
    }
    frame
}

/// The names of the matrices, and the sum behind the marked entry.
fn words(plot: &mut Plot, a: &DMatrix<f64>, b: &DMatrix<f64>) {
    for (at, name) in [
        ([52.0, 99.0], "A"),
        ([262.0, 281.0], "B"),
        ([341.0, 22.0], "A B"),
    ] {
        plot.label(at, Place::Centre, name, INK);
    }
    let (row, column) = ENTRY;
    let text = format!("row {} of A", row + 1);
    plot.label([75.0, 22.0], Place::Right, &text, BLUE);
    let text = format!("column {} of B", column + 1);
    plot.label([285.0, 385.0], Place::Right, &text, VERMILLION);
    let pairs: Vec<[f64; 2]> = (0..a.ncols())
        .map(|inner| [a[(row, inner)], b[(inner, column)]])
        .collect();
    let lines = pairs.iter().enumerate().map(|(number, [one, other])| {
        let sign = if number == 0 { "" } else { "+ " };
        format!("{sign}{} · {}", fixed(*one, 0), bracketed(*other))
    });
    let sum = format!("= {}", fixed(entry(a, b, row, column), 0));
    for (line, y) in lines.chain([sum]).zip([140.0, 112.0, 84.0, 56.0]) {
        plot.label([420.0, y], Place::Right, &line, GREEN);
    }
}

/// A factor, in brackets if a sign would stand beside the dot.
fn bracketed(number: f64) -> String {
    if number < 0.0 {
        format!("({})", fixed(number, 0))
    } else {
        fixed(number, 0)
    }
}
