//! A wrong answer is called a known mistake if it equals that mistake on every case, and never otherwise.

use crate::halving::{ADVICE, Half, half, said};

#[test]
fn an_answer_that_equals_a_known_mistake_on_every_case_is_called_that() {
    let known: [(Half, &str); 3] = [
        (|x| (x >= 0.0).then_some(x + x), "(doubled): divide by 2."),
        (
            |x| half(x).or_else(|| panic!("no")),
            "(refused): say `None`.",
        ),
        (
            |x| (x >= 0.0).then_some(f64::INFINITY),
            "(divided by 0): divide by 2.",
        ),
    ];
    for (answer, mistake) in known {
        let words = format!("\n  likely mistake {mistake}{ADVICE}");
        let text = said(answer);
        assert!(text.ends_with(&words), "{text}");
    }
}

#[test]
fn an_answer_that_differs_from_a_known_mistake_on_one_case_is_not_called_that() {
    let others: [Half; 3] = [
        |x| (x >= 0.0).then_some(if x > 10.0 { 1.0 } else { x * 2.0 }),
        |x| half(x).filter(|_| x < 10.0).or_else(|| panic!("no")),
        |x| (x >= 0.0).then_some(f64::NAN),
    ];
    for answer in others {
        let text = said(answer);
        assert!(!text.contains("likely mistake"), "{text}");
    }
}
