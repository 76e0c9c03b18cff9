//! Rows of S1.

use super::Group;

pub const GROUPS: &[Group] = &[
    ("a title or a closing slide", &["S1-01", "S1-87"]),
    ("a figure that another row shows already", &["S1-06"]),
    (
        "a picture without a formula or a number",
        &["S1-15", "S1-18", "S1-36"],
    ),
    (
        "a description in words, of what other rows write as formulas",
        &["S1-16", "S1-21"],
    ),
    ("history", &["S1-82"]),
    (
        "an assignment whose files are not with the notes",
        &["S1-84", "S1-85"],
    ),
    ("a list of references", &["S1-86"]),
];
