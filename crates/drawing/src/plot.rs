//! Axes and what stands between them.
//!
//! Marks are drawn in the order in which they are added, so shaded regions come first.

use crate::{Axis, Colour, HalfPlane, Marker, Stroke, cells, mark::Mark, marker::Points};

/// How far a circle reaches from its centre, in pixels.
const RADIUS: i32 = 7;

/// Two axes and the marks between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// The horizontal axis.
    pub x: Axis,
    /// The vertical axis.
    pub y: Axis,
    /// What is written above the plot, or nothing.
    pub heading: String,
    /// Whether a unit of x is to be as long as a unit of y.
    pub(crate) same_scale: bool,
    /// Whether the axes are shown.
    pub(crate) axes: bool,
    pub(crate) marks: Vec<Mark>,
}

impl Plot {
    /// Two axes with nothing between them yet.
    #[must_use]
    pub fn new(x: Axis, y: Axis) -> Self {
        Self {
            x,
            y,
            heading: String::new(),
            same_scale: false,
            axes: true,
            marks: Vec::new(),
        }
    }

    /// Moves the right end of the x axis until a unit of x is as long as a unit of y, so that angles are true.
    #[must_use]
    pub fn same_scale(mut self) -> Self {
        self.same_scale = true;
        self
    }

    /// Writes `heading` above the plot.
    #[must_use]
    pub fn headed(mut self, heading: &str) -> Self {
        self.heading = heading.to_string();
        self
    }

    /// Shades what all of the half-planes share.
    pub fn region(&mut self, planes: &[HalfPlane], colour: Colour) {
        let planes = planes.to_vec();
        self.marks.push(Mark::Region { planes, colour });
    }

    /// Shades the cells of a `columns` × `rows` grid in whose middle `holds(x, y)` is true.
    ///
    /// Use [`Plot::region`] where borders are straight: it draws them exactly.
    pub fn shade(
        &mut self,
        [columns, rows]: [u32; 2],
        colour: Colour,
        holds: impl Fn(f64, f64) -> bool,
    ) {
        let corners = cells::where_true([&self.x, &self.y], [columns, rows], holds);
        self.marks.push(Mark::Cells { corners, colour });
    }

    /// Draws the line around a half-plane, from edge to edge.
    pub fn border(&mut self, plane: HalfPlane, stroke: Stroke) {
        self.marks.push(Mark::Border { plane, stroke });
    }

    /// Joins points by a line.
    pub fn path(&mut self, points: &[[f64; 2]], stroke: Stroke) {
        let points = points.to_vec();
        self.marks.push(Mark::Path { points, stroke });
    }

    /// Draws the graph of a function at `count` points from one end of the x axis to the other.
    pub fn graph(&mut self, count: u32, stroke: Stroke, function: impl Fn(f64) -> f64) {
        let width = self.x.to - self.x.from;
        let points = (0..count).map(|index| {
            let x = self.x.from + width * f64::from(index) / f64::from(count - 1);
            [x, function(x)]
        });
        let points = points.collect();
        self.marks.push(Mark::Path { points, stroke });
    }

    /// Draws an arrow.
    pub fn arrow(&mut self, from: [f64; 2], to: [f64; 2], stroke: Stroke) {
        self.marks.push(Mark::Arrow { from, to, stroke });
    }

    /// Draws points of the usual size.
    pub fn points(&mut self, points: &[[f64; 2]], marker: Marker, colour: Colour) {
        self.points_of_radius(points, RADIUS, marker, colour);
    }

    /// Draws points that reach `radius` pixels from their centre.
    pub fn points_of_radius(
        &mut self,
        points: &[[f64; 2]],
        radius: i32,
        marker: Marker,
        colour: Colour,
    ) {
        self.marks.push(Mark::Points(Points {
            points: points.to_vec(),
            marker,
            radius,
            colour,
        }));
    }

    /// Says what kinds of lines mean, in rows from `at` downwards.
    pub fn key(&mut self, at: [f64; 2], rows: &[(Stroke, String)]) {
        let rows = rows.to_vec();
        self.marks.push(Mark::Key { at, rows });
    }
}
