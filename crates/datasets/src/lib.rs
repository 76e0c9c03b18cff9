//! The data that the book learns from, in the repository, each file with its checksum.
//!
//! | module | what |
//! |---|---|
//! | [`iris`] | 150 flowers, four measurements, three species |
//! | [`mnist`] | 70,000 handwritten digits, 28 × 28 pixels |
//! | [`idx`] | the format of MNIST's files |
//! | [`error`] | what can be wrong with a file, and what to do about it |
//! | [`checksum`] | reads a file and insists on its sha256 |

pub mod checksum;
pub mod error;
pub mod idx;
pub mod iris;
pub mod mnist;

pub use error::DatasetError;
