//! What `train` is told, and what of it contradicts a checkpoint.

use crate::course::Course;
use crate::network_arguments::NetworkArgs;
use crate::recipe::flags::{Flag, list, name};
use crate::recipe::{Recipe, Rule, Schedule};
use crate::{checkpoint, output, parse};
use anyhow::{Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "Examples:
  cargo run --release -- train mnist
  cargo run --release -- train mnist --hidden 50 --activation sigmoid --optimizer sgd --rate 0.1
  cargo run --release -- train mnist --batchnorm --dropout 0.2 --schedule cosine --shift 1 --epochs 20
  cargo run --release -- train mnist --save digits.checkpoint --figures curves --json results.json
  cargo run --release -- train mnist --resume digits.checkpoint --epochs 10
  cargo run --release -- train mnist --data fashion-mnist/

Ctrl-C finishes the step, saves a checkpoint, and says how to go on. A training that goes on ends with
exactly the weights of one that was never stopped.";

/// Which network to train, and how.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct TrainArgs {
    /// The data set: mnist
    #[arg(value_parser = parse::data_set)]
    data_set: String,
    #[command(flatten)]
    pub(super) network: NetworkArgs,
    /// The learning rate [default: the optimizer's usual one]
    #[arg(long, value_parser = parse::rate, allow_negative_numbers = true)]
    rate: Option<f64>,
    /// How much the weights shrink in a step, as a multiple of the rate [default: 0; 0.01 for adamw]
    #[arg(long, value_name = "DECAY", value_parser = parse::weight_decay, allow_negative_numbers = true)]
    weight_decay: Option<f64>,
    /// How the rate changes from step to step [default: constant]
    #[arg(long, value_enum)]
    schedule: Option<Schedule>,
    /// How often all images are seen [default: 5]
    #[arg(long, value_parser = parse::count, allow_negative_numbers = true)]
    epochs: Option<usize>,
    /// Keep the training in this file, after each epoch and at the end
    #[arg(long, value_name = "FILE")]
    pub(super) save: Option<PathBuf>,
    /// Go on with the training in this file, and keep it there unless --save names another; --epochs may be raised
    #[arg(long, value_name = "FILE")]
    pub(super) resume: Option<PathBuf>,
    /// Draw loss and accuracy, epoch by epoch, into this folder
    #[arg(long, value_name = "FOLDER")]
    pub(super) figures: Option<PathBuf>,
    /// Write settings and results into this file
    #[arg(long, value_name = "FILE")]
    pub(super) json: Option<PathBuf>,
}

impl TrainArgs {
    /// What is asked for, with the usual values where nothing is said.
    pub(super) fn recipe(&self) -> Recipe {
        let usual = self.network.recipe(Rule::Adam);
        Recipe {
            rate: self.rate.unwrap_or(usual.rate),
            weight_decay: self.weight_decay.unwrap_or(usual.weight_decay),
            schedule: self.schedule.unwrap_or(usual.schedule),
            epochs: self.epochs.unwrap_or(usual.epochs),
            ..usual
        }
    }

    /// The course of the checkpoint that is named, if one is.
    pub(super) fn resumed(&self) -> Result<Option<Course>> {
        let Some(path) = &self.resume else {
            return Ok(None);
        };
        let mut course = checkpoint::read(path)?;
        if let Some(epochs) = self.epochs {
            let begun = course.curve.len() + usize::from(course.step > 0);
            course.recipe.extend(epochs, begun)?;
        }
        self.insist_on_no_contradiction(&course.recipe.flags(), path)?;
        Ok(Some(course))
    }

    fn insist_on_no_contradiction(&self, known: &[Flag], path: &Path) -> Result<()> {
        for (flag, given) in self.given() {
            let begun = match known.iter().find(|known| known.0 == flag) {
                Some((_, value)) if *value == given => continue,
                Some((_, value)) => format!("with {flag} {value}"),
                None => "without it".to_string(),
            };
            let given = format!("{flag} {given}");
            bail!(
                "{} contradicts {}, which was begun {begun}: \
                 leave {flag} out to go on, or --resume to begin anew",
                given.trim_end(),
                path.display()
            );
        }
        Ok(())
    }

    /// The flags of the recipe that stand on the command line.
    fn given(&self) -> Vec<Flag> {
        let network = &self.network;
        let flags = [
            ("--hidden", network.hidden.as_deref().map(list)),
            ("--activation", network.activation.as_ref().map(name)),
            ("--optimizer", network.optimizer.as_ref().map(name)),
            ("--rate", self.rate.map(|rate| rate.to_string())),
            (
                "--weight-decay",
                self.weight_decay.map(|decay| decay.to_string()),
            ),
            ("--schedule", self.schedule.as_ref().map(name)),
            ("--batch", network.batch.map(|batch| batch.to_string())),
            ("--seed", network.seed.map(|seed| seed.to_string())),
            ("--dropout", network.dropout.map(|share| share.to_string())),
            ("--shift", network.shift.map(|shift| shift.to_string())),
            ("--batchnorm", network.batchnorm.then(String::new)),
        ];
        let given = |(flag, value): (_, Option<String>)| value.map(|value| (flag, value));
        flags.into_iter().filter_map(given).collect()
    }

    /// Where the training is kept: in the file that is named, or in the one that it goes on from.
    pub(super) fn kept(&self) -> Option<&Path> {
        self.save.as_deref().or(self.resume.as_deref())
    }

    /// Sees that everything can be written, before hours of work.
    pub(super) fn try_outputs(&self) -> Result<()> {
        let kept = if self.save.is_some() {
            "--save"
        } else {
            "--resume"
        };
        for (flag, path) in [(kept, self.kept()), ("--json", self.json.as_deref())] {
            path.map_or(Ok(()), |path| output::try_file(flag, path))?;
        }
        let folder = self.figures.as_ref();
        folder.map_or(Ok(()), |folder| output::try_folder("--figures", folder))
    }
}
