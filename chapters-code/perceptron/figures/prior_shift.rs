//! Two bell curves, weighted by their priors: the more frequent class 1 is, the further its boundary moves into class 2.

use drawing::{
    Axis, Figure, HalfPlane, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, VERMILLION},
};
use perceptron::gaussian::{Gaussian, bayes_boundary};
use worked::fixed;

const CLASS_1: Gaussian = Gaussian {
    mean: 0.0,
    variance: 1.0,
};
const CLASS_2: Gaussian = Gaussian {
    mean: 2.0,
    variance: 1.0,
};

/// Draws the figure.
pub fn draw() -> String {
    let mut first = panel(0.5);
    first.y.name = "density × prior".to_string();
    let middle = (CLASS_1.mean + CLASS_2.mean) / 2.0;
    first.label_at_gap([middle, 0.4], Place::Above, 4, "between the means", GREY);
    let mut last = panel(0.9);
    last.x.name = "x".to_string();
    Figure::column(vec![first, panel(0.7), last]).svg()
}

fn panel(prior: f64) -> Plot {
    let mut plot = Plot::new(
        Axis::new("", -3.0, 5.0).every(1.0),
        Axis::new("", 0.0, 0.4).at(&[0.0, 0.4]),
    );
    between_the_means(&mut plot);
    plot.graph(81, Stroke::solid(BLUE), |x| prior * CLASS_1.density(x));
    plot.graph(81, Stroke::dashed(VERMILLION), |x| {
        (1.0 - prior) * CLASS_2.density(x)
    });
    let boundary = bayes_boundary(CLASS_1.mean, CLASS_2.mean, CLASS_1.variance, prior);
    plot.path(&[[boundary, 0.0], [boundary, 0.4]], Stroke::solid(INK));
    let text = format!("boundary x₀ = {}", fixed(boundary, 2));
    plot.label([2.2, 0.33], Place::Right, &text, INK);
    plot.label([-3.0, 0.33], Place::Right, &format!("P₁ = {prior}"), BLUE);
    let text = format!("P₂ = {}", fixed(1.0 - prior, 1));
    plot.label([5.0, 0.12], Place::Left, &text, VERMILLION);
    plot
}

/// Shades the interval between the means.
fn between_the_means(plot: &mut Plot) {
    let right_of_the_first = HalfPlane {
        normal: [1.0, 0.0],
        offset: -CLASS_1.mean,
    };
    let left_of_the_second = HalfPlane {
        normal: [-1.0, 0.0],
        offset: CLASS_2.mean,
    };
    plot.region(&[right_of_the_first, left_of_the_second], GREY);
}
