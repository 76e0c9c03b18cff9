//! The three hints of an exercise, from its `hints.md`.

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
