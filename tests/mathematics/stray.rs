//! A dollar sign that opens no formula is shown with its whole line, unless it is written as a dollar or as code.

use workbook::manuscript::Manuscript;
use workbook::mathematics::Typesetter;

fn faults(text: &str) -> Vec<String> {
    let mut manuscript = Manuscript::of_text("book/page.md", text);
    let mut faults = Typesetter::default().render(&mut manuscript);
    faults.dedup();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_stray_dollar_is_shown_with_its_line() {
    for (text, line, shown) in [
        ("It costs $5.", 1, "It costs $5."),
        (
            "# Page\n\nOne.\n  It costs 5$, or\nmore.\n",
            4,
            "It costs 5$, or",
        ),
        ("- item $\n", 1, "- item $"),
        ("```sh\n$HOME\n```\n\nNot $HOME.\n", 5, "Not $HOME."),
        ("`$x`\n\n    $HOME\n\nNot $HOME.\n", 5, "Not $HOME."),
        (r"Of \$5 and $5.", 1, r"Of \$5 and $5."),
        (r"A backslash, then \\$5.", 1, r"A backslash, then \\$5."),
    ] {
        let message = format!(
            "book/page.md:{line}: the dollar sign in `{shown}` opens no formula; its braces must match, no space may follow the first `$` or precede the last, and a dollar is written `\\$`"
        );
        assert_eq!(faults(text), [message], "{text}");
    }
}

#[test]
fn a_dollar_is_written_with_a_backslash_or_as_code() {
    for text in [
        r"It costs \$5.",
        r"\$5 and \$6",
        r"A backslash, then \\\$5.",
        "`$x` and $x$",
        "```sh\necho $HOME\n```\n",
        "    $HOME\n",
    ] {
        assert_eq!(faults(text), [""; 0], "{text}");
    }
}
