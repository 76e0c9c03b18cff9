//! Trains one of the compared networks and prints what it took, as one line of JSON.
//!
//! `cargo run --release -p fast-training --bin measure -- --net w1 --version dense`

mod course;
mod trainings;
mod versions;

use clap::{Parser, ValueEnum};
use datasets::mnist;
use fast_training::{nets::net, peak};
use serde_json::{Value, json};
use std::{path::PathBuf, process::ExitCode};

const EXAMPLES: &str = "Examples:
  measure --net w1 --version dense
  measure --net w2 --version dense --threads 2
  measure --net w1 --version gemm --precision f64 --steps 1000
  measure --peak";

/// Trains one of the compared networks and prints what it took, as one line of JSON
#[derive(Debug, Parser)]
#[command(after_help = EXAMPLES, disable_version_flag = true)]
struct Arguments {
    /// w1 (784-50-10, sigmoid), w1-relu, w2 (784-256-128-10 with batch normalisation, dropout and Adam) or best
    #[arg(long, default_value = "w1")]
    net: String,
    /// How the training is written
    #[arg(long, value_enum, default_value = "dense")]
    version: Version,
    /// f64 or f32; the readable version has 64 bits, dense and sparse have 32
    #[arg(long, value_enum)]
    precision: Option<Precision>,
    /// Threads of the dense version
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=64))]
    threads: u8,
    /// A folder with MNIST's four files; without it, the repository's
    #[arg(long)]
    data: Option<PathBuf>,
    /// Fewer steps than the net's own
    #[arg(long)]
    steps: Option<usize>,
    /// Where weights, batches and masks come from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Measure what one core can do at best, instead of a training
    #[arg(long)]
    peak: bool,
}

/// From the chapters' own code to the fastest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Version {
    /// The chapters' layers and optimizers
    Readable,
    /// nalgebra's products into buffers that stay, with `tr_mul`
    TrMul,
    /// The same with transposed views
    Gemm,
    /// Rows without packing, fused passes
    Dense,
    /// Pixels that are 0 are skipped
    Sparse,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Precision {
    F32,
    F64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match answer(&arguments) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn answer(arguments: &Arguments) -> Result<Value, String> {
    if arguments.peak {
        let [single, double] = peak::operations_per_second();
        return Ok(json!({"gflops_f32": single / 1e9, "gflops_f64": double / 1e9}));
    }
    let mut net = net(&arguments.net).ok_or_else(|| {
        format!(
            "there is no net `{}`: try w1, w1-relu, w2 or best",
            arguments.net
        )
    })?;
    net.steps = arguments.steps.unwrap_or(net.steps);
    let precision = precision(arguments.version, arguments.precision)?;
    versions::measured(arguments, &net, precision)
}

/// The training images or the test images: never both, so that the memory is that of the training.
fn images(arguments: &Arguments, part: mnist::Part) -> Result<mnist::Digits, String> {
    let folder = arguments.data.as_deref();
    let images = folder.map_or_else(
        || mnist::bundled_part(part),
        |folder| mnist::read_part(folder, part),
    );
    images.map_err(|error| error.to_string())
}

/// The precision that a version has, if it has the one that is asked for.
fn precision(version: Version, asked: Option<Precision>) -> Result<Precision, String> {
    let own = match version {
        Version::Readable => Precision::F64,
        Version::Dense | Version::Sparse => Precision::F32,
        Version::TrMul | Version::Gemm => return Ok(asked.unwrap_or(Precision::F32)),
    };
    match asked {
        Some(other) if other != own => Err(format!("the {version:?} version has {own:?} only")),
        _ => Ok(own),
    }
}
