//! `{{name argument}}` in a page: found, and replaced by what it stands for.

use regex::{Captures, Regex};

/// A directive that could not be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The directive as it stands on the page.
    pub directive: String,
    /// What is wrong with it; how to mend it.
    pub message: String,
}

/// Replaces each `{{name argument}}` of `text` by what `expand` makes of the argument.
///
/// A backslash before the braces shows the directive as it is; two are TeX's line break and shield
/// nothing. A refused directive stays on the page.
///
/// # Panics
/// If `name` isn't a plain word.
pub fn replace(
    text: &str,
    name: &str,
    mut expand: impl FnMut(&str) -> Result<String, String>,
) -> (String, Vec<Refused>) {
    let pattern = format!(r"(\\*)(\{{\{{\s*{name}(?:\s+([^{{}}]*))?\}}\}})");
    let regex = Regex::new(&pattern).expect("the name of a directive is a plain word");
    let mut refused = Vec::new();
    let replaced = regex.replace_all(text, |found: &Captures<'_>| {
        let (backslashes, directive) = (&found[1], &found[2]);
        if backslashes.len() % 2 == 1 {
            return format!("{}{directive}", &backslashes[1..]);
        }
        let argument = found.get(3).map_or("", |argument| argument.as_str().trim());
        let expanded = expand(argument).unwrap_or_else(|message| {
            refused.push(Refused {
                directive: directive.to_string(),
                message,
            });
            directive.to_string()
        });
        format!("{backslashes}{expanded}")
    });
    (replaced.into_owned(), refused)
}
