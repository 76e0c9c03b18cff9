//! How well a network does: with the running values, and without dropout.

use crate::{Batch, Threads, Training, gather::gather, workspace::Workspace};
use backprop::layer::Mode;
use datasets::mnist::Digits;
use serde::{Deserialize, Serialize};

/// How well a network does on some images.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The mean cross-entropy.
    pub loss: f64,
    /// The share of right answers.
    pub accuracy: f64,
}

impl Training {
    /// The logits of all images, ten for each, with the running values and without dropout.
    #[must_use]
    pub fn logits(&mut self, digits: &Digits, threads: &Threads) -> Vec<[f32; 10]> {
        let mut workspace = Workspace::new(&self.network, AT_ONCE.min(digits.len().max(1)));
        let indices: Vec<usize> = (0..digits.len()).collect();
        let mut logits = Vec::with_capacity(digits.len());
        for chosen in indices.chunks(AT_ONCE) {
            gather(&Batch::of(digits, chosen), &mut workspace, threads);
            self.forward(&mut workspace, Mode::Evaluation, threads);
            let outputs = &workspace.traces[workspace.traces.len() - 1].outputs;
            let answer = |sample| std::array::from_fn(|class| outputs.row(class)[sample]);
            logits.extend((0..chosen.len()).map(answer));
        }
        logits
    }

    /// Loss and accuracy on all images.
    pub fn score(&mut self, digits: &Digits, threads: &Threads) -> Score {
        let logits = self.logits(digits, threads);
        let pairs = || logits.iter().zip(&digits.labels);
        let right = pairs()
            .filter(|(z, label)| largest(z) == usize::from(**label))
            .count();
        let losses = pairs().map(|(z, label)| cross_entropy(z, usize::from(*label)));
        let count = digits.len() as f64;
        Score {
            loss: losses.sum::<f64>() / count,
            accuracy: right as f64 / count,
        }
    }
}

/// So many images are measured at once.
const AT_ONCE: usize = 256;

/// The place of the largest logit, the first one of equals.
#[must_use]
pub fn largest(logits: &[f32; 10]) -> usize {
    let places = 1..logits.len();
    places.fold(0, |best, place| {
        if logits[place] > logits[best] {
            place
        } else {
            best
        }
    })
}

/// ln Σ eᶻ − z of the right class.
fn cross_entropy(logits: &[f32; 10], class: usize) -> f64 {
    let top = f64::from(logits[largest(logits)]);
    let powers = logits.iter().map(|&z| (f64::from(z) - top).exp());
    powers.sum::<f64>().ln() + top - f64::from(logits[class])
}
