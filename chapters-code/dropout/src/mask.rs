//! Units that are dropped, and what their absence costs (S0-14, S3-05.15).

use nalgebra::DVector;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: draw
/// `units` numbers: 0 with probability `ratio` (the unit is dropped), otherwise 1 (it is kept).
///
/// # Panics
/// If `ratio` isn't at least 0 and below 1.
#[must_use]
pub fn draw_mask(units: usize, ratio: f64, random: &mut ChaCha8Rng) -> DVector<f64> {
    assert_is_ratio(ratio);
    DVector::from_fn(units, |_, _| {
        f64::from(u8::from(!random.random_bool(ratio)))
    })
}
// ANCHOR_END: draw

// ANCHOR: forward
/// m ⊙ a: what the dropped units said is 0.
///
/// # Panics
/// If the mask has another length than the outputs.
#[must_use]
pub fn dropped(outputs: &DVector<f64>, mask: &DVector<f64>) -> DVector<f64> {
    let (units, marks) = (outputs.len(), mask.len());
    assert_eq!(
        units, marks,
        "dropout: {units} outputs came with a mask of {marks} entries"
    );
    outputs.component_mul(mask)
}

/// Inverted dropout: m ⊙ a / (1 − r), so that nothing has to be scaled in evaluation.
///
/// # Panics
/// If the mask has another length than the outputs, or `ratio` isn't at least 0 and below 1.
#[must_use]
pub fn inverted(outputs: &DVector<f64>, mask: &DVector<f64>, ratio: f64) -> DVector<f64> {
    assert_is_ratio(ratio);
    dropped(outputs, mask) / (1.0 - ratio)
}

/// What a network that was trained without the division needs in evaluation: (1 − r) a.
///
/// # Panics
/// If `ratio` isn't at least 0 and below 1.
#[must_use]
pub fn scaled_for_test(outputs: &DVector<f64>, ratio: f64) -> DVector<f64> {
    assert_is_ratio(ratio);
    (1.0 - ratio) * outputs
}
// ANCHOR_END: forward

/// # Panics
/// If `ratio` isn't at least 0 and below 1.
pub(crate) fn assert_is_ratio(ratio: f64) {
    assert!(
        (0.0..1.0).contains(&ratio),
        "dropout: the ratio is the share that is dropped, at least 0 and below 1, not {ratio}"
    );
}
