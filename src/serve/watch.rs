//! Notices when a file changes that the book is made of.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecursiveMode, Watcher};

/// An editor writes a file in several steps; this long after the last one it is done.
const QUIET: Duration = Duration::from_millis(80);

/// The folders that the book is made of.
const FOLDERS: [&str; 3] = ["book", "theme", "chapters-code"];

/// Sends a message for each burst of changes, until the receiver is dropped.
///
/// # Errors
/// If the system can't watch files.
pub(super) fn changes(root: &Path) -> Result<Receiver<()>> {
    let (event_sender, events) = channel();
    let (sender, bursts) = channel();
    let watched = root.to_path_buf();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(&watched, &event)) {
            // The receiver is gone when the program ends: then nobody wants to know.
            let _ = event_sender.send(());
        }
    })?;
    for folder in FOLDERS {
        let folder = root.join(folder);
        if folder.is_dir() {
            watch(&mut watcher, &folder, RecursiveMode::Recursive)?;
        }
    }
    // The folder, not book.toml itself: editors replace the file, and a watch on it would be lost.
    watch(&mut watcher, root, RecursiveMode::NonRecursive)?;
    thread::spawn(move || {
        // Moved in here, since a watcher that is dropped hears nothing.
        let _watcher = watcher;
        while events.recv().is_ok() {
            while events.recv_timeout(QUIET).is_ok() {}
            if sender.send(()).is_err() {
                break;
            }
        }
    });
    Ok(bursts)
}

fn watch(watcher: &mut impl Watcher, path: &Path, mode: RecursiveMode) -> Result<()> {
    watcher
        .watch(path, mode)
        .with_context(|| format!("{} can't be watched for changes", path.display()))
}

/// Whether the book has to be built again after an event.
///
/// Reading a file is an event too, and building reads them all: that must not start the next build.
#[must_use]
pub fn matters(root: &Path, event: &Event) -> bool {
    let written = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    };
    written && event.paths.iter().any(|path| is_source(root, path))
}

/// Whether the book is made of this file. A reader's answer isn't part of any page.
fn is_source(root: &Path, path: &Path) -> bool {
    let inside: PathBuf = path.strip_prefix(root).unwrap_or(path).to_path_buf();
    let Some(name) = inside.file_name().map(|name| name.to_string_lossy()) else {
        return false;
    };
    let temporary = name.starts_with('.') || name.ends_with('~') || name == "4913";
    let in_folder = FOLDERS.iter().any(|folder| inside.starts_with(folder));
    let built = inside.iter().any(|part| part == "target");
    let is_answer = name == "answer.rs" || name == "answer.md";
    (in_folder || name == "book.toml") && !temporary && !built && !is_answer
}
