//! A page holds its values and blocks in the order in which they were added, each under a name of its own.

use worked::Page;

#[test]
fn values_and_blocks_stand_as_the_book_looks_for_them() {
    let mut page = Page::new();
    page.value("updates", 2);
    page.block("table", "| a |\n|---|\n\n");
    page.value("bound", "9.5");
    let text = "<!-- value updates = 2 -->\n\n\
                <!-- ANCHOR: table -->\n| a |\n|---|\n<!-- ANCHOR_END: table -->\n\n\
                <!-- value bound = 9.5 -->\n";
    assert_eq!(page.to_string(), text);
}

#[test]
#[should_panic(expected = "this page already has a part named `loss`: give this one another name")]
fn two_values_of_one_name_are_refused() {
    let mut page = Page::new();
    page.value("loss", 1);
    page.value("loss", 2);
}

#[test]
#[should_panic(expected = "this page already has a part named `loss`")]
fn a_value_and_a_block_of_one_name_are_refused() {
    let mut page = Page::new();
    page.value("loss", 1);
    page.block("loss", "text");
}
