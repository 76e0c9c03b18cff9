//! What can stand between the axes, and how each of them is drawn.

use crate::{
    Colour, HalfPlane, Place, Stroke, canvas::Canvas, label::Label, marker::Points, tenths::tenths,
};
use plotters::{
    element::{Polygon, Rectangle},
    style::Color,
};

/// One thing between the axes, in the numbers of the axes; gaps, radii and widths are in pixels.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// What several half-planes share.
    Region {
        planes: Vec<HalfPlane>,
        colour: Colour,
    },
    /// Rectangles, each as two opposite corners.
    Cells {
        corners: Vec<[[f64; 2]; 2]>,
        colour: Colour,
    },
    /// A straight line from edge to edge of the frame.
    Border { plane: HalfPlane, stroke: Stroke },
    /// Points joined by lines.
    Path {
        points: Vec<[f64; 2]>,
        stroke: Stroke,
    },
    /// A line with a head at its end.
    Arrow {
        from: [f64; 2],
        to: [f64; 2],
        stroke: Stroke,
    },
    /// Points with a shape.
    Points(Points),
    /// A text next to a point.
    Label(Label),
    /// What each kind of line means: the first row is centred at `at`, the others follow below.
    Key {
        at: [f64; 2],
        rows: Vec<(Stroke, String)>,
    },
}

/// How much of the page shines through a shaded region: text on it stays legible.
const SHADE: f64 = 0.18;

impl Mark {
    pub(crate) fn draw(&self, canvas: &Canvas) {
        match self {
            Mark::Region { planes, colour } => region(canvas, planes, *colour),
            Mark::Cells { corners, colour } => cells(canvas, corners, *colour),
            Mark::Border { plane, stroke } => {
                let ends = plane.border(&canvas.frame);
                path(canvas, ends.as_ref().map_or(&[], |ends| ends), *stroke);
            }
            Mark::Path { points, stroke } => path(canvas, points, *stroke),
            Mark::Arrow { from, to, stroke } => {
                canvas.arrow(canvas.place(*from), canvas.place(*to), *stroke);
            }
            Mark::Points(points) => points.draw(canvas),
            Mark::Label(label) => label.draw(canvas),
            Mark::Key { at, rows } => key(canvas, canvas.place(*at), rows),
        }
    }
}

fn path(canvas: &Canvas, points: &[[f64; 2]], stroke: Stroke) {
    let places: Vec<_> = points.iter().map(|point| canvas.place(*point)).collect();
    canvas.path(&places, stroke);
}

fn region(canvas: &Canvas, planes: &[HalfPlane], colour: Colour) {
    let mut polygon = canvas.frame.to_vec();
    for plane in planes {
        polygon = plane.cut(&polygon);
    }
    if polygon.is_empty() {
        return;
    }
    let corners: Vec<_> = polygon.iter().map(|corner| canvas.place(*corner)).collect();
    canvas.draw(&Polygon::new(corners, colour.mix(SHADE).filled()));
}

fn cells(canvas: &Canvas, corners: &[[[f64; 2]; 2]], colour: Colour) {
    for cell in corners {
        let corners = cell.map(|corner| canvas.place(corner));
        canvas.draw(&Rectangle::new(corners, colour.mix(SHADE).filled()));
    }
}

fn key(canvas: &Canvas, (x, y): (i32, i32), rows: &[(Stroke, String)]) {
    /// How long the specimen of each line is.
    const SPECIMEN: i32 = tenths(44);
    let (position, (gap, _)) = Place::Right.anchor(tenths(10));
    let mut middle = y;
    for (stroke, text) in rows {
        canvas.path(&[(x, middle), (x + SPECIMEN, middle)], *stroke);
        let place = (x + SPECIMEN + gap, middle);
        canvas.write(text, place, position, stroke.colour);
        middle += canvas.line_height();
    }
}
