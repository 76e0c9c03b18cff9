//! `$…$` and `$$…$$` become HTML and MathML while the book is built, so the reader's browser needs no script.

mod markup;
mod stray;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use katex::{KatexContext, Settings, render_to_string};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::fault::Fault;
use crate::manuscript::{Manuscript, Page};

/// Sets formulas, and remembers those that it has set: most of a book stays as it is between two builds.
#[derive(Default)]
pub struct Typesetter {
    engine: KatexContext,
    known: Mutex<HashMap<Formula, Result<String, String>>>,
}

/// What the engine is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Formula {
    tex: String,
    displayed: bool,
}

impl Typesetter {
    /// Sets every formula of every page; one that can't be set is a fault.
    pub fn render(&self, manuscript: &mut Manuscript) -> Vec<Fault> {
        let mut faults = Vec::new();
        for page in &mut manuscript.pages {
            faults.extend(stray::faults(page));
            page.text = self.page(page, &mut faults);
        }
        faults
    }

    fn page(&self, page: &Page, faults: &mut Vec<Fault>) -> String {
        let mut result = String::with_capacity(4 * page.text.len());
        let mut copied = 0;
        let mut in_picture = false;
        for (event, range) in Parser::new_ext(&page.text, options()).into_offset_iter() {
            match &event {
                Event::Start(Tag::Image { .. }) => in_picture = true,
                Event::End(TagEnd::Image) => in_picture = false,
                _ => {}
            }
            let Some(formula) = Formula::of(&event) else {
                continue;
            };
            let source = &page.text[range.clone()];
            match self.formula(formula, in_picture) {
                Err(message) => faults.push(page.fault(source, message)),
                Ok(html) => {
                    result.push_str(&page.text[copied..range.start]);
                    result.push_str(&html);
                    copied = range.end;
                }
            }
        }
        result.push_str(&page.text[copied..]);
        result
    }

    fn formula(&self, formula: Formula, in_picture: bool) -> Result<String, String> {
        if in_picture {
            return Err(format!(
                "the description of a picture can't hold the formula `{}`; say it in words, or in Unicode such as x₁",
                formula.tex
            ));
        }
        // A panic elsewhere leaves the map as it was: what is in it stays true.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(result) = known.get(&formula) {
            return result.clone();
        }
        let result = self.set(&formula);
        known.insert(formula, result.clone());
        result
    }

    fn set(&self, formula: &Formula) -> Result<String, String> {
        // New settings for each formula: a macro that one defines must not leak into the next.
        let settings = Settings::builder()
            .display_mode(formula.displayed)
            .throw_on_error(true)
            .build();
        match render_to_string(&self.engine, &formula.tex, &settings) {
            Ok(html) => Ok(markup::for_markdown(&html)),
            Err(error) => Err(format!(
                "the formula `{}` can't be set: {}; mend the TeX, or write `\\$` if it is a dollar sign",
                formula.tex.trim(),
                error.kind
            )),
        }
    }
}

impl Formula {
    fn of(event: &Event<'_>) -> Option<Self> {
        let (tex, displayed) = match event {
            Event::InlineMath(tex) => (tex, false),
            Event::DisplayMath(tex) => (tex, true),
            _ => return None,
        };
        let tex = tex.to_string();
        Some(Self { tex, displayed })
    }
}

/// What mdBook understands, and mathematics besides.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_MATH
        | Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}
