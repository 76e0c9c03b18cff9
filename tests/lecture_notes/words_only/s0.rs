//! Rows of S0: its slides are images that are not with the notes, so all that it prints is headings.

use super::Group;

pub const GROUPS: &[Group] = &[
    ("a title, a date, or a button", &["S0-01", "S0-17"]),
    ("a link", &["S0-02", "S0-03", "S0-04", "S0-05"]),
    ("a list of headings", &["S0-06"]),
    (
        "a heading over slides that are images",
        &["S0-07", "S0-08", "S0-12", "S0-13", "S0-14", "S0-15"],
    ),
    (
        "the name of a function, whose formula other notes print",
        &["S0-09", "S0-10", "S0-11"],
    ),
    ("the images, by their numbers", &["S0-16"]),
];
