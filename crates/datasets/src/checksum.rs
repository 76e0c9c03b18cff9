//! Reads a file of the repository and insists on its sha256.

use crate::DatasetError;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// The bytes of the repository's file at `path`.
///
/// # Errors
/// [`DatasetError::Unreadable`] if there is no such file, [`DatasetError::Checksum`] if its sha256 is not `expected`.
pub fn read_verified(path: &Path, expected: &str) -> Result<Vec<u8>, DatasetError> {
    let bytes =
        fs::read(path).map_err(|source| DatasetError::unreadable(path, source).in_repository())?;
    insist(path, expected, sha256(&bytes)).map(|()| bytes)
}

/// Refuses the file at `path` if the checksum that was found there isn't the expected one.
///
/// # Errors
/// [`DatasetError::Checksum`] if the two differ.
pub fn insist(path: &Path, expected: &str, found: String) -> Result<(), DatasetError> {
    if found == expected {
        return Ok(());
    }
    Err(DatasetError::Checksum {
        path: path.to_path_buf(),
        expected: expected.to_string(),
        found,
    })
}

/// The sha256 of `bytes` as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    sha256_of_parts(&[bytes])
}

/// The sha256 of these bytes, one part after another.
#[must_use]
pub fn sha256_of_parts(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
    }
    let digest = digest.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
