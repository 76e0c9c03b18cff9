//! What is left of a misspelt directive is found in the prose and in formulas, and nowhere else.

use workbook::leftovers;
use workbook::manuscript::Manuscript;

/// The lines of a page with something left on them.
fn lines(text: &str) -> Vec<usize> {
    let faults = leftovers::faults(&Manuscript::of_text("book/page.md", text));
    faults.iter().map(|fault| fault.line).collect()
}

#[test]
fn a_brace_in_the_prose_is_named_with_the_way_to_write_it() {
    let text = "# Page\n\nThe bound is {value novikoff.bound}} here.\n";
    let faults = leftovers::faults(&Manuscript::of_text("book/page.md", text));
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let message = "book/page.md:3: `The bound is {value novikoff.bound}} here.` looks like what is left of a directive; write it as `{{value example.name}}`, or put it into backticks";
    assert_eq!(said, [message]);
}

#[test]
fn the_name_of_a_value_in_a_formula_is_left_of_a_directive_and_a_brace_is_not() {
    assert_eq!(lines("$w = value novikoff.bound$"), [1]);
    assert_eq!(lines("One.\n\n$$ w = novikoff.bound $$"), [3]);
    assert_eq!(lines(r"$\frac{1}{2}$ and $$ 0.5 = \frac{1}{2}. $$"), [0; 0]);
    assert_eq!(lines("The name novikoff.bound in a sentence."), [0; 0]);
}

#[test]
fn code_may_hold_braces_and_what_follows_it_may_not() {
    assert_eq!(lines("`{value a.b}` and `a.b`"), [0; 0]);
    let block = "```rust\nfn f() {}\n```\n";
    assert_eq!(lines(block), [0; 0]);
    assert_eq!(lines(&format!("{block}\nBut {{here\n")), [5]);
}

#[test]
fn a_dollar_that_opens_no_formula_brings_its_braces_along() {
    assert_eq!(lines(r"An unbalanced $\frac{1$ here."), [0; 0]);
}
