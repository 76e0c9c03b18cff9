//! The iris file is whole, and every way in which it can be broken has its own message.

use datasets::{
    DatasetError, checksum,
    iris::{self, Flower, Species},
};
use std::path::PathBuf;

#[test]
fn the_file_holds_fifty_flowers_of_each_species() {
    let flowers = iris::bundled().expect("the repository's file");
    for species in Species::ALL {
        let count = flowers
            .iter()
            .filter(|flower| flower.species == species)
            .count();
        assert_eq!(count, 50, "{}", species.name());
    }
}

/// As Fisher's table prints them.
#[test]
fn the_first_and_the_last_flower_are_fishers() {
    let flowers = iris::bundled().expect("the repository's file");
    let first = Flower {
        sepal_length: 5.1,
        sepal_width: 3.5,
        petal_length: 1.4,
        petal_width: 0.2,
        species: Species::Setosa,
    };
    let last = Flower {
        sepal_length: 5.9,
        sepal_width: 3.0,
        petal_length: 5.1,
        petal_width: 1.8,
        species: Species::Virginica,
    };
    assert_eq!((flowers[0], flowers[149]), (first, last));
}

/// Writes `text` to a file named after the test that wants it.
fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.csv"));
    std::fs::write(&path, text).expect("cargo's folder for test files is writable");
    path
}

fn original() -> String {
    std::fs::read_to_string(iris::bundled_path()).expect("the repository's file")
}

#[test]
fn one_changed_digit_is_a_checksum_error_that_names_both_sums() {
    let path = file("changed_digit", &original().replacen("5.1", "5.2", 1));
    let error = checksum::read_verified(&path, iris::SHA256).expect_err("a changed file");
    let message = error.to_string();
    assert!(matches!(error, DatasetError::Checksum { .. }));
    assert!(message.contains(iris::SHA256), "{message}");
    assert!(message.contains("git checkout"), "{message}");
}

#[test]
fn a_missing_file_is_named_with_the_way_to_get_it() {
    let path = PathBuf::from("no_such_iris.csv");
    let own = iris::read(&path).expect_err("no file").to_string();
    assert!(own.contains("no_such_iris.csv"), "{own}");
    assert!(own.contains("Name a file that is there"), "{own}");
    let bundled = checksum::read_verified(&path, iris::SHA256).expect_err("no file");
    let bundled = bundled.to_string();
    assert!(
        bundled.contains("git checkout -- no_such_iris.csv"),
        "{bundled}"
    );
}

#[test]
fn a_malformed_line_is_named_with_what_stands_there() {
    for (name, from, to, line, expected) in [
        (
            "negative",
            "\n4.9,",
            "\n-4.9,",
            3,
            "a positive length in centimetres, found `-4.9`",
        ),
        ("infinite", "\n4.9,", "\ninf,", 3, "found `inf`"),
        ("zero", "\n4.9,", "\n0.0,", 3, "found `0.0`"),
        ("a_word", "\n4.9,", "\nlong,", 3, "found `long`"),
        ("species", "0.2,setosa", "0.2,rose", 2, "found `rose`"),
        (
            "heading",
            "species",
            "kind",
            1,
            "petal_width_cm,species, found",
        ),
        (
            "short",
            "5.1,3.5,1.4,0.2,setosa",
            "5.1,3.5",
            2,
            "expected five fields",
        ),
    ] {
        let path = file(name, &original().replacen(from, to, 1));
        let message = iris::read(&path).expect_err(name).to_string();
        assert!(
            message.contains(&format!("line {line}: ")),
            "{name}: {message}"
        );
        assert!(message.contains(expected), "{name}: {message}");
    }
}
