//! Which entries of a batch share a mean and a variance: a row for batch normalisation, a column for layer normalisation.

use drawing::{
    Colour, Figure, HalfPlane, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};

const FEATURES: usize = 4;
const SAMPLES: usize = 5;

/// The upper left corner of the table, and the size of an entry, in the pixels of a diagram.
const CORNER: [f64; 2] = [150.0, 315.0];
const ENTRY: [f64; 2] = [88.0, 66.0];

/// Draws the figure.
pub fn draw() -> String {
    let mut row = panel([0, SAMPLES], [1, 2], BLUE);
    row.label(
        place(2.5, 4.0),
        Place::Below,
        "μ, σ² over the samples",
        BLUE,
    );
    let mut column = panel([3, 4], [0, FEATURES], VERMILLION);
    let below = place(2.5, 4.0);
    column.label(below, Place::Below, "μ, σ² over the features", VERMILLION);
    let panels = vec![
        row.headed("Batch normalisation"),
        column.headed("Layer normalisation"),
    ];
    Figure::row(panels).svg()
}

/// The batch as a table, with the entries from column to column and from row to row shaded and framed.
fn panel([left, right]: [usize; 2], [top, bottom]: [usize; 2], colour: Colour) -> Plot {
    let mut plot = Plot::diagram();
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let corners = corners.map(|(column, row)| place(column as f64, row as f64));
    let sides = [0, 1, 2, 3].map(|side| [corners[side], corners[(side + 1) % 4]]);
    plot.region(&sides.map(inside), colour);
    let thin = Stroke::solid(INK).width(2);
    for column in 0..=SAMPLES {
        let x = column as f64;
        plot.path(&[place(x, 0.0), place(x, FEATURES as f64)], thin);
    }
    for row in 0..=FEATURES {
        let y = row as f64;
        plot.path(&[place(0.0, y), place(SAMPLES as f64, y)], thin);
    }
    for side in sides {
        plot.path(&side, Stroke::solid(colour).width(6));
    }
    plot.label(place(2.5, 0.0), Place::Above, "samples →", INK);
    plot.label(place(0.0, 1.6), Place::Left, "features", INK);
    plot.label(place(0.0, 2.3), Place::Left, "↓", INK);
    plot
}

/// The point `column` entries right of the corner and `row` entries below it.
fn place(column: f64, row: f64) -> [f64; 2] {
    [CORNER[0] + column * ENTRY[0], CORNER[1] - row * ENTRY[1]]
}

/// What lies right of the way from one point to another.
fn inside([from, to]: [[f64; 2]; 2]) -> HalfPlane {
    let normal = [to[1] - from[1], from[0] - to[0]];
    let offset = -(normal[0] * from[0] + normal[1] * from[1]);
    HalfPlane { normal, offset }
}
