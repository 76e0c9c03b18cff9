//! S3, an index of headings: it prints next to nothing, so what each heading stands for is tried on numbers of our own.

mod descent;
mod differences;
mod digits;
mod errors;
mod functions;
mod gates;
mod graphs;
mod layers;
mod line;
mod mean_squared;
mod networks;
mod optimizers;
mod output_layer;
mod remedies;
mod stacks;
mod start;
mod training;
mod valleys;
mod xor;
