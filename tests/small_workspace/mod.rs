//! A workspace that lists one crate for snippets, which needs another one itself.

use crate::small_book::SmallBook;

const LOCK: &str = r#"version = 4

[[package]]
name = "book-libs"
version = "0.1.0"
dependencies = ["direct-one"]

[[package]]
name = "deeper"
version = "0.1.0"

[[package]]
name = "direct-one"
version = "0.1.0"
dependencies = ["deeper"]
"#;

const MEMBERS: &str =
    "[workspace]\nresolver = \"3\"\nmembers = [\"deeper\", \"direct-one\", \"book-libs\"]\n";

/// Each crate with its dependency and its code.
const CRATES: [(&str, &str, &str); 3] = [
    ("deeper", "", "pub const TWO: usize = 2;\n"),
    (
        "direct-one",
        "deeper = { path = \"../deeper\" }\n",
        "pub use deeper::TWO;\n",
    ),
    (
        "book-libs",
        "direct-one = { path = \"../direct-one\" }\n",
        "",
    ),
];

/// The workspace around a book with this page, `book/one/page.md`.
pub fn workspace(page: &str) -> SmallBook {
    let book = SmallBook::new(&[("book/one/page.md", page)]);
    book.write("Cargo.toml", MEMBERS);
    book.write("Cargo.lock", LOCK);
    for (name, dependency, code) in CRATES {
        let package = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{dependency}"
        );
        book.write(&format!("{name}/Cargo.toml"), &package);
        book.write(&format!("{name}/src/lib.rs"), code);
    }
    book
}
