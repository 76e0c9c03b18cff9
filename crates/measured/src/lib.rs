//! What `benches/peers` has measured, as the repository keeps it, for the worked examples and figures that show it.
//!
//! | module | what |
//! |---|---|
//! | [`results`] | the file with all runs |
//! | [`medians`] | the middle of several runs |
//! | [`stages`] | from the chapters' code to the fastest |
//! | [`peers`] | the other libraries, and what is compared |

pub mod medians;
pub mod peers;
pub mod results;
pub mod stages;

pub use medians::{Kind, Median};
pub use results::{Results, results};
