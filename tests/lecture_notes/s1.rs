//! S1, the lecture on the basics of neural networks: each formula and number that it prints.

mod algorithm_4;
mod all_weights;
mod boundaries;
mod chain_rule;
mod descent;
mod discriminants;
mod errors;
mod forward;
mod functions;
mod gates;
mod hidden_weight;
mod nearest_mean;
mod output_layer;
mod output_weight;
mod parts_of_a_unit;
mod sigmoid_slope;
mod two_layers;
mod updates;
mod vanishing;
