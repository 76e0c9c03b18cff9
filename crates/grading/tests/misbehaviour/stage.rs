//! Starting the fixture and reading what it printed.

use libtest_mimic::Failed;
use std::process::{self, Command, Output};
use std::time::Duration;
use std::{env, io, thread};

const FIXTURE: &str = "GRADE_FIXTURE";

pub fn is_fixture() -> bool {
    env::var_os(FIXTURE).is_some()
}

/// Lets the process that grades one exercise hang or end, which lines of a derivation can't make it do by themselves.
pub fn misbehave() {
    let is_child = env::var_os("GRADE_CHILD").is_some();
    match env::var(FIXTURE).as_deref() {
        Ok("hangs") if is_child => thread::sleep(Duration::from_secs(60)),
        Ok("ends") if is_child => process::exit(3),
        _ => (),
    }
}

/// A test of the fixture.
pub type Check = fn() -> Result<(), Failed>;

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

/// Fails unless the fixture succeeds or not, as it should, and says all this.
pub fn expect(
    arguments: &[&str],
    settings: &[(&str, &str)],
    succeeds: bool,
    says: &[&str],
) -> Result<(), Failed> {
    let performance = perform(arguments, settings)?;
    let text = performance.printed;
    if performance.succeeded != succeeds {
        return Err(format!("success should be {succeeds}:\n{text}").into());
    }
    match says.iter().find(|part| !text.contains(**part)) {
        Some(part) => Err(format!("{part:?} is missing from:\n{text}").into()),
        None => Ok(()),
    }
}
