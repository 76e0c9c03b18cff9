//! A course on disk: a name, a version, the length, a checksum, and then the course as postcard writes it.
//!
//! ```text
//! byte 0        16        20       28         36
//!      name     version   length   checksum   the course
//! ```

use crate::course::Course;
use crate::data::hash;
use crate::output;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;

const NAME: &[u8; 16] = b"nn-checked train";
/// Raised when an old course can't be read any more.
pub const VERSION: u32 = 1;
const HEADER: usize = 36;

/// Writes the whole file, or leaves the old one as it was.
///
/// # Errors
/// If it can't be written.
pub fn write(path: &Path, course: &Course) -> Result<()> {
    let course = postcard::to_stdvec(course).context("the course can't be written down")?;
    let mut file = NAME.to_vec();
    file.extend(VERSION.to_le_bytes());
    file.extend((course.len() as u64).to_le_bytes());
    file.extend(hash([&course]).to_le_bytes());
    file.extend(course);
    output::write(path, &file)
}

/// The course that was written there.
///
/// # Errors
/// If the file can't be read, is no checkpoint, of another version, cut off, or damaged.
pub fn read(path: &Path) -> Result<Course> {
    let shown = path.display();
    let file = fs::read(path).with_context(|| {
        format!(
            "{shown} can't be read; `{MAKE} {}` makes a checkpoint",
            output::shell_word(path)
        )
    })?;
    let course = unwrapped(path, &file)?;
    postcard::from_bytes(course)
        .with_context(|| format!("{shown} is no course that this program knows: train again"))
}

/// What stands after the header, if the header says the same of it.
fn unwrapped<'file>(path: &Path, file: &'file [u8]) -> Result<&'file [u8]> {
    let shown = path.display();
    ensure!(
        file.starts_with(NAME),
        "{shown} is no checkpoint; `{MAKE} FILE` makes one"
    );
    let Some((header, course)) = file.split_at_checked(HEADER) else {
        bail!("{shown} ends within its first {HEADER} bytes: {AGAIN}");
    };
    let version = u32::from_le_bytes(part(header, 16));
    ensure!(
        version == VERSION,
        "{shown} is a checkpoint of version {version}, and this program reads version {VERSION}: \
         use the program that wrote it, or train again"
    );
    let length = u64::from_le_bytes(part(header, 20));
    ensure!(
        course.len() as u64 == length,
        "{shown} should hold {length} bytes after its header, and holds {}: {AGAIN}",
        course.len()
    );
    ensure!(
        hash([course]) == u64::from_le_bytes(part(header, 28)),
        "{shown} is damaged, its checksum differs: {AGAIN}"
    );
    Ok(course)
}

const MAKE: &str = "cargo run --release -- train mnist --save";
const AGAIN: &str = "copy it once more, or train again";

fn part<const BYTES: usize>(header: &[u8], at: usize) -> [u8; BYTES] {
    std::array::from_fn(|byte| header[at + byte])
}
