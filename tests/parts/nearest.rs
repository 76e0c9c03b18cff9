//! An unknown name is answered with the known ones that are most like it, few enough to read.

use workbook::nearest::{nearest_first, suggestion};

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

#[test]
fn the_most_similar_name_comes_first_and_equals_are_sorted() {
    let known = names(&["zebra", "quiz", "stop", "step", "abc"]);
    // The last three have nothing in common with it: of the letters of a word of five, only neighbours count.
    let expected = ["step", "stop", "abc", "quiz", "zebra"];
    assert_eq!(nearest_first("stpe", &known), expected);
    assert_eq!(nearest_first("stpe", &[]), [""; 0]);
}

#[test]
fn up_to_five_names_are_shown_and_more_are_hinted_at() {
    let known = names(&["a1", "a2", "a3", "a4", "a5", "a6"]);
    for (count, says) in [
        (0, "there are none yet"),
        (1, "nearest first: `a1`"),
        (4, "nearest first: `a1`, `a2`, `a3`, `a4`"),
        (5, "nearest first: `a1`, `a2`, `a3`, `a4`, `a5`"),
        (6, "nearest first: `a1`, `a2`, `a3`, `a4`, `a5`, …"),
    ] {
        assert_eq!(suggestion("b", &known[..count]), says);
    }
}
