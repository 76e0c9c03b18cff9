//! The faults that are tried in a display, character by character.

use derivations::faults;

/// A display and all of its one-character faults, in order.
const FAULTS: [(&str, &[&str]); 10] = [
    ("", &[]),
    (
        "ab = c",
        &[
            "b = c", "bb = c", "a = c", "ac = c", "ab  c", "ab = ", "ab = a",
        ],
    ),
    // The only letter has no other one to be mistaken for.
    ("a+8", &["+8", "a8", "a-8", "a+", "a+9"]),
    ("9-0", &["-0", "0-0", "90", "9+0", "9-", "9-1"]),
    (
        "1/2*3",
        &[
            "/2*3", "2/2*3", "12*3", "1+2*3", "1/*3", "1/3*3", "1/23", "1/2+3", "1/2*", "1/2*4",
        ],
    ),
    (
        "a<b>a",
        &[
            "<b>a", "b<b>a", "ab>a", "a>b>a", "a<>a", "a<a>a", "a<ba", "a<b<a", "a<b>", "a<b>b",
        ],
    ),
    (
        r"1 \le 2",
        &[
            r" \le 2", r"2 \le 2", "1 le 2", r"1 \e 2", r"1 \ge 2", r"1 \l 2", r"1 \le ",
            r"1 \le 3",
        ],
    ),
    // Without its q the sign is still the same.
    (
        r"1\geq2",
        &[
            r"\geq2", r"2\geq2", "1geq2", r"1\eq2", r"1\leq2", r"1\gq2", r"1\geq", r"1\geq3",
        ],
    ),
    (r"\lg", &["lg", r"\g", r"\l"]),
    // Spacing, alignment, line breaks and words say nothing; without its backslash a command says something else.
    (
        r"a &= \text{if }\\",
        &[" &= \\text{if }\\\\", "a & \\text{if }\\\\"],
    ),
];

#[test]
fn each_character_that_says_something_is_tried() {
    for (tex, expected) in FAULTS {
        let found: Vec<String> = faults(tex).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, expected, "{tex}");
    }
}
