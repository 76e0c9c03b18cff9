//! A book of a few files in a temporary folder, made to hold the very fault that a test looks for.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// The book; its folder is deleted with it.
pub struct SmallBook {
    folder: TempDir,
}

impl SmallBook {
    /// A book of these files, given by path and text; those in `book/` are its pages.
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("there is a folder for temporary files");
        let book = Self { folder };
        let pages = files
            .iter()
            .filter_map(|(path, _)| path.strip_prefix("book/"));
        let links = pages.map(|page| format!("- [{page}]({page})\n"));
        let summary = format!("# Summary\n\n{}", links.collect::<String>());
        book.write("book/SUMMARY.md", &summary);
        book.write(
            "book.toml",
            "[book]\nsrc = \"book\"\n[build]\nbuild-dir = \"target/book\"\ncreate-missing = false\n",
        );
        for (path, text) in files {
            book.write(path, text);
        }
        book
    }

    /// The folder with `book.toml`.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes or overwrites a file.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("every file lies in the book's folder"))
            .and_then(|()| fs::write(&path, text))
            .expect("a temporary folder can be written to");
    }
}
