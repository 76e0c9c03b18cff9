//! The mistakes that happen when two paths lead back to one hidden unit.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "hidden_delta",
        page: "backprop/hidden_delta.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: y_1, y_2, w_{ij}^{(2)}, z_1^{(2)}, z_2^{(2)} real
            indices: i, j in 1..2
            define: \sigma(s) = \frac{1}{1 + e^{-s}}
              a_i^{(2)} = \sigma(z_i^{(2)})
              z_i^{(3)} = w_{i1}^{(2)} a_1^{(2)} + w_{i2}^{(2)} a_2^{(2)}
              a_i^{(3)} = \sigma(z_i^{(3)})
              J_i = \frac{1}{2} (a_i^{(3)} - y_i)^2
              \delta_i^{(3)} = \frac{\partial J_i}{\partial z_i^{(3)}}
        ",
        left: r"\delta_2^{(2)}",
        given: r"\left( \frac{\partial J_1}{\partial a_2^{(2)}} + \frac{\partial J_2}{\partial a_2^{(2)}} \right) \frac{\partial a_2^{(2)}}{\partial z_2^{(2)}}",
        goal: GOAL,
        least_lines: 3,
        solution: include_str!("solution.md"),
        mistakes: MISTAKES,
    }
}

/// The exercise with the answer in the folder of this chapter's crate.
#[must_use]
pub fn entry(chapter: &str) -> Entry {
    Entry::derivation(exercise(), chapter)
}

const GOAL: &str = r"\left( \delta_1^{(3)} w_{12}^{(2)} + \delta_2^{(3)} w_{22}^{(2)} \right) a_2^{(2)} (1 - a_2^{(2)})";
const BY_DELTAS: &str = r"\left( \delta_1^{(3)} \frac{\partial z_1^{(3)}}{\partial a_2^{(2)}} + \delta_2^{(3)} \frac{\partial z_2^{(3)}}{\partial a_2^{(2)}} \right) \frac{\partial a_2^{(2)}}{\partial z_2^{(2)}}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "minus between the paths",
        says: "the hidden unit moves both losses, and the two effects add up; the minus that some notes print here is a slip.",
        lines: &[
            r"\left( \delta_1^{(3)} w_{12}^{(2)} - \delta_2^{(3)} w_{22}^{(2)} \right) a_2^{(2)} (1 - a_2^{(2)})",
        ],
    },
    MistakenLines {
        name: "one path only",
        says: "the unit feeds both outputs: the path through the first one is missing.",
        lines: &[r"\delta_2^{(3)} w_{22}^{(2)} a_2^{(2)} (1 - a_2^{(2)})"],
    },
    MistakenLines {
        name: "row instead of column",
        says: "all weights on the way back start at hidden unit 2, so their second index is 2: w₁₂ and w₂₂, a column of the matrix.",
        lines: &[
            BY_DELTAS,
            r"\left( \delta_1^{(3)} w_{21}^{(2)} + \delta_2^{(3)} w_{22}^{(2)} \right) a_2^{(2)} (1 - a_2^{(2)})",
        ],
    },
    MistakenLines {
        name: "weights of the other unit",
        says: "w₁₁ and w₂₁ start at hidden unit 1; those of unit 2 end in 2.",
        lines: &[
            BY_DELTAS,
            r"\left( \delta_1^{(3)} w_{11}^{(2)} + \delta_2^{(3)} w_{21}^{(2)} \right) a_2^{(2)} (1 - a_2^{(2)})",
        ],
    },
    MistakenLines {
        name: "slope forgotten",
        says: "that is ∂J/∂a₂⁽²⁾; the delta belongs to z₂⁽²⁾, so the slope of the hidden unit is one more factor.",
        lines: &[r"\delta_1^{(3)} w_{12}^{(2)} + \delta_2^{(3)} w_{22}^{(2)}"],
    },
    MistakenLines {
        name: "errors instead of deltas",
        says: "a − y is the derivative by the output's activation; δ⁽³⁾ has the slope of the output unit in it as well.",
        lines: &[
            r"\left( (a_1^{(3)} - y_1) w_{12}^{(2)} + (a_2^{(3)} - y_2) w_{22}^{(2)} \right) a_2^{(2)} (1 - a_2^{(2)})",
        ],
    },
    MistakenLines {
        name: "activation instead of weight",
        says: "∂z₁⁽³⁾/∂a₂⁽²⁾ is the weight w₁₂⁽²⁾; the activation would be the derivative by that weight.",
        lines: &[
            BY_DELTAS,
            r"\left( \delta_1^{(3)} a_2^{(2)} + \delta_2^{(3)} a_2^{(2)} \right) a_2^{(2)} (1 - a_2^{(2)})",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "put z₁⁽³⁾ and z₂⁽³⁾ on the two paths before the deltas and the weights appear.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[BY_DELTAS, BY_DELTAS],
    },
];
