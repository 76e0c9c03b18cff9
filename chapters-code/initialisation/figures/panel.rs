//! A row of histograms, one for each layer, between common axes.

use drawing::{
    Axis, Colour, Place, Plot, Stroke,
    palette::{GREY, INK},
};
use initialisation::measure::histogram;
use nalgebra::DMatrix;

/// How much of a layer's share of the axis its histogram fills.
const FILLED: f64 = 0.84;
/// How wide a column is, in pixels.
const COLUMN: u32 = 4;

/// What the histograms of a row have in common.
pub struct Panel {
    /// The ends of the range that is counted.
    pub range: (f64, f64),
    /// How the ends are called.
    pub ends: [&'static str; 2],
    /// Into how many columns the range is divided.
    pub bins: usize,
    /// The highest share that there is room for, in percent; a higher column is cut off, and its share stands beside it.
    pub top: f64,
    /// Percents between two ticks.
    pub tick: f64,
    /// The colour of the columns.
    pub colour: Colour,
}

impl Panel {
    /// The histograms of these outputs, the first layer first.
    pub fn plot(&self, heading: &str, outputs: &[DMatrix<f64>]) -> Plot {
        let layers: Vec<f64> = (1..=outputs.len()).map(|layer| layer as f64).collect();
        let mut axis =
            Axis::new("share of the outputs (%)", -self.room(), self.top).every(self.tick);
        axis.ticks.retain(|&tick| tick >= 0.0);
        let across = Axis::new("", 0.5, layers.len() as f64 + 0.5).at(&layers);
        let mut plot = Plot::new(across, axis).headed(heading);
        for (layer, outputs) in layers.iter().zip(outputs) {
            self.base(&mut plot, *layer);
            self.columns(&mut plot, *layer, outputs);
        }
        plot
    }

    /// The line that a layer's columns stand on, with the names of its ends.
    fn base(&self, plot: &mut Plot, layer: f64) {
        let ends = [-0.5, 0.5].map(|side| layer + side * FILLED);
        plot.path(&ends.map(|x| [x, 0.0]), Stroke::solid(INK).width(1));
        let places = [Place::Right, Place::Left];
        for ((x, name), place) in ends.into_iter().zip(self.ends).zip(places) {
            plot.label_at_gap([x, -0.5 * self.room()], place, 0, name, GREY);
        }
    }

    /// How far the axis goes on below 0, for the names of the ends.
    fn room(&self) -> f64 {
        0.17 * self.top
    }

    /// A broad line for each column that isn't empty.
    fn columns(&self, plot: &mut Plot, layer: f64, outputs: &DMatrix<f64>) {
        let counts = histogram(outputs, self.range, self.bins);
        for (bin, count) in counts.into_iter().enumerate() {
            let percent = 100.0 * count as f64 / outputs.len() as f64;
            let across = (bin as f64 + 0.5) / self.bins as f64 - 0.5;
            let x = layer + across * FILLED;
            let column = [[x, 0.0], [x, percent.min(self.top)]];
            if count > 0 {
                plot.path(&column, Stroke::solid(self.colour).width(COLUMN));
            }
            if percent > self.top {
                let share = format!("{percent:.0} %");
                plot.label_at_gap([x, 0.9 * self.top], Place::Right, 10, &share, INK);
            }
        }
    }
}
