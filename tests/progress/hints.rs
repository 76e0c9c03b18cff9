//! Hints come one at a time, and unknown names are answered with known ones.

use super::{checkout, printed, refused};
use std::fs;

#[test]
fn each_call_shows_the_next_hint_and_the_last_one_stays() {
    let folder = checkout();
    let hint = || printed(folder.path(), &["hint", "thrice"]);
    assert!(hint().starts_with("Hint 1 of 3 for first/thrice\n\nlook\n"));
    assert!(hint().starts_with("Hint 2 of 3"));
    let last = hint();
    assert!(
        last.starts_with("Hint 3 of 3 for first/thrice\n\nit is 4\n"),
        "{last}"
    );
    assert!(last.contains("That was the last hint"));
    assert!(hint().starts_with("Hint 3 of 3"));
}

#[test]
fn a_hint_names_the_file_to_edit_be_it_code_or_a_derivation() {
    let folder = checkout();
    for (name, file) in [("thrice", "answer.rs"), ("derived", "answer.md")] {
        let hint = printed(folder.path(), &["hint", name]);
        let edit = format!("\nEdit   chapters-code/first/exercises/{name}/{file}\nGrade ");
        assert!(hint.contains(&edit), "{hint}");
    }
}

#[test]
fn hints_are_counted_for_each_exercise_and_can_be_forgotten() {
    let folder = checkout();
    let hint = |name: &str| printed(folder.path(), &["hint", name]);
    hint("first/twice");
    assert!(hint("second/twice").starts_with("Hint 1 of 3 for second/twice"));
    assert!(hint("first/twice").starts_with("Hint 2 of 3 for first/twice"));
    printed(folder.path(), &["hint", "first/twice", "--reset"]);
    assert!(hint("first/twice").starts_with("Hint 1"));
    assert!(hint("second/twice").starts_with("Hint 2"));
}

#[test]
fn all_hints_come_at_once_if_asked_for() {
    let folder = checkout();
    let all = printed(folder.path(), &["hint", "thrice", "--all"]);
    let places: Vec<_> = ["Hint 1", "look closer", "it is 4"]
        .map(|part| all.find(part))
        .into();
    assert!(places.is_sorted() && !places.contains(&None), "{all}");
}

#[test]
fn a_damaged_record_of_hints_is_named() {
    let folder = checkout();
    printed(folder.path(), &["hint", "thrice"]);
    fs::write(folder.path().join(".workbook/hints.json"), "{").expect("the record is there");
    let error = refused(folder.path(), &["hint", "thrice"]);
    assert!(
        error.contains(".workbook/hints.json is damaged; delete it"),
        "{error}"
    );
}

#[test]
fn an_unknown_or_ambiguous_name_is_answered_with_the_known_ones() {
    let folder = checkout();
    for (arguments, says) in [
        (
            ["hint", "trice"],
            "there is no exercise `trice`; nearest first: `thrice`, `twice`",
        ),
        (
            ["hint", "twice"],
            "several chapters have an exercise `twice` (second, first)",
        ),
        (
            ["hint", "frist/twice"],
            "there is no chapter `frist` with exercises; nearest first: `first`",
        ),
        (
            ["grade", "secnd"],
            "there is no chapter `secnd` with exercises; nearest first: `second`",
        ),
    ] {
        let error = refused(folder.path(), &arguments);
        assert!(error.contains(says), "{error}");
    }
}
