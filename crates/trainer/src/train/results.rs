//! What a training brought: lines, JSON and curves; and how it goes on.

use super::{COMMAND, TrainArgs};
use crate::course::{Course, Epoch};
use crate::{curves, output};
use anyhow::Result;
use serde_json::json;
use std::path::Path;

/// The line of an epoch that has just ended.
pub(super) fn line(course: &Course, epoch: Epoch) -> String {
    format!(
        "epoch {}/{}  training loss {:.4}  test accuracy {:.1} %  {:.1} s",
        course.curve.len(),
        course.recipe.epochs,
        epoch.training_loss,
        100.0 * epoch.test_accuracy,
        epoch.seconds
    )
}

/// Settings and results.
pub(super) fn json(course: &Course, threads: usize, accuracy: f64) -> Result<String> {
    let results = json!({
        "settings": course.recipe,
        "threads": threads,
        "training_images": course.samples,
        "epochs": course.curve,
        "test_accuracy": accuracy,
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&results)?))
}

/// `loss.svg`, from 0, and `accuracy.svg`, as close as the numbers are to each other.
pub(super) fn draw(folder: &Path, course: &Course) -> Result<()> {
    let of = |number: fn(&Epoch) -> f64| course.curve.iter().map(number).collect::<Vec<f64>>();
    let losses = of(|epoch| epoch.training_loss);
    let accuracies = of(|epoch| 100.0 * epoch.test_accuracy);
    let write = |name: &str, svg: String| output::write(&folder.join(name), svg.as_bytes());
    write("loss.svg", curves::by_epoch("training loss", &losses, 0.0))?;
    write(
        "accuracy.svg",
        curves::by_epoch("test accuracy (%)", &accuracies, f64::NAN),
    )
}

/// The command that goes on, with the flags that aren't part of the recipe.
pub(super) fn going_on(arguments: &TrainArgs, path: &Path) -> String {
    let mut command = format!(
        "{COMMAND} train mnist --resume {}",
        output::shell_word(path)
    );
    // Without --save it is kept where it is resumed from.
    let places = [
        ("--data", &arguments.network.data),
        ("--figures", &arguments.figures),
        ("--json", &arguments.json),
    ];
    for (flag, place) in places {
        if let Some(place) = place {
            command += &format!(" {flag} {}", output::shell_word(place));
        }
    }
    command
}
