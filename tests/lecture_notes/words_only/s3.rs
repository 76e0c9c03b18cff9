//! Rows of S3.

use super::Group;

pub const GROUPS: &[Group] = &[
    ("who wrote the index, and for whom", &["S3-00a", "S3-00b"]),
    (
        "the title of a chapter, whose headings have rows of their own",
        &["S3-01", "S3-02", "S3-03", "S3-04", "S3-05", "S3-07"],
    ),
    (
        "a heading over the rows that follow it",
        &[
            "S3-01.1", "S3-01.3", "S3-01.6", "S3-02.1", "S3-02.10", "S3-02.13", "S3-03.1",
            "S3-03.4", "S3-04.4", "S3-04.10", "S3-05.1", "S3-05.12", "S3-07.1", "S3-07.10",
            "S3-07.11",
        ],
    ),
    (
        "a summary",
        &["S3-01.15", "S3-02.24", "S3-04.18", "S3-05.18"],
    ),
    (
        "a drawing: the book's figures have tests of their own",
        &["S3-02.8"],
    ),
    (
        "a comparison of two ways to find features, in words",
        &["S3-03.2"],
    ),
    (
        "names for one and the same thing, or of methods that other rows try",
        &["S3-04.1", "S3-04.15"],
    ),
    (
        "what to read first, what is aimed at, and two steps on the way there",
        &["S3-07.2", "S3-07.3", "S3-07.4", "S3-07.8"],
    ),
];
