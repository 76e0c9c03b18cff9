//! A table is Markdown, with numbers under numbers and words on the left.

use worked::Table;

/// The rule below the heading of a table whose cells in its only column are these.
fn rule(cells: &[&str]) -> String {
    let mut table = Table::new(["heading"]);
    for cell in cells {
        table.row([cell.to_string()]);
    }
    let text = table.to_string();
    text.lines().nth(1).expect("a rule").to_string()
}

#[test]
fn a_table_has_a_heading_a_rule_and_its_rows_in_order() {
    let mut table = Table::new(["gate", "$w_1$", "$b$"]);
    let rows = [["AND", "1", "−1.5"], ["OR", "1", "−0.5"]];
    for row in rows {
        table.row(row.map(str::to_string));
    }
    let text = "| gate | $w_1$ | $b$ |\n|:---|---:|---:|\n| AND | 1 | −1.5 |\n| OR | 1 | −0.5 |\n";
    assert_eq!(table.to_string(), text);
}

#[test]
fn a_column_is_aligned_to_the_right_if_all_of_it_are_numbers() {
    for numbers in [
        &["1"] as &[&str],
        &["−0.25", "12,000", "**3**"],
        &["(1, −1)", ""],
    ] {
        assert_eq!(rule(numbers), "|---:|", "{numbers:?}");
    }
    for words in [
        &["none"] as &[&str],
        &["1", "1e5"],
        &["1 to 2"],
        &["x", "1"],
    ] {
        assert_eq!(rule(words), "|:---|", "{words:?}");
    }
}
