//! S2, the deck on the basics of deep learning: each formula as it is printed, and each claim as a property.

mod errors;
mod functions;
mod layers;
