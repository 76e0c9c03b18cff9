//! Thirty steps in the ravine of the book's pages, with PyTorch's own gradients there and ours here.

use nalgebra::DVector;
use optimizers::{landscapes::RAVINE, nesterov::positions, optimizer::walk};

use crate::{assert_together, list, numbers, of, optimizers::methods, part};

#[test]
fn every_optimizer_walks_as_pytorchs() {
    for (name, mut optimizer) in methods() {
        let path = walk(optimizer.as_mut(), RAVINE.gradient, &RAVINE.start(), 30);
        let expected = list(of(part("optimizers.ravine"), name));
        assert_eq!(path.len(), expected.len(), "{name}");
        for (got, expected) in path.iter().zip(expected) {
            assert_together(name, got.as_slice(), &numbers(expected));
        }
    }
}

/// PyTorch's parameters are the point u = w + μ v where the gradient is taken, not the position w.
#[test]
fn nesterovs_positions_lead_to_pytorchs_points() {
    let path = positions(RAVINE.gradient, &RAVINE.start(), 0.1, 0.9, 30);
    let expected = list(part("optimizers.ravine.nesterov"));
    let mut before: &DVector<f64> = &path[0];
    for (position, expected) in path.iter().zip(expected) {
        let velocity = position - before;
        let ahead = position + 0.9 * velocity;
        assert_together("ahead", ahead.as_slice(), &numbers(expected));
        before = position;
    }
}
