//! How many multiplications and additions a training step takes.

// ANCHOR: operations
/// Operations of the products in one step, for layers of these widths, the inputs first. A multiplication and the
/// addition that follows it count as two; activations, losses and biases are left out.
///
/// Forward Z = W X, back to the weights G Xᵀ, and back to the inputs Wᵀ G, which the first layer doesn't need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operations {
    /// Of all products W X.
    pub forward: u64,
    /// Of all products G Xᵀ.
    pub to_weights: u64,
    /// Of all products Wᵀ G but the first layer's.
    pub to_inputs: u64,
}

/// The operations of one step on `samples` samples.
///
/// # Panics
/// If there are fewer than two widths.
#[must_use]
pub fn of_a_step(widths: &[usize], samples: usize) -> Operations {
    assert!(
        widths.len() > 1,
        "a network has inputs and outputs: two widths at least"
    );
    let product = |pair: &[usize]| 2 * (pair[0] * pair[1] * samples) as u64;
    let products: Vec<u64> = widths.windows(2).map(product).collect();
    Operations {
        forward: products.iter().sum(),
        to_weights: products.iter().sum(),
        to_inputs: products[1..].iter().sum(),
    }
}

impl Operations {
    /// All together.
    #[must_use]
    pub fn total(self) -> u64 {
        self.forward + self.to_weights + self.to_inputs
    }
}
// ANCHOR_END: operations
