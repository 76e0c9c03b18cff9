//! Derivatives by nudging, gradients, and walking downhill.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`difference`] | forward and central differences |
//! | [`gradient`] | one central difference for each coordinate |
//! | [`descent`] | steps against the gradient |

pub mod descent;
pub mod difference;
pub mod gradient;
