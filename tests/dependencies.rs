//! Who may import whom: chapters build on earlier chapters only, and nothing that learners edit can break the CLI.

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use std::fs;

/// What a chapter's library may use besides earlier chapters.
const ALLOWED_IN_CHAPTERS: [&str; 4] = ["datasets", "nalgebra", "rand", "rand_chacha"];

fn metadata() -> Metadata {
    MetadataCommand::new()
        .no_deps()
        .exec()
        .expect("`cargo metadata` runs in the workspace")
}

/// The chapters in the order of SUMMARY.md, the only place where order is decided.
fn chapters() -> Vec<String> {
    let summary = fs::read_to_string("book/SUMMARY.md").expect("book/SUMMARY.md");
    summary
        .lines()
        .filter(|line| line.starts_with("- ["))
        .filter_map(|line| {
            Some(
                line.split_once("](")?
                    .1
                    .strip_suffix("/index.md)")?
                    .to_string(),
            )
        })
        .collect()
}

/// The packages that `package` uses outside its tests, examples and benches.
fn imports(package: &Package) -> impl Iterator<Item = &str> {
    let normal = |kind| kind == DependencyKind::Normal || kind == DependencyKind::Build;
    package
        .dependencies
        .iter()
        .filter(move |used| normal(used.kind))
        .map(|used| used.name.as_str())
}

#[test]
fn a_chapter_imports_only_earlier_chapters_and_the_mathematics() {
    let (metadata, chapters) = (metadata(), chapters());
    let mut faults = Vec::new();
    for (position, chapter) in chapters.iter().enumerate() {
        let package = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == chapter);
        let Some(package) = package else {
            faults.push(format!(
                "{chapter} is in SUMMARY.md, but chapters-code/{chapter} is no package"
            ));
            continue;
        };
        for used in imports(package) {
            let earlier = chapters[..position].iter().any(|chapter| chapter == used);
            if !earlier && !ALLOWED_IN_CHAPTERS.contains(&used) {
                faults.push(format!(
                    "chapters-code/{chapter}/Cargo.toml: the library uses `{used}`. Move it to \
                     [dev-dependencies], or use an earlier chapter ({:?}) or {ALLOWED_IN_CHAPTERS:?}",
                    &chapters[..position]
                ));
            }
        }
    }
    assert!(
        !chapters.is_empty(),
        "SUMMARY.md lists no chapter of the form `- [Title](chapter/index.md)`"
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_cli_depends_on_no_chapter() {
    let (metadata, chapters) = (metadata(), chapters());
    let cli = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "workbook")
        .expect("the CLI");
    for used in imports(cli) {
        let is_chapter = chapters
            .iter()
            .any(|chapter| used == chapter || used == format!("{chapter}-exercises"));
        assert!(
            !is_chapter,
            "Cargo.toml: the CLI uses `{used}`; a learner's broken answer could then break it"
        );
    }
}

#[test]
fn every_snippet_library_is_a_chapter_or_the_mathematics() {
    let (metadata, chapters) = (metadata(), chapters());
    let libs = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "book-libs")
        .expect("book-libs");
    let used: Vec<&str> = imports(libs).collect();
    for chapter in &chapters {
        assert!(
            used.contains(&chapter.as_str()),
            "book-libs/Cargo.toml: add `{chapter}.workspace = true`"
        );
    }
}
