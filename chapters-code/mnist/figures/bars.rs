//! Horizontal bars with their names above them.

use drawing::{Axis, Colour, Place, Plot, Stroke, palette::INK};
use worked::fixed;

/// One bar.
pub struct Bar {
    /// What stands above it.
    pub name: String,
    /// How long it is.
    pub length: f64,
    /// The decimals of the number at its end.
    pub decimals: usize,
    /// Its colour.
    pub colour: Colour,
}

/// Names above the bars; the first bar is the uppermost one.
pub fn plot(axis: &str, end: f64, tick: f64, bars: &[Bar]) -> Plot {
    let rows = bars.len() as f64;
    let mut plot = empty(axis, (end, tick), rows + 0.6);
    for (place, bar) in bars.iter().enumerate() {
        let height = rows - place as f64 - 0.75;
        plot.path(
            &[[0.0, height], [bar.length, height]],
            Stroke::solid(bar.colour).width(14),
        );
        let number = fixed(bar.length, bar.decimals);
        plot.label([bar.length, height], Place::Right, &number, bar.colour);
        plot.label_at_gap([0.0, height + 0.42], Place::Right, 4, &bar.name, INK);
    }
    plot
}

/// Names and numbers at the ends of the bars, for many of them; the first bar is the uppermost one.
pub fn plot_beside(axis: &str, end: f64, tick: f64, bars: &[Bar]) -> Plot {
    let rows = bars.len() as f64;
    let mut plot = empty(axis, (end, tick), rows);
    for (place, bar) in bars.iter().enumerate() {
        let height = rows - place as f64 - 0.5;
        plot.path(
            &[[0.0, height], [bar.length, height]],
            Stroke::solid(bar.colour).width(14),
        );
        let text = format!("{} s  {}", fixed(bar.length, bar.decimals), bar.name);
        plot.label([bar.length, height], Place::Right, &text, bar.colour);
    }
    plot
}

fn empty(axis: &str, (end, tick): (f64, f64), rows: f64) -> Plot {
    Plot::new(
        Axis::new(axis, 0.0, end).every(tick),
        Axis::new("", 0.0, rows),
    )
}
