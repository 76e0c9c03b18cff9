//! The lines of a derivation as the page shows them.

use crate::equations::display::{self, Item};

/// The Markdown with its displays set like displays, but not as claims of the page.
///
/// A line of an exercise is an expression rather than an equation, and its symbols are the exercise's own. The exercise's
/// proof evaluates it, so the page's examiner is not to look at it, nor the ledger to count it.
pub(super) fn shown(markdown: &str) -> String {
    let mut text = markdown.to_string();
    for item in display::items(markdown).iter().rev() {
        if let Item::Display { tex, range, .. } = item {
            let tex = tex.split_whitespace().collect::<Vec<_>>().join(" ");
            // The class is the one that the typesetter gives to a display.
            let line = format!("<span class=\"katex-display\">$\\displaystyle {tex}$</span>");
            text.replace_range(range.clone(), &line);
        }
    }
    text
}

/// How many displays there are.
pub(super) fn count(markdown: &str) -> usize {
    let items = display::items(markdown).into_iter();
    items
        .filter(|item| matches!(item, Item::Display { .. }))
        .count()
}
