//! `train`, `search` and `predict` hand everything over to the trainer: arguments, exit code and Ctrl-C.

#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The CLI with a shell script in place of cargo, in a folder of its own.
fn workbook(script: &str, arguments: &[&str]) -> (TempDir, Command) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cargo = folder.path().join("cargo");
    fs::write(&cargo, format!("#!/bin/sh\n{script}\n")).expect("a new file");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("our own file");
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
