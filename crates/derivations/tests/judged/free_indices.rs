//! An equation in which an index is free says one thing for each of its numbers.

use crate::verdict::{holds, refused, refused_at};

#[test]
fn a_free_index_that_has_to_be_one_number_of_many_is_found() {
    for (declared, tex) in [
        ("indices: i in 1..40", r"i^2 = 900 \quad \text{for } i = 30"),
        (
            "indices: i, j in 1..9",
            r"ij = 81 \quad \text{for } i = 9, j = 9",
        ),
    ] {
        // Points that can't be used go on to other numbers, so that there are more than one.
        let report = holds(declared, tex);
        assert_eq!(report.warnings, [], "{tex}");
        assert!(report.points > 8, "{tex}: {report:?}");
    }
}

#[test]
fn free_indices_meet_in_every_combination_of_their_numbers() {
    let declared = "indices: i in 1..4; j in 3..8";
    for (i, j) in (1..=4).flat_map(|i| (3..=8).map(move |j| (i, j))) {
        refused_at(declared, &["i", "j"], &[i, j]);
    }
    for (tex, points) in [("i = i", 8), ("ij = ji", 24), ("i^j = i^j", 24)] {
        assert_eq!(holds(declared, tex).points, points, "{tex}");
    }
}

#[test]
fn each_of_too_many_free_indices_takes_all_of_its_numbers() {
    let declared = "indices: i, j, k, l in 1..5";
    for (letter, number) in ["i", "j", "k", "l"]
        .into_iter()
        .flat_map(|letter| (1..=5).map(move |number| (letter, number)))
    {
        refused(
            declared,
            &format!("ijkl - ijkl + ({letter} - {number})^2 > 0"),
        );
    }
    holds(declared, r"1 \le ijkl \le 5^4");
    let next = "indices: m, k in 1..16; n in 1..17";
    for (tex, points) in [("mk = km", 256), ("mn = nm", 256), ("mkn = nkm", 256)] {
        assert_eq!(holds(next, tex).points, points, "{tex}");
    }
}

#[test]
fn free_indices_are_found_wherever_they_stand() {
    let declared = r"indices: i in 1..2; k in 1..3
        symbols: a, v_k real";
    for tex in [
        r"\begin{cases} v_i & \text{if } a > 0 \\ v_i & \text{otherwise} \end{cases}
            = \begin{cases} v_i & \text{if } a < 0 \\ v_i & \text{otherwise} \end{cases}",
        r"\begin{cases} 1 & \text{if } i = 1 \\ 1 & \text{otherwise} \end{cases} = 1",
        r"\sum_{k=i}^{3} 1 + \sum_{k=1}^{i} 1 = 4",
        r"\sum_{k \ne i} 1 = 2",
        r"\sum_{k \in \{i, 3\}} 1 = 2",
        r"\left. \sum_k v_k \right|_{v_i = 1} - \left. \sum_k v_k \right|_{v_i = 0} = 1",
        r"[v_i > 0] [v_i < 0] = 0",
        r"\lVert (v_i, a) \rVert \ge 0",
    ] {
        holds(declared, tex);
    }
}
