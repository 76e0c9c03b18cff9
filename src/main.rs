//! The command line.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::{Parser, Subcommand};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use workbook::figures::FigureArgs;
use workbook::grade::GradeArgs;
use workbook::hint::HintArgs;
use workbook::serve::ServeArgs;
use workbook::snippets::{self, Libraries};
use workbook::train::{self, TrainerArgs};
use workbook::{book, check, figures, grade, hint, preprocess, root, serve};

const EXAMPLES: &str = "Examples:
  cargo run                        build the book and serve it on http://127.0.0.1:3000
  cargo run -- --open              the same, and open it in the browser
  cargo run -- check               list everything that is wrong with the manuscript
  cargo run -- test perceptron/unit.md
                                   run the snippets of one page
  cargo run -- grade perceptron    grade a chapter's exercises; so does cargo test -p perceptron
  cargo run -- hint learning_step  show the next hint for an exercise
  cargo run --release -- train mnist --save mnist.checkpoint
                                   train a network on 60,000 handwritten digits, and keep it
  cargo run --release -- predict seven.png
                                   read a digit of your own with it
  cargo run --release -- search    search for a good learning rate";

/// Builds, serves, checks and grades the workbook; without a command, serves it
#[derive(Debug, Parser)]
#[command(name = "workbook", version, after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: ServeArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the book into target/book
    Build,
    /// Build the book, serve it, and build it again when a file changes (the default)
    #[command(
        after_help = "Examples:\n  cargo run -- serve\n  cargo run -- serve --port 3001 --open"
    )]
    Serve(ServeArgs),
    /// Check includes, values, equations, links and exercises; list every fault, or what is verified
    Check,
    /// Grade the exercises of a chapter, or of all, and show what is left to do
    Grade(GradeArgs),
    /// Show the next hint for an exercise, the weakest first
    Hint(HintArgs),
    /// Draw the figures again from the chapters' code
    Figures(FigureArgs),
    /// Run the Rust snippets of the book, or of one page
    #[command(
        after_help = "Examples:\n  cargo run -- test\n  cargo run -- test perceptron/unit.md"
    )]
    Test {
        /// The page's path below book/, or its title
        page: Option<String>,
    },
    /// Train a network on handwritten digits; `train --help` shows how
    Train(TrainerArgs),
    /// Search for a good learning rate and weight decay
    Search(TrainerArgs),
    /// Read the digit on a picture with a network that you have trained
    Predict(TrainerArgs),
    /// Prepare a book that the mdbook program hands over
    #[command(hide = true)]
    Preprocess(PreprocessArgs),
}

#[derive(Debug, clap::Args)]
struct PreprocessArgs {
    #[command(subcommand)]
    question: Option<Question>,
}

#[derive(Debug, Subcommand)]
enum Question {
    /// Whether books for this renderer can be prepared: the exit code is the answer
    Supports { renderer: String },
}

fn main() -> ExitCode {
    hear_mdbook();
    run(Arguments::parse()).unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}

/// mdBook's warnings, such as HTML that is never closed, must be seen; stdout is for its JSON.
fn hear_mdbook() {
    // What mdBook says of includes it can't resolve, we say with the line and the way to mend it.
    let wanted = Targets::new().with_default(LevelFilter::WARN).with_target(
        "mdbook_driver::builtin_preprocessors::links",
        LevelFilter::OFF,
    );
    let printed = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .without_time();
    tracing_subscriber::registry()
        .with(printed)
        .with(wanted)
        .init();
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let command = arguments.command.unwrap_or(Command::Serve(arguments.serve));
    let root = root::find()?;
    match command {
        Command::Build => serve::build(&root, &Arc::default())?,
        Command::Serve(arguments) => serve::run(&root, &arguments)?,
        Command::Check => check::run(&root)?,
        Command::Grade(arguments) => return grade::run(&arguments, &root),
        Command::Hint(arguments) => return hint::run(&arguments, &root),
        Command::Figures(arguments) => figures::run(&root, &arguments)?,
        Command::Test { page } => test(&root, page.as_deref())?,
        Command::Train(arguments) => return train::run(&root, "train", &arguments),
        Command::Search(arguments) => return train::run(&root, "search", &arguments),
        Command::Predict(arguments) => return train::run(&root, "predict", &arguments),
        Command::Preprocess(arguments) => return answer(arguments.question),
    }
    Ok(ExitCode::SUCCESS)
}

fn answer(question: Option<Question>) -> Result<ExitCode> {
    match question {
        Some(Question::Supports { renderer }) => {
            let supported = preprocess::RENDERERS.contains(&renderer.as_str());
            Ok(ExitCode::from(u8::from(!supported)))
        }
        None => preprocess::serve_mdbook().map(|()| ExitCode::SUCCESS),
    }
}

fn test(root: &std::path::Path, page: Option<&str>) -> Result<()> {
    let report = snippets::run(&book::for_snippets(root)?, &Libraries::build(root)?, page)?;
    report.verdict()?;
    print!("{report}");
    println!("{} snippets passed", report.passed());
    Ok(())
}
