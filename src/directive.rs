//! `{{name argument}}` in a page: found, and replaced by what it stands for.

use regex::{Captures, Regex};

/// The directives of one name.
#[derive(Debug, Clone)]
pub struct Directive {
    pattern: Regex,
}

/// A directive that could not be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The directive as it stands on the page.
    pub directive: String,
    /// What is wrong with it; how to mend it.
    pub message: String,
}

impl Directive {
    /// The directives `{{name …}}`.
    ///
    /// # Panics
    /// If `name` isn't a plain word.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let pattern = format!(r"(\\*)(\{{\{{\s*{name}(?:\s+([^{{}}]*))?\}}\}})");
        let pattern = Regex::new(&pattern).expect("the name of a directive is a plain word");
        Self { pattern }
    }

    /// Replaces each directive of `text` by what `expand` makes of its argument.
    ///
    /// A backslash before the braces shows the directive as it is; two are TeX's line break and
    /// shield nothing. A refused directive stays on the page.
    pub fn replace(
        &self,
        text: &str,
        mut expand: impl FnMut(&str) -> Result<String, String>,
    ) -> (String, Vec<Refused>) {
        let mut refused = Vec::new();
        let replaced = self.pattern.replace_all(text, |found: &Captures<'_>| {
            let (backslashes, directive) = (&found[1], &found[2]);
            if backslashes.len() % 2 == 1 {
                return format!("{}{directive}", &backslashes[1..]);
            }
            let argument = found.get(3).map_or("", |argument| argument.as_str().trim());
            let expanded = expand(argument).unwrap_or_else(|message| {
                let directive = directive.to_string();
                refused.push(Refused { directive, message });
                found[2].to_string()
            });
            format!("{backslashes}{expanded}")
        });
        (replaced.into_owned(), refused)
    }
}
