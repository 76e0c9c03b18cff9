//! A file of three labels, byte by byte, and files that the loader refuses (S3-06).

use datasets::{
    DatasetError,
    idx::{self, Kind},
};
use std::{env, fs, process};
use worked::{Page, Table};

/// Three labels: the magic number 2049, their count, and the labels 5, 0 and 4.
const LABELS: [u8; 11] = [0, 0, 8, 1, 0, 0, 0, 3, 5, 0, 4];

/// The head of a file of images: the magic number 2051, the count, rows and columns.
fn head(count: u8, side: u8) -> Vec<u8> {
    vec![0, 0, 8, 3, 0, 0, 0, count, 0, 0, 0, side, 0, 0, 0, side]
}

fn hexadecimal(bytes: &[u8]) -> String {
    let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("`{}`", bytes.join(" "))
}

/// What the loader makes of these bytes.
fn read(bytes: &[u8], kind: Kind) -> Result<idx::Idx, DatasetError> {
    let path = env::temp_dir().join(format!("idx_by_hand_{}", process::id()));
    fs::write(&path, bytes).expect("a temporary file can be written");
    let read = idx::read(&path, kind);
    fs::remove_file(&path).expect("the file was just written");
    read
}

/// What the loader expected, and what it found, with the path left out.
fn refusal(bytes: &[u8], kind: Kind) -> [String; 2] {
    match read(bytes, kind) {
        Err(DatasetError::Unfit {
            expected, found, ..
        }) => [expected, found],
        other => panic!("the loader should have refused the bytes, but said {other:?}"),
    }
}

fn bytes_of_labels() -> Table<3> {
    let mut table = Table::new(["bytes", "number", "meaning"]);
    let [magic, count] = [0, 4].map(|at| &LABELS[at..at + 4]);
    for (bytes, meaning) in [(magic, "one byte a value, one size"), (count, "labels")] {
        let number = bytes
            .iter()
            .fold(0_u32, |number, &byte| 256 * number + u32::from(byte));
        table.row([hexadecimal(bytes), number.to_string(), meaning.to_string()]);
    }
    let labels = read(&LABELS, Kind::Labels)
        .expect("the file is right")
        .values;
    for label in labels {
        table.row([
            hexadecimal(&[label]),
            label.to_string(),
            "a label".to_string(),
        ]);
    }
    table
}

fn refusals() -> Table<3> {
    let mut table = Table::new(["what is wrong", "expected", "found"]);
    let short = [&head(2, 28)[..], &[0; 1_000]].concat();
    let small = [&head(1, 5)[..], &[0; 25]].concat();
    let long = [&LABELS[..], &[9]].concat();
    let letter = [&LABELS[..10], &[12]].concat();
    for (wrong, bytes, kind) in [
        ("labels named as images", &LABELS[..], Kind::Images),
        ("the download broke off", &short, Kind::Images),
        ("a byte too many", &long, Kind::Labels),
        ("another size", &small, Kind::Images),
        ("a label that is no digit", &letter, Kind::Labels),
    ] {
        let [expected, found] = refusal(bytes, kind);
        table.row([wrong.to_string(), expected, found]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("labels", bytes_of_labels());
    page.block("refusals", refusals());
    page.value("size", LABELS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
