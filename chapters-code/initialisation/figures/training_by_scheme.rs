//! The loss of a ReLU network during training from four starts, each from three seeds.
//!
//! ReLU and not tanh: with saturated tanh units the loss is chaotic, and another computer would draw another picture.

use activations::Activation;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, PURPLE, VERMILLION},
};
use initialisation::{
    Scheme,
    compare::{PLAN, SEEDS, STARTS, losses},
};

/// The highest loss that there is room for.
const TOP: f64 = 0.95;

/// Draws the figure.
pub fn draw() -> String {
    let panels = STARTS.map(|(name, scheme)| panel(name, scheme));
    Figure::pairs(panels.to_vec()).svg()
}

/// One line for each seed, and the level of guessing.
fn panel(name: &str, scheme: Scheme) -> Plot {
    let mut plot = Plot::new(
        Axis::new("tenth of the training", 0.5, 10.5).at(&[1.0, 4.0, 7.0, 10.0]),
        Axis::new("loss", 0.0, TOP).every(0.25),
    )
    .headed(name);
    let guessing = 2.0_f64.ln();
    plot.path(
        &[[0.5, guessing], [10.5, guessing]],
        Stroke::dashed(INK).width(1),
    );
    let looks = [
        (Marker::Circle, BLUE),
        (Marker::Square, GREEN),
        (Marker::Diamond, PURPLE),
    ];
    let mut is_cut = false;
    for (seed, (marker, colour)) in (0..SEEDS).zip(looks) {
        let losses = losses(scheme, Activation::Relu, PLAN, seed);
        let tenths = (1..=10).map(f64::from).zip(losses);
        let points: Vec<[f64; 2]> = tenths.map(|(tenth, loss)| [tenth, loss]).collect();
        // What is far above comes first and never returns, so the rest is one line.
        let inside: Vec<_> = points.into_iter().filter(|point| point[1] <= TOP).collect();
        plot.path(&inside, Stroke::solid(colour).width(2));
        plot.points_of_radius(&inside, 4, marker, colour);
        is_cut |= inside.len() < 10;
    }
    if is_cut {
        let arrow = Stroke::solid(VERMILLION).width(2);
        plot.arrow([1.0, TOP - 0.15], [1.0, TOP], arrow);
        plot.label([1.2, TOP - 0.08], Place::Right, "far above", VERMILLION);
    }
    plot
}
