//! The shapes of one layer and four samples in both conventions: one sample and one unit are followed through them.

use crate::rectangles::{Rectangle, real};
use activations::Activation::Identity;
use drawing::{
    Figure, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use feedforward::{Dense, row_form::RowLayer};
use nalgebra::DMatrix;

const CELL: f64 = 25.0;
/// The sample and the unit that are marked.
const SAMPLE: usize = 1;
const UNIT: usize = 0;

/// Along which side of a matrix the samples or the units lie.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Rows,
    Columns,
    Neither,
}

use Side::{Columns, Neither, Rows};

/// A matrix by its name, its shape, and where samples and units lie in it.
type Part = (&'static str, (usize, usize), Side, Side);

/// Draws the figure.
pub fn draw() -> String {
    let layer = Dense::without_bias(DMatrix::zeros(3, 2), Identity);
    let samples = DMatrix::zeros(2, 4);
    let mut plot = Plot::diagram();
    let (heading, parts) = ("samples in columns: this book", columns(&layer, &samples));
    form(&mut plot, 330.0, heading, &parts);
    let (heading, parts) = ("samples in rows: numpy, PyTorch", rows(&layer, &samples));
    form(&mut plot, 120.0, heading, &parts);
    let sample = format!("shaded: sample {}", SAMPLE + 1);
    plot.label([14.0, 18.0], Place::Right, &sample, BLUE);
    let unit = format!("dashed: unit {}", UNIT + 1);
    plot.label([230.0, 18.0], Place::Right, &unit, VERMILLION);
    Figure::single(plot).svg()
}

/// Z = W X + b 1ᵀ.
fn columns(layer: &Dense, samples: &DMatrix<f64>) -> [Part; 5] {
    let (w, x) = (layer.weights.shape(), samples.shape());
    let sums = layer.batch_pre_activations(samples).shape();
    [
        ("W", w, Neither, Rows),
        ("X", x, Columns, Neither),
        ("b", (layer.bias.len(), 1), Neither, Rows),
        ("1ᵀ", (1, x.1), Columns, Neither),
        ("Z", sums, Columns, Rows),
    ]
}

/// Zᵀ = Xᵀ Wᵀ + 1 bᵀ.
fn rows(layer: &Dense, samples: &DMatrix<f64>) -> [Part; 5] {
    let (layer, samples) = (RowLayer::from_columns(layer), samples.transpose());
    let (w, x) = (layer.weights.shape(), samples.shape());
    let sums = layer.pre_activations(&samples).shape();
    [
        ("Xᵀ", x, Rows, Neither),
        ("Wᵀ", w, Neither, Columns),
        ("1", (x.0, 1), Rows, Neither),
        ("bᵀ", (1, layer.bias.len()), Neither, Columns),
        ("Zᵀ", sums, Rows, Columns),
    ]
}

/// Draws one line of matrices, their middles at the same height.
fn form(plot: &mut Plot, middle: f64, heading: &str, parts: &[Part; 5]) {
    plot.label([14.0, middle + 72.0], Place::Right, heading, INK);
    let mut left = 30.0;
    for (part, sign) in parts.iter().zip(["", "+", "", "=", ""]) {
        let (_, (rows, columns), ..) = *part;
        let size = [columns, rows].map(|count| CELL * real(count));
        let top = middle + size[1] / 2.0;
        let frame = Rectangle { left, top, size };
        draw_part(plot, frame, *part);
        left += size[0];
        let gap = if sign.is_empty() { 40.0 } else { 62.0 };
        plot.label([left + gap / 2.0, middle], Place::Centre, sign, INK);
        left += gap;
    }
}

/// Draws a matrix with its cells, and marks what belongs to the sample and to the unit.
fn draw_part(plot: &mut Plot, frame: Rectangle, (name, shape, samples, units): Part) {
    let part = |side: Side, place: usize| match side {
        Side::Rows => Some(frame.row(shape.0, place)),
        Side::Columns => Some(frame.column(shape.1, place)),
        Side::Neither => None,
    };
    if let Some(sample) = part(samples, SAMPLE) {
        sample.shade(plot, BLUE);
    }
    for row in 0..shape.0 {
        for column in 0..shape.1 {
            let cell = frame.cell(shape, (row, column));
            cell.outline(plot, Stroke::solid(INK).width(1));
        }
    }
    if let Some(unit) = part(units, UNIT) {
        unit.outline(plot, Stroke::dashed(VERMILLION));
    }
    let text = format!("{name} {}×{}", shape.0, shape.1);
    plot.label(frame.foot(), Place::Below, &text, INK);
}
