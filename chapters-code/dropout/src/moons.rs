//! Two noisy half-moons (S3-05.13, E-42).

use activations::normal::standard_normal;
use losses::accuracy::accuracy;
use nalgebra::DMatrix;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How many samples the networks of this chapter learn from.
pub const TRAINING_SAMPLES: usize = 300;
/// How many samples they never learn from.
pub const TEST_SAMPLES: usize = 1000;
/// The standard deviation of what is added to each coordinate.
pub const NOISE: f64 = 0.2;
/// The numbers that describe a sample: two coordinates, and the rest has nothing to do with its class.
pub const INPUTS: usize = 20;

// ANCHOR: samples
/// Inputs with their classes.
#[derive(Debug, Clone, PartialEq)]
pub struct Samples {
    /// One column for each sample. The first two rows are the point in the plane.
    pub inputs: DMatrix<f64>,
    /// 0 or 1 for each sample.
    pub classes: Vec<usize>,
}

impl Samples {
    /// One-hot targets, 2 × N.
    #[must_use]
    pub fn targets(&self) -> DMatrix<f64> {
        DMatrix::from_fn(2, self.classes.len(), |class, sample| {
            f64::from(u8::from(self.classes[sample] == class))
        })
    }

    /// The share of right answers for scores of shape 2 × N.
    ///
    /// # Panics
    /// If there is not one column of scores for each sample.
    #[must_use]
    pub fn accuracy(&self, scores: &DMatrix<f64>) -> f64 {
        accuracy(scores, &self.classes)
    }

    /// The samples at these indices, in this order.
    ///
    /// # Panics
    /// If an index is out of range.
    #[must_use]
    pub fn select(&self, indices: &[usize]) -> Self {
        Self {
            inputs: self.inputs.select_columns(indices),
            classes: indices.iter().map(|&index| self.classes[index]).collect(),
        }
    }
}
// ANCHOR_END: samples

// ANCHOR: moons
/// `count` samples: the classes alternate, 0 on the upper half-circle around (0, 0), 1 on the lower one around (1, ½).
///
/// Each coordinate gets a normal number of standard deviation `noise` on top.
#[must_use]
pub fn moons(count: usize, noise: f64, random: &mut ChaCha8Rng) -> Samples {
    let mut points = DMatrix::zeros(2, count);
    let classes: Vec<usize> = (0..count).map(|sample| sample % 2).collect();
    for (mut point, &class) in points.column_iter_mut().zip(&classes) {
        let angle = random.random_range(0.0..std::f64::consts::PI);
        let [x, y] = if class == 0 {
            [angle.cos(), angle.sin()]
        } else {
            [1.0 - angle.cos(), 0.5 - angle.sin()]
        };
        point[0] = x + noise * standard_normal(random);
        point[1] = y + noise * standard_normal(random);
    }
    Samples {
        inputs: points,
        classes,
    }
}
// ANCHOR_END: moons

// ANCHOR: irrelevant
/// The same samples with more rows of standard normal numbers, up to `rows` in all: inputs that say nothing about the class.
///
/// # Panics
/// If the samples have more than `rows` rows already.
#[must_use]
pub fn with_irrelevant_inputs(samples: &Samples, rows: usize, random: &mut ChaCha8Rng) -> Samples {
    let (known, count) = samples.inputs.shape();
    assert!(
        known <= rows,
        "irrelevant inputs: {rows} rows are wanted, but the inputs are {known}×{count} already"
    );
    let inputs = DMatrix::from_fn(rows, count, |row, sample| {
        if row < known {
            samples.inputs[(row, sample)]
        } else {
            standard_normal(random)
        }
    });
    Samples {
        inputs,
        classes: samples.classes.clone(),
    }
}
// ANCHOR_END: irrelevant

/// `training` half-moons with [`INPUTS`] inputs, and [`TEST_SAMPLES`] others, from one seed.
#[must_use]
pub fn data(training: usize, seed: u64) -> (Samples, Samples) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let [training, test] = [training, TEST_SAMPLES].map(|count| {
        let flat = moons(count, NOISE, &mut random);
        with_irrelevant_inputs(&flat, INPUTS, &mut random)
    });
    (training, test)
}

/// The same samples with their first two inputs alone: the points in the plane.
///
/// # Panics
/// If they have fewer.
#[must_use]
pub fn relevant(samples: &Samples) -> Samples {
    Samples {
        inputs: samples.inputs.rows(0, 2).into_owned(),
        classes: samples.classes.clone(),
    }
}
