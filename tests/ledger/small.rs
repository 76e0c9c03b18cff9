//! Each kind of thing that a page can hold moves its own column of the ledger, and no other.

use crate::ledger;
use crate::small_book::SmallBook;
use workbook::ledger::Counts;

/// The counts of a chapter with one page that says `text`.
fn counts(text: &str) -> Counts {
    let book = SmallBook::new(&[("book/one/index.md", &format!("# The first\n\n{text}\n"))]);
    book.write(
        "chapters-code/one/tests/snapshots/gates.snap",
        "<!-- value bias = −1.5 -->\n<!-- ANCHOR: table -->\n2.5 and 3.5\n<!-- ANCHOR_END: table -->\n",
    );
    let ledger = ledger(book.root());
    assert_eq!(ledger.rows.len(), 2, "a chapter, and the other pages");
    assert_eq!(ledger.rows[0].title, "The first");
    assert_eq!(ledger.total(), ledger.rows[0].counts);
    ledger.total()
}

/// The counts of a chapter whose page says nothing: one worked example.
fn nothing() -> Counts {
    Counts {
        examples: 1,
        ..Counts::default()
    }
}

#[test]
fn an_equation_is_checked_or_defined_or_unchecked() {
    assert_eq!(counts("Only words."), nothing());
    let checked = Counts {
        checked: 1,
        relations: 2,
        evaluated: 4,
        ..nothing()
    };
    assert_eq!(counts("$$ 1.25 + 2.5 = 3.75 = 4.75 - 1 $$"), checked);
    let defined = Counts {
        defined: 1,
        ..nothing()
    };
    let declaration = "<!-- declare\nsymbols: x real\n-->";
    let definition = format!("{declaration}\n\n<!-- define -->\n$$ s = 2.5 x $$");
    assert_eq!(counts(&definition), defined);
    let unchecked = Counts {
        unchecked: 1,
        ..nothing()
    };
    let reason = "<!-- unchecked: no program could do this -->";
    assert_eq!(counts(&format!("{reason}\n$$ 0.5 = 0.75 $$")), unchecked);
    assert_eq!(counts("$$ 0.5 = 0.75 $$"), nothing(), "a fault is no entry");
    assert_eq!(counts("In a line, $0.5 = 0.75$."), nothing());
}

#[test]
fn a_number_is_traced_or_given() {
    let traced = |traced| Counts {
        traced,
        ..nothing()
    };
    let value = "{{value gates.bias}}";
    assert_eq!(counts(&format!("{value} and {value}")), traced(2));
    assert_eq!(counts(&format!("Write `\\{value}`.")), traced(0));
    let table = "{{#include ../../chapters-code/one/tests/snapshots/gates.snap:table}}";
    assert_eq!(counts(table), traced(1), "however many numbers it has");
    assert_eq!(counts("{{#include ../../book.toml}}"), traced(0));
    let given = Counts {
        given: 2,
        ..nothing()
    };
    assert_eq!(counts("<!-- given: 0.55 0.65 0.55 -->"), given);
}

#[test]
fn a_snippet_counts_if_it_runs() {
    let snippets = |snippets| Counts {
        snippets,
        ..nothing()
    };
    assert_eq!(counts("```rust\nlet a = 1;\n```"), snippets(1));
    assert_eq!(counts("```rust,should_panic\npanic!();\n```"), snippets(1));
    for info in [
        "rust,ignore",
        "rust,no_run",
        "rust, ignore",
        "text",
        "sh",
        "console",
    ] {
        assert_eq!(counts(&format!("```{info}\nx\n```")), snippets(0), "{info}");
    }
}

#[test]
fn an_exercise_counts_with_the_answers_that_it_refuses() {
    let book = SmallBook::new(&[("book/one/index.md", "# One\n")]);
    let entry = "    Mistake {\n        name: \"sign\",\n    },\n";
    let commented = entry.replace("    Mistake", "    // Mistake");
    let files = [
        ("step/answer.rs", "todo!()".to_string()),
        (
            "step/spec.rs",
            format!("use grading::Mistake;\n{entry}{entry}"),
        ),
        ("step/mistakes.rs", format!("{entry}{commented}")),
        ("lines/answer.rs", "todo!()".to_string()),
        ("lines/spec.rs", entry.replace("Mistake", "MistakenLines")),
        ("step/solution.rs", entry.to_string()),
        ("notes/spec.rs", entry.to_string()),
    ];
    for (name, text) in files {
        book.write(&format!("chapters-code/one/exercises/{name}"), &text);
    }
    book.write("book/one/figures/a.svg", "<svg/>");
    let counted = Counts {
        figures: 1,
        exercises: 2,
        mistakes: 4,
        ..Counts::default()
    };
    assert_eq!(ledger(book.root()).total(), counted);
}
