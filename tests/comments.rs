//! The author's comments leave no trace on a page.

use workbook::comments::take_out;
use workbook::manuscript::Manuscript;

fn without_comments(text: &str) -> String {
    let mut manuscript = Manuscript::of_text("book/page.md", text);
    take_out(&mut manuscript);
    manuscript.pages.remove(0).text
}

#[test]
fn a_comment_inside_a_paragraph_does_not_split_it() {
    let text = "It costs 120 won,\n<!-- given: 120 -->\nand the tax.\n";
    assert_eq!(without_comments(text), "It costs 120 won,\nand the tax.\n");
}

#[test]
fn a_declaration_of_several_lines_is_taken_out_whole() {
    let text =
        "So\n\n<!-- declare\nsymbols: x real\n-->\n<!-- define -->\n$$ y = x $$\n\nand so on.\n";
    assert_eq!(without_comments(text), "So\n\n$$ y = x $$\n\nand so on.\n");
}

#[test]
fn what_is_quoted_as_code_and_what_others_comment_stays() {
    for text in [
        "```markdown\n<!-- given: 120 -->\n```\n",
        "Write `<!-- given: 120 -->` for a premise.\n",
        "<!-- a word to the next author -->\n\nText.\n",
    ] {
        assert_eq!(without_comments(text), text);
    }
}
