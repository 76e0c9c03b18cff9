//! A proof of an exercise fails, and says why, for every way in which an exercise can be unfit.

use grading::{Answer, Exercise, Mistake, Provable, Tolerance};

type Twice = fn(f64) -> f64;

fn fit() -> Exercise<Twice, f64, f64> {
    Exercise {
        name: "twice",
        page: "fixture/doubling.html",
        hints: "## Hint 1\na\n## Hint 2\nb\n## Hint 3\nc\n",
        tolerance: Tolerance::COMPUTED,
        cases: || vec![3.0, 2.0, -1.0],
        call: |twice, x| twice(*x),
        show: f64::show,
        solution: |x| 2.0 * x,
        mistakes: MISTAKES,
    }
}

const MISTAKES: &[Mistake<Twice>] = &[
    mistake("squared", |x| x * x),
    mistake("same", |x| x),
    mistake("two more", |x| x + 2.0),
    mistake("divided by nothing", |x| x / 0.0),
    mistake("panics", |_| panic!("no answer")),
];

const TWINS: &[Mistake<Twice>] = &[
    mistake("squared", |x| x * x),
    mistake("power", |x| x.powi(2)),
];

const fn mistake(name: &'static str, function: Twice) -> Mistake<Twice> {
    let says = "read the task again.";
    Mistake {
        name,
        says,
        function,
    }
}

fn refusal(exercise: &Exercise<Twice, f64, f64>) -> String {
    exercise
        .prove()
        .expect_err("this exercise is unfit, so its proof must fail")
}

#[test]
fn a_fit_exercise_is_proved_with_all_its_mistakes() {
    assert_eq!(fit().prove(), Ok(5));
}

#[test]
fn a_solution_that_is_not_finite_is_refused() {
    let mut exercise = fit();
    exercise.solution = |x| x / 0.0;
    assert!(refusal(&exercise).contains("exercise twice: its own solution is refused"));
}

#[test]
fn an_exercise_without_cases_is_refused() {
    let exercise = Exercise {
        cases: Vec::new,
        ..fit()
    };
    assert!(refusal(&exercise).contains("it has no cases"));
}

#[test]
fn a_mistake_that_no_case_shows_is_refused() {
    let exercise = Exercise {
        cases: || vec![2.0],
        ..fit()
    };
    assert!(refusal(&exercise).contains("the mistake `squared` is solved; add a case"));
}

#[test]
fn two_mistakes_that_no_case_tells_apart_are_refused() {
    let exercise = Exercise {
        mistakes: TWINS,
        ..fit()
    };
    assert!(refusal(&exercise).contains("the mistake `power` is taken for Some(\"squared\")"));
}

#[test]
fn three_mistakes_are_too_few_and_four_are_enough() {
    let exercise = Exercise {
        mistakes: &MISTAKES[..3],
        ..fit()
    };
    assert!(refusal(&exercise).contains("it knows 3 mistakes; give at least 4"));
    let exercise = Exercise {
        mistakes: &MISTAKES[..4],
        ..fit()
    };
    assert_eq!(exercise.prove(), Ok(4));
}

#[test]
fn two_hints_or_an_empty_one_are_too_few() {
    for hints in [
        "## Hint 1\na\n## Hint 2\nb\n",
        "## Hint 1\na\n## Hint 2\n\n## Hint 3\nc\n",
    ] {
        let exercise = Exercise { hints, ..fit() };
        assert!(refusal(&exercise).contains("hints.md has 2 hints"));
    }
}

#[test]
fn hints_out_of_order_are_refused() {
    let hints = "## Hint 1\na\n## Hint 3\nc\n## Hint 2\nb\n";
    let exercise = Exercise { hints, ..fit() };
    assert!(refusal(&exercise).contains("hints.md has 1 hints"));
}

#[test]
fn an_exercise_without_its_types_still_has_its_name_page_and_hints() {
    let exercise: Box<dyn Provable> = Box::new(fit());
    assert_eq!(exercise.name(), "twice");
    assert_eq!(exercise.page(), "fixture/doubling.html");
    assert_eq!(exercise.hints(), ["a", "b", "c"]);
    assert!(exercise.derivation().is_none());
}

#[test]
fn a_record_lists_what_the_solution_and_every_mistake_answer_to_each_case() {
    let exercise = Exercise {
        cases: || vec![3.0, -1.0],
        ..fit()
    };
    let record = "with 3\n  solution: 6\n  squared: 9\n  same: 3\n  two more: 5\n  \
                  divided by nothing: inf\n  panics: panics: no answer\n\
                  with -1\n  solution: -2\n  squared: 1\n  same: -1\n  two more: 1\n  \
                  divided by nothing: -inf\n  panics: panics: no answer\n";
    assert_eq!(exercise.record(), record);
}
