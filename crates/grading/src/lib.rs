//! What every grader shares: exercises, the comparison of answers, and a harness for plain `cargo test`.
//!
//! Modules from the inside out:
//!
//! | module | what |
//! |---|---|
//! | [`tolerance`] | when two numbers count as equal |
//! | [`answer`] | values that can be compared and whose first difference can be put into words |
//! | [`agreement`] | the same comparison as an assertion, for the tests of a chapter's library |
//! | [`draw`] | seeded numbers for the cases of an exercise |
//! | [`exercise`] | an exercise: its cases, its solution and the mistakes that people make |
//! | [`panics`] | catching a panic together with the line where it happened |
//! | [`verdict`] | solved, not attempted, or wrong with an explanation |
//! | [`hints`] | the three hints of an exercise |
//! | `examine` | from an answer to a verdict |
//! | [`derivation`] | the other kind of exercise: lines of a derivation, from `answer.md` to a verdict |
//! | [`prove`] | the proof that an exercise accepts its solution and tells its mistakes apart |
//! | [`entry`] | an exercise together with the learner's answer |
//! | `settings` | what the environment asks for |
//! | `child` | running one exercise in a process of its own |
//! | `supervise` | starting that process, stopping it in time, and explaining its end |
//! | `record` | what an exercise asks and how it judges, as text |
//! | `report` | the verdicts as a JSON file |
//! | [`harness`] | the `main` of a chapter's `tests/exercises.rs` |

pub mod agreement;
pub mod answer;
mod child;
pub mod derivation;
pub mod draw;
pub mod entry;
mod examine;
pub mod exercise;
pub mod harness;
pub mod hints;
pub mod panics;
pub mod prove;
mod record;
mod report;
mod settings;
mod supervise;
pub mod tolerance;
pub mod verdict;

pub use agreement::assert_agrees;
pub use answer::Answer;
pub use derivation::{Derivation, MistakenLines};
pub use draw::Draw;
pub use entry::Entry;
pub use exercise::{Exercise, Mistake};
pub use harness::grade;
pub use prove::Provable;
pub use tolerance::Tolerance;
pub use verdict::Verdict;
