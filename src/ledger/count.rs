//! How many of each kind a chapter has.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::code;
use crate::directive::Directive;
use crate::equations::{Entry, Examination, Standing};
use crate::manuscript::{Manuscript, Page};
use crate::{mathematics, numbers};

/// What a chapter has, and what of it is verified.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Displays of which every relation was evaluated.
    pub checked: usize,
    /// The relations in them, such as `=` and `≤`.
    pub relations: usize,
    /// Displays that give a symbol its meaning.
    pub defined: usize,
    /// Displays that nothing checks.
    pub unchecked: usize,
    /// Each quoted value, and each included part of a worked example, however many numbers it has.
    pub traced: usize,
    /// The numbers in the displays that are checked.
    pub evaluated: usize,
    /// The numbers that a page declares as its premises, each once a page.
    pub given: usize,
    /// Blocks of Rust that are compiled and run as they stand on the page.
    pub snippets: usize,
    /// Programs whose whole output is locked.
    pub examples: usize,
    /// Drawings.
    pub figures: usize,
    /// Tasks with a grader.
    pub exercises: usize,
    /// The wrong answers that the graders are proved to refuse.
    pub mistakes: usize,
}

impl Counts {
    /// Adds each of the counts.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            checked: self.checked + other.checked,
            relations: self.relations + other.relations,
            defined: self.defined + other.defined,
            unchecked: self.unchecked + other.unchecked,
            traced: self.traced + other.traced,
            evaluated: self.evaluated + other.evaluated,
            given: self.given + other.given,
            snippets: self.snippets + other.snippets,
            examples: self.examples + other.examples,
            figures: self.figures + other.figures,
            exercises: self.exercises + other.exercises,
            mistakes: self.mistakes + other.mistakes,
        }
    }
}

/// The counts of a chapter, or of the pages outside of chapters.
pub(super) fn of_chapter(
    chapter: Option<&str>,
    written: &Manuscript,
    filled: &Manuscript,
    examination: &Examination,
) -> Counts {
    let start = chapter.map_or_else(Counts::default, |chapter| {
        code::of_chapter(&written.root, chapter)
    });
    let pages = written.pages.iter().zip(&filled.pages);
    let pages = pages.filter(|(page, _)| page.chapter.as_deref() == chapter);
    let pages = pages.map(|(written, filled)| of_page(written, filled));
    let entries = examination.entries.iter();
    let entries = entries.filter(|entry| entry.chapter.as_deref() == chapter);
    pages.chain(entries.map(of_entry)).fold(start, Counts::plus)
}

fn of_page(written: &Page, filled: &Page) -> Counts {
    let own = &written.sources[0].text;
    Counts {
        traced: arguments("value", &written.text).len() + included_examples(own),
        given: numbers::given(own),
        snippets: snippets(&filled.text),
        ..Counts::default()
    }
}

fn of_entry(entry: &Entry) -> Counts {
    match entry.standing {
        Standing::Checked { steps, .. } => Counts {
            checked: 1,
            relations: steps,
            evaluated: numbers::seen(&entry.tex).count(),
            ..Counts::default()
        },
        Standing::Defined => Counts {
            defined: 1,
            ..Counts::default()
        },
        Standing::Unchecked { .. } => Counts {
            unchecked: 1,
            ..Counts::default()
        },
    }
}

/// What stands behind the name in each directive of that name.
fn arguments(name: &str, text: &str) -> Vec<String> {
    let mut arguments = Vec::new();
    Directive::named(name).replace(text, |argument| {
        arguments.push(argument.to_string());
        Ok(String::new())
    });
    arguments
}

fn included_examples(own: &str) -> usize {
    let included = arguments("#include", own).into_iter();
    let file = |target: String| target.split(':').next().map(str::to_string);
    included
        .filter_map(file)
        .filter(|file| file.ends_with(".snap"))
        .count()
}

/// The blocks that rustdoc compiles and runs, by what stands behind their backticks.
fn snippets(text: &str) -> usize {
    let events = Parser::new_ext(text, mathematics::options());
    let runs = |info: &str| {
        let words: Vec<&str> = info.split([',', ' ']).collect();
        words[0] == "rust"
            && !words
                .iter()
                .any(|word| matches!(*word, "ignore" | "no_run"))
    };
    let fenced = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if runs(info));
    events.filter(fenced).count()
}
