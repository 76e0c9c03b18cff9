//! The shape of a product.

/// A row of A meets a column of B, so both must have equally many entries; the two numbers that don't meet are left over.
pub fn product_shape(a: (usize, usize), b: (usize, usize)) -> Option<(usize, usize)> {
    (a.1 == b.0).then_some((a.0, b.1))
}
