//! What the environment asks of the harness.

use std::{env, path::PathBuf, time::Duration};

pub(crate) struct Settings {
    /// `GRADE_STRICT=1`: an exercise that is not attempted counts as failed.
    pub(crate) strict: bool,
    /// `GRADE_TIMEOUT_S`: how long one exercise may take.
    pub(crate) limit: Duration,
    /// `GRADE_JSON`: the folder for the report.
    pub(crate) report: Option<PathBuf>,
}

impl Settings {
    pub(crate) fn from_environment() -> Result<Self, String> {
        Ok(Self {
            strict: env::var("GRADE_STRICT")
                .is_ok_and(|value| !["", "0"].contains(&value.as_str())),
            limit: limit(env::var("GRADE_TIMEOUT_S").ok())?,
            report: env::var_os("GRADE_JSON").map(PathBuf::from),
        })
    }
}

fn limit(given: Option<String>) -> Result<Duration, String> {
    let Some(text) = given else {
        return Ok(Duration::from_secs(5));
    };
    text.parse()
        .ok()
        .filter(|seconds| *seconds > 0.0)
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| {
            format!("GRADE_TIMEOUT_S is `{text}`; give a positive number of seconds, such as 10")
        })
}
