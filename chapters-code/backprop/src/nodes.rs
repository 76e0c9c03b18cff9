//! The two nodes that most graphs are made of (S3-04.5, S3-04.6).

// ANCHOR: add
/// x + y. Going back it needs nothing of what it saw on the way forward.
#[derive(Debug, Clone, Copy, Default)]
pub struct AddNode;

impl AddNode {
    /// The sum.
    #[must_use]
    pub fn forward(self, x: f64, y: f64) -> f64 {
        x + y
    }

    /// Both sides receive what arrives.
    #[must_use]
    pub fn backward(self, gradient: f64) -> (f64, f64) {
        (gradient, gradient)
    }
}
// ANCHOR_END: add

// ANCHOR: multiply
/// x y. It stores both factors, since each is the slope of the other.
#[derive(Debug, Clone, Copy, Default)]
pub struct MultiplyNode {
    factors: Option<(f64, f64)>,
}

impl MultiplyNode {
    /// The product.
    #[must_use = "the product is what the next node needs"]
    pub fn forward(&mut self, x: f64, y: f64) -> f64 {
        self.factors = Some((x, y));
        x * y
    }

    /// What arrives, times the *other* factor.
    ///
    /// # Panics
    /// Before a forward pass.
    #[must_use]
    pub fn backward(self, gradient: f64) -> (f64, f64) {
        let (x, y) = self
            .factors
            .expect("multiplication: call forward before backward");
        (gradient * y, gradient * x)
    }
}
// ANCHOR_END: multiply
