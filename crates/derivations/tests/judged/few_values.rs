//! Symbols that take few values, such as 0 and 1, meet in every combination.

use crate::verdict::{holds, refused, refused_at};

#[test]
fn no_combination_is_left_out() {
    let declared = "symbols: a, b, c in {0, 1}; n integer 2..9";
    for number in 0..8 {
        let bits = [number & 1, number >> 1 & 1, number >> 2];
        refused_at(declared, &["a", "b", "c"], &bits);
    }
    let with_extra = "symbols: a, b in {1, 2} with 3";
    for (a, b) in (1..=3).flat_map(|a| (1..=3).map(move |b| (a, b))) {
        refused_at(with_extra, &["a", "b"], &[a, b]);
    }
    for n in 2..=9 {
        refused_at(declared, &["n"], &[n]);
        refused_at(declared, &["a", "n", "b"], &[1, n, 0]);
    }
}

#[test]
fn free_indices_and_symbols_of_few_values_meet_too() {
    let declared = "indices: i in 1..3; k in 1..2\nsymbols: a in {0, 1}; x_i in {-1, 0, 1}";
    for (i, a) in [(1, 0), (1, 1), (2, 0), (2, 1), (3, 0), (3, 1)] {
        refused_at(declared, &["i", "a"], &[i, a]);
        refused_at(declared, &["i", "k", "a"], &[i, 2, a]);
    }
    for (i, x) in [(1, -1), (2, 0), (3, 1), (3, -1)] {
        refused_at(declared, &["i", "x_i"], &[i, x]);
    }
}

#[test]
fn as_many_points_are_tried_as_it_takes() {
    let declared = "symbols: a, b, c, d in {0, 1}; N integer 1..400; m, n in {1, 2, 3, 4, 5, 6, 7, 8}; k integer 1..9; x, p real";
    for (tex, least, most) in [
        ("x + x = 2x", 8, 8),
        ("a + b = b + a", 8, 24),
        ("a + b + c + d = d + c + b + a", 16, 200),
        ("mn = nm", 64, 500),
        ("k + k = 2k", 9, 100),
        ("mk = km", 8, 8),
        // Nobody would wait for 400 numbers, nor for what can never be.
        ("N + a = a + N", 8, 8),
        (r"a + b = 1 \quad \text{if } a \ne b", 64, 64),
        (r"a = 0, \; b = 0 \Rightarrow a + b = 0", 16, 100),
    ] {
        let points = holds(declared, tex).points;
        assert!((least..=most).contains(&points), "{tex}: {points}");
    }
}

#[test]
fn what_only_an_assumption_needs_is_neither_tried_nor_told() {
    let declared = "symbols: a, b in {0, 1}; x real\nassume: a + b > 0";
    assert_eq!(holds(declared, "3 - 2 = 1").points, 1);
    assert_eq!(holds(declared, "x + x = 2x").points, 8);
    let text = refused(declared, "a = 1").to_string();
    assert!(text.contains("at a = 0 the left side"), "{text}");
}
