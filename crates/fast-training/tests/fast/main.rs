//! The fast training does what the readable one does, and what it promises besides.

mod dropout;
mod gradients;
mod images;
mod kernels;
mod same_as_readable;
mod side_by_side;
mod stages;
mod step;
mod threads;
