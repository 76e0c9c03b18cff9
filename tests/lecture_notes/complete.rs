//! Every row of the notes and every erratum is named by a test, or is listed as words alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::words_only;
use regex::Regex;

/// How many rows each note has; S3 is numbered by chapter and heading.
const ROWS: [(&str, usize); 5] = [("S0", 17), ("S1", 87), ("S2", 25), ("S4", 41), ("E", 54)];

/// How many headings each chapter of S3 has.
const HEADINGS: [(&str, usize); 7] = [
    ("S3-01", 15),
    ("S3-02", 24),
    ("S3-03", 18),
    ("S3-04", 18),
    ("S3-05", 18),
    ("S3-06", 0),
    ("S3-07", 16),
];

fn all_ids() -> BTreeSet<String> {
    let rows = ROWS.iter();
    let rows =
        rows.flat_map(|(note, count)| (1..=*count).map(move |row| format!("{note}-{row:02}")));
    let front = ["S3-00a", "S3-00b"].map(String::from);
    let chapters = HEADINGS.iter().map(|(chapter, _)| (*chapter).to_string());
    let headings = HEADINGS.iter();
    let headings = headings.flat_map(|(chapter, count)| {
        (1..=*count).map(move |heading| format!("{chapter}.{heading}"))
    });
    rows.chain(front).chain(chapters).chain(headings).collect()
}

/// The ids in the names of this program's tests: `s3::gates::s3_01_13_a_sentence` names S3-01.13.
fn tested() -> BTreeSet<String> {
    let program = env::current_exe().expect("the path of this program");
    let list = Command::new(program).arg("--list").output();
    let list = list.expect("a test program lists its tests").stdout;
    let list = String::from_utf8(list).expect("names are plain text");
    let name = Regex::new(r"(?m)(?:^|::)(s\d|e)_(\d\d[ab]?)(?:_(\d+))?_\w+: test$");
    let name = name.expect("a pattern that a person can check");
    let ids = name.captures_iter(&list).map(|found| {
        let id = format!("{}-{}", found[1].to_uppercase(), &found[2]);
        found
            .get(3)
            .map_or(id.clone(), |heading| format!("{id}.{}", heading.as_str()))
    });
    ids.collect()
}

/// The pages below `folder`.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let paths = entries.map(|entry| entry.path());
    let pages = paths.flat_map(|path| match path.is_dir() {
        true => pages(&path),
        false => vec![path],
    });
    pages
        .filter(|path| path.extension().is_some_and(|kind| kind == "md"))
        .collect()
}

/// The ids in the `sources` comments of the book's pages.
fn cited() -> BTreeSet<String> {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("book");
    let texts = pages(&book).into_iter();
    let texts = texts.map(|page| fs::read_to_string(page).expect("a readable page"));
    let ids = texts.flat_map(|text| {
        let comments = text.split("<!-- sources: ").skip(1);
        let lists = comments.filter_map(|rest| rest.split(" -->").next());
        let ids = lists.flat_map(|list| list.split(' '));
        ids.map(String::from).collect::<Vec<_>>()
    });
    ids.collect()
}

#[test]
fn each_row_is_tested_or_is_words_alone() {
    let tested = tested();
    let mut reasons: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, reason) in words_only::ids() {
        assert!(reasons.insert(id, reason).is_none(), "{id} is listed twice");
    }
    let missing: Vec<_> = all_ids()
        .into_iter()
        .filter(|id| !tested.contains(id) && !reasons.contains_key(id.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "no test names {missing:?}: write one, or list them in words_only with a reason"
    );
    let both: Vec<_> = reasons.keys().filter(|id| tested.contains(**id)).collect();
    assert!(
        both.is_empty(),
        "tested, and listed as words alone: {both:?}"
    );
}

#[test]
fn each_id_is_that_of_a_row() {
    let rows = all_ids();
    let listed = words_only::ids().into_iter().map(|(id, _)| id.to_string());
    let ids: BTreeSet<String> = listed.chain(tested()).chain(cited()).collect();
    let unknown: Vec<_> = ids.difference(&rows).collect();
    assert!(unknown.is_empty(), "no note has the rows {unknown:?}");
}
