//! 150 iris flowers: four lengths in centimetres and the species (R. A. Fisher, 1936; public domain).
//!
//! ```
//! use datasets::iris::{self, Species};
//!
//! let flowers = iris::bundled()?;
//! assert_eq!(flowers.len(), 150);
//! assert_eq!(flowers[0].species, Species::Setosa);
//! assert_eq!(flowers[0].petal_length, 1.4);
//! # Ok::<(), datasets::DatasetError>(())
//! ```

use crate::{DatasetError, checksum};
use std::path::{Path, PathBuf};

/// The sha256 of `data/iris.csv`.
pub const SHA256: &str = "b6b8efc86732bc48c9fbddba53e2c191fd4f263c0ee98e2b1b7d3543e8d2121d";

const COLUMNS: [&str; 5] = [
    "sepal_length_cm",
    "sepal_width_cm",
    "petal_length_cm",
    "petal_width_cm",
    "species",
];

/// The three species, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Species {
    /// *Iris setosa*.
    Setosa,
    /// *Iris versicolor*.
    Versicolor,
    /// *Iris virginica*.
    Virginica,
}

impl Species {
    /// All three, in the order of the file.
    pub const ALL: [Species; 3] = [Species::Setosa, Species::Versicolor, Species::Virginica];

    /// The name as the file writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Species::Setosa => "setosa",
            Species::Versicolor => "versicolor",
            Species::Virginica => "virginica",
        }
    }
}

/// One flower; lengths and widths in centimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flower {
    /// Length of the sepal.
    pub sepal_length: f64,
    /// Width of the sepal.
    pub sepal_width: f64,
    /// Length of the petal.
    pub petal_length: f64,
    /// Width of the petal.
    pub petal_width: f64,
    /// Which of the three species it is.
    pub species: Species,
}

/// Where the file lies in the repository.
#[must_use]
pub fn bundled_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/iris.csv")
}

/// The 150 flowers of the repository, 50 of each species.
///
/// # Errors
/// If the file is missing or its checksum is not [`SHA256`].
pub fn bundled() -> Result<Vec<Flower>, DatasetError> {
    let path = bundled_path();
    parse(&path, &checksum::read_verified(&path, SHA256)?)
}

/// The flowers of a file of your own with the same five columns.
///
/// # Errors
/// If the file can't be read, has other columns, or a line doesn't hold four positive lengths and a known species.
pub fn read(path: &Path) -> Result<Vec<Flower>, DatasetError> {
    let bytes = std::fs::read(path).map_err(|source| DatasetError::unreadable(path, source))?;
    parse(path, &bytes)
}

fn parse(path: &Path, bytes: &[u8]) -> Result<Vec<Flower>, DatasetError> {
    let malformed = |line: u64, expected: &str, found: &str| DatasetError::Malformed {
        path: path.to_path_buf(),
        line,
        expected: expected.to_string(),
        found: found.to_string(),
    };
    let mut reader = csv::Reader::from_reader(bytes);
    let heading = reader
        .headers()
        .map_err(|error| malformed(1, "a heading", &error.to_string()))?;
    if heading != COLUMNS.as_slice() {
        let found = heading.iter().collect::<Vec<_>>().join(",");
        return Err(malformed(1, &COLUMNS.join(","), &found));
    }
    let mut flowers = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let line = index as u64 + 2;
        let record = record.map_err(|error| malformed(line, "five fields", &error.to_string()))?;
        flowers
            .push(flower(&record).map_err(|(expected, found)| malformed(line, expected, &found))?);
    }
    Ok(flowers)
}

/// One flower, or what was expected and what was found instead.
fn flower(record: &csv::StringRecord) -> Result<Flower, (&'static str, String)> {
    let length = |column: usize| match record[column].trim().parse::<f64>() {
        Ok(length) if length.is_finite() && length > 0.0 => Ok(length),
        _ => Err((
            "a positive length in centimetres",
            record[column].to_string(),
        )),
    };
    let species = Species::ALL
        .into_iter()
        .find(|species| species.name() == record[4].trim())
        .ok_or_else(|| ("setosa, versicolor or virginica", record[4].to_string()))?;
    Ok(Flower {
        sepal_length: length(0)?,
        sepal_width: length(1)?,
        petal_length: length(2)?,
        petal_width: length(3)?,
        species,
    })
}
