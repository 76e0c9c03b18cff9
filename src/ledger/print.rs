//! The ledger as text for a terminal, and as Markdown for a page.

use std::sync::LazyLock;

use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use regex::Regex;

use super::{Counts, Ledger, Row, Unchecked};

/// A column's heading and how its numbers are got.
type Column = (&'static str, fn(&Counts) -> usize);

/// Where symbols and digits stand.
const FORMULAS: [Column; 7] = [
    ("equations checked", |counts| counts.checked),
    ("relations in them", |counts| counts.relations),
    ("defined", |counts| counts.defined),
    ("unchecked", |counts| counts.unchecked),
    ("numbers traced", |counts| counts.traced),
    ("evaluated", |counts| counts.evaluated),
    ("given", |counts| counts.given),
];

/// Where programs stand.
const PROGRAMS: [Column; 5] = [
    ("snippets run", |counts| counts.snippets),
    ("worked examples", |counts| counts.examples),
    ("figures", |counts| counts.figures),
    ("exercises", |counts| counts.exercises),
    ("wrong answers refused", |counts| counts.mistakes),
];

/// An equation's number at the margin, which a formula within a line can't have.
static TAG: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\\tag\*?\{[^{}]*\}").expect("the pattern is constant"));

/// The tables as a terminal shows them, then the list of what is unchecked.
pub(super) fn terminal(ledger: &Ledger) -> String {
    let mut text = format!(
        "{}\n{}\n",
        table(ledger, &FORMULAS),
        table(ledger, &PROGRAMS)
    );
    if ledger.unchecked.is_empty() {
        return text + "No equation is unchecked.";
    }
    text += "Unchecked equations:";
    for Unchecked {
        file, line, reason, ..
    } in &ledger.unchecked
    {
        text += &format!("\n  {file}:{line}: {reason}");
    }
    text
}

fn table(ledger: &Ledger, columns: &[Column]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(
        ["chapter"]
            .into_iter()
            .chain(columns.iter().map(|column| column.0)),
    );
    for row in &ledger.rows {
        table.add_row(cells(&row.title, &row.counts, columns));
    }
    table.add_row(cells("total", &ledger.total(), columns));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

fn cells(title: &str, counts: &Counts, columns: &[Column]) -> Vec<String> {
    let numbers = columns.iter().map(|(_, number)| number(counts).to_string());
    [title.to_string()].into_iter().chain(numbers).collect()
}

/// The same as Markdown. Each row of the first table has the anchor that the ✓ of its chapter leads to.
pub(super) fn markdown(ledger: &Ledger) -> String {
    format!(
        "{}\n{}\n{}",
        markdown_table(ledger, &FORMULAS, anchored),
        markdown_table(ledger, &PROGRAMS, linked),
        unchecked(&ledger.unchecked)
    )
}

fn markdown_table(ledger: &Ledger, columns: &[Column], title: fn(&Row) -> String) -> String {
    let headings: Vec<&str> = columns.iter().map(|column| column.0).collect();
    let mut lines = vec![
        format!("| chapter | {} |", headings.join(" | ")),
        format!("|---{}|", "|---:".repeat(columns.len())),
    ];
    for row in &ledger.rows {
        lines.push(line(&cells(&title(row), &row.counts, columns)));
    }
    lines.push(line(&cells("**total**", &ledger.total(), columns)));
    lines.join("\n") + "\n"
}

fn line(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn anchored(row: &Row) -> String {
    let anchor = row.chapter.as_deref().unwrap_or("other-pages");
    format!("<a id=\"ledger-{anchor}\"></a>{}", linked(row))
}

fn linked(Row { chapter, title, .. }: &Row) -> String {
    match chapter {
        Some(chapter) => format!("[{title}]({chapter}/index.md)"),
        None => title.clone(),
    }
}

fn unchecked(entries: &[Unchecked]) -> String {
    if entries.is_empty() {
        return "No displayed equation is unchecked.\n".to_string();
    }
    let mut text = "Unchecked, each with its author's reason:\n\n".to_string();
    for Unchecked {
        file,
        line,
        tex,
        reason,
    } in entries
    {
        let page = file.strip_prefix("book/").unwrap_or(file);
        let tex = TAG
            .replace_all(tex, "")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        text += &format!("- [{page}]({page}), line {line}: ${tex}$: {reason}\n");
    }
    text
}
