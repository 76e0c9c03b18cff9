//! A page made of named blocks and named values.

use std::fmt::{self, Display};

/// The page of one worked example.
///
/// ```
/// let mut page = worked::Page::new();
/// page.value("updates", 2);
/// page.block("line", "The line is $x_1 + x_2 = 1$.");
/// assert_eq!(
///     page.to_string(),
///     "<!-- value updates = 2 -->\n\n\
///      <!-- ANCHOR: line -->\nThe line is $x_1 + x_2 = 1$.\n<!-- ANCHOR_END: line -->\n"
/// );
/// ```
#[derive(Debug, Default)]
pub struct Page {
    parts: Vec<String>,
    names: Vec<String>,
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value that the book quotes as `{{value example.name}}`.
    ///
    /// # Panics
    /// If the page already has that name: the book could not tell the two apart.
    pub fn value(&mut self, name: &str, value: impl Display) {
        self.claim(name);
        self.parts.push(format!("<!-- value {name} = {value} -->"));
    }

    /// Adds a block of Markdown that the book includes by its name.
    ///
    /// # Panics
    /// If the page already has that name.
    pub fn block(&mut self, name: &str, markdown: impl Display) {
        self.claim(name);
        let text = markdown.to_string();
        self.parts.push(format!(
            "<!-- ANCHOR: {name} -->\n{}\n<!-- ANCHOR_END: {name} -->",
            text.trim_end()
        ));
    }

    fn claim(&mut self, name: &str) {
        let taken = self.names.iter().any(|known| known == name);
        assert!(
            !taken,
            "this page already has a part named `{name}`: give this one another name"
        );
        self.names.push(name.to_string());
    }
}

impl Display for Page {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}", self.parts.join("\n\n"))
    }
}
