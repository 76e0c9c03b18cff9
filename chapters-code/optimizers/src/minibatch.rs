//! Gradients from a few of the samples (S0-03, S3-05.2): the line ŷ = w x through noisy samples.

use activations::normal::standard_normal;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: samples
/// Samples of a line through the origin. The loss of one is J = ½ (w x − y)².
#[derive(Debug, Clone)]
pub struct Samples {
    /// x of each sample, never 0.
    pub inputs: Vec<f64>,
    /// y of each sample.
    pub wanted: Vec<f64>,
}

impl Samples {
    /// The mean of ∂J/∂w = (w x − y) x over the chosen samples; one that is chosen twice counts twice.
    ///
    /// # Panics
    /// If nothing is chosen, or a number is not that of a sample.
    #[must_use]
    pub fn gradient(&self, weight: f64, chosen: &[usize]) -> f64 {
        assert!(!chosen.is_empty(), "a minibatch has at least one sample");
        let slope = |&n: &usize| (weight * self.inputs[n] - self.wanted[n]) * self.inputs[n];
        chosen.iter().map(slope).sum::<f64>() / chosen.len() as f64
    }
    // ANCHOR_END: samples

    /// The numbers of all samples: the whole batch.
    #[must_use]
    pub fn all(&self) -> Vec<usize> {
        (0..self.inputs.len()).collect()
    }

    // ANCHOR: region
    /// The weight y/x at which a single sample is content, for each of them.
    #[must_use]
    pub fn own_weights(&self) -> Vec<f64> {
        let pairs = self.inputs.iter().zip(&self.wanted);
        pairs.map(|(input, wanted)| wanted / input).collect()
    }

    /// The smallest and the largest of these: between them the samples disagree about the direction.
    #[must_use]
    pub fn region_of_confusion(&self) -> (f64, f64) {
        let own = self.own_weights();
        let smallest = own.iter().copied().fold(f64::INFINITY, f64::min);
        let largest = own.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (smallest, largest)
    }

    /// The weight of the smallest mean loss: Σ x y / Σ x².
    #[must_use]
    pub fn best_weight(&self) -> f64 {
        let pairs = self.inputs.iter().zip(&self.wanted);
        let products: f64 = pairs.map(|(input, wanted)| input * wanted).sum();
        products / self.inputs.iter().map(|input| input * input).sum::<f64>()
    }
    // ANCHOR_END: region
}

/// `count` samples with x from 0.5 to 1.5 and y = `slope` x + `noise` · (a normal number).
#[must_use]
pub fn noisy_line(count: usize, slope: f64, noise: f64, random: &mut ChaCha8Rng) -> Samples {
    let inputs: Vec<f64> = (0..count).map(|_| random.random_range(0.5..1.5)).collect();
    let wanted = inputs
        .iter()
        .map(|input| slope * input + noise * standard_normal(random))
        .collect();
    Samples { inputs, wanted }
}

// ANCHOR: draw
/// `size` numbers of samples, each drawn from all `count`, so that one may come twice.
///
/// # Panics
/// If there is no sample.
#[must_use]
pub fn draw(count: usize, size: usize, random: &mut ChaCha8Rng) -> Vec<usize> {
    assert!(count > 0, "there is no sample to draw");
    (0..size).map(|_| random.random_range(0..count)).collect()
}

/// The weights of `steps` steps of gradient descent with minibatches of `size` samples, the start among them.
///
/// # Panics
/// If there is no sample, or `size` is 0.
#[must_use]
pub fn walk(
    samples: &Samples,
    start: f64,
    rates: impl Fn(u32) -> f64,
    (size, steps): (usize, u32),
    random: &mut ChaCha8Rng,
) -> Vec<f64> {
    let mut path = vec![start];
    for step in 0..steps {
        let chosen = draw(samples.inputs.len(), size, random);
        let weight = path[path.len() - 1];
        path.push(weight - rates(step) * samples.gradient(weight, &chosen));
    }
    path
}
// ANCHOR_END: draw
