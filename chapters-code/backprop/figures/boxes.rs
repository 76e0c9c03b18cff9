//! Boxes with a text in them, for the steps of a computation.

use drawing::{Colour, Place, Plot, Stroke};

/// A box around a text.
#[derive(Clone, Copy)]
pub struct TextBox {
    /// The centre.
    pub at: [f64; 2],
    /// Half of its width and half of its height.
    pub half: [f64; 2],
}

impl TextBox {
    /// The middle of the left side, with a little air.
    pub fn left(self) -> [f64; 2] {
        [self.at[0] - self.half[0] - AIR, self.at[1]]
    }

    /// The middle of the right side, with a little air.
    pub fn right(self) -> [f64; 2] {
        [self.at[0] + self.half[0] + AIR, self.at[1]]
    }

    /// Draws the box with its text.
    pub fn draw(self, plot: &mut Plot, text: &str, colour: Colour) {
        outline(plot, self, Stroke::solid(colour));
        plot.label(self.at, Place::Centre, text, colour);
    }
}

/// How far an arrow stays away from a box.
const AIR: f64 = 4.0;

/// Draws the four sides of a box.
pub fn outline(plot: &mut Plot, TextBox { at, half }: TextBox, stroke: Stroke) {
    let corner = |right: f64, up: f64| [at[0] + right * half[0], at[1] + up * half[1]];
    let corners = [
        corner(-1.0, -1.0),
        corner(1.0, -1.0),
        corner(1.0, 1.0),
        corner(-1.0, 1.0),
        corner(-1.0, -1.0),
        // Once more, so that the last corner is as sharp as the others.
        corner(1.0, -1.0),
    ];
    plot.path(&corners, stroke);
}
