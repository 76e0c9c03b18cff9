//! When a name is unknown, the known names that are most like it.

/// How many names a message shows: enough to find a slip, few enough to read.
const SHOWN: usize = 5;

/// All `known` names, the most similar to `wanted` first.
#[must_use]
pub fn nearest_first(wanted: &str, known: &[String]) -> Vec<String> {
    let mut names = known.to_vec();
    names.sort();
    names.sort_by(|left, right| {
        strsim::jaro_winkler(wanted, right).total_cmp(&strsim::jaro_winkler(wanted, left))
    });
    names
}

/// The nearest few of the `known` names, each in backticks, for the end of a message.
#[must_use]
pub fn suggestion(wanted: &str, known: &[String]) -> String {
    let names: Vec<String> = nearest_first(wanted, known)
        .iter()
        .take(SHOWN)
        .map(|name| format!("`{name}`"))
        .collect();
    if names.is_empty() {
        return "there are none yet".to_string();
    }
    let more = if known.len() > SHOWN { ", …" } else { "" };
    format!("nearest first: {}{more}", names.join(", "))
}
