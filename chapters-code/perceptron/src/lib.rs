//! The perceptron: from a nearest mean to a unit that learns, and to the problem that one unit can't solve.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`minimum_distance`] | class means and the nearest of them |
//! | [`gaussian`] | bell curves, their maximum-likelihood fit, and how unequal priors shift a boundary |
//! | [`unit`] | weights, bias and a threshold |
//! | [`geometry`] | where a point lies, seen from the unit's line |
//! | [`gates`] | AND, OR, NAND and all other functions of two bits |
//! | [`learning`] | the learning rule, one sample at a time |
//! | [`fixed_increment`] | Algorithm 4, literally |
//! | [`convergence`] | Novikoff's bound on the number of updates |
//! | [`separability`] | which of the 16 functions of two bits a line can separate, with a proof for each |
//! | [`two_layers`] | XOR through a hidden layer, in both codings |
//! | [`quadratic`] | discriminants with squares and products |

pub mod convergence;
pub mod fixed_increment;
pub mod gates;
pub mod gaussian;
pub mod geometry;
pub mod learning;
pub mod minimum_distance;
pub mod quadratic;
pub mod separability;
pub mod two_layers;
pub mod unit;

pub use unit::Unit;
