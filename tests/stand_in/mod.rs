//! A shell script in place of a program that the tests don't want to start, such as cargo.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Writes `script` into `folder` as a program of this name.
pub fn stand_in(folder: &Path, name: &str, script: &str) -> PathBuf {
    let program = folder.join(name);
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).expect("a new file");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("our own file");
    program
}
