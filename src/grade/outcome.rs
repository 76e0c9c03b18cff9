//! What grading one chapter came to.

use std::io::{IsTerminal, stderr};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::chapters::Chapter;

/// The verdicts on a chapter's answers, or why there are none.
pub(super) struct Outcome {
    pub(super) chapter: Chapter,
    /// The verdicts in the order of the book, or what cargo said instead.
    pub(super) verdicts: Result<Vec<Test>, String>,
}

/// A chapter's report, as its test target writes it.
#[derive(Deserialize)]
struct Report {
    tests: Vec<Test>,
}

/// One exercise of a report.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Test {
    pub(super) extra_data: Extra,
    /// What the tables don't need, but a report does.
    #[serde(flatten)]
    rest: serde_json::Map<String, Value>,
}

/// What a report says about an exercise beyond its score.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Extra {
    pub(super) chapter: String,
    pub(super) exercise: String,
    pub(super) state: String,
    pub(super) page: String,
}

impl Outcome {
    /// Runs the chapter's test target and reads its report.
    pub(super) fn of(root: &Path, chapter: Chapter) -> Result<Self> {
        let folder = tempfile::tempdir().context("no folder for the report can be made")?;
        let colour = if stderr().is_terminal() {
            "always"
        } else {
            "never"
        };
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([
                "test",
                "--quiet",
                "--color",
                colour,
                "--test",
                "exercises",
                "-p",
            ])
            .arg(&chapter.name)
            .env("GRADE_JSON", folder.path())
            .current_dir(root)
            .stdin(Stdio::null())
            .output()
            .context("cargo can't be started")?;
        let report = folder.path().join(format!("{}.json", chapter.name));
        // A wrong answer makes cargo fail too; only a missing report means that nothing was graded.
        let verdicts = match fs::read_to_string(&report) {
            Ok(text) => Ok(serde_json::from_str::<Report>(&text)
                .with_context(|| format!("the report on {} can't be read", chapter.name))?
                .tests),
            Err(_) => Err(String::from_utf8_lossy(&output.stderr)
                .trim_end()
                .to_string()),
        };
        Ok(Self { chapter, verdicts })
    }

    /// The exercises for a report: those of a chapter that doesn't compile are in it too, as failed.
    pub(super) fn tests(&self) -> Vec<Test> {
        match &self.verdicts {
            Ok(tests) => tests.clone(),
            Err(message) => {
                let exercises = self.chapter.exercises.iter();
                exercises
                    .map(|exercise| self.uncompiled(exercise, message))
                    .collect()
            }
        }
    }

    fn uncompiled(&self, exercise: &str, message: &str) -> Test {
        let chapter = &self.chapter.name;
        let text = |text: &str| Value::from(text);
        let rest = [
            ("name", text(&format!("{chapter}::{exercise}"))),
            ("score", 0.into()),
            ("max_score", 1.into()),
            ("status", text("failed")),
            (
                "output",
                text(&format!(
                    "the answers of this chapter don't compile:\n{message}"
                )),
            ),
            ("output_format", text("text")),
            ("visibility", text("visible")),
        ];
        Test {
            extra_data: Extra {
                chapter: chapter.clone(),
                exercise: exercise.to_string(),
                state: "not graded".to_string(),
                page: String::new(),
            },
            rest: rest
                .into_iter()
                .map(|(key, value)| (key.to_string(), value))
                .collect(),
        }
    }
}
