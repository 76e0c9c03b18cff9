//! Folders with tiny files, written byte by byte.

use datasets::mnist;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::path::Path;
use tempfile::TempDir;

/// Images with these pixels everywhere, one value an image.
pub fn images(shades: &[u8]) -> Vec<u8> {
    let mut file = vec![
        0,
        0,
        8,
        3,
        0,
        0,
        0,
        length(shades),
        0,
        0,
        0,
        28,
        0,
        0,
        0,
        28,
    ];
    file.extend(shades.iter().flat_map(|&shade| [shade; mnist::PIXELS]));
    file
}

/// A file of these labels.
pub fn labels(labels: &[u8]) -> Vec<u8> {
    let mut file = vec![0, 0, 8, 1, 0, 0, 0, length(labels)];
    file.extend(labels);
    file
}

fn length(values: &[u8]) -> u8 {
    u8::try_from(values.len()).expect("a tiny file")
}

/// `bytes` packed.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).expect("memory");
    packed.finish().expect("memory")
}

/// A folder with two digits to learn from, a 7 and a 4, and one to test on, a 9.
pub fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [training, test] = [mnist::TRAINING, mnist::TEST];
    put(folder.path(), training[0].0, &images(&[10, 200]));
    put(folder.path(), training[1].0, &labels(&[7, 4]));
    put(folder.path(), test[0].0, &images(&[255]));
    put(folder.path(), test[1].0, &labels(&[9]));
    folder
}

/// Writes a file of `folder`.
pub fn put(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::write(folder.join(name), bytes).expect("a folder of the test's own");
}
