//! An exercise as the page shows it.

use std::path::Path;

use super::lines;
use crate::chapters::Kind;
use crate::hint;
use crate::manuscript::Source;

/// The parts of an exercise that the page shows.
pub(super) struct Card {
    name: String,
    chapter: String,
    folder: String,
    kind: Kind,
    task: Source,
    hints: Source,
    solution: Source,
}

impl Card {
    /// Reads the exercise in `folder`, each file by `read`.
    pub(super) fn read(
        folder: &Path,
        read: impl Fn(&str) -> Result<Source, String>,
    ) -> Result<Self, String> {
        let kind = Kind::of(folder);
        let (task, hints) = (read("task.md")?, read("hints.md")?);
        let solution = read(kind.solution())?;
        let folders: Vec<_> = folder
            .iter()
            .rev()
            .map(|part| part.to_string_lossy())
            .collect();
        let card = Self {
            name: folders[0].to_string(),
            chapter: folders[2].to_string(),
            folder: task.file.trim_end_matches("/task.md").to_string(),
            kind,
            task,
            hints,
            solution,
        };
        card.checked()
    }

    fn checked(self) -> Result<Self, String> {
        if self.title().is_none() {
            return Err(format!("{} must begin with `# Title`", self.task.file));
        }
        if let Some(problem) = self.missing() {
            return Err(problem);
        }
        if hint::sections(&self.hints.text).is_empty() {
            return Err(format!(
                "{} has no hint; write sections headed `## Hint 1` to `## Hint 3`, the weakest first",
                self.hints.file
            ));
        }
        Ok(self)
    }

    /// What an exercise of this kind must have and this one hasn't.
    fn missing(&self) -> Option<String> {
        let (task, solution) = (&self.task, &self.solution);
        let is_short = |source: &Source| lines::count(&source.text) < 2;
        match self.kind {
            Kind::Code if self.signature().is_none() => Some(format!(
                "{} has no `pub fn`; it must hold the function that the reader is to write",
                solution.file
            )),
            Kind::Derivation if is_short(task) => Some(format!(
                "{} must show the given line and the goal, each between `$$` and `$$`",
                task.file
            )),
            Kind::Derivation if is_short(solution) => Some(format!(
                "{} must hold the lines after the given one, each between `$$` and `$$`",
                solution.file
            )),
            _ => None,
        }
    }

    /// The files that the page now comes from as well.
    pub(super) fn sources(&self) -> [Source; 3] {
        [&self.task, &self.hints, &self.solution].map(Clone::clone)
    }

    /// The exercise as Markdown. The reader's own answer isn't shown: it may be half done.
    pub(super) fn markdown(&self) -> String {
        let (name, chapter) = (&self.name, &self.chapter);
        let mut page = format!(
            "### {} {{#exercise-{name}}}\n\n{}\n\n\
             ```sh\ncargo test -p {chapter} --test exercises {name}\n```\n",
            self.title().unwrap_or_default(),
            self.description_and_file(),
        );
        for (index, hint) in hint::sections(&self.hints.text).iter().enumerate() {
            page += &folded(&format!("Hint {}", index + 1), hint);
        }
        let solution = self.solution.text.trim();
        let solution = match self.kind {
            Kind::Code => format!("```rust,ignore\n{solution}\n```"),
            Kind::Derivation => lines::shown(solution),
        };
        page += &folded("Solution (after yours passes)", &solution);
        page
    }

    /// What is to be done, and where.
    fn description_and_file(&self) -> String {
        let rest = self.task.text.split_once('\n');
        let description = rest.map_or("", |(_, rest)| rest.trim());
        let file = format!("{}/{}", self.folder, self.kind.answer());
        match self.kind {
            Kind::Code => format!(
                "{description}\n\nEdit `{file}`, which holds\n\n```rust,ignore\n{}\n```\n\n\
                 and let it be graded:",
                self.signature().unwrap_or_default()
            ),
            Kind::Derivation => format!(
                "{}\n\nWrite your derivation into `{file}` and let it be graded:",
                lines::shown(description)
            ),
        }
    }

    fn title(&self) -> Option<&str> {
        self.task.text.lines().next()?.strip_prefix("# ")
    }

    /// The head of the function that the reader writes: the one named like the exercise, or the first.
    fn signature(&self) -> Option<String> {
        let code = &self.solution.text;
        let named = code.find(&format!("pub fn {}(", self.name));
        let start = named.or_else(|| code.find("pub fn "))?;
        let head = code[start..].split_once('{')?.0;
        Some(format!("{} {{ … }}", head.trim_end()))
    }
}

fn folded(heading: &str, inside: &str) -> String {
    format!("\n<details>\n<summary>{heading}</summary>\n\n{inside}\n\n</details>\n")
}
