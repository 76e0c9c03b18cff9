//! The ends of messages about words that are not known.

/// The question whether a known word was meant.
pub fn suggestion(nearest: Option<&String>) -> String {
    nearest.map_or(String::new(), |name| format!("; did you mean `{name}`?"))
}

/// How a symbol is declared, after the question whether a known one was meant.
pub fn declare(symbol: &str, nearest: Option<&String>) -> String {
    match nearest {
        Some(name) => {
            format!("; did you mean `{name}`? Otherwise declare it: `symbols: {symbol} real`")
        }
        None => format!(": declare it, for example `symbols: {symbol} real`, or define it"),
    }
}
