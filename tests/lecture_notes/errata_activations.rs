//! Errata about activation functions: what the notes say of them, and what they do.

mod kinks;
mod lines;
mod slopes;
