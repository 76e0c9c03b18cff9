//! The parts of the command line program, one by one.

#[path = "../small_book/mod.rs"]
mod small_book;
#[cfg(unix)]
#[path = "../stand_in/mod.rs"]
mod stand_in;

mod commands;
mod faults;
mod leftovers;
mod manuscript;
mod markdown;
mod nearest;
mod root;
mod watching;
