//! The training of the chapters once more, arranged for speed: 32-bit numbers, no packing, nothing allocated in a step.
//!
//! The readable version in the chapters stays the truth: tests compare every step of this one with it.

mod backward;
mod forward;
pub mod gather;
mod head;
pub mod in_place;
pub mod kernels;
pub mod layer;
pub mod masks;
pub mod nets;
pub mod network;
mod normalised;
pub mod optimizer;
pub mod peak;
pub mod rows;
pub mod score;
pub mod settings;
pub mod sparse;
pub mod threads;
pub mod training;
mod update;
pub mod workspace;

pub use gather::Batch;
pub use network::Network;
pub use optimizer::{Method, Optimizer};
pub use score::Score;
pub use settings::{Curve, Settings, Start};
pub use threads::Threads;
pub use training::Training;
