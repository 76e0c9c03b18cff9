//! 70,000 handwritten digits (LeCun, Cortes and Burges; CC BY-SA 3.0), 60,000 to learn from and 10,000 to test on.
//!
//! ```
//! use datasets::mnist;
//!
//! let digits = mnist::bundled()?;
//! assert_eq!((digits.training.len(), digits.test.len()), (60_000, 10_000));
//! assert_eq!(digits.test.labels[..3], [7, 2, 1]);
//! # Ok::<(), datasets::DatasetError>(())
//! ```

mod digits;
mod parts;

pub use digits::Digits;
pub use parts::{Part, TEST, TRAINING};

use crate::idx::{self, Kind};
use crate::{DatasetError, checksum};
use std::path::{Path, PathBuf};

/// The pixels of one image: 28 rows of 28.
pub const PIXELS: usize = 784;

/// Both parts of the data set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mnist {
    /// 60,000 digits to learn from.
    pub training: Digits,
    /// 10,000 digits that are looked at once, when everything is decided.
    pub test: Digits,
}

/// Where the four files lie in the repository.
#[must_use]
pub fn bundled_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/mnist")
}

/// The 70,000 digits of the repository.
///
/// # Errors
/// As [`read_original`].
pub fn bundled() -> Result<Mnist, DatasetError> {
    read_original(&bundled_folder())
}

/// The 70,000 digits of a folder that holds MNIST's own four files, packed.
///
/// # Errors
/// If a file is missing or broken, or if its sha256, unpacked, is not the one of [`TRAINING`] or [`TEST`].
pub fn read_original(folder: &Path) -> Result<Mnist, DatasetError> {
    Ok(Mnist {
        training: original_part(folder, TRAINING)?,
        test: original_part(folder, TEST)?,
    })
}

fn original_part(folder: &Path, [images, labels]: Part) -> Result<Digits, DatasetError> {
    Ok(Digits {
        pixels: verified(folder, images, Kind::Images)?,
        labels: verified(folder, labels, Kind::Labels)?,
    })
}

/// [`TRAINING`] or [`TEST`] of the repository alone, for programs that want only one of them in memory.
///
/// # Errors
/// As [`read_original`].
pub fn bundled_part(part: Part) -> Result<Digits, DatasetError> {
    original_part(&bundled_folder(), part)
}

fn verified(
    folder: &Path,
    (name, expected): (&str, &str),
    kind: Kind,
) -> Result<Vec<u8>, DatasetError> {
    let path = folder.join(format!("{name}.gz"));
    let file = idx::read(&path, kind).map_err(DatasetError::in_repository)?;
    let found = checksum::sha256_of_parts(&[&file.header, &file.values]);
    checksum::insist(&path, expected, found).map(|()| file.values)
}

/// The digits of a folder of your own with the same four files, each with or without `.gz`.
///
/// There may be more or fewer images than in MNIST, but as many labels as images.
/// Fashion-MNIST is such a folder: ten kinds of clothing in place of the ten digits.
///
/// # Errors
/// If a file is missing or [`idx::read`] refuses it, or if a part has more images than labels, or fewer.
pub fn read(folder: &Path) -> Result<Mnist, DatasetError> {
    Ok(Mnist {
        training: read_part(folder, TRAINING)?,
        test: read_part(folder, TEST)?,
    })
}

/// [`TRAINING`] or [`TEST`] of such a folder alone.
///
/// # Errors
/// As [`read`].
pub fn read_part(folder: &Path, [images, labels]: Part) -> Result<Digits, DatasetError> {
    let [images, labels] = [find(folder, images.0)?, find(folder, labels.0)?];
    let digits = Digits {
        pixels: idx::read(&images, Kind::Images)?.values,
        labels: idx::read(&labels, Kind::Labels)?.values,
    };
    let count = digits.pixels.len() / PIXELS;
    if count == digits.len() {
        return Ok(digits);
    }
    Err(DatasetError::unfit(
        &labels,
        &format!("{count} labels, one for each image of {}", images.display()),
        &digits.len().to_string(),
        "Take both files from the same data set.",
    ))
}

/// The file of that name, or of that name and `.gz`.
fn find(folder: &Path, name: &str) -> Result<PathBuf, DatasetError> {
    [folder.join(name), folder.join(format!("{name}.gz"))]
        .into_iter()
        .find(|path| path.exists())
        .ok_or_else(|| DatasetError::Absent {
            folder: folder.to_path_buf(),
            name: name.to_string(),
        })
}
