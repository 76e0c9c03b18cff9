//! The three hints of an exercise, from its `hints.md`, and the advice that begins with the first.

/// The texts below the headings `## Hint 1`, `## Hint 2`, …, in that order; a heading out of order ends the list.
#[must_use]
pub fn hints(markdown: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for section in markdown.split("## Hint ").skip(1) {
        let (number, text) = section.split_once('\n').unwrap_or((section, ""));
        if number.trim() != (found.len() + 1).to_string() {
            break;
        }
        found.push(text.trim().to_string());
    }
    found
}

/// Where to go from a wrong answer.
pub(crate) fn advice(markdown: &str, exercise: &str, page: &str) -> String {
    let first = hints(markdown).into_iter().next().unwrap_or_default();
    let first = first.lines().collect::<Vec<_>>().join(" ");
    format!(
        "\n  hint      {first}\n            (more: cargo run -- hint {exercise})\n  read      {page}"
    )
}

/// What is wrong with the hints, if they are not three.
pub(crate) fn prove_hints(markdown: &str) -> Result<(), String> {
    let found = hints(markdown);
    if found.len() == 3 && found.iter().all(|hint| !hint.is_empty()) {
        return Ok(());
    }
    Err(format!(
        "hints.md has {} hints; write three, each below `## Hint 1` to `## Hint 3`, none empty",
        found.iter().filter(|hint| !hint.is_empty()).count()
    ))
}
