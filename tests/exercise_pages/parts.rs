//! What an exercise lacks is named with its file, and what it has is shown as a whole.

use workbook::{book, preprocess};

use super::{CODE, FOLDER, Files, HINTS, expanded, expanded_from};
use crate::small_book::SmallBook;

/// The one fault of a page with this exercise, of which one file says something else.
fn fault(files: &Files, name: &str, text: &'static str) -> String {
    let changed = |&(known, old): &(&'static str, &'static str)| {
        (known, if known == name { text } else { old })
    };
    let files: Vec<_> = files.iter().map(changed).collect();
    let (page, mut faults) = expanded_from(&files, "# Page\n\n{{exercise step}}\n", "");
    assert_eq!(
        (page.as_str(), faults.len()),
        ("# Page\n\n{{exercise step}}\n", 1),
        "{faults:?}"
    );
    faults.remove(0)
}

#[test]
fn a_part_that_is_missing_is_named() {
    for (name, text, message) in [
        ("task.md", "A step\n", "must begin with `# Title`"),
        ("task.md", "\n# A step\n", "must begin with `# Title`"),
        (
            "hints.md",
            "Look closer.\n",
            "has no hint; write sections headed `## Hint 1` to `## Hint 3`, the weakest first",
        ),
        (
            "solution.rs",
            "fn step() {}\n",
            "has no `pub fn`; it must hold the function that the reader is to write",
        ),
    ] {
        let expected = format!("book/one/page.md:3: {FOLDER}/{name} {message}");
        assert_eq!(fault(CODE, name, text), expected);
    }
}

#[test]
fn an_exercise_is_named_and_belongs_to_a_chapter() {
    let nearest = "the chapter one has no exercise ``; nearest first: `step`";
    for page in ["{{exercise}}\n", "{{exercise }}\n"] {
        assert_eq!(
            expanded(page, "").1,
            [format!("book/one/page.md:1: {nearest}")]
        );
    }
    let book = SmallBook::new(&[("book/page.md", "# Page\n\n{{exercise step}}\n")]);
    let mut manuscript = book::manuscript(book.root()).expect("the page can be read");
    let faults = preprocess::fill(&mut manuscript);
    let message = "book/page.md:3: this page belongs to no chapter, so it has no exercises; move the directive to a page in a chapter's folder";
    assert_eq!(
        faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [message]
    );
}

#[test]
fn the_head_is_that_of_the_function_with_the_name_of_the_exercise() {
    let solution = (
        "solution.rs",
        "pub fn first(x: f64) -> f64 {\n    x\n}\n\npub fn step() -> f64 {\n    first(1.0)\n}\n",
    );
    let files = [CODE[0], HINTS, solution];
    let (text, faults) = expanded_from(&files, "{{exercise step}}\n", "");
    assert_eq!(faults, [""; 0]);
    assert_eq!(text, PAGE);
}

const PAGE: &str = "### A step {#exercise-step}

Write `step`.

Edit `chapters-code/one/exercises/step/answer.rs`, which holds

```rust,ignore
pub fn step() -> f64 { … }
```

and let it be graded:

```sh
cargo test -p one --test exercises step
```

<details>
<summary>Hint 1</summary>

Weak.

</details>

<details>
<summary>Hint 2</summary>

Fair.

</details>

<details>
<summary>Hint 3</summary>

Strong.

</details>

<details>
<summary>Solution (after yours passes)</summary>

```rust,ignore
pub fn first(x: f64) -> f64 {
    x
}

pub fn step() -> f64 {
    first(1.0)
}
```

</details>

";
