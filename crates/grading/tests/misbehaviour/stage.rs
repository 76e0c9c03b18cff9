//! Starting the fixture and reading what it printed.

use std::process::{Command, Output};
use std::{env, io};

const FIXTURE: &str = "GRADE_FIXTURE";

pub fn is_fixture() -> bool {
    env::var_os(FIXTURE).is_some()
}

/// What the fixture prints, and whether it succeeds.
pub struct Performance {
    pub printed: String,
    pub succeeded: bool,
}

/// Runs the fixture with these arguments and environment variables, and with none of the caller's own settings.
pub fn perform(arguments: &[&str], settings: &[(&str, &str)]) -> io::Result<Performance> {
    let mut command = Command::new(env::current_exe()?);
    command.args(arguments).env(FIXTURE, "1");
    for name in [
        "GRADE_STRICT",
        "GRADE_TIMEOUT_S",
        "GRADE_JSON",
        "RUST_BACKTRACE",
    ] {
        command.env_remove(name);
    }
    let Output {
        status,
        stdout,
        stderr,
    } = command.envs(settings.iter().copied()).output()?;
    let (stdout, stderr) = (
        String::from_utf8_lossy(&stdout),
        String::from_utf8_lossy(&stderr),
    );
    Ok(Performance {
        printed: format!("{stdout}{stderr}"),
        succeeded: status.success(),
    })
}
