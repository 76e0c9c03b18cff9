//! `predict`: the digit on a picture, read by a network that was trained before.

mod blocks;
mod picture;
mod prepare;

pub use blocks::blocks;
pub use picture::Ink;
pub use prepare::prepared;

use crate::{checkpoint, train};
use anyhow::{Context, Result};
use clap::Args;
use datasets::mnist::Digits;
use fast_training::Threads;
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "Examples:
  cargo run --release -- train mnist --save mnist.checkpoint
  cargo run --release -- predict seven.png
  cargo run --release -- predict seven.png --weights digits.checkpoint

Any PNG of one digit will do, dark on light or light on dark, of any size.
What touches the border decides which of the two is paper.";

/// Which picture to read, and with which network.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct PredictArgs {
    /// A PNG of one digit
    image: PathBuf,
    /// A checkpoint that `train --save` or Ctrl-C has made
    #[arg(long, value_name = "FILE", default_value = train::DEFAULT)]
    weights: PathBuf,
}

/// Shows the picture as the network sees it, and the three likeliest digits.
///
/// # Errors
/// If the picture is no PNG or has no ink, or the weights are no checkpoint.
pub fn run(arguments: &PredictArgs) -> Result<ExitCode> {
    let pixels = prepared(&Ink::of_file(&arguments.image)?);
    let mut course = checkpoint::read(&arguments.weights)?;
    let digits = Digits {
        pixels: pixels.to_vec(),
        labels: vec![0],
    };
    let threads = Threads::new(1).context("a thread can't be started")?;
    let logits = course.training.logits(&digits, &threads);
    print!("{}", blocks(&pixels));
    for (digit, share) in likeliest(&logits[0]) {
        println!("{digit}  {:5.1} %", 100.0 * share);
    }
    Ok(ExitCode::SUCCESS)
}

/// The three classes with the largest shares, the largest first.
fn likeliest(logits: &[f32; 10]) -> Vec<(usize, f64)> {
    let top = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers = logits.map(|logit| f64::from(logit - top).exp());
    let sum: f64 = powers.iter().sum();
    let mut shares: Vec<(usize, f64)> =
        powers.iter().map(|power| power / sum).enumerate().collect();
    shares.sort_by(|one, other| other.1.total_cmp(&one.1));
    shares.truncate(3);
    shares
}
