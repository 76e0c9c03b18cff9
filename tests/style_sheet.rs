//! The formulas' style sheet is of the engine's version, and every font that it names is here.

use std::fs;
use std::path::Path;

use cargo_metadata::MetadataCommand;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_style_sheet_is_of_the_engines_version() {
    let metadata = MetadataCommand::new()
        .current_dir(Path::new(ROOT))
        .exec()
        .expect("cargo metadata");
    let mut packages = metadata.packages.iter();
    let engine = packages.find(|package| package.name.as_str() == "katex-rs");
    let folder = engine
        .expect("the book uses katex-rs")
        .manifest_path
        .with_file_name("");
    let fixture = fs::read_to_string(folder.join("tests/fixtures/upstream.json"))
        .expect("katex-rs names the KaTeX that it follows");
    let fixture: serde_json::Value = serde_json::from_str(&fixture).expect("JSON");
    let version = fixture["version"].as_str().expect("a version");
    let sheet = fs::read_to_string(Path::new(ROOT).join("theme/katex.css")).expect("a style sheet");
    let wanted = format!(".katex-version:after{{content:\"{version}\"}}");
    assert!(
        sheet.contains(&wanted),
        "theme/katex.css is not of KaTeX {version}: take dist/katex.min.css and dist/fonts from `npm pack katex@{version}`, and let its fonts point to ../assets/katex/"
    );
}

#[test]
fn every_font_of_the_style_sheet_is_here() {
    let sheet = fs::read_to_string(Path::new(ROOT).join("theme/katex.css")).expect("a style sheet");
    let fonts: Vec<&str> = sheet
        .split("url(../assets/katex/")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    assert!(fonts.len() >= 20, "only {} fonts are named", fonts.len());
    for font in fonts {
        let file = Path::new(ROOT).join("book/assets/katex").join(font);
        assert!(file.is_file(), "book/assets/katex/{font} is missing");
    }
    assert!(
        !sheet.contains("url(fonts/") && !sheet.contains("http"),
        "a font from elsewhere"
    );
}
