//! Optimizers: how a gradient becomes a step.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`optimizer`] | what all of them can do, and walks on a landscape |
//! | [`memory`] | what an optimizer remembers of each parameter |
//! | [`minibatch`] | gradients from a few of the samples, and where they disagree |
//! | [`sgd`] | a step against the gradient |
//! | [`ravine`] | factors, angle and limit of a bowl that is long and narrow |
//! | [`momentum`] | steps with a velocity |
//! | [`nesterov`] | a velocity, and a gradient from further ahead |
//! | [`adagrad`] | a rate for each parameter, divided by all it has seen |
//! | [`rmsprop`] | divided by what it has seen lately |
//! | [`adam`] | velocity and division, with the start corrected |
//! | [`adamw`] | the same with weight decay apart from the gradient |
//! | [`schedule`] | learning rates that change with time |
//! | [`clipping`] | limits for a gradient |
//! | [`landscapes`] | a ravine, a saddle and Rosenbrock's valley |
//! | [`methods`] | the methods side by side, over many learning rates |
//! | [`curve_fit`] | a small network that learns a sine, as a third problem for them |

pub mod adagrad;
pub mod adam;
pub mod adamw;
pub mod clipping;
pub mod curve_fit;
pub mod landscapes;
pub mod memory;
pub mod methods;
pub mod minibatch;
pub mod momentum;
pub mod nesterov;
pub mod optimizer;
pub mod ravine;
pub mod rmsprop;
pub mod schedule;
pub mod sgd;

pub use adagrad::AdaGrad;
pub use adam::Adam;
pub use adamw::AdamW;
pub use clipping::Clipped;
pub use landscapes::Landscape;
pub use memory::Memory;
pub use momentum::Momentum;
pub use nesterov::Nesterov;
pub use optimizer::Optimizer;
pub use rmsprop::RmsProp;
pub use sgd::Sgd;
