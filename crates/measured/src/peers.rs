//! The other libraries, and what is compared.

use crate::Kind;

/// The other libraries, as the runs name them and as the page does.
pub const PEERS: [(&str, &str); 3] = [("jax", "JAX"), ("numpy", "numpy"), ("torch", "PyTorch")];

/// The kinds that are compared, with their titles.
pub const KINDS: [(&str, Kind<'_>); 4] = [
    ("784-50-10", ("w1", "f32", 1)),
    ("784-50-10, two threads", ("w1", "f32", 2)),
    ("784-256-128-10", ("w2", "f32", 1)),
    ("784-256-128-10, two threads", ("w2", "f32", 2)),
];
