//! The engine's HTML, made fit to stand in a Markdown page that is the same on every build.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// The copy of the TeX inside the MathML: a fifth of the page's weight, and read aloud by nobody.
static ANNOTATION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)<annotation[^>]*>.*?</annotation>").expect("the pattern is constant")
});
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"<(/?[\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(/?)>"#).expect("the pattern is constant")
});
static ATTRIBUTE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"[\w:-]+="[^"]*""#).expect("the pattern is constant"));
static PIECE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"<[^>]*>|&[#\w]+;|\n|[[:punct:]]").expect("the pattern is constant")
});

/// The HTML without the TeX copy, with sorted attributes, and with nothing that Markdown would read.
pub(super) fn for_markdown(html: &str) -> String {
    shielded(&sorted(&ANNOTATION.replace_all(html, "")))
}

/// The engine keeps attributes in a map with a random seed; sorted, two builds give the same bytes.
fn sorted(html: &str) -> String {
    let sort = |tag: &Captures<'_>| {
        let mut attributes: Vec<&str> = ATTRIBUTE
            .find_iter(&tag[2])
            .map(|attribute| attribute.as_str())
            .collect();
        attributes.sort_unstable();
        attributes.insert(0, &tag[1]);
        format!("<{}{}>", attributes.join(" "), &tag[3])
    };
    TAG.replace_all(html, sort).into_owned()
}

/// The text between the tags is still Markdown to mdBook: its punctuation becomes character references.
fn shielded(html: &str) -> String {
    let shield = |piece: &Captures<'_>| match &piece[0] {
        "\n" => " ".to_string(),
        // The path of a root sign is written over several lines; in a table, a line is a row.
        kept if kept.len() > 1 => kept.replace('\n', " "),
        mark => format!("&#{};", u32::from(mark.as_bytes()[0])),
    };
    PIECE.replace_all(html, shield).into_owned()
}
