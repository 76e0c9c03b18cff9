//! What `search` is told.

use crate::network_arguments::NetworkArgs;
use crate::recipe::{Recipe, Rule};
use crate::{output, parse};
use anyhow::{Result, ensure};
use clap::Args;
use mnist::search::Ranges;
use std::path::PathBuf;

const EXAMPLES: &str = "Examples:
  cargo run --release -- search
  cargo run --release -- search --trials 10 --epochs 1 --optimizer sgd --hidden 50
  cargo run --release -- search --rates 1e-3,1 --weight-decays 1e-6,1e-2 --json trials.json --figures curves

The trials train on five sixths of the training images and are judged on the rest.
The test images take no part: they are for the training afterwards.";

/// Which network to search for, and where.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SearchArgs {
    #[command(flatten)]
    pub(super) network: NetworkArgs,
    /// Trials of a round; there are two rounds
    #[arg(long, value_parser = parse::count, default_value = "20", allow_negative_numbers = true)]
    pub(super) trials: usize,
    /// Epochs of a trial
    #[arg(long, value_parser = parse::count, default_value = "2", allow_negative_numbers = true)]
    pub(super) epochs: usize,
    /// Learning rates of the first round [default: from a thirtieth to thirty times the optimizer's usual one]
    #[arg(long, value_name = "FROM,TO", value_parser = parse::range, allow_hyphen_values = true)]
    rates: Option<(f64, f64)>,
    /// Weight decays of the first round [default: 1e-5,1 for adamw, 1e-6,1e-2 for the others]
    #[arg(long, value_name = "FROM,TO", value_parser = parse::range, allow_hyphen_values = true)]
    weight_decays: Option<(f64, f64)>,
    /// Draw rate against accuracy into this folder
    #[arg(long, value_name = "FOLDER")]
    pub(super) figures: Option<PathBuf>,
    /// Write all trials into this file
    #[arg(long, value_name = "FILE")]
    pub(super) json: Option<PathBuf>,
}

impl SearchArgs {
    /// What all trials have in common; the usual optimizer is one with a weight decay to search for.
    pub(super) fn recipe(&self) -> Result<Recipe> {
        let recipe = self.network.recipe(Rule::AdamW);
        ensure!(
            recipe.optimizer != Rule::Adam,
            "--optimizer adam has no weight decay to search for: take adamw, which is Adam with one"
        );
        Ok(Recipe {
            epochs: self.epochs,
            ..recipe
        })
    }

    /// Where the first round looks.
    pub(super) fn ranges(&self, optimizer: Rule) -> Ranges {
        let usual = optimizer.usual_rate();
        let decays = if optimizer == Rule::AdamW {
            (1e-5, 1.0)
        } else {
            (1e-6, 1e-2)
        };
        Ranges {
            learning_rate: self.rates.unwrap_or((usual / 30.0, usual * 30.0)),
            weight_decay: self.weight_decays.unwrap_or(decays),
        }
    }

    /// Sees that everything can be written, before all trials.
    pub(super) fn try_outputs(&self) -> Result<()> {
        let file = self.json.as_ref();
        file.map_or(Ok(()), |path| output::try_file("--json", path))?;
        let folder = self.figures.as_ref();
        folder.map_or(Ok(()), |folder| output::try_folder("--figures", folder))
    }
}
