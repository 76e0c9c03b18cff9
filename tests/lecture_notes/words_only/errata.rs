//! Errata: what was damaged, misspelt or contested, but computes nothing.

use super::Group;

pub const GROUPS: &[Group] = &[
    ("history, on which sources disagree", &["E-30"]),
    ("misspelt or misnumbered titles", &["E-45"]),
    (
        "a broken encoding, broken links, or a misread address",
        &["E-50", "E-51", "E-54"],
    ),
];
