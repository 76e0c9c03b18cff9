//! MNIST: everything from the earlier chapters at work on 70,000 handwritten digits.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`features`] | four numbers that somebody thought of, and a common scale for them |
//! | [`readers`] | the nearest mean, and a network that learns, from samples of any kind |
//! | [`images`] | images as columns, labels as one-hot columns |
//! | [`guessers`] | the best of many who know nothing |
//! | [`network`] | a network built from a plan |
//! | [`training`] | a step, and an epoch of steps |
//! | [`first_network`] | 784-50-10, trained once for each seed and used by several pages |
//! | [`pace`] | how long it will still take |
//! | [`measure`] | loss and accuracy, the confusion matrix, the worst mistakes |
//! | [`calibration`] | whether a network is as sure as it may be |
//! | [`comparisons`] | what the earlier chapters claimed, tried on a few hundred digits |
//! | [`search`] | hyperparameters: drawn, ranked, narrowed |
//! | [`operations`] | how many multiplications and additions a step takes |

pub mod calibration;
pub mod comparisons;
pub mod features;
pub mod first_network;
pub mod guessers;
pub mod images;
pub mod measure;
pub mod network;
pub mod operations;
pub mod pace;
pub mod readers;
pub mod search;
pub mod training;

pub use network::Plan;
