//! What can't be trained is refused before anything is trained, with the way to mend it.

mod small;

use small::{Desk, EVERYTHING};

#[test]
fn numbers_that_mean_nothing_are_refused() {
    let desk = Desk::new();
    for (flags, expected) in [
        ("--hidden 0", "a hidden layer has 1 to 16384 units"),
        ("--hidden 50,,20", "a hidden layer has 1 to 16384 units"),
        ("--hidden 99999999", "a hidden layer has 1 to 16384 units"),
        ("--rate 0", "it takes a positive number, such as 0.1"),
        ("--rate -0.1", "it takes a positive number, such as 0.1"),
        ("--rate NaN", "it takes a positive number, such as 0.1"),
        ("--rate 1e99", "it takes a positive number, such as 0.1"),
        (
            "--weight-decay -1",
            "it takes 0 for none, or a positive number",
        ),
        ("--dropout 1", "a share from 0 (none) to below 1"),
        ("--dropout -0.1", "a share from 0 (none) to below 1"),
        ("--batch 0", "a whole number, 1 or more"),
        ("--epochs 0", "a whole number, 1 or more"),
        ("--threads 0", "it takes 1 to 256 threads"),
        ("--shift 28", "it takes 0 to 8 pixels"),
        ("--optimizer sdg", "sgd"),
        (
            "--batch 601",
            "--batch 601: there are 600 images to train on",
        ),
        ("--batchnorm --batch 1", "take --batch 2 or more"),
        ("--optimizer adam --weight-decay 0.1", "--optimizer adamw"),
        (
            "--optimizer sgd --rate 2 --weight-decay 0.5",
            "lower one of the two",
        ),
    ] {
        let said = desk.refused(&format!("train mnist --data data {flags}"));
        assert!(said.contains(expected), "{flags}: {said}");
    }
}

#[test]
fn places_that_can_t_be_written_are_found_before_the_training() {
    let desk = Desk::new();
    for (flags, expected) in [
        (
            "--save no/such/file",
            "there is no folder no/such; make it first",
        ),
        ("--save data", "--save data is a folder: name a file in it"),
        (
            "--json no/such/file",
            "--json no/such/file: there is no folder no/such",
        ),
        (
            "--figures data/train-labels-idx1-ubyte",
            "can't be made: name another folder",
        ),
    ] {
        let said = desk.refused(&format!("train mnist --data data {flags}"));
        assert!(said.contains(expected), "{flags}: {said}");
    }
}

#[test]
fn data_that_isn_t_there_is_named_with_the_way_to_it() {
    let desk = Desk::new();
    let said = desk.refused("train data");
    assert!(said.contains("`mnist --data data`"), "{said}");
    let said = desk.refused("train fashion");
    assert!(said.contains("`mnist --data FOLDER`"), "{said}");
    let said = desk.refused("train mnist --data nowhere");
    let expected = "nowhere should hold `train-images-idx3-ubyte` or `train-images-idx3-ubyte.gz`, and holds neither.";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn a_flag_that_contradicts_the_checkpoint_is_named() {
    let desk = Desk::new();
    desk.printed(&format!("{EVERYTHING} --epochs 2 --save kept"));
    for (flags, expected) in [
        (
            "--hidden 12,9",
            "--hidden 12,9 contradicts kept, which was begun with --hidden 12,8: leave --hidden out",
        ),
        ("--rate 0.1", "begun with --rate 0.001"),
        ("--weight-decay 0", "begun with --weight-decay 0.01"),
        ("--activation tanh", "begun with --activation relu"),
        ("--optimizer sgd", "begun with --optimizer adamw"),
        ("--schedule constant", "begun with --schedule cosine"),
        ("--batch 31", "begun with --batch 32"),
        ("--seed 1", "begun with --seed 7"),
        ("--dropout 0", "begun with --dropout 0.3"),
        ("--shift 1", "begun with --shift 2"),
        (
            "--epochs 1",
            "--epochs 1: the checkpoint has already done 2; ask for more",
        ),
        ("--epochs 3", "was planned for 2 epochs; leave --epochs out"),
    ] {
        let said = desk.refused(&format!("train mnist --data data --resume kept {flags}"));
        assert!(said.contains(expected), "{flags}: {said}");
    }
    let said = desk.refused("train mnist --resume kept");
    assert!(
        said.contains("trained on 600 other images than the 60000 that were read"),
        "{said}"
    );
    // What says the same again contradicts nothing.
    desk.printed(&format!("{EVERYTHING} --epochs 2 --resume kept"));
    desk.printed("train mnist --data data --hidden 8 --epochs 1 --save plain");
    let said = desk.refused("train mnist --data data --resume plain --batchnorm");
    assert!(
        said.contains("--batchnorm contradicts plain, which was begun without it"),
        "{said}"
    );
}

#[test]
fn steps_that_are_too_long_are_stopped_with_advice() {
    let desk = Desk::new();
    let output =
        desk.run("train mnist --data data --hidden 8 --optimizer sgd --rate 1e20 --epochs 3");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("the loss is no number any more in step "),
        "{said}"
    );
    assert!(
        said.contains("lower --rate 100000000000000000000"),
        "{said}"
    );
}
