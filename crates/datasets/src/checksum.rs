//! Reads a file and insists on its sha256.

use crate::DatasetError;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// The bytes of the file at `path`.
///
/// # Errors
/// [`DatasetError::Unreadable`] if there is no such file, [`DatasetError::Checksum`] if its sha256 is not `expected`.
pub fn read_verified(path: &Path, expected: &str) -> Result<Vec<u8>, DatasetError> {
    let bytes = fs::read(path).map_err(|source| DatasetError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    let found = sha256(&bytes);
    if found == expected {
        return Ok(bytes);
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
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
