//! A derivation on a page: its lines look like displays, but are no claims of the page.

use super::{FOLDER, Files, HINTS, expanded_from, in_order};

const LINES: &Files = &[
    (
        "task.md",
        "# A step\n\nFrom\n\n$$ s + s $$\n\nderive, between `$$` and `$$`,\n\n$$ s =\n2 s $$\n",
    ),
    HINTS,
    (
        "solution.md",
        "Count:\n\n$$ = (1 + 1) s $$\n\n$$ = 2 s $$\n",
    ),
    ("answer.md", "half done by the reader"),
];

#[test]
fn a_derivation_has_all_its_parts_in_order_and_its_lines_look_like_displays() {
    let (text, faults) = expanded_from(LINES, "# Page\n\n{{exercise step}}\n", "");
    assert_eq!(faults, [""; 0]);
    let parts = [
        "### A step {#exercise-step}",
        "<span class=\"katex-display\">$\\displaystyle s + s$</span>",
        "between `$$` and `$$`",
        "<span class=\"katex-display\">$\\displaystyle s = 2 s$</span>",
        "`chapters-code/one/exercises/step/answer.md`",
        "cargo test -p one --test exercises step\n",
        "<summary>Hint 3</summary>\n\nStrong.",
        "<summary>Solution (after yours passes)</summary>\n\nCount:",
        "<span class=\"katex-display\">$\\displaystyle = 2 s$</span>\n\n</details>",
    ];
    in_order(&text, &parts);
}

#[test]
fn a_derivation_without_its_lines_or_its_files_is_a_fault() {
    for name in ["task.md", "hints.md", "solution.md"] {
        let (_, faults) = expanded_from(LINES, "{{exercise step}}\n", name);
        let place = format!("book/one/page.md:1: {FOLDER}/{name} can't be read");
        assert!(
            faults.len() == 1 && faults[0].starts_with(&place),
            "{faults:?}"
        );
        assert!(
            faults[0].ends_with("task.md, hints.md and solution.md"),
            "{faults:?}"
        );
    }
    for (name, says) in [
        ("task.md", "the given line and the goal"),
        ("solution.md", "the lines after"),
    ] {
        let bare = |(known, text)| {
            (
                known,
                if known == name {
                    "# A step\n\n$$ s $$\n"
                } else {
                    text
                },
            )
        };
        let files: Vec<_> = LINES.iter().copied().map(bare).collect();
        let (_, faults) = expanded_from(&files, "{{exercise step}}\n", "");
        assert!(faults.len() == 1 && faults[0].contains(says), "{faults:?}");
    }
}
