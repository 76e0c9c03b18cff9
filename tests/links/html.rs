//! What an author writes as HTML is followed as a browser follows it.

use crate::small_book::SmallBook;
use crate::{follow, refuses, said_of};

/// Where the links of these elements lead, as far as something is wrong with them.
fn refused(elements: &[&str]) -> Vec<String> {
    let said = said_of(&elements.join("\n\n")).into_iter();
    said.map(|fault| fault.split(": ").nth(1).unwrap_or_default().to_string())
        .collect()
}

#[test]
fn every_way_to_load_or_to_link_a_file_is_followed() {
    let found = refused(&[
        "<a href=\"1.svg\">by hand</a>",
        "<map><area href=\"2.svg\"></map>",
        "<img src=\"3.svg\" alt=\"\">",
        "<video poster=\"4.svg\"></video>",
        "<object data=\"5.svg\"></object>",
        "<svg><use xlink:href=\"6.svg\"></use></svg>",
        "<link href=\"7.svg\">",
        "<p data=\"8.svg\" title=\"9.svg\"></p>",
    ]);
    let missing = |number: usize| {
        format!("`{number}.svg` leads nowhere, the book has no part/{number}.svg; nearest first")
    };
    assert_eq!(found, [1, 2, 3, 4, 5, 6, 7].map(missing));
}

#[test]
fn another_host_may_be_linked_to_and_nothing_is_loaded_from_there() {
    let linked = [
        "<a href=\"https://example.org/1\">by hand</a>",
        "<map><area href=\"https://example.org/2\"></map>",
    ];
    assert_eq!(refused(&linked), [""; 0]);
    for loaded in [
        "<img src=\"https://example.org/3\" alt=\"\">",
        "<object data=\"https://example.org/3\"></object>",
    ] {
        refuses(
            loaded,
            &["the page would load https://example.org/3 from another host"],
        );
    }
}

#[test]
fn an_anchor_is_an_id_or_the_name_of_a_link() {
    for anchor in ["<p id=\"there\"></p>", "<a name=\"there\"></a>"] {
        assert_eq!(
            said_of(&format!("[here](#there)\n\n{anchor}")),
            [""; 0],
            "{anchor}"
        );
    }
    refuses(
        "[here](#there)\n\n<p name=\"there\"></p>",
        &["has no anchor `there`"],
    );
}

#[test]
fn what_a_script_or_a_style_says_is_no_element() {
    for text in [
        "<script>\nconst a = '<img src=\"gone.svg\">';\n</script>",
        "<style>\n/* <img src=\"gone.svg\"> */\n</style>",
    ] {
        assert_eq!(said_of(&format!("one\n\n{text}\n")), [""; 0], "{text}");
        // And what follows is read again.
        let after =
            format!("[gone](gone.md)\n\n{text}\n\n<p id=\"there\"></p>\n\n[here](#there)\n");
        refuses(&after, &["part/gone.html"]);
    }
}

#[test]
fn a_link_counts_in_the_markdown_and_in_the_html_if_it_leads_to_a_file() {
    let inside = |text: &str| {
        let book = SmallBook::new(&[("book/page.md", &format!("# One\n\n{text}\n"))]);
        follow(book.root()).inside
    };
    // mdBook puts links of its own on every page.
    let none = inside("no link");
    assert!(none > 0);
    for (text, more) in [
        ("[here](#one)", 2),
        ("[here](#one) and [here](page.md)", 4),
        ("<a href=\"page.html\">by hand</a>", 1),
        ("[elsewhere](https://example.org) and [nowhere](gone.md)", 0),
    ] {
        assert_eq!(inside(text), none + more, "{text}");
    }
}
