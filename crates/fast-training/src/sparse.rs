//! The net `w1` once more, for inputs that are mostly 0: four pixels of five are paper, and 0 times a weight is 0.
//!
//! No term of any sum changes, so this is the same training. But it is another algorithm than a dense product, it
//! lives from data that are sparse, and it is compared on a line of its own.

mod digits;
mod step;

pub use digits::SparseDigits;

use crate::{Curve, Settings, network::Network, score::largest};
use mnist::images::CLASSES;
use pulp::Arch;
use step::{Step, hidden, product};

/// One number for each of up to 8 `V` units, as many vectors.
type Units<const V: usize> = [[f32; 8]; V];

/// 784 pixels, up to 8 `V` sigmoid units, 10 logits, plain steps. The weights of a pixel lie together.
#[derive(Debug, Clone)]
pub struct Sparse<const V: usize> {
    /// W of the first layer, column by column.
    pub columns: Vec<Units<V>>,
    units: usize,
    bias: Units<V>,
    last: [Units<V>; CLASSES],
    last_bias: [f32; CLASSES],
    learning_rate: f32,
    /// a of each sample, then ∂L/∂z.
    hidden: Vec<Units<V>>,
    /// ∂L/∂logits of each sample.
    heads: Vec<[f32; CLASSES]>,
}

impl<const V: usize> Sparse<V> {
    /// The network that [`Network::new`] makes, arranged by columns.
    ///
    /// # Panics
    /// If the settings ask for anything but one hidden layer of at most 8 `V` sigmoid units and plain steps.
    #[must_use]
    pub fn new(settings: &Settings, seed: u64) -> Self {
        let plain = settings.optimizer.is_plain() && settings.curve == Curve::Sigmoid;
        let network = Network::from_seed(settings, seed);
        let [first, last] = &network.layers[..] else {
            panic!(
                "the sparse form has one hidden layer, not {}",
                settings.hidden.len()
            );
        };
        let units = first.units();
        assert!(
            plain && units <= 8 * V && !settings.batch_normalised && settings.dropout == 0.0,
            "the sparse form is for plain steps and at most {} sigmoid units",
            8 * V
        );
        let gathered = |at: &dyn Fn(usize) -> f32| {
            let mut numbers = [[0.0; 8]; V];
            (0..units).for_each(|unit| numbers[unit / 8][unit % 8] = at(unit));
            numbers
        };
        let weight = |pixel: usize, unit: usize| first.weights.values[unit * first.stride + pixel];
        Self {
            columns: (0..first.inputs)
                .map(|pixel| gathered(&|unit| weight(pixel, unit)))
                .collect(),
            units,
            bias: gathered(&|unit| first.bias.values[unit]),
            last: std::array::from_fn(|class| {
                gathered(&|unit| last.weights.values[class * last.stride + unit])
            }),
            last_bias: std::array::from_fn(|class| last.bias.values[class]),
            learning_rate: settings.optimizer.learning_rate,
            hidden: Vec::new(),
            heads: Vec::new(),
        }
    }

    /// One plain step on the images at these indices; returns their mean loss before it.
    ///
    /// # Panics
    /// If there is no such image.
    pub fn step(&mut self, digits: &SparseDigits, indices: &[usize]) -> f64 {
        self.hidden.resize(indices.len(), [[0.0; 8]; V]);
        self.heads.resize(indices.len(), [0.0; CLASSES]);
        Arch::new().dispatch(Step {
            network: self,
            digits,
            indices,
        })
    }

    /// The digit that an image looks like most.
    #[must_use]
    pub fn answer(&self, digits: &SparseDigits, index: usize) -> usize {
        let hidden = hidden(self, digits.ink(index));
        largest(&std::array::from_fn(|class| {
            product(&self.last[class], &hidden) + self.last_bias[class]
        }))
    }
}
