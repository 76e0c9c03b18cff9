//! The parts of the trainer, one by one.

#[path = "../small/mod.rs"]
mod small;

mod axes;
mod continuing;
mod files;
mod ink;
mod limits;
mod parsing;
mod preparing;
mod recipes;
mod rounds;
mod shares;
mod steps;
mod terminal;
mod trials;
