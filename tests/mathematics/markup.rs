//! The HTML of a formula passes through Markdown unharmed.

use pulldown_cmark::{Parser, html};
use workbook::manuscript::Manuscript;
use workbook::mathematics::{Typesetter, options};

/// A page whose formulas have been set.
fn set(text: &str) -> String {
    let mut manuscript = Manuscript::of_text("book/page.md", text);
    assert_eq!(Typesetter::default().render(&mut manuscript), [], "{text}");
    manuscript.pages.remove(0).text
}

/// What a reader sees of it: the text without its tags.
fn seen(text: &str) -> String {
    let mut page = String::new();
    html::push_html(&mut page, Parser::new_ext(&set(text), options()));
    let pieces = page
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect::<String>().trim().to_string()
}

#[test]
fn the_punctuation_of_a_formula_is_none_of_markdown() {
    // Each formula is there twice, for the eye and for the ear.
    for (text, shown) in [
        (r"$\text{*a* [c](d)}$", "*a* [c](d)"),
        (r"$\text{!c! d\_e\_f}$", "!c! d_e_f"),
    ] {
        let seen = seen(text).replace('\u{a0}', " ");
        assert_eq!(
            seen.replace("&amp;", "&"),
            [shown, shown].concat(),
            "{text}"
        );
    }
}

#[test]
fn a_formula_is_one_line_of_html_with_its_tags_and_sorted_attributes() {
    let text = set(r"a $\sqrt{\begin{pmatrix} x \\ y \end{pmatrix}}$ b");
    assert!(
        text.starts_with("a <span class=\"katex\">") && text.ends_with("</span> b"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 1, "in a table, a line is a row");
    assert_eq!(
        text.matches("<span").count(),
        text.matches("</span>").count()
    );
    assert!(
        text.contains("<svg height=") && text.contains("<math "),
        "{text}"
    );
    assert!(!text.contains("annotation"), "{text}");
}

#[test]
fn what_stands_around_formulas_stays() {
    let text = "# Page\n\n*one* $x$ two $y$.\n\n```rust\nlet a = \"$z$\";\n```\n";
    let set = set(text);
    assert!(
        set.starts_with("# Page\n\n*one* <span") && set.contains("</span> two <span"),
        "{set}"
    );
    assert!(
        set.ends_with("</span>.\n\n```rust\nlet a = \"$z$\";\n```\n"),
        "{set}"
    );
}

#[test]
fn a_formula_behind_a_picture_is_set_though_one_in_its_description_is_not() {
    let text = "![seen](a.svg) and $x$";
    assert!(set(text).starts_with("![seen](a.svg) and <span"));
    let mut manuscript = Manuscript::of_text("book/page.md", "![seen $y$](a.svg) and $x$");
    let faults = Typesetter::default().render(&mut manuscript);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let message = "book/page.md:1: the description of a picture can't hold the formula `y`; say it in words, or in Unicode such as x₁";
    assert_eq!(faults, [message]);
}
