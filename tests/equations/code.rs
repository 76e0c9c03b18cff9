//! Equations that are marked `<!-- code: name -->`, against the code of that name.

use std::collections::BTreeMap;

use derivations::{Fault, Vocabulary};
use nalgebra::DVector;
use perceptron::Unit;
use perceptron::fixed_increment::updated;
use perceptron::learning::Sample;
use workbook::equations::display::{Item, Mark, items};
use workbook::equations::{Binding, examine_with};

use crate::{manuscript, one_page};

/// Every name that a page may mark as code.
pub fn bindings() -> BTreeMap<&'static str, Binding> {
    BTreeMap::from([
        ("learned_weight", learned_weight as Binding),
        ("learned_bias", learned_bias),
        ("fixed_increment", increment),
    ])
}

/// The unit after one step, from w₁, w₂, b, x₁, x₂, y, o, η.
fn learned(numbers: &[f64]) -> Unit {
    let &[w1, w2, bias, x1, x2, label, output, learning_rate] = numbers else {
        panic!(
            "eight numbers, as the declarations below pass them, not {}",
            numbers.len()
        );
    };
    Unit::new(&[w1, w2], bias).corrected(&Sample::new(&[x1, x2], label), output, learning_rate)
}

fn learned_weight(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    let head = |index: u8| format!(r"\operatorname{{learned}}_{index}(p, q, r, s, t, u, v, z)");
    vocabulary.bind_function(&head(1), |numbers| learned(numbers).weights[0])?;
    vocabulary.bind_function(&head(2), |numbers| learned(numbers).weights[1])?;
    let arguments = r"(w_1, w_2, b, x_1, x_2, y, o, \eta)";
    for index in 1..=2 {
        let new =
            format!(r"w_{index}^{{\text{{new}}}} = \operatorname{{learned}}_{index}{arguments}");
        vocabulary.define(&new)?;
    }
    Ok(())
}

fn learned_bias(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    let head = r"\operatorname{learned}(p, q, r, s, t, u, v, z)";
    vocabulary.bind_function(head, |numbers| learned(numbers).bias)?;
    vocabulary.define(r"b^{\text{new}} = \operatorname{learned}(w_1, w_2, b, x_1, x_2, y, o, \eta)")
}

/// The vector after one update, from the three entries of a and the three of y.
fn incremented(numbers: &[f64]) -> DVector<f64> {
    let (a, y) = numbers.split_at(3);
    updated(
        &DVector::from_column_slice(a),
        &DVector::from_column_slice(y),
    )
}

fn increment(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    let head = |index: u8| format!(r"\operatorname{{next}}_{index}(p, q, r, s, t, u)");
    vocabulary.bind_function(&head(1), |numbers| incremented(numbers)[0])?;
    vocabulary.bind_function(&head(2), |numbers| incremented(numbers)[1])?;
    vocabulary.bind_function(&head(3), |numbers| incremented(numbers)[2])?;
    let arguments = r"(a_1, a_2, a_3, (\mathbf y)_1, (\mathbf y)_2, (\mathbf y)_3)";
    let entry = |index: u8| format!(r"\operatorname{{next}}_{index}{arguments}");
    let (first, second, third) = (entry(1), entry(2), entry(3));
    vocabulary.define(&format!(
        r"\mathbf{{a}}^{{\text{{new}}}} = ({first}, {second}, {third})"
    ))
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
