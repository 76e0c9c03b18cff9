//! The sign of a checked equation on the page.

use super::display::{self, Item, Mark};
use crate::manuscript::Manuscript;

/// Puts a small ✓ behind each display that is checked; it leads to the ledger.
pub fn tick(manuscript: &mut Manuscript) {
    for page in &mut manuscript.pages {
        let up = "../".repeat(page.path.components().count() - 1);
        let chapter = page
            .chapter
            .as_deref()
            .map_or(String::new(), |chapter| format!("#ledger-{chapter}"));
        let tick = format!(
            "<a class=\"checked\" href=\"{up}ledger.html{chapter}\" title=\"This equation was evaluated.\">✓</a>"
        );
        let mut text = page.text.clone();
        for item in display::items(&page.text).iter().rev() {
            if let Item::Display {
                mark: Mark::Check | Mark::Idle(_) | Mark::Code(_),
                range,
                ..
            } = item
            {
                text.insert_str(range.end, &tick);
            }
        }
        page.text = text;
    }
}
