//! Six methods on four problems at the nine rates of the page: who is lowest depends on the rate and on the problem.

use drawing::{
    Axis, Figure, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, INK, PURPLE, VERMILLION},
};
use optimizers::{
    curve_fit::final_loss,
    landscapes::{RAVINE, ROSENBROCK, TURNED_RAVINE},
    methods::{METHODS, Method, final_height},
};

const RATES: [f64; 9] = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0];

/// What is lower counts as arrived, and is drawn on the lower edge.
const LOWEST: f64 = -9.0;
/// What is higher counts as lost, and is not drawn: the line ends.
const HIGHEST: f64 = 2.0;

/// Draws the figure.
pub fn draw() -> String {
    let mut ravine = panel("ravine", |method, rate| {
        final_height(method, rate, &RAVINE, 30)
    });
    let mut turned = panel("turned ravine", |method, rate| {
        final_height(method, rate, &TURNED_RAVINE, 30)
    });
    let mut valley = panel("Rosenbrock", |method, rate| {
        final_height(method, rate, &ROSENBROCK, 500)
    });
    let mut network = panel("network, 150 steps", median_loss);
    let names = METHODS.map(|method| method.name.to_string());
    let rows: Vec<(Stroke, String)> = strokes().into_iter().zip(names).collect();
    ravine.key([-3.4, -3.5], &rows[..3]);
    turned.key([-3.4, -3.5], &rows[3..]);
    for plot in [&mut ravine, &mut turned, &mut valley, &mut network] {
        plot.y.name = "log₁₀ f".to_string();
    }
    network.y.name = "log₁₀ L".to_string();
    for plot in [&mut valley, &mut network] {
        plot.x.name = "log₁₀ η".to_string();
    }
    Figure::pairs(vec![ravine, turned, valley, network]).svg()
}

fn strokes() -> [Stroke; 6] {
    [
        Stroke::solid(VERMILLION),
        Stroke::dashed(BLUE),
        Stroke::dotted(INK),
        Stroke::solid(GREEN).width(5),
        Stroke::dashed(GREY).width(2),
        Stroke::solid(PURPLE).width(2),
    ]
}

fn panel(name: &str, height: impl Fn(&Method, f64) -> f64) -> Plot {
    let mut plot = Plot::new(
        Axis::new("", -3.6, 0.6).every(1.0),
        Axis::new("", LOWEST, HIGHEST).every(3.0),
    )
    .headed(name);
    for (method, stroke) in METHODS.iter().zip(strokes()) {
        let heights = RATES.map(|rate| [rate.log10(), drawn(height(method, rate))]);
        for stretch in heights.split(|[_, height]| *height > HIGHEST) {
            plot.path(stretch, stroke);
        }
    }
    plot
}

/// One decimal of the logarithm: the last bits of a long training differ between computers.
fn drawn(height: f64) -> f64 {
    let rounded = (height.log10() * 10.0).round() / 10.0;
    rounded.max(LOWEST)
}

/// The median of three networks.
///
/// After the 200 steps of the page, RMSProp has multiplied a difference in the last bit until it can be seen.
fn median_loss(method: &Method, rate: f64) -> f64 {
    let mut losses = [0, 1, 2].map(|seed| final_loss(method, rate, seed, 150));
    losses.sort_by(f64::total_cmp);
    losses[1]
}
