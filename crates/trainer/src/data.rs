//! Which images are read.

use anyhow::{Result, ensure};
use datasets::mnist::{self, Digits, Mnist};
use fnv::FnvHasher;
use std::hash::Hasher;
use std::path::Path;

/// The digits of `folder`, or those of the repository.
///
/// # Errors
/// If a file is missing or broken, or a part has no image.
pub fn load(folder: Option<&Path>) -> Result<Mnist> {
    let data = folder.map_or_else(mnist::bundled, mnist::read)?;
    for (part, name) in [(&data.training, "train"), (&data.test, "t10k")] {
        ensure!(
            !part.is_empty(),
            "the files {name}-… hold no image; name a folder whose files hold some with --data"
        );
    }
    Ok(data)
}

/// A number that tells whether two sets of images are the same: FNV-1a of pixels and labels.
#[must_use]
pub fn fingerprint(digits: &Digits) -> u64 {
    hash([digits.pixels.as_slice(), &digits.labels])
}

/// FNV-1a, which finds damage and mix-ups, though no forgery.
#[must_use]
pub fn hash<const PARTS: usize>(parts: [&[u8]; PARTS]) -> u64 {
    let mut hasher = FnvHasher::default();
    for part in parts {
        hasher.write(part);
    }
    hasher.finish()
}
