//! The IDX format of MNIST: a magic number, the sizes, and then one byte a value.
//!
//! ```text
//! byte  0  0  08  03 | 00 00 EA 60 | 00 00 00 1C | 00 00 00 1C | 00 00 …
//!       magic 2051   | 60,000      | 28 rows     | 28 columns  | the pixels
//!
//! byte  0  0  08  01 | 00 00 EA 60 | 05 00 04 …
//!       magic 2049   | 60,000      | the labels
//! ```
//!
//! Numbers stand with their highest byte first.
//! A file may be packed with gzip; its first two bytes say so, not its name.
//!
//! ```
//! use datasets::idx::{self, Kind};
//!
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("labels");
//! std::fs::write(&path, [0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])?;
//! assert_eq!(idx::read(&path, Kind::Labels)?.values, [7, 2, 1]);
//!
//! let refused = idx::read(&path, Kind::Images).unwrap_err().to_string();
//! assert!(refused.contains("magic number 2051"), "{refused}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod source;

use crate::DatasetError;
use source::Source;
use std::path::Path;

const SIDE: u32 = 28;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Images of 28 × 28 pixels, one byte a pixel.
    Images,
    /// One digit from 0 to 9 an image, one byte a digit.
    Labels,
}

impl Kind {
    /// The number that a file of this kind starts with.
    #[must_use]
    pub fn magic(self) -> u32 {
        match self {
            Kind::Images => 2051,
            Kind::Labels => 2049,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Kind::Images => "images",
            Kind::Labels => "labels",
        }
    }
}

/// A file, unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idx {
    /// The magic number and the sizes, as they stand in the file.
    pub header: Vec<u8>,
    /// The pixels, image after image and row by row, or the labels.
    pub values: Vec<u8>,
}

/// The file at `path`, which must hold images of 28 × 28 pixels, or labels from 0 to 9.
///
/// # Errors
/// [`DatasetError::Unreadable`] if there is no such file, and [`DatasetError::Unfit`] if its gzip is broken,
/// it is of another kind or image size, ends early, goes on after its end, or has a label above 9.
pub fn read(path: &Path, kind: Kind) -> Result<Idx, DatasetError> {
    let mut source = Source::open(path)?;
    let mut header = source.numbers(1, "a magic number")?;
    insist_on_kind(&source, number(&header, 0), kind)?;
    header.extend(source.numbers(1, "the count")?);
    let count = u64::from(number(&header, 4));
    let values = match kind {
        Kind::Images => {
            header.extend(source.numbers(2, "height and width")?);
            insist_on_side(&source, number(&header, 8), number(&header, 12))?;
            source.values(count * u64::from(SIDE * SIDE), "pixels")?
        }
        Kind::Labels => {
            let labels = source.values(count, "labels")?;
            insist_on_digits(&source, &labels)?;
            labels
        }
    };
    Ok(Idx { header, values })
}

fn number(header: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}

fn insist_on_kind(source: &Source, magic: u32, kind: Kind) -> Result<(), DatasetError> {
    if magic == kind.magic() {
        return Ok(());
    }
    Err(source.unfit(
        &format!("{} with the magic number {}", kind.name(), kind.magic()),
        &format!("the magic number {magic}{}", known(magic)),
        "Name each file after what it holds.",
    ))
}

fn known(magic: u32) -> &'static str {
    match magic {
        2051 => ", which is that of images",
        2049 => ", which is that of labels",
        _ => "",
    }
}

fn insist_on_side(source: &Source, rows: u32, columns: u32) -> Result<(), DatasetError> {
    if (rows, columns) == (SIDE, SIDE) {
        return Ok(());
    }
    Err(source.unfit(
        &format!("images of {SIDE} × {SIDE} pixels"),
        &format!("{rows} × {columns}"),
        "Scale the images to that size before you write the file.",
    ))
}

fn insist_on_digits(source: &Source, labels: &[u8]) -> Result<(), DatasetError> {
    match labels.iter().position(|&label| label > 9) {
        None => Ok(()),
        Some(index) => Err(source.unfit(
            "labels from 0 to 9",
            &format!("{} as label {index}, counted from 0", labels[index]),
            "Leave the images of other classes out, with their labels.",
        )),
    }
}
