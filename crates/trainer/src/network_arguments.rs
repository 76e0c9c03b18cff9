//! The flags that `train` and `search` share.

use crate::parse;
use crate::recipe::{Activation, Recipe, Rule, Schedule};
use clap::Args;
use fast_training::Threads;
use std::path::PathBuf;

/// The network, and how it is trained.
#[derive(Debug, Default, Args)]
pub struct NetworkArgs {
    /// The units of the hidden layers, from the pixels to the digits [default: 256,128]
    #[arg(long, value_name = "UNITS", value_delimiter = ',', value_parser = parse::units, allow_negative_numbers = true)]
    pub hidden: Option<Vec<usize>>,
    /// What the hidden units do with their sum [default: relu]
    #[arg(long, value_enum)]
    pub activation: Option<Activation>,
    /// Normalise each hidden layer over the batch
    #[arg(long)]
    pub batchnorm: bool,
    /// The share of hidden units that is dropped in each step [default: 0]
    #[arg(long, value_name = "SHARE", value_parser = parse::dropout, allow_negative_numbers = true)]
    pub dropout: Option<f64>,
    /// Which rule makes a step [default: adam; adamw in a search]
    #[arg(long, value_enum)]
    pub optimizer: Option<Rule>,
    /// The images of a step; those left over at the end of an epoch are left out [default: 128]
    #[arg(long, value_name = "IMAGES", value_parser = parse::count, allow_negative_numbers = true)]
    pub batch: Option<usize>,
    /// Move each image by up to so many pixels in each direction, anew in every step [default: 0]
    #[arg(long, value_name = "PIXELS", value_parser = parse::shift, allow_negative_numbers = true)]
    pub shift: Option<u8>,
    /// Where weights, orders, shifts and masks come from: on one machine, equal seeds give equal results [default: 1]
    #[arg(long)]
    pub seed: Option<u64>,
    /// Threads; they change the time and not one bit of the result [default: the machine's]
    #[arg(long, value_parser = parse::threads, allow_negative_numbers = true)]
    pub threads: Option<usize>,
    /// A folder with four files of MNIST's names and form, packed or not, in place of MNIST
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
}

impl NetworkArgs {
    /// What is asked for, with the usual values where nothing is said.
    #[must_use]
    pub fn recipe(&self, usual: Rule) -> Recipe {
        let optimizer = self.optimizer.unwrap_or(usual);
        Recipe {
            hidden: self.hidden.clone().unwrap_or_else(|| vec![256, 128]),
            activation: self.activation.unwrap_or(Activation::Relu),
            batchnorm: self.batchnorm,
            dropout: self.dropout.unwrap_or(0.0),
            optimizer,
            rate: optimizer.usual_rate(),
            weight_decay: optimizer.usual_weight_decay(),
            schedule: Schedule::Constant,
            batch: self.batch.unwrap_or(128),
            epochs: 5,
            shift: self.shift.unwrap_or(0),
            seed: self.seed.unwrap_or(1),
        }
    }

    /// The threads that are asked for, or one for each core.
    ///
    /// # Errors
    /// If the system gives no more threads.
    pub fn threads(&self) -> anyhow::Result<Threads> {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        let count = self.threads.unwrap_or_else(cores);
        Threads::new(count).map_err(|error| {
            anyhow::anyhow!(
                "{count} threads can't be started ({error}): ask for fewer with --threads"
            )
        })
    }
}
