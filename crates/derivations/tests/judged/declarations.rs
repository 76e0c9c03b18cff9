//! A declaration that is wrong is refused with what it should look like.

use derivations::Vocabulary;

/// Wrong declarations, and a part of what the message says.
const WRONG: [(&str, &str); 18] = [
    ("x real", "begin with one of symbols"),
    ("symbols: x", "say where the values come from"),
    ("symbols: x complex", "say where the values come from"),
    ("symbols: x in (1, 0)", "a domain is"),
    ("symbols: x vector", "a domain is"),
    ("symbols: x vector 100", "a domain is"),
    ("symbols: x matrix 2x3x4", "a domain is"),
    ("symbols: x in {a}", "a domain is"),
    ("symbols: x real; x positive", "declared twice"),
    ("symbols: eta in (0, 1)", "a comma between two symbols"),
    (
        "symbols: \\mathbf{x} vector 2 of x_i",
        "declare it: `indices: i",
    ),
    ("indices: i 1..3", "`i, j in 1..3`"),
    ("sets: C = 1, 2", "`C_1 = {1, 2, 3}`"),
    ("given: a", "`symbol = number`"),
    ("symbols: b real\ngiven: a = b", "stands under `define`"),
    ("define: a = 1; a = 2", "has a meaning already"),
    ("define: a + 1 = 2", "`=` after what is defined"),
    ("define: a = 1 = 1", "has one `=`"),
];

#[test]
fn wrong_declarations_say_what_is_expected() {
    for (declared, expected) in WRONG {
        let fault = Vocabulary::new().declare(declared).expect_err(declared);
        assert!(fault.to_string().contains(expected), "{declared}: {fault}");
    }
}

#[test]
fn names_are_written_with_their_indices() {
    for (written, named) in [
        ("v_i", "v_i"),
        ("v_{i+1}", "v_{i+1}"),
        ("v_{i-2}", "v_{i-2}"),
        ("v_{i+j}", "v_{i+j}"),
        ("v_{i-j}", "v_{i-j}"),
        ("v_{3-i}", "v_{-i+3}"),
        ("v_{ij}^{(2)}", "v_{i,j}^{(2)}"),
        ("v_{total}'", "v_{total}'"),
        ("v^*", "v^{*}"),
        ("v^2", "v^{2}"),
        (r"v^{\text{new}}", r"v^{\text{new}}"),
    ] {
        let declared = format!("indices: i, j in 1..3\nsymbols: {written} real; {written} real");
        let fault = Vocabulary::new().declare(&declared).expect_err(written);
        let expected = format!("`{named}` is declared twice");
        assert!(fault.to_string().contains(&expected), "{written}: {fault}");
    }
}
