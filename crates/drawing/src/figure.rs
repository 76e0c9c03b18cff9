//! One plot, a row or a column of them, as SVG: without a background, so that it stands on light and dark pages.

use crate::{Plot, frame, tenths::unsigned_tenths};
use plotters::{backend::SVGBackend, drawing::IntoDrawingArea};

/// How a figure is divided among its plots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    Row,
    Column,
}

/// Plots that share one picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    plots: Vec<Plot>,
    layout: Layout,
    size: (u32, u32),
    text: u32,
}

impl Figure {
    /// A single plot, 640 × 420.
    #[must_use]
    pub fn single(plot: Plot) -> Self {
        Self {
            plots: vec![plot],
            layout: Layout::Row,
            size: (640, 420),
            text: 18,
        }
    }

    /// Plots next to each other, 960 × 360; their text is larger because the page shrinks a wide picture more.
    #[must_use]
    pub fn row(plots: Vec<Plot>) -> Self {
        Self {
            plots,
            layout: Layout::Row,
            size: (960, 360),
            text: 24,
        }
    }

    /// Plots below each other, 640 wide; give only the last one a name for x, it holds for all.
    ///
    /// # Panics
    /// If there are more than a thousand plots.
    #[must_use]
    pub fn column(plots: Vec<Plot>) -> Self {
        let rows = u32::try_from(plots.len()).expect("a column of a thousand plots at most");
        assert!(rows <= 1_000, "a column of a thousand plots at most");
        Self {
            plots,
            layout: Layout::Column,
            size: (640, rows * ROW_HEIGHT + NAME_HEIGHT),
            text: 18,
        }
    }

    /// The picture as the text of an SVG file.
    ///
    /// # Panics
    /// If a mark lies outside its axes.
    #[must_use]
    pub fn svg(&self) -> String {
        let mut svg = String::new();
        let [width, height] = [self.size.0, self.size.1].map(unsigned_tenths);
        let root = SVGBackend::with_string(&mut svg, (width, height)).into_drawing_area();
        let mut rest = root.clone();
        for (index, plot) in self.plots.iter().enumerate() {
            let is_last = index + 1 == self.plots.len();
            let (area, remaining) = match self.layout {
                _ if is_last => (rest.clone(), rest),
                Layout::Row => rest.split_horizontally(width / plot_count(&self.plots)),
                Layout::Column => rest.split_vertically(unsigned_tenths(ROW_HEIGHT)),
            };
            frame::draw(plot, &area, unsigned_tenths(self.text));
            rest = remaining;
        }
        root.present().expect("drawing into a string can't fail");
        drop((root, rest));
        // The viewBox keeps the tenths; the picture is as large as it was meant to be.
        let drawn = format!("width=\"{width}\" height=\"{height}\"");
        let shown = format!("width=\"{}\" height=\"{}\"", self.size.0, self.size.1);
        svg.replacen(&drawn, &shown, 1)
    }
}

/// How high a plot of a column is, in pixels.
const ROW_HEIGHT: u32 = 176;
/// What the last plot of a column gets in addition, for the name of x: as much as `frame` then leaves for it.
const NAME_HEIGHT: u32 = 22;

fn plot_count(plots: &[Plot]) -> u32 {
    u32::try_from(plots.len()).unwrap_or(u32::MAX)
}
