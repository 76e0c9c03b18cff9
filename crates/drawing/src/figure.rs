//! One plot, a row, a column or pairs of them, as SVG: without a background, so that it stands on light and dark pages.

use crate::{
    Plot,
    frame::{self, Area},
    tenths::unsigned_tenths,
};
use plotters::{backend::SVGBackend, drawing::IntoDrawingArea};

/// How a figure is divided among its plots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    Row,
    /// With the height of a plot, in pixels.
    Column(u32),
    Pairs,
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
        Self::stacked(plots, ROW_HEIGHT)
    }

    /// A column whose plots are half as high again, for curves that need it.
    ///
    /// # Panics
    /// If there are more than a thousand plots.
    #[must_use]
    pub fn tall_column(plots: Vec<Plot>) -> Self {
        Self::stacked(plots, TALL_ROW_HEIGHT)
    }

    fn stacked(plots: Vec<Plot>, height: u32) -> Self {
        let rows = plot_count(&plots);
        assert!(rows <= 1_000, "a column of a thousand plots at most");
        Self {
            plots,
            layout: Layout::Column(height),
            size: (640, rows * height + NAME_HEIGHT),
            text: 18,
        }
    }

    /// Plots in rows of two, 640 wide, for many small plots that are compared with each other.
    ///
    /// # Panics
    /// If there are more than a thousand plots.
    #[must_use]
    pub fn pairs(plots: Vec<Plot>) -> Self {
        let count = plot_count(&plots);
        assert!(count <= 1_000, "pairs of a thousand plots at most");
        Self {
            plots,
            layout: Layout::Pairs,
            size: (640, count.div_ceil(2) * PAIR_HEIGHT),
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
        let areas = self.areas(&root);
        for (plot, area) in self.plots.iter().zip(&areas) {
            frame::draw(plot, area, unsigned_tenths(self.text));
        }
        root.present().expect("drawing into a string can't fail");
        drop((root, areas));
        // The viewBox keeps the tenths; the picture is as large as it was meant to be.
        let drawn = format!("width=\"{width}\" height=\"{height}\"");
        let shown = format!("width=\"{}\" height=\"{}\"", self.size.0, self.size.1);
        svg.replacen(&drawn, &shown, 1)
    }

    /// The part of the picture that belongs to each plot.
    fn areas<'a>(&self, root: &Area<'a>) -> Vec<Area<'a>> {
        let (width, count) = (unsigned_tenths(self.size.0), plot_count(&self.plots));
        if self.layout == Layout::Pairs {
            let rows = usize::try_from(count.div_ceil(2)).unwrap_or(usize::MAX);
            return root.split_evenly((rows, 2));
        }
        let mut areas = Vec::new();
        let mut rest = root.clone();
        for _ in 1..count {
            let (area, remaining) = match self.layout {
                Layout::Column(height) => rest.split_vertically(unsigned_tenths(height)),
                _ => rest.split_horizontally(width / count),
            };
            areas.push(area);
            rest = remaining;
        }
        areas.push(rest);
        areas
    }
}

/// How high a row of two plots is, in pixels: a plot is then a little wider than high.
const PAIR_HEIGHT: u32 = 250;
/// How high a plot of a column is, in pixels.
const ROW_HEIGHT: u32 = 176;
/// The same for a column of tall plots.
const TALL_ROW_HEIGHT: u32 = 264;
/// What the last plot of a column gets in addition, for the name of x: as much as `frame` then leaves for it.
const NAME_HEIGHT: u32 = 22;

fn plot_count(plots: &[Plot]) -> u32 {
    u32::try_from(plots.len()).unwrap_or(u32::MAX)
}
