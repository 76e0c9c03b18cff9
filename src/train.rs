//! `train`, `search` and `predict`: hands everything over to the trainer, which is compiled for speed.
//!
//! The trainer uses chapters, and this program uses none, so the two are separate programs.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};

use anyhow::{Context, Result};
use clap::Args;

/// What the trainer is told, `--help` included.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub struct TrainerArgs {
    /// See `cargo run --release -- train --help`, and the same for the others
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENTS"
    )]
    arguments: Vec<OsString>,
}

/// Runs a command of the trainer in the current folder; its exit code becomes ours.
///
/// # Errors
/// If cargo can't be started.
pub fn run(root: &Path, command: &str, arguments: &TrainerArgs) -> Result<ExitCode> {
    let built = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    if !built.join("release").join(PROGRAM).is_file() {
        eprintln!("Preparing the trainer (a first build takes a few minutes) …");
    }
    outlive_ctrl_c()?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--release", "--quiet", "--locked", "-p", "trainer"])
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"))
        .args(["--", command])
        .args(&arguments.arguments)
        .status()
        .context("cargo can't be started")?;
    Ok(code(status))
}

const PROGRAM: &str = if cfg!(windows) {
    "trainer.exe"
} else {
    "trainer"
};

/// Ctrl-C reaches every program on the terminal. The trainer saves its work, and this one waits until it has:
/// it would give the prompt back too early. A program that is started doesn't inherit this.
fn outlive_ctrl_c() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("Ctrl-C can't be heard")?;
    runtime.block_on(async {
        // Listening begins when it is first asked, and what would end the program is off from then on.
        tokio::select! {
            biased;
            heard = tokio::signal::ctrl_c() => heard.context("Ctrl-C can't be heard"),
            () = std::future::ready(()) => Ok(()),
        }
    })
}

/// A program that was killed has no code of its own.
fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}
