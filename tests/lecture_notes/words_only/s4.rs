//! Rows of S4.

use super::Group;

pub const GROUPS: &[Group] = &[
    (
        "a title, a divider, or a closing slide",
        &["S4-01", "S4-28", "S4-41"],
    ),
    (
        "a definition in words",
        &["S4-02", "S4-03", "S4-04", "S4-11"],
    ),
    ("a figure, or a link to one", &["S4-06", "S4-10", "S4-20"]),
    ("a question that the rows after it answer", &["S4-16"]),
    ("the praise of a program", &["S4-38"]),
];
