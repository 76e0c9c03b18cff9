//! What a name means: the declaration or definition that fits it best.

use crate::verdict::{holds, refused, vocabulary};
use derivations::{FaultKind, Options, Vocabulary, check};

const DECLARED: &str = r"
    indices: i, j in 1..3; t in 0..4
    sets: C_1 = {1, 2}
    symbols: x real; y_1 real; W_{ij} real; v_{total} real; s' real; q^* real; p^2 positive; n integer 2..3
    functions: f(x)
    define: h_{t+1} = 2 h_t; h_0 = 1
      S_{ij} = 0; S_{ii} = 1
      a_i = i^2; a_2 = 7
      f(x) = x + 1; g_1 = 5; g(x) = x^2; g(x, y_1) = x y_1
      w^{\text{new}} = x - 1";

/// Displays that hold because each name means what it should.
const TRUE: [&str; 15] = [
    "x + x_1 + x_{12} = x_{12} + x_1 + x",
    "x_{1,2} = x_{1,2}",
    "h_4 = 16",
    "h_{t} = 2^t",
    "S_{11} + S_{22} + S_{12} + S_{21} = 2",
    "S_{ij} = [i = j]",
    "a_1 + a_2 + a_3 = 1 + 7 + 9",
    r"f(x) = x + 1",
    "g_1 + g(3) + g(3, y_1) = 14 + 3 y_1",
    r"w \leftarrow x - 1",
    "s' = s', \\quad q^* = q^*",
    r"p^2 > 0",
    "v_{total} = v_{total}",
    r"\sum_{i \in C_1} x_i = x_1 + x_2",
    "x_n = x_n",
];

/// Displays with a name that nothing declares.
const UNDECLARED: [&str; 14] = [
    "x_{total} = 1",
    "x' = 1",
    "x^* = 1",
    r"x^{\text{new}} = 1",
    "y = y",
    "y_2 = y_2",
    "y_1' = y_1'",
    "W_{14} = W_{14}",
    "W_{1} = W_{1}",
    "W_{1,1,1} = W_{1,1,1}",
    "W_{11}^{(1)} = 0",
    "a_4 = 16",
    "s = s",
    "v_{1} = v_{1}",
];

#[test]
fn each_name_has_the_meaning_that_fits_it_best() {
    for tex in TRUE {
        holds(DECLARED, tex);
    }
}

#[test]
fn what_no_declaration_fits_is_undeclared() {
    for tex in UNDECLARED {
        let fault = refused(DECLARED, tex);
        let undeclared = matches!(fault.kind(), FaultKind::Undeclared { .. });
        assert!(undeclared, "{tex}: {fault}");
    }
}

#[test]
fn a_prime_after_a_function_is_a_derivative_unless_it_is_declared() {
    let declared = r"
        indices: i in 1..3
        functions: f(x); g(x); k(x)
        symbols: a, g', g'', k'', \sigma_i^2 real
        define: f(x) = x^2; g(x) = x^3";
    holds(declared, r"f'(a) = 2a, \quad g(a) = a^3");
    holds(declared, "g' + g'' + g' + k'' = 2 g' + g'' + k''");
    holds(
        declared,
        r"\sigma_1^2 + \sigma_i^{2} = \sigma_i^2 + \sigma_1^2",
    );
    refused(declared, "g' = 3");
}

#[test]
fn what_a_page_declares_goes_before_what_is_known() {
    let declared = r"
        symbols: a positive; a', \alpha real; e in {3}; T in {2}; \mathbf{T}, \mathsf{b}, \mathrm{L-2} in {2}
        define: k(x) = e x; \operatorname{mean}(x, y) = \frac{x + y}{2}; \operatorname{step}(x) = 7";
    for tex in [
        "e^2 = 9, \\quad k(2) = 6",
        r"a^T = a^{T} = a^{\mathbf{T}} = a^{\mathsf{b}} = a^2",
        r"\operatorname{mean}(1, 2) = 1.5, \quad \operatorname{step}(-1) = 7",
        r"\mathrm{L-2} = 2",
        r"a^\alpha = e^{\alpha \ln(a) / \ln(3)}",
    ] {
        holds(declared, tex);
    }
    holds("define: k(e) = e^2 + e", "k(3) = 12");
}

#[test]
fn values_and_code_are_bound_to_names() {
    let mut vocabulary = Vocabulary::new();
    let bound = [
        vocabulary.declare("symbols: x real"),
        vocabulary.bind("a", 0.5),
        vocabulary.define("c = a + 1."),
        vocabulary.define(r"d = c \cdot 2,"),
        vocabulary.bind_vector(r"\mathbf{u}", &[1.0, 2.0]),
        vocabulary.bind_function("g(x)", |numbers| 2.0 * numbers[0]),
        vocabulary.bind_function("g(x, y)", |numbers| numbers[0] - numbers[1]),
    ];
    assert!(bound.iter().all(Result::is_ok), "{bound:?}");
    for tex in [
        "a = 0.5",
        r"\mathbf{u} = (1, 2)",
        "g(x) = 2x",
        "g(x, a) = x - 0.5",
        "c + d = 4.5",
    ] {
        let checked = check(&vocabulary, tex, Options::default());
        assert!(checked.is_ok(), "{tex}: {checked:?}");
    }
}

#[test]
fn a_second_meaning_and_a_meaning_of_nothing_are_refused() {
    let mut vocabulary = vocabulary(DECLARED);
    for (refused, expected) in [
        (vocabulary.bind("g_1", 1.0), "`g_1` has a meaning already"),
        (vocabulary.define("f(y) = y"), "`f` has a meaning already"),
        (vocabulary.bind_vector("u", &[]), "at least one entry"),
        (
            vocabulary.bind_function("k", |_| 0.0),
            "name the parameters",
        ),
        (vocabulary.bind("a + b", 1.0), "expected one symbol"),
    ] {
        let text = refused.expect_err(expected).to_string();
        assert!(text.contains(expected), "{text}");
    }
}
