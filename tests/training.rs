//! `train`, `search` and `predict` hand everything over to the trainer: arguments, exit code and Ctrl-C.

#![cfg(unix)]

mod stand_in;

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use stand_in::stand_in;
use tempfile::TempDir;

/// The CLI with a shell script in place of cargo, in a folder of its own.
fn workbook(script: &str, arguments: &[&str]) -> (TempDir, Command) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cargo = stand_in(folder.path(), "cargo", script);
    let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
    command
        .args(arguments)
        .env("CARGO", cargo)
        .current_dir(folder.path());
    (folder, command)
}

#[test]
fn arguments_and_exit_code_are_handed_on() {
    for (command, rest) in [
        (
            "train",
            &["mnist", "--hidden", "50,20", "--epochs", "3"][..],
        ),
        ("search", &["--help"]),
        ("predict", &["a picture.png", "--weights", "-"]),
    ] {
        let script = "for argument; do printf '<%s>' \"$argument\"; done; pwd; exit 7";
        let (folder, mut program) = workbook(script, &[&[command], rest].concat());
        let output = program.output().expect("the program starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let root = env!("CARGO_MANIFEST_DIR");
        let cargo = format!(
            "<run><--release><--quiet><--locked><-p><trainer><--manifest-path><{root}/Cargo.toml><--><{command}>"
        );
        let rest: String = rest.iter().map(|word| format!("<{word}>")).collect();
        // Paths on the command line are relative to where the reader stands.
        let here = folder.path().canonicalize().expect("it is there");
        assert_eq!(said, format!("{cargo}{rest}{}\n", here.display()));
        assert_eq!(output.status.code(), Some(7), "{said}");
    }
}

#[test]
fn the_reader_is_told_of_a_first_build_and_of_no_other() {
    let (folder, mut program) = workbook("exit 0", &["train", "mnist"]);
    program.env("CARGO_TARGET_DIR", folder.path());
    let mut said = || {
        let output = program.output().expect("the program starts");
        String::from_utf8(output.stderr).expect("text")
    };
    assert_eq!(
        said(),
        "Preparing the trainer (a first build takes a few minutes) …\n"
    );
    fs::create_dir(folder.path().join("release")).expect("a new folder");
    fs::write(folder.path().join("release/trainer"), "").expect("a new file");
    assert_eq!(said(), "");
}

/// A terminal sends Ctrl-C to all programs at once, as `kill` does with the number of a group.
#[test]
fn the_program_waits_until_the_trainer_has_saved() {
    let script =
        "trap 'sleep 0.3; echo saved; exit 130' INT; echo ready; while :; do sleep 0.05; done";
    let (_folder, mut program) = workbook(script, &["train", "mnist"]);
    let mut child = program
        .process_group(0)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut line = String::new();
    output.read_line(&mut line).expect("it speaks");
    assert_eq!(line, "ready\n");
    let group = format!("-{}", child.id());
    let killed = Command::new("kill").args(["-INT", "--", &group]).status();
    assert!(killed.expect("kill is there").success());
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    // By now it must have been said: the program is gone, and the script with it.
    let mut rest = String::new();
    output.read_to_string(&mut rest).expect("it speaks");
    assert_eq!(rest, "saved\n");
}
