//! Each way to be broken has a message that names the file, what is there, what should be, and the remedy.

use crate::files::{folder, gzip, images, labels, put};
use datasets::idx::{self, Kind};
use datasets::mnist;
use std::path::Path;

const IMAGES: &str = "train-images-idx3-ubyte";
const LABELS: &str = "train-labels-idx1-ubyte";
const DAMAGED: &str = "Get the file once more from where you have it; this copy is damaged.";

/// Reads a folder in which `name` holds `bytes`; the message must be the file's path and then `expected`.
fn refused(name: &str, bytes: &[u8], expected: &str) {
    let folder = folder();
    put(folder.path(), name, bytes);
    let message = mnist::read(folder.path()).expect_err(expected).to_string();
    let path = folder.path().join(name).display().to_string();
    assert_eq!(message, format!("{path}: {expected}"));
}

#[test]
fn a_file_of_the_other_kind_is_told_by_its_magic_number() {
    refused(
        IMAGES,
        &labels(&[7, 4]),
        "expected images with the magic number 2051, found the magic number 2049, which is that of labels. \
         Name each file after what it holds.",
    );
    refused(
        LABELS,
        &images(&[10, 200]),
        "expected labels with the magic number 2049, found the magic number 2051, which is that of images. \
         Name each file after what it holds.",
    );
    refused(
        LABELS,
        b"\x89PNG and so on",
        "expected labels with the magic number 2049, found the magic number 2303741511. \
         Name each file after what it holds.",
    );
}

#[test]
fn images_of_another_size_are_refused() {
    let mut wide = images(&[10, 200]);
    wide[15] = 32;
    refused(
        IMAGES,
        &wide,
        "expected images of 28 × 28 pixels, found 28 × 32. \
         Scale the images to that size before you write the file.",
    );
}

#[test]
fn a_file_that_ends_early_says_after_how_much() {
    let whole = images(&[10, 200]);
    let pixels = "expected 1568 pixels, as the header says, found the end of the file after 1567. ";
    refused(
        IMAGES,
        &whole[..whole.len() - 1],
        &format!("{pixels}{DAMAGED}"),
    );
    let size = "expected height and width in 8 bytes, found the end of the file after 7 of them. ";
    refused(IMAGES, &whole[..15], &format!("{size}{DAMAGED}"));
    let empty = "expected a magic number in 4 bytes, found the end of the file after 0 of them. ";
    refused(LABELS, &[], &format!("{empty}{DAMAGED}"));
}

#[test]
fn bytes_after_the_end_are_refused() {
    let long = [labels(&[7, 4]), vec![1]].concat();
    let expected =
        format!("expected 2 labels, as the header says, found more bytes after them. {DAMAGED}");
    refused(LABELS, &long, &expected);
    refused(LABELS, &gzip(&long), &expected);
}

#[test]
fn a_gzip_that_is_cut_or_altered_is_called_broken() {
    let whole = gzip(&images(&[10, 200]));
    let cut = "expected pixels packed with gzip, found broken gzip (incomplete deflate stream). ";
    refused(
        IMAGES,
        &whole[..whole.len() - 9],
        &format!("{cut}{DAMAGED}"),
    );
    let mut altered = whole;
    let checksum = altered.len() - 8;
    altered[checksum] ^= 1;
    let sum = "expected pixels packed with gzip, found broken gzip (corrupt gzip stream does not have a matching checksum). ";
    refused(IMAGES, &altered, &format!("{sum}{DAMAGED}"));
}

#[test]
fn a_label_above_nine_is_named_with_its_place() {
    refused(
        LABELS,
        &labels(&[7, 10]),
        "expected labels from 0 to 9, found 10 as label 1, counted from 0. \
         Leave the images of other classes out, with their labels.",
    );
}

#[test]
fn every_image_has_one_label() {
    let folder = folder();
    put(folder.path(), LABELS, &labels(&[7, 4, 1]));
    let message = mnist::read(folder.path())
        .expect_err("3 labels")
        .to_string();
    let images = folder.path().join(IMAGES).display().to_string();
    let rest = format!(
        "expected 2 labels, one for each image of {images}, found 3. Take both files from the same data set."
    );
    assert!(message.ends_with(&rest), "{message}");
    assert!(message.contains(LABELS), "{message}");
}

#[test]
fn a_missing_file_is_named_with_its_folder() {
    let folder = folder();
    std::fs::remove_file(folder.path().join(LABELS)).expect("the file is there");
    let message = mnist::read(folder.path())
        .expect_err("no labels")
        .to_string();
    let expected = format!(
        "{} should hold `{LABELS}` or `{LABELS}.gz`, and holds neither. \
         Put one of them there, or name the folder that has it.",
        folder.path().display()
    );
    assert_eq!(message, expected);
    let message = idx::read(Path::new("no_such_file"), Kind::Labels).expect_err("no file");
    assert!(message.to_string().contains("Name a file that is there"));
}

/// Four billion images would be 3.4 TB: a reader that believes the header dies here.
#[test]
fn a_header_is_not_believed() {
    let mut boast = images(&[10]);
    boast[4..8].fill(0xFF);
    let expected = format!(
        "expected 3367254359280 pixels, as the header says, found the end of the file after 784. {DAMAGED}"
    );
    refused(IMAGES, &boast, &expected);
    refused(IMAGES, &gzip(&boast), &expected);
}
