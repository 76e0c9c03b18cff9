//! A derivation is judged line by line, and what is said about it names the line, the place in the file and the slip.

mod begun;
mod files;
mod messages;
mod proofs;
mod reading;
mod record;
mod square;
