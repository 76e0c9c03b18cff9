//! Draws the figures again and compares them with those of the book, byte for byte.

use crate::{children, has_extension, stem};
use std::{env, fs, path::Path, process::Command};

/// The chapters that draw figures.
pub fn chapters(root: &Path) -> Vec<String> {
    children(&root.join("chapters-code"))
        .iter()
        .filter(|chapter| chapter.join("figures/main.rs").is_file())
        .map(|chapter| stem(chapter))
        .collect()
}

/// Draws all figures of a chapter into `folder`, as `cargo run -- figures` does.
pub fn draw(chapter: &str, folder: &Path) {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", chapter])
        .args(["--example", "figures", "--"])
        .arg(folder)
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "the figures of {chapter} can't be drawn:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// What is wrong with the committed figures, given those that were just drawn.
pub fn differences(committed: &Path, drawn: &Path) -> Vec<String> {
    let twin = |path: &Path, folder: &Path| folder.join(path.file_name().expect("a named file"));
    let mut faults = Vec::new();
    for path in children(drawn) {
        let ours = twin(&path, committed);
        let new = fs::read(&path).expect("the figure just drawn");
        let fault = match fs::read(&ours) {
            Err(_) => "the code draws this figure, but the book doesn't have it",
            Ok(old) if old != new => "the code now draws another picture",
            Ok(_) => continue,
        };
        let ours = ours.display();
        faults.push(format!(
            "{ours}: {fault}; `cargo run -- figures` writes it: look at it before you commit it"
        ));
    }
    let committed = children(committed).into_iter();
    for orphan in committed.filter(|path| !twin(path, drawn).exists()) {
        let orphan = orphan.display();
        faults.push(format!(
            "{orphan}: no code draws this; delete it, or list it in the chapter's figures/main.rs"
        ));
    }
    faults
}

/// Files with code for a figure that isn't drawn because main.rs doesn't list it.
pub fn forgotten(code: &Path, drawn: &Path) -> Vec<String> {
    let sources = children(code);
    let sources = sources.iter().filter(|path| has_extension(path, "rs"));
    let figures = sources.filter(|path| {
        let text = fs::read_to_string(path).expect("a readable source");
        text.contains("pub fn draw() -> String")
    });
    figures
        .filter(|path| !drawn.join(format!("{}.svg", stem(path))).exists())
        .map(|path| {
            let name = stem(path);
            let path = path.display();
            format!("{path}: this figure is never drawn; list (\"{name}\", {name}::draw) in main.rs beside it")
        })
        .collect()
}
