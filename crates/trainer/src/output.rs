//! Files that are written whole or not at all, and places that are tried before hours of work.

use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Whether a file can be written there; `flag` is where the path came from.
///
/// # Errors
/// If the path is a folder, its folder is missing, or nothing can be written in it.
pub fn try_file(flag: &str, path: &Path) -> Result<()> {
    let shown = path.display();
    ensure!(
        !path.is_dir(),
        "{flag} {shown} is a folder: name a file in it"
    );
    let folder = folder_of(path);
    ensure!(
        folder.is_dir(),
        "{flag} {shown}: there is no folder {}; make it first, or name another",
        folder.display()
    );
    let part = part_of(path);
    File::create(&part)
        .and_then(|_| fs::remove_file(&part))
        .with_context(|| {
            format!("{flag} {shown} can't be written: name a file in a folder of yours")
        })
}

/// Makes the folder if need be, and sees that a file can be written there.
///
/// # Errors
/// If it can't be made, or nothing can be written in it.
pub fn try_folder(flag: &str, path: &Path) -> Result<()> {
    let shown = path.display();
    fs::create_dir_all(path)
        .with_context(|| format!("{flag} {shown} can't be made: name another folder"))?;
    try_file(flag, &path.join("try"))
}

/// Writes next to the file and renames, so that there is always a whole one: the old or the new.
///
/// # Errors
/// If it can't be written; the old file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = part_of(path);
    let written = File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)
    });
    if written.is_err() {
        // The error that counts is the first one.
        let _ = fs::remove_file(&part);
    }
    written.with_context(|| format!("{} can't be written", path.display()))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// In the same folder, since a file can't be renamed from one disk to another.
fn part_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    folder_of(path).join(format!(".{name}.{}.part", std::process::id()))
}

/// A path as a shell takes it.
#[must_use]
pub fn shell_word(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+:\\".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
