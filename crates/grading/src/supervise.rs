//! Starting a process for one exercise, stopping it in time, and explaining its end.

use crate::child::{CASE_BEGINS, CASE_ENDS, EXERCISE, VERDICT_FILE};
use crate::entry::Work;
use crate::{Entry, Verdict};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

/// More output than this would fill the disk before the time limit is reached.
const MOST_OUTPUT: u64 = 16 << 20;
/// How many of the printed lines are shown.
const SHOWN_LINES: usize = 20;

enum End {
    Exited(ExitStatus),
    TimeUp,
    TooMuchOutput,
}

/// Grades one exercise in a process of its own.
pub(crate) fn supervise(entry: &Entry, limit: Duration) -> Verdict {
    run(entry, limit).unwrap_or_else(|error| {
        Verdict::Wrong(format!(
            "the grader could not start a process or use the folder {}: {error}\n  \
             mend that and grade again; your answer was not looked at",
            env::temp_dir().display()
        ))
    })
}

fn run(entry: &Entry, limit: Duration) -> io::Result<Verdict> {
    let folder = tempfile::tempdir()?;
    let (log, file) = (folder.path().join("printed"), folder.path().join("verdict"));
    let output = fs::File::create(&log)?;
    let mut child = Command::new(env::current_exe()?)
        .current_dir(workspace()?)
        .env(EXERCISE, entry.name())
        .env(VERDICT_FILE, &file)
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .spawn()?;
    let end = wait(&mut child, limit, &log)?;
    let printed = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let verdict = fs::read_to_string(&file)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok());
    Ok(match verdict {
        Some(Verdict::Wrong(text)) => Verdict::Wrong(text + &quoted(&printed)),
        Some(verdict) => verdict,
        None => Verdict::Wrong(explain(entry, &end, limit, &printed)),
    })
}

/// The checkout: paths in the trace of a panic are then relative to it, as they are everywhere else.
fn workspace() -> io::Result<PathBuf> {
    let here = env::current_dir()?;
    let root = here
        .ancestors()
        .find(|folder| folder.join("Cargo.lock").is_file());
    Ok(root.unwrap_or(&here).to_path_buf())
}

fn wait(child: &mut Child, limit: Duration, log: &Path) -> io::Result<End> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(200);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(End::Exited(status));
        }
        let end = if fs::metadata(log)?.len() > MOST_OUTPUT {
            End::TooMuchOutput
        } else if start.elapsed() > limit {
            End::TimeUp
        } else {
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(5));
            continue;
        };
        child.kill()?;
        child.wait()?;
        return Ok(end);
    }
}

/// The message for an exercise that never came to a verdict.
fn explain(entry: &Entry, end: &End, limit: Duration, printed: &str) -> String {
    let what = match end {
        End::TimeUp if entry.work() == Work::Lines => format!(
            "these lines can't be judged within {} s: is one of them very long, or a sum very large?\n  \
             (GRADE_TIMEOUT_S=60 gives them more time)",
            limit.as_secs_f64()
        ),
        End::Exited(status) if entry.work() == Work::Lines => format!(
            "the grader ended without a verdict ({status}): is a line nested very deeply?\n  \
             If not, please report it together with your answer.md"
        ),
        End::TimeUp => format!(
            "no answer within {} s: a loop that never ends?\n  \
             (GRADE_TIMEOUT_S=60 gives a slow answer more time)",
            limit.as_secs_f64()
        ),
        End::TooMuchOutput => "your code printed more than 16 MB: a loop that never ends?".into(),
        End::Exited(_) if printed.contains("has overflowed its stack") => {
            "your code overflowed the stack: a recursion that never ends?".into()
        }
        End::Exited(status) => {
            format!("your code ended the process itself ({status}); an answer has to return")
        }
    };
    let cases = printed.matches(CASE_BEGINS).count();
    let case = cases.checked_sub(1).and_then(|index| entry.describe(index));
    let case = case.map_or_else(String::new, |case| format!("{case}\n  "));
    format!("{case}{what}{}{}", entry.advice(), quoted(printed))
}

/// What the answer printed during the last case, to be put below a message.
fn quoted(printed: &str) -> String {
    let case = printed.rsplit(CASE_BEGINS).next().unwrap_or_default();
    let case = case.split(CASE_ENDS).next().unwrap_or_default();
    let lines: Vec<&str> = case
        .lines()
        .filter(|line| !is_overflow_notice(line))
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    let more = lines.len().saturating_sub(SHOWN_LINES);
    let rest = if more > 0 {
        format!("\n    … and {more} lines more")
    } else {
        String::new()
    };
    let shown = &lines[..lines.len() - more];
    format!("\n  your code printed:\n    {}{rest}", shown.join("\n    "))
}

/// The runtime's own words about an overflow, which the message says better.
fn is_overflow_notice(line: &str) -> bool {
    line.trim().is_empty()
        || line.contains("has overflowed its stack")
        || line.starts_with("fatal runtime error: stack overflow")
}
