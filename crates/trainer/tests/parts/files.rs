//! A file is tried before it is written, a path is quoted for the shell, and a checksum is FNV-1a.

use datasets::mnist::Digits;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use trainer::data::{fingerprint, hash};
use trainer::output;

#[test]
fn a_shell_takes_every_path_as_one_word() {
    for (path, expected) in [
        ("a/b_c.1-2+d:e\\f", "a/b_c.1-2+d:e\\f"),
        ("größe", "größe"),
        ("", "''"),
        ("two words", "'two words'"),
        ("$HOME", "'$HOME'"),
        ("it's", r"'it'\''s'"),
    ] {
        assert_eq!(output::shell_word(Path::new(path)), expected);
    }
}

/// The names of what stands in a folder.
fn names(folder: &Path) -> Vec<OsString> {
    let entries = fs::read_dir(folder).expect("our folder");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.sort();
    names
}

#[test]
fn trying_a_place_leaves_nothing_there() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    output::try_file("--json", &path("new")).expect("our own folder");
    output::try_folder("--figures", &path("curves/new")).expect("our own folder");
    output::write(&path("file"), b"mine").expect("our own folder");
    assert_eq!(fs::read(path("file")).expect("a file"), b"mine");
    assert_eq!(names(folder.path()), ["curves", "file"]);
    assert_eq!(names(&path("curves")), ["new"]);
    assert_eq!(names(&path("curves/new")), [""; 0]);
}

#[test]
fn what_is_in_the_way_is_named() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    output::write(&path("file"), b"mine").expect("our own folder");
    let said = |outcome: anyhow::Result<()>| {
        let said = outcome.expect_err("it can't be written").to_string();
        said.replace(&folder.path().display().to_string(), "HERE")
    };
    let said_of_file = |name: &str| said(output::try_file("--json", &path(name)));
    assert_eq!(
        said_of_file(""),
        "--json HERE/ is a folder: name a file in it"
    );
    assert_eq!(
        said_of_file("no/file"),
        "--json HERE/no/file: there is no folder HERE/no; make it first, or name another"
    );
    assert_eq!(
        said(output::try_folder("--figures", &path("file"))),
        "--figures HERE/file can't be made: name another folder"
    );
}

/// The values that the authors of FNV publish for 64 bits: draft-eastlake-fnv, appendix C.
#[test]
fn the_checksum_is_fnv_1a() {
    assert_eq!(hash([]), 0xCBF2_9CE4_8422_2325);
    assert_eq!(hash([b"a"]), 0xAF63_DC4C_8601_EC8C);
    assert_eq!(hash([b"foobar"]), 0x8594_4171_F739_67E8);
    assert_eq!(hash([b"foo", b"bar"]), hash([b"foobar"]));
    let digits = Digits {
        pixels: b"foo".to_vec(),
        labels: b"bar".to_vec(),
    };
    assert_eq!(fingerprint(&digits), hash([b"foobar"]));
}
