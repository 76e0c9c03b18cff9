//! Displays that are compared with what a rule or a program computes.

use crate::verdict::{holds, refused};
use derivations::{Options, Vocabulary, check};

const SYMBOLS: &str = r"
    indices: i in 1..2
    symbols: t, o in {0, 1}; \eta in (0, 1); w_i, x_i real";

#[test]
fn an_update_is_compared_with_the_new_value() {
    let rule = format!("{SYMBOLS}\ndefine: w_i^{{\\text{{new}}}} = w_i - \\eta (o - t) x_i");
    holds(&rule, r"w_i \leftarrow w_i + \eta(t-o)x_i");
    refused(&rule, r"w_i \leftarrow w_i - \eta(t-o)x_i");
    let fault = refused(SYMBOLS, r"w_1 \leftarrow w_1 + \eta");
    assert!(fault.to_string().contains(r"w_1^{\text{new}}"), "{fault}");
    let mut bound = Vocabulary::new();
    bound
        .declare("symbols: w real\ngiven: \\eta = 0.05")
        .expect("these are declarations");
    bound
        .bind(r"w^{\text{new}}", 0.5)
        .expect("this is one symbol");
    let options = Options::default();
    assert!(
        check(
            &bound,
            r"w \leftarrow 0.55 + \eta(0 - 1) \times 1 = 0.5",
            options
        )
        .is_ok()
    );
    assert!(check(&bound, r"w \leftarrow 0.55 - \eta(0 - 1) \times 1", options).is_err());
}

#[test]
fn only_one_symbol_at_the_beginning_is_updated() {
    for tex in [
        r"x_1 = w_1 \leftarrow w_1",
        r"2 w_1 \leftarrow w_1",
        r"w_1 \leftarrow w_2 \leftarrow w_1",
    ] {
        let text = refused(SYMBOLS, tex).to_string();
        assert!(
            text.contains("one symbol at the beginning"),
            "{tex}: {text}"
        );
    }
}

#[test]
fn code_can_be_what_a_formula_is_checked_against() {
    let mut vocabulary = Vocabulary::new();
    vocabulary
        .declare("symbols: s real")
        .expect("this is a declaration");
    vocabulary
        .bind_function("g(s)", |numbers| numbers[0].max(0.0))
        .expect("g has no meaning yet");
    let options = Options::default();
    assert!(check(&vocabulary, r"g(s) = \max(0, s)", options).is_ok());
    assert!(check(&vocabulary, r"g(s) = |s|", options).is_err());
    let fault = check(&vocabulary, r"g'(s) = 1", options).expect_err("code has no derivative");
    assert!(
        fault.to_string().contains("define it by an equation"),
        "{fault}"
    );
}
