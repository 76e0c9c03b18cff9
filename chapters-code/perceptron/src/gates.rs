//! Functions of two bits: AND, OR, NAND and all the others (S1-27…S1-31, S3-01.3…S3-01.8).

use crate::{Unit, learning::Sample};
use nalgebra::DVector;

/// The four inputs in the order of every table of this chapter: 00, 01, 10, 11.
pub const INPUTS: [[f64; 2]; 4] = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];

/// A function of two bits, as its outputs for 00, 01, 10, 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate(pub [bool; 4]);

impl Gate {
    /// 1 only if both inputs are 1.
    pub const AND: Gate = Gate([false, false, false, true]);
    /// 1 if at least one input is 1.
    pub const OR: Gate = Gate([false, true, true, true]);
    /// The opposite of AND.
    pub const NAND: Gate = Gate([true, true, true, false]);
    /// 1 if exactly one input is 1.
    pub const XOR: Gate = Gate([false, true, true, false]);
    /// 1 if both inputs are equal.
    pub const XNOR: Gate = Gate([true, false, false, true]);

    /// All 16 functions of two bits; the bits of the index, from the highest, are the outputs.
    #[must_use]
    pub fn all() -> Vec<Gate> {
        (0..16_u8)
            .map(|index| Gate([3, 2, 1, 0].map(|bit| index >> bit & 1 == 1)))
            .collect()
    }

    /// The four samples with inputs and labels in 0/1 coding.
    #[must_use]
    pub fn samples(self) -> Vec<Sample> {
        self.coded(|bit| f64::from(u8::from(bit)))
    }

    /// The four samples with inputs in −1/+1 coding; the labels stay 0/1.
    #[must_use]
    pub fn signed_samples(self) -> Vec<Sample> {
        self.coded(|bit| if bit { 1.0 } else { -1.0 })
    }

    fn coded(self, code: impl Fn(bool) -> f64) -> Vec<Sample> {
        INPUTS
            .iter()
            .zip(self.0)
            .map(|(bits, output)| Sample {
                inputs: DVector::from_iterator(2, bits.iter().map(|&bit| code(bit > 0.0))),
                label: f64::from(u8::from(output)),
            })
            .collect()
    }
}

// ANCHOR: gates
/// AND with the weights of the source: both inputs are needed to outweigh the bias.
#[must_use]
pub fn and() -> Unit {
    Unit::new(&[1.0, 1.0], -1.5)
}

/// OR: the same weights, and a bias that a single input outweighs.
#[must_use]
pub fn or() -> Unit {
    Unit::new(&[1.0, 1.0], -0.5)
}

/// NAND: AND with every sign turned.
#[must_use]
pub fn nand() -> Unit {
    Unit::new(&[-1.0, -1.0], 1.5)
}
// ANCHOR_END: gates

// ANCHOR: truth_table
/// What `unit` answers to 00, 01, 10, 11.
#[must_use]
pub fn truth_table(unit: &Unit) -> Gate {
    Gate(INPUTS.map(|inputs| unit.output(&DVector::from_column_slice(&inputs)) > 0.5))
}
// ANCHOR_END: truth_table

// ANCHOR: threshold
/// The AND gate with a threshold: fires if w₁x₁ + w₂x₂ > θ. Equal to a unit with bias −θ.
#[must_use]
pub fn and_with_threshold(first: f64, second: f64) -> f64 {
    let (weight_1, weight_2, threshold) = (1.0, 1.0, 1.5);
    let fires = weight_1 * first + weight_2 * second > threshold;
    f64::from(u8::from(fires))
}
// ANCHOR_END: threshold
