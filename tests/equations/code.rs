//! Equations that are marked `<!-- code: name -->`, against the code of that name.

mod backprop;
mod perceptron;

use std::collections::BTreeMap;

use workbook::equations::display::{Item, Mark, items};
use workbook::equations::{Binding, examine_with};

use crate::{manuscript, one_page};

/// Every name that a page may mark as code.
pub fn bindings() -> BTreeMap<&'static str, Binding> {
    BTreeMap::from([
        ("learned_weight", perceptron::learned_weight as Binding),
        ("learned_bias", perceptron::learned_bias),
        ("fixed_increment", perceptron::increment),
        ("stepped_output_weight", backprop::stepped_output_weight),
        ("stepped_hidden_weight", backprop::stepped_hidden_weight),
    ])
}

#[test]
fn what_the_book_says_of_code_is_what_the_code_does() {
    let examination = examine_with(&manuscript(), Some(&bindings()));
    assert_eq!(examination.faults, []);
}

#[test]
fn every_binding_is_marked_on_some_page() {
    let manuscript = manuscript();
    for name in bindings().keys() {
        let marked = manuscript.pages.iter().flat_map(|page| items(&page.text)).any(
            |item| matches!(item, Item::Display { mark: Mark::Code(marked), .. } if marked == *name),
        );
        assert!(
            marked,
            "no page has `<!-- code: {name} -->`; mark the equation, or take the binding out"
        );
    }
}

const RULE: &str = r"<!-- declare
indices: i in 1..2
symbols: w_i, x_i real; b real; y, o in {0, 1}; \eta in (0, 1)
-->
<!-- code: learned_weight -->
$$ w_i \leftarrow w_i + \eta (y - o) x_i $$
";

#[test]
fn an_equation_that_says_something_else_than_the_code_is_refused() {
    let examine = |text: &str| examine_with(&one_page(text), Some(&bindings())).faults;
    assert_eq!(examine(RULE), []);
    for (from, to) in [
        ("y - o", "o - y"),
        (r"+ \eta", r"- \eta"),
        (r"\eta (", "("),
        (" x_i $$", " $$"),
    ] {
        let faults = examine(&RULE.replace(from, to));
        assert!(
            faults
                .iter()
                .any(|fault| fault.message.contains("does not hold")),
            "{from}: {faults:?}"
        );
    }
    let unknown = examine(&RULE.replace("learned_weight", "learnt_weight"));
    assert!(
        unknown[0]
            .message
            .contains("binds no code named `learnt_weight`"),
        "{unknown:?}"
    );
}
