//! The program behind `cargo run --release -- train`, `search` and `predict`.

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use trainer::{predict, search, train};

/// Trains networks on handwritten digits, searches for hyperparameters, and reads digits of your own
#[derive(Debug, Parser)]
#[command(
    name = "trainer",
    bin_name = "cargo run --release --",
    disable_version_flag = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Train a network on MNIST, or on your own data of the same form
    Train(train::TrainArgs),
    /// Search for a good learning rate and weight decay, on images that no trial trains on
    Search(search::SearchArgs),
    /// Read the digit on a picture with a network that you have trained
    Predict(predict::PredictArgs),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Train(arguments) => train::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Predict(arguments) => predict::run(&arguments),
    };
    result.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}
