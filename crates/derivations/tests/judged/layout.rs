//! Layout and words are passed over, and counted.

use crate::verdict::{holds, refused};

/// Displays that say `a = b + 1`, and how many of their parts say nothing.
const LAYOUTS: [(&str, usize); 18] = [
    ("a = b + 1", 0),
    (r"a \quad = \, b \; + \! 1", 4),
    (r"a = b\ + 1", 1),
    (r"a~=~b + 1", 0),
    (r"\displaystyle a = b + 1 \tag{7}", 2),
    (r"a = b + 1 \label{sum} \nonumber", 2),
    (r"a = \left( b \right) + 1", 2),
    (r"a = \bigl[ b \bigr] + 1", 2),
    (r"a = \biggl\{ b \biggr\} + 1", 2),
    (r"a = \left (b \right ) + 1", 2),
    (r"\begin{aligned} a &= b \\ &\quad + 1 \end{aligned}", 1),
    (r"a = b + 1 \text{ as before}", 1),
    (r"a = b + 1 \text  {as before}", 1),
    (r"a = b + 1, \text{ as before}", 1),
    (r"\text{so } a = b + 1 \text{, again}", 2),
    (
        r"\begin{gathered} \text{so } a = b + 1 \text{, then} \\ \text{here } b + 1 = a \end{gathered}",
        3,
    ),
    (r"a = b + 1, \text{ that is, } a - 1 = b", 1),
    ("a − b = 1", 0),
];

const DECLARED: &str = "symbols: b real\ndefine: a = b + 1";

#[test]
fn layout_says_nothing_and_is_counted() {
    for (tex, expected) in LAYOUTS {
        assert_eq!(holds(DECLARED, tex).ignored, expected, "{tex}");
    }
}

/// Displays that are not finished, and what the message asks for.
const UNFINISHED: [(&str, &str); 11] = [
    (r"a = .5", "a digit before the decimal point"),
    (r"a = 05", "a number without a leading zero"),
    (r"a = b % why", "no comment inside a display"),
    (r"a = \left( b", r"`\right` for each `\left`"),
    (r"a = b \right)", r"`\left` before this `\right`"),
    (
        r"a = \left b",
        r"a bracket or a bar after `\left` or `\right`",
    ),
    (r"a = \tag 7", "`{…}` with its closing brace"),
    (r"a = \text{if", "`{…}` with its closing brace"),
    (
        r"a = \text{if $b$}",
        r"words without formulas inside `\text`",
    ),
    (r"a = \begin{array} b \end{array}", "an environment out of "),
    ("a = b + \\", "a command after the backslash"),
];

#[test]
fn what_is_not_finished_is_told() {
    for (tex, expected) in UNFINISHED {
        let text = refused(DECLARED, tex).to_string();
        assert!(text.contains(expected), "{tex}: {text}");
    }
}

/// Displays of several rows, and how many relations they state.
const ROWS: [(&str, usize); 16] = [
    (
        r"\begin{aligned} \begin{pmatrix} 1 & -2 \\ -3 & +4 \end{pmatrix} \begin{pmatrix} p \\ q \end{pmatrix}
            &= \begin{pmatrix} p - 2q \\ 4q - 3p \end{pmatrix} \\ &= (p - 2q, -3p + 4q) \end{aligned}",
        2,
    ),
    (
        r"\begin{aligned} |p| &= \begin{cases} p & p \ge 0 \\ -p & \text{otherwise} \end{cases} \\ &= \max(p, -p) \end{aligned}",
        2,
    ),
    (
        r"\begin{aligned} p - 2q &= \begin{pmatrix} 1 & -2 \end{pmatrix} (p, q) \\ &= p - 2q \end{aligned}",
        2,
    ),
    (
        r"\begin{aligned} \begin{pmatrix} 1 & -2 \end{pmatrix} (p, q) &= p - 2q \end{aligned}",
        1,
    ),
    (
        r"\begin{aligned} (p, q) &= \begin{pmatrix} p \\ q \end{pmatrix} & q &= q \end{aligned}",
        2,
    ),
    (r"p = p & q = q", 2),
    (r"\begin{aligned} p &= p & -q &= -q \end{aligned}", 2),
    (
        r"\begin{aligned} p &= p & -q &= -q \\ p &= p & q &= q \end{aligned}",
        4,
    ),
    (
        r"\begin{aligned} p + q =& q + p \\ =& 0 + q + p \end{aligned}",
        2,
    ),
    (
        r"\begin{aligned} p + q &= p \\ &\quad + q \\ &= q + p \end{aligned}",
        2,
    ),
    (r"\begin{aligned} p q = & p \\ & \times q \end{aligned}", 1),
    (r"\begin{aligned} & p = p \\ & q = q \end{aligned}", 2),
    (r"\begin{gathered} p = p \\ -q = -q \end{gathered}", 2),
    (r"\begin{split} p + q = \\ q + p \end{split}", 1),
    (r"p + q \\ = q + p", 1),
    (r"p < q \\ \Rightarrow 2 p < 2 q \\ \iff p < q", 2),
];

#[test]
fn rows_go_on_with_the_chain_above_or_begin_a_new_one() {
    for (tex, steps) in ROWS {
        assert_eq!(holds("symbols: p, q real", tex).steps, steps, "{tex}");
    }
}
