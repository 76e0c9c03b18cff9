//! The fast training does what the readable one does, and what it promises besides.

mod dropout;
mod epochs;
mod evaluation;
mod gradients;
mod images;
mod kernels;
mod learning_rate;
mod masks;
mod random_shifts;
mod rules;
mod same_as_readable;
mod shifts;
mod side_by_side;
mod stages;
mod step;
mod threads;
