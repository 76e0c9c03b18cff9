//! Derivatives by nudging, gradients, and walking downhill.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`parabola`] | the function of one number whose slope is measured |
//! | [`difference`] | forward and central differences |
//! | [`single`] | the same in single precision |
//! | [`gradient`] | one central difference for each coordinate |
//! | [`bowl`] | a function of two numbers, its gradient and its curvatures |
//! | [`descent`] | steps against the gradient |
//! | [`line_fit`] | the loss curve of a line, and the walk to its lowest point |
//! | [`network_gradient`] | the slopes of a network's loss, in the shapes of its weights |

pub mod bowl;
pub mod descent;
pub mod difference;
pub mod gradient;
pub mod line_fit;
pub mod network_gradient;
pub mod parabola;
pub mod single;
