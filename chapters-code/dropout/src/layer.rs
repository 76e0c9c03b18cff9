//! Dropout as a layer (S0-14, S3-05.15).

use backprop::{
    Layer,
    layer::{Mode, assert_fits},
};
use nalgebra::DMatrix;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: dropout
/// While the network trains, each entry is set to 0 with probability `ratio`, and the others are divided by 1 − `ratio`,
/// so that the mean over all masks is the entry itself. In evaluation nothing is changed.
#[derive(Debug, Clone)]
pub struct Dropout {
    /// The probability that an entry is dropped, below 1.
    pub ratio: f64,
    random: ChaCha8Rng,
    mode: Mode,
    mask: Option<DMatrix<f64>>,
}

impl Dropout {
    /// A layer in training, whose masks come from `random`.
    ///
    /// # Panics
    /// If `ratio` isn't at least 0 and below 1.
    #[must_use]
    pub fn new(ratio: f64, random: ChaCha8Rng) -> Self {
        assert!(
            (0.0..1.0).contains(&ratio),
            "dropout: the ratio is the share that is dropped, at least 0 and below 1, not {ratio}"
        );
        Self {
            ratio,
            random,
            mode: Mode::Training,
            mask: None,
        }
    }

    /// 0 where an entry is dropped, 1 / (1 − ratio) where it stays.
    fn draw_mask(&mut self, rows: usize, columns: usize) -> DMatrix<f64> {
        let kept = 1.0 / (1.0 - self.ratio);
        DMatrix::from_fn(rows, columns, |_, _| {
            if self.random.random_bool(self.ratio) {
                0.0
            } else {
                kept
            }
        })
    }
}

impl Layer for Dropout {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        let (rows, columns) = inputs.shape();
        let mask = match self.mode {
            Mode::Training => self.draw_mask(rows, columns),
            Mode::Evaluation => DMatrix::from_element(rows, columns, 1.0),
        };
        let outputs = inputs.component_mul(&mask);
        self.mask = Some(mask);
        outputs
    }

    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let mask = self.mask.as_ref();
        let mask = mask.expect("Dropout: call forward before backward");
        assert_fits("Dropout", gradient, mask.shape());
        gradient.component_mul(mask)
    }

    fn set_mode(&mut self, mode: Mode) {
        self.mode = mode;
    }
}
// ANCHOR_END: dropout
