//! `train`: a network on MNIST, with a way to stop and to go on.

mod arguments;
mod results;

pub use arguments::TrainArgs;

use crate::course::Course;
use crate::data::{self, fingerprint};
use crate::{checkpoint, interrupt, output, progress};
use anyhow::{Result, ensure};
use datasets::mnist::Mnist;
use fast_training::Threads;
use indicatif::ProgressBar;
use std::path::Path;
use std::process::ExitCode;

/// Trains, and prints a line for each epoch and the accuracy at the end.
///
/// # Errors
/// If settings, data or checkpoint don't fit, a file can't be written, or the loss is no number any more.
pub fn run(arguments: &TrainArgs) -> Result<ExitCode> {
    arguments.try_outputs()?;
    let threads = arguments.network.threads()?;
    let resumed = arguments.resumed()?;
    let data = data::load(arguments.network.data.as_deref())?;
    let mut course = begin(arguments, resumed, &data)?;
    interrupt::listen()?;
    if threads.run(|| walk(&mut course, &data, &threads, arguments))? {
        finish(arguments, &course, threads.count())?;
        return Ok(ExitCode::SUCCESS);
    }
    let path = arguments.kept().unwrap_or(Path::new(DEFAULT));
    checkpoint::write(path, &course)?;
    eprintln!(
        "Stopped after step {} of {}. To go on:\n  {}",
        course.done(),
        course.steps(),
        results::going_on(arguments, path)
    );
    Ok(interrupt::code())
}

/// The course of the checkpoint, or a new one; either must fit the data.
fn begin(arguments: &TrainArgs, resumed: Option<Course>, data: &Mnist) -> Result<Course> {
    let Some(course) = resumed else {
        let recipe = arguments.recipe();
        recipe.check(data.training.len())?;
        return Ok(Course::new(recipe, &data.training));
    };
    ensure!(
        course.fingerprint == fingerprint(&data.training),
        "the checkpoint was trained on {} other images than the {} that were read: \
         name their folder with --data, or leave --data out for MNIST itself",
        course.samples,
        data.training.len()
    );
    Ok(course)
}

/// Step after step; returns false if Ctrl-C ended it.
fn walk(
    course: &mut Course,
    data: &Mnist,
    threads: &Threads,
    arguments: &TrainArgs,
) -> Result<bool> {
    let bar = progress::of_steps(course);
    while !course.is_finished() && !interrupt::is_asked() {
        let loss = course.step(&data.training, threads);
        ensure!(
            loss.is_finite(),
            "the loss is no number any more in step {}: the steps were too long; lower --rate {}",
            course.done(),
            course.recipe.rate
        );
        progress::show(&bar, course, loss);
        if course.epoch_is_complete() {
            close_epoch(course, data, threads, (arguments, &bar))?;
        }
    }
    bar.finish_and_clear();
    Ok(course.is_finished())
}

/// Measures, prints and keeps what the epoch brought.
fn close_epoch(
    course: &mut Course,
    data: &Mnist,
    threads: &Threads,
    (arguments, bar): (&TrainArgs, &ProgressBar),
) -> Result<()> {
    let score = course.training.score(&data.test, threads);
    let epoch = course.close_epoch(score);
    bar.suspend(|| println!("{}", results::line(course, epoch)));
    let kept = arguments.kept();
    kept.map_or(Ok(()), |path| checkpoint::write(path, course))
}

/// Draws, writes, and prints the accuracy of the last epoch, which is that of the finished network.
fn finish(arguments: &TrainArgs, course: &Course, threads: usize) -> Result<()> {
    let accuracy = course.curve.last().map_or(0.0, |last| last.test_accuracy);
    if let Some(folder) = &arguments.figures {
        results::draw(folder, course)?;
    }
    if let Some(path) = &arguments.json {
        output::write(path, results::json(course, threads, accuracy)?.as_bytes())?;
    }
    if let Some(path) = arguments.kept() {
        checkpoint::write(path, course)?;
        let shown = output::shell_word(path);
        eprintln!("Kept in {shown}. To read a digit of your own:");
        eprintln!("  {COMMAND} predict IMAGE.png --weights {shown}");
    } else {
        eprintln!("The weights are not kept; --save FILE keeps them.");
    }
    println!("test accuracy {:.1} %", 100.0 * accuracy);
    Ok(())
}

const COMMAND: &str = "cargo run --release --";

/// The checkpoint that is written and read if none is named.
pub const DEFAULT: &str = "mnist.checkpoint";
