//! Cross-entropy of probabilities (S2-23, S3-03.6, S3-03.8, E-32).

use nalgebra::{DMatrix, DVector};

// ANCHOR: cross_entropy
/// −Σ tₖ ln pₖ over the classes, for the probabilities p and the target t of one sample.
///
/// A class with tₖ = 0 contributes nothing, even where pₖ is 0 as well.
///
/// # Panics
/// If the two differ in length.
#[must_use]
pub fn cross_entropy(probabilities: &DVector<f64>, target: &DVector<f64>) -> f64 {
    let (shares, classes) = (probabilities.len(), target.len());
    assert_eq!(
        shares, classes,
        "cross-entropy: {shares} probabilities came in for a target of {classes} classes"
    );
    let pairs = probabilities.iter().zip(target);
    pairs
        .filter(|(_, t)| **t != 0.0)
        .map(|(p, t)| -t * p.ln())
        .sum()
}

/// ∂J/∂pₖ = −tₖ / pₖ, as if the probabilities were free to move alone.
///
/// # Panics
/// If the two differ in length.
#[must_use]
pub fn cross_entropy_gradient(probabilities: &DVector<f64>, target: &DVector<f64>) -> DVector<f64> {
    let (shares, classes) = (probabilities.len(), target.len());
    assert_eq!(
        shares, classes,
        "cross-entropy: {shares} probabilities came in for a target of {classes} classes"
    );
    probabilities.zip_map(target, |p, t| if t == 0.0 { 0.0 } else { -t / p })
}
// ANCHOR_END: cross_entropy

// ANCHOR: class
/// −ln p of the right class: the same for a one-hot target, from the number of its class, counted from 0.
///
/// # Panics
/// If there is no such class.
#[must_use]
pub fn cross_entropy_of_class(probabilities: &DVector<f64>, class: usize) -> f64 {
    let classes = probabilities.len();
    assert!(
        class < classes,
        "cross-entropy: there is no class {class} among {classes}, which are counted from 0"
    );
    -probabilities[class].ln()
}

/// The target with 1 at the right class and 0 elsewhere.
///
/// # Panics
/// If there is no such class.
#[must_use]
pub fn one_hot(class: usize, classes: usize) -> DVector<f64> {
    assert!(
        class < classes,
        "one-hot: there is no class {class} among {classes}, which are counted from 0"
    );
    DVector::from_fn(classes, |row, _| f64::from(u8::from(row == class)))
}
// ANCHOR_END: class

// ANCHOR: guarded
/// What some books add to a probability before they take its logarithm.
pub const GUARD: f64 = 1e-7;

/// −Σ tₖ ln(pₖ + 10⁻⁷): finite everywhere, but no longer the cross-entropy. This book doesn't compute with it.
///
/// # Panics
/// If the two differ in length.
#[must_use]
pub fn guarded_cross_entropy(probabilities: &DVector<f64>, target: &DVector<f64>) -> f64 {
    cross_entropy(&probabilities.add_scalar(GUARD), target)
}
// ANCHOR_END: guarded

// ANCHOR: batch
/// The mean of [`cross_entropy`] over the samples, which are columns.
///
/// # Panics
/// If probabilities and targets differ in shape.
#[must_use]
pub fn mean_cross_entropy(probabilities: &DMatrix<f64>, targets: &DMatrix<f64>) -> f64 {
    let ((rows, samples), wanted) = (probabilities.shape(), targets.shape());
    assert_eq!(
        (rows, samples),
        wanted,
        "cross-entropy: the probabilities are {rows}×{samples}, but the targets are {}×{}",
        wanted.0,
        wanted.1
    );
    let pairs = probabilities.column_iter().zip(targets.column_iter());
    let losses = pairs.map(|(p, t)| cross_entropy(&p.into_owned(), &t.into_owned()));
    losses.sum::<f64>() / samples as f64
}

/// The same from the numbers of the right classes, one for each column.
///
/// # Panics
/// If there is not one class for each column, or no such class.
#[must_use]
pub fn mean_cross_entropy_of_classes(probabilities: &DMatrix<f64>, classes: &[usize]) -> f64 {
    let (rows, samples) = probabilities.shape();
    assert_eq!(
        samples,
        classes.len(),
        "cross-entropy: the probabilities are {rows}×{samples}, but there are {} class numbers",
        classes.len()
    );
    let pairs = probabilities.column_iter().zip(classes);
    let losses = pairs.map(|(p, &class)| cross_entropy_of_class(&p.into_owned(), class));
    losses.sum::<f64>() / samples as f64
}
// ANCHOR_END: batch
