//! Rectangles in diagrams: matrices drawn by their shapes, and numbers in their cells.

use drawing::{Colour, HalfPlane, Plot, Stroke};

/// A rectangle in the pixels of a diagram.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// The left end.
    pub left: f64,
    /// The upper end.
    pub top: f64,
    /// How wide and how high it is.
    pub size: [f64; 2],
}

impl Rectangle {
    /// The middle of its lower side.
    pub fn foot(self) -> [f64; 2] {
        [self.left + self.size[0] / 2.0, self.top - self.size[1]]
    }

    /// Its centre.
    pub fn centre(self) -> [f64; 2] {
        [
            self.left + self.size[0] / 2.0,
            self.top - self.size[1] / 2.0,
        ]
    }

    /// The part at a row and a column, if it is divided into `shape` equal cells.
    pub fn cell(self, (rows, columns): (usize, usize), (row, column): (usize, usize)) -> Self {
        let [width, height] = [self.size[0] / real(columns), self.size[1] / real(rows)];
        Self {
            left: self.left + width * real(column),
            top: self.top - height * real(row),
            size: [width, height],
        }
    }

    /// One row of cells.
    pub fn row(self, rows: usize, row: usize) -> Self {
        self.cell((rows, 1), (row, 0))
    }

    /// One column of cells.
    pub fn column(self, columns: usize, column: usize) -> Self {
        self.cell((1, columns), (0, column))
    }

    /// Draws its outline.
    pub fn outline(self, plot: &mut Plot, stroke: Stroke) {
        let [right, bottom] = [self.left + self.size[0], self.top - self.size[1]];
        let corners = [
            [self.left, bottom],
            [right, bottom],
            [right, self.top],
            [self.left, self.top],
            [self.left, bottom],
            // Once more, so that the last corner is as sharp as the others.
            [right, bottom],
        ];
        plot.path(&corners, stroke);
    }

    /// Fills it with a light shade.
    pub fn shade(self, plot: &mut Plot, colour: Colour) {
        let [right, bottom] = [self.left + self.size[0], self.top - self.size[1]];
        let side = |normal, offset| HalfPlane { normal, offset };
        let sides = [
            side([1.0, 0.0], -self.left),
            side([-1.0, 0.0], right),
            side([0.0, 1.0], -bottom),
            side([0.0, -1.0], self.top),
        ];
        plot.region(&sides, colour);
    }
}

/// A small count as a number of pixels or cells.
pub fn real(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
