//! Rows of S2.

use super::Group;

pub const GROUPS: &[Group] = &[
    ("a title, or a closing recap", &["S2-01", "S2-20"]),
    ("a link", &["S2-02"]),
    ("names of basic notions", &["S2-04"]),
    ("a name whose formula is lost; S4-27 has it", &["S2-13"]),
    ("an announcement of what will follow", &["S2-14", "S2-25"]),
    ("an image that is not with the notes", &["S2-18", "S2-19"]),
];
