//! What a layer remembers of sixty batches: the running mean and the running variance, next to those of each batch.

use activations::normal::standard_normal;
use backprop::Layer;
use batchnorm::{BatchNorm, variance::unbiased_variance};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};
use nalgebra::DMatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

const BATCHES: usize = 60;
const SAMPLES: usize = 16;
/// Of the numbers that the batches are drawn from.
const MEAN: f64 = 7.0;
const DEVIATION: f64 = 3.0;

/// What a batch has, and what the layer has after it.
struct Pass {
    of_batch: [f64; 2],
    running: [f64; 2],
}

/// Draws the figure.
pub fn draw() -> String {
    let passes = passes();
    let axes = [
        Axis::new("mean", 0.0, 10.0).every(2.0),
        Axis::new("variance", 0.0, 22.0).every(4.0),
    ];
    let [mean, variance] = axes;
    let mut upper = panel("", mean, &passes, 0, MEAN);
    upper.label([9.5, 3.4], Place::Right, "running", BLUE);
    upper.label([20.0, 9.0], Place::Centre, "each batch", VERMILLION);
    upper.label([50.0, 5.2], Place::Centre, "true value", GREY);
    let panels = vec![
        upper,
        panel("batch", variance, &passes, 1, DEVIATION * DEVIATION),
    ];
    Figure::column(panels).svg()
}

fn panel(x: &str, y: Axis, passes: &[Pass], which: usize, truth: f64) -> Plot {
    let end = BATCHES as f64;
    let mut plot = Plot::new(Axis::new(x, 0.0, end).every(10.0), y);
    plot.path(&[[0.0, truth], [end, truth]], Stroke::dashed(GREY).width(2));
    let numbered = |value: fn(&Pass) -> [f64; 2]| -> Vec<[f64; 2]> {
        let passes = passes.iter().enumerate();
        let points = passes.map(|(index, pass)| [(index + 1) as f64, value(pass)[which]]);
        points.collect()
    };
    let of_batches = numbered(|pass| pass.of_batch);
    plot.points_of_radius(&of_batches, 4, Marker::OpenCircle, VERMILLION);
    // Before the first batch the layer believes in mean 0 and variance 1.
    let mut line = vec![[0.0, which as f64]];
    line.extend(numbered(|pass| pass.running));
    plot.path(&line, Stroke::solid(BLUE));
    plot
}

fn passes() -> Vec<Pass> {
    let (mut random, mut layer) = (ChaCha8Rng::seed_from_u64(2), BatchNorm::new(1));
    let passes = (0..BATCHES).map(|_| {
        let batch = DMatrix::from_fn(1, SAMPLES, |_, _| {
            MEAN + DEVIATION * standard_normal(&mut random)
        });
        layer.forward(&batch);
        Pass {
            of_batch: [
                batch.mean(),
                unbiased_variance(&batch.transpose().column(0).into_owned()),
            ],
            running: [layer.running_mean[0], layer.running_variance[0]],
        }
    });
    passes.collect()
}
