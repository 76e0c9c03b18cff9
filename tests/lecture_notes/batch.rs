//! One feature of a batch, normalised in plain arithmetic: what the formulas of batch normalisation are judged by.

use batchnorm::{
    by_steps,
    one_feature::{Normalised, normalise},
};
use nalgebra::DVector;

/// One feature in m samples, with ε, γ and β, and with ∂ℓ/∂y for each sample.
pub struct Batch {
    pub x: Vec<f64>,
    pub epsilon: f64,
    pub scale: f64,
    pub shift: f64,
    pub dy: Vec<f64>,
}

/// The rational batch of the errata: √(σ² + ε) is 3.
pub fn rational() -> Batch {
    Batch {
        x: vec![0.0, 2.0, 4.0, 6.0],
        epsilon: 4.0,
        scale: 2.0,
        shift: 0.5,
        dy: vec![1.0, -1.0, 0.5, 0.25],
    }
}

/// The rational batch, and a longer one in which nothing is round.
pub fn batches() -> [Batch; 2] {
    let longer = Batch {
        x: vec![0.3, -1.2, 2.5, 0.7, 1.9],
        epsilon: 0.25,
        scale: -1.5,
        shift: 0.75,
        dy: vec![0.4, 1.1, -0.6, -0.2, 0.9],
    };
    [rational(), longer]
}

/// The mean, and the mean of the squared distances from it.
pub fn moments(x: &[f64]) -> (f64, f64) {
    let count = x.len() as f64;
    let mean = x.iter().sum::<f64>() / count;
    let variance = x.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / count;
    (mean, variance)
}

impl Batch {
    /// m.
    pub fn count(&self) -> f64 {
        self.x.len() as f64
    }

    /// x̂ = (x − μ) / √(σ² + ε).
    pub fn normalised(&self, x: &[f64]) -> Vec<f64> {
        let (mean, variance) = moments(x);
        let root = (variance + self.epsilon).sqrt();
        x.iter().map(|x| (x - mean) / root).collect()
    }

    /// ℓ = Σ ∂ℓ/∂yᵢ · (γ x̂ᵢ + β): the slopes of this loss by y are the given ones.
    pub fn loss(&self, normalised: &[f64], scale: f64, shift: f64) -> f64 {
        let pairs = self.dy.iter().zip(normalised);
        pairs.map(|(dy, x)| dy * (scale * x + shift)).sum()
    }

    /// ℓ with any μ and σ² in place of those of the batch.
    pub fn loss_with(&self, mean: f64, variance: f64) -> f64 {
        let root = (variance + self.epsilon).sqrt();
        let normalised: Vec<f64> = self.x.iter().map(|x| (x - mean) / root).collect();
        self.loss(&normalised, self.scale, self.shift)
    }

    /// ℓ with another number in one place of the batch, by which μ and σ² move too.
    pub fn loss_at(&self, place: usize, entry: f64) -> f64 {
        let mut x = self.x.clone();
        x[place] = entry;
        self.loss(&self.normalised(&x), self.scale, self.shift)
    }

    /// ∂ℓ/∂σ² as S4-33 prints it, summand by summand.
    pub fn printed_variance_gradient(&self) -> f64 {
        let (mean, variance) = moments(&self.x);
        let mut sum = 0.0;
        for (x, dy) in self.x.iter().zip(&self.dy) {
            let power = (variance + self.epsilon).powf(-3.0 / 2.0);
            sum += dy * self.scale * (x - mean) * (-1.0 / 2.0) * power;
        }
        sum
    }

    /// The two terms of ∂ℓ/∂μ as S4-34 prints them.
    pub fn printed_mean_gradient(&self) -> (f64, f64) {
        let (mean, variance) = moments(&self.x);
        let (mut first, mut second) = (0.0, 0.0);
        for (x, dy) in self.x.iter().zip(&self.dy) {
            first += dy * self.scale * (-1.0 / (variance + self.epsilon).sqrt());
            second += -2.0 * (x - mean);
        }
        (
            first,
            self.printed_variance_gradient() * second / self.count(),
        )
    }

    /// ∂ℓ/∂xᵢ as S4-35 prints it, with all three terms.
    pub fn printed_input_gradient(&self) -> Vec<f64> {
        let (mean, variance) = moments(&self.x);
        let (over_variance, over_mean) = (
            self.printed_variance_gradient(),
            self.printed_mean_gradient(),
        );
        let terms = self.x.iter().zip(&self.dy).map(|(x, dy)| {
            dy * self.scale * (1.0 / (variance + self.epsilon).sqrt())
                + over_variance * (2.0 * (x - mean) / self.count())
                + (over_mean.0 + over_mean.1) * (1.0 / self.count())
        });
        terms.collect()
    }

    /// The book's view of the batch: x, ∂ℓ/∂x̂, and what its forward pass finds out.
    pub fn in_the_book(&self) -> (DVector<f64>, DVector<f64>, Normalised) {
        let (x, dy) = (vector(&self.x), vector(&self.dy));
        let forward = normalise(&x, self.epsilon);
        (x, by_steps::normalised_gradient(&dy, self.scale), forward)
    }
}

pub fn vector(numbers: &[f64]) -> DVector<f64> {
    DVector::from_column_slice(numbers)
}
