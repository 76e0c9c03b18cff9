//! The numbers of the command line are taken up to their limits, and refused beyond with what would be taken.

use trainer::parse;

type Parser<T> = fn(&str) -> Result<T, String>;

/// A parser takes these texts as these numbers, and refuses those, always with the same words.
fn compare<T: PartialEq + std::fmt::Debug>(
    (parser, refusal): (Parser<T>, &str),
    taken: impl IntoIterator<Item = (&'static str, T)>,
    refused: &[&str],
) {
    for (text, number) in taken {
        assert_eq!(parser(text), Ok(number), "`{text}`");
    }
    for text in refused {
        assert_eq!(parser(text), Err(refusal.to_string()), "`{text}`");
    }
}

#[test]
fn units_are_counted_to_16384() {
    let refusal = "a hidden layer has 1 to 16384 units; write several layers as 256,128";
    let taken = [("1", 1), (" 16384 ", 16_384)];
    compare(
        (parse::units, refusal),
        taken,
        &["0", "16385", "2.5", "-1", ""],
    );
}

#[test]
fn images_epochs_and_trials_are_counted_to_a_million() {
    let refusal = "it takes a whole number, 1 or more";
    let taken = [("1", 1), ("1000000", 1_000_000)];
    compare((parse::count, refusal), taken, &["0", "1000001", "-1"]);
}

#[test]
fn threads_are_counted_to_256() {
    let refusal = "it takes 1 to 256 threads; more than the machine's cores make it no faster";
    let taken = [("1", 1), ("256", 256)];
    compare((parse::threads, refusal), taken, &["0", "257"]);
}

#[test]
fn an_image_moves_by_up_to_eight_pixels() {
    let refusal = "it takes 0 to 8 pixels: moved further, a digit leaves the image";
    compare((parse::shift, refusal), [("0", 0), ("8", 8)], &["9", "-1"]);
}

/// The engine's smallest number of full precision is 1.18e-38, and its largest 3.4e38.
#[test]
fn a_rate_is_positive_and_has_32_bits() {
    let refusal = "it takes a positive number, such as 0.1 or 1e-3";
    let taken = [
        ("0.25", 0.25),
        (" 2 ", 2.0),
        ("1.2e-38", 1.2e-38),
        ("3.3e38", 3.3e38),
    ];
    let refused = ["0", "-0.25", "1.1e-38", "3.5e38", "inf", "NaN", "fast"];
    compare((parse::rate, refusal), taken, &refused);
}

#[test]
fn a_weight_decay_is_positive_or_none() {
    let refusal = "it takes 0 for none, or a positive number such as 1e-4";
    let taken = [("0", 0.0), ("0.25", 0.25)];
    compare(
        (parse::weight_decay, refusal),
        taken,
        &["-0.25", "1e-39", "NaN"],
    );
}

#[test]
fn a_share_that_is_dropped_is_below_1() {
    let refusal = "it takes a share from 0 (none) to below 1, such as 0.2";
    let taken = [("0", 0.0), ("0.25", 0.25), ("0.999", 0.999)];
    compare((parse::dropout, refusal), taken, &["1", "-0.25", "NaN"]);
}

#[test]
fn a_range_has_two_positive_ends_of_which_the_first_is_smaller() {
    let refusal = "it takes two positive numbers, the smaller first: 1e-4,1e-1";
    let taken = [("0.25,0.5", (0.25, 0.5)), (" 2 , 8 ", (2.0, 8.0))];
    let refused = [
        "0.5,0.25",
        "0.25,0.25",
        "0,0.5",
        "-0.5,0.25",
        "0.25",
        "1,2,3",
    ];
    compare((parse::range, refusal), taken, &refused);
}

#[test]
fn the_data_set_is_mnist_and_a_folder_is_named_apart() {
    assert_eq!(parse::data_set("mnist"), Ok("mnist".to_string()));
    let refusal = |folder: &str| {
        Err(format!(
            "the data set that comes with the book is `mnist`; other data of the same form, such as Fashion-MNIST, \
             is read with `mnist --data {folder}`"
        ))
    };
    assert_eq!(parse::data_set("fashion"), refusal("FOLDER"));
    // The tests of a package run in its own folder.
    assert_eq!(parse::data_set("tests"), refusal("tests"));
}
