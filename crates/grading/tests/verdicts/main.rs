//! The verdict on an answer, and all that is said with it, word for word.

mod halving;
mod messages;
mod mistakes;
