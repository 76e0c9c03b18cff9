//! Goes down one page: what is declared is remembered, what is displayed is checked.

use std::collections::BTreeMap;

use derivations::{Options, Vocabulary, check};

use super::display::{Item, Mark};
use super::{Binding, Entry, Standing};
use crate::manuscript::Page;

/// A shorter reason gives none.
const SHORTEST_REASON: usize = 15;

/// Goes down a page with what has been declared so far.
pub(super) struct Examiner<'a> {
    page: &'a Page,
    bindings: Option<&'a BTreeMap<&'a str, Binding>>,
    vocabulary: Vocabulary,
}

impl<'a> Examiner<'a> {
    /// Nothing is declared yet.
    pub(super) fn new(page: &'a Page, bindings: Option<&'a BTreeMap<&'a str, Binding>>) -> Self {
        Self {
            page,
            bindings,
            vocabulary: Vocabulary::new(),
        }
    }

    /// Takes in a declaration, or says what a display is.
    ///
    /// # Errors
    /// What is wrong with it; how to mend it.
    pub(super) fn item(&mut self, item: &Item<'_>) -> Result<Option<Entry>, String> {
        match item {
            Item::Stray { .. } => Err(
                "this mark stands before no displayed equation; put it on the line above `$$`, or take it out".to_string(),
            ),
            Item::Declaration { text, .. } => {
                self.vocabulary.declare(text).map_err(|fault| fault.to_string())?;
                Ok(None)
            }
            Item::Display { tex, mark, range } => {
                let standing = self.display(tex, mark).map_err(|message| advised(tex, &message))?;
                let place = self.page.fault(&self.page.text[range.clone()], String::new());
                let (chapter, tex) = (self.page.chapter.clone(), (*tex).to_string());
                Ok(Some(Entry { chapter, file: place.file, line: place.line, tex, standing }))
            }
        }
    }

    fn display(&mut self, tex: &str, mark: &Mark<'_>) -> Result<Standing, String> {
        match mark {
            Mark::Define => {
                self.vocabulary
                    .define(tex)
                    .map_err(|fault| fault.to_string())?;
                Ok(Standing::Defined)
            }
            Mark::Defined => check_display(&self.vocabulary, tex, true).map(|_| Standing::Defined),
            Mark::Unchecked(reason) | Mark::Idle(reason) if reason.len() < SHORTEST_REASON => {
                Err("say why, so that a reader can judge it: `<!-- unchecked: why -->`".to_string())
            }
            Mark::Unchecked(reason) => Ok(Standing::Unchecked {
                reason: (*reason).to_string(),
            }),
            Mark::Check => check_display(&self.vocabulary, tex, true),
            Mark::Idle(_) => check_display(&self.vocabulary, tex, false),
            Mark::Code(name) => self.against_code(tex, name),
        }
    }

    fn against_code(&self, tex: &str, name: &str) -> Result<Standing, String> {
        let Some(bindings) = self.bindings else {
            return Ok(Standing::Checked { steps: 1, exact: 0 });
        };
        let Some(bind) = bindings.get(name) else {
            return Err(format!(
                "tests/equations.rs binds no code named `{name}`; add it to its list"
            ));
        };
        let mut vocabulary = self.vocabulary.clone();
        bind(&mut vocabulary).map_err(|fault| fault.to_string())?;
        check_display(&vocabulary, tex, true)
    }
}

fn check_display(vocabulary: &Vocabulary, tex: &str, strict: bool) -> Result<Standing, String> {
    let report = check(vocabulary, tex, Options::default()).map_err(|fault| fault.to_string())?;
    let warnings: Vec<String> = report.warnings.iter().map(ToString::to_string).collect();
    match warnings.first() {
        Some(warning) if strict => Err(format!(
            "{warning}; if that is meant, say why: `<!-- idle: why -->`"
        )),
        None if !strict => Err("every term of it matters; take the mark `idle` out".to_string()),
        _ => Ok(Standing::Checked {
            steps: report.steps,
            exact: report.exact,
        }),
    }
}

fn advised(tex: &str, message: &str) -> String {
    let tex = tex.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{message} (in `{tex}`)")
}
