//! Reading `answer.md`, whatever lies in its place.

use std::io::Read as _;
use std::path::Path;
use std::{env, fs};

/// No derivation is longer; a file without end is read no further.
const MOST_BYTES: u64 = 64 << 10;

/// The path as messages show it: relative to the checkout, which is the folder that answers are graded in.
pub(super) fn shown(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    let inside = path.strip_prefix(here).unwrap_or(path);
    inside.to_string_lossy().replace('\\', "/")
}

/// The text of the file, or what is the matter with it.
pub(super) fn read(path: &Path, place: &str) -> Result<String, String> {
    let restore = format!("`git checkout -- {place}` brings it back unanswered");
    let unread = |error| format!("{place} can't be read ({error}); {restore}");
    // A pipe would keep us waiting for its first byte.
    if !fs::metadata(path).map_err(unread)?.is_file() {
        return Err(format!("{place} is no file; move it away, and {restore}"));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unread)?;
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!(
            "{place} holds more than {} KB, and no derivation is that long; {restore}",
            MOST_BYTES >> 10
        ));
    }
    String::from_utf8(bytes)
        .map_err(|_| format!("{place} isn't text in UTF-8; save it as UTF-8, or {restore}"))
}
