//! What the last layer answers: a function for each kind of question (S3-02.18, S3-02.23).

use activations::{sigmoid::sigmoid, softmax::softmax};
use nalgebra::DVector;

// ANCHOR: question
/// A kind of question, with the number of things it asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// How much? One number for each target (regression).
    HowMuch(usize),
    /// Yes or no? One probability (binary classification).
    YesOrNo,
    /// Which one of so many? One probability for each class, and they sum to 1 (classification).
    WhichOne(usize),
    /// Which of so many? One probability for each label, each for itself.
    WhichOnes(usize),
}

impl Question {
    /// The number of units in the output layer.
    #[must_use]
    pub fn outputs(self) -> usize {
        match self {
            Self::YesOrNo => 1,
            Self::HowMuch(count) | Self::WhichOne(count) | Self::WhichOnes(count) => count,
        }
    }

    /// The answer to the weighted sums z of the last layer.
    ///
    /// # Panics
    /// If `z` has not one entry for each output.
    #[must_use]
    pub fn answer(self, z: &DVector<f64>) -> DVector<f64> {
        assert_eq!(
            self.outputs(),
            z.len(),
            "{self:?} needs {} outputs, but {} came in",
            self.outputs(),
            z.len()
        );
        match self {
            Self::HowMuch(_) => z.clone(),
            Self::YesOrNo | Self::WhichOnes(_) => z.map(sigmoid),
            Self::WhichOne(_) => softmax(z),
        }
    }
}
// ANCHOR_END: question

// ANCHOR: class
/// The place of the largest entry, the first of them if several are equal: arg maxₖ zₖ.
///
/// # Panics
/// If `outputs` is empty.
#[must_use]
pub fn class_of(outputs: &DVector<f64>) -> usize {
    assert!(!outputs.is_empty(), "no outputs, hence no class");
    (1..outputs.len()).fold(0, |best, place| {
        if outputs[place] > outputs[best] {
            place
        } else {
            best
        }
    })
}
// ANCHOR_END: class
