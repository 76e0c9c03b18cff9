//! Writes all figures of a chapter into a folder.

use std::{fs, path::Path, process::ExitCode};

/// The name of a figure, which is its file's name without `.svg`, and the function that draws it.
pub type Entry = (&'static str, fn() -> String);

/// Writes each figure into the folder that the command line names: the `main` of a chapter's figures.
#[must_use]
pub fn main(chapter: &str, figures: &[Entry]) -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = &arguments[..] else {
        eprintln!(
            "Figures are written into one folder; the command named {}.\nTry: cargo run -q -p {chapter} --example figures -- book/{chapter}/figures",
            arguments.len()
        );
        return ExitCode::from(2);
    };
    match write_all(Path::new(folder), figures) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Writes each figure into `folder`, which is made if it doesn't exist.
///
/// # Errors
/// If the folder can't be made or a file can't be written; the message names it.
pub fn write_all(folder: &Path, figures: &[Entry]) -> Result<(), String> {
    let refused = |path: &Path, error: std::io::Error| {
        let path = path.display();
        format!("{path} can't be written: {error}\nName a folder that you may write to.")
    };
    fs::create_dir_all(folder).map_err(|error| refused(folder, error))?;
    for (name, draw) in figures {
        let path = folder.join(format!("{name}.svg"));
        fs::write(&path, draw()).map_err(|error| refused(&path, error))?;
    }
    Ok(())
}
