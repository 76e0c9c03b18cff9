//! A checkpoint is whole or refused, and each kind of broken one has its own message.

mod small;

use small::{Desk, EVERYTHING};
use std::fs;
use trainer::checkpoint;

fn kept() -> (Desk, Vec<u8>) {
    let desk = Desk::new();
    desk.printed(&format!("{EVERYTHING} --epochs 1 --save kept"));
    let bytes = fs::read(desk.path("kept")).expect("it was kept");
    (desk, bytes)
}

/// What `--resume` says of a file with these bytes.
fn refused(desk: &Desk, bytes: &[u8]) -> String {
    fs::write(desk.path("broken"), bytes).expect("a folder of our own");
    desk.refused("train mnist --data data --resume broken")
}

#[test]
fn every_broken_file_has_its_own_message() {
    let (desk, whole) = kept();
    let of = |bytes: &[u8]| refused(&desk, bytes);
    assert_eq!(
        of(b"\x89PNG and more"),
        "broken is no checkpoint; `cargo run --release -- train mnist --save FILE` makes one\n"
    );
    assert_eq!(
        of(&whole[..20]),
        "broken ends within its first 36 bytes: copy it once more, or train again\n"
    );
    assert_eq!(
        of(&whole[..whole.len() - 5]),
        format!(
            "broken should hold {} bytes after its header, and holds {}: copy it once more, or train again\n",
            whole.len() - 36,
            whole.len() - 41
        )
    );
    let mut other = whole.clone();
    other[16] = 9;
    assert_eq!(
        of(&other),
        "broken is a checkpoint of version 9, and this program reads version 1: \
         use the program that wrote it, or train again\n"
    );
    let mut damaged = whole.clone();
    damaged[5_000] ^= 1;
    assert_eq!(
        of(&damaged),
        "broken is damaged, its checksum differs: copy it once more, or train again\n"
    );
    let missing = desk.refused("train mnist --resume nowhere");
    assert!(missing.starts_with("nowhere can't be read; `cargo run --release -- train mnist --save nowhere` makes a checkpoint"), "{missing}");
}

#[test]
fn what_is_kept_comes_back() {
    let (desk, _) = kept();
    let course = checkpoint::read(&desk.path("kept")).expect("our own checkpoint");
    assert_eq!(
        (course.samples, course.curve.len(), course.step),
        (600, 1, 0)
    );
    checkpoint::write(&desk.path("again"), &course).expect("a folder of our own");
    let [kept, again] = ["kept", "again"].map(|name| fs::read(desk.path(name)).expect("a file"));
    assert!(kept == again, "reading and writing changes nothing");
}

/// The new file takes the old one's place in one move; what can't be moved leaves nothing behind.
#[test]
fn a_failed_write_leaves_everything_as_it_was() {
    let (desk, _) = kept();
    let course = checkpoint::read(&desk.path("kept")).expect("our own checkpoint");
    let taken = desk.path("taken");
    fs::create_dir(&taken).expect("a new folder");
    fs::write(taken.join("file"), "mine").expect("a new file");
    let error = checkpoint::write(&taken, &course).expect_err("a folder is in the way");
    assert!(
        format!("{error:#}").contains("taken can't be written"),
        "{error:#}"
    );
    assert_eq!(
        fs::read_to_string(taken.join("file")).expect("still there"),
        "mine"
    );
    let mut names: Vec<_> = fs::read_dir(desk.path(""))
        .expect("our folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["data", "kept", "taken"]);
}
