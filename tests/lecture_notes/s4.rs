//! S4, the deck that introduces neural networks: formulas as printed, claims as properties, and the printed progress bars.

mod bars;
mod batch_normalisation;
mod deep;
mod functions;
mod units;
