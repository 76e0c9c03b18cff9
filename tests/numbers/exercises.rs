//! The texts of an exercise are held to the same rule as the page that shows them.

use workbook::{book, numbers};

use crate::small_book::SmallBook;

#[test]
fn the_texts_of_an_exercise_declare_their_own_numbers() {
    let book = SmallBook::new(&[("book/one/page.md", "# Page\n\n{{exercise step}}\n")]);
    let folder = "chapters-code/one/exercises/step";
    for (name, text) in [
        ("answer.rs", "todo!(\"12\")"),
        ("task.md", "# A step\n\nAfter 42 steps.\n"),
        (
            "hints.md",
            "<!-- given: 43 -->\n\n## Hint 1\nThe 43rd or the 44th.\n",
        ),
        ("solution.rs", "fn step() -> usize { 45 }"),
    ] {
        book.write(&format!("{folder}/{name}"), text);
    }
    let manuscript = book::manuscript(book.root()).expect("the page can be read");
    let faults = numbers::faults(&manuscript).into_iter();
    let found: Vec<(String, usize)> = faults.map(|fault| (fault.file, fault.line)).collect();
    let expected = [("task.md", 3), ("hints.md", 4)];
    assert_eq!(
        found,
        expected.map(|(name, line)| (format!("{folder}/{name}"), line))
    );
}
