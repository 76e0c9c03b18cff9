//! Writes the page of a worked example: named blocks that the book includes and named values that it quotes.
//!
//! A worked example returns its page as Markdown. A snapshot test locks that page, and the book takes its parts
//! from the snapshot, so what a reader sees is what the test compared:
//!
//! | in the example | in the snapshot | in the book |
//! |---|---|---|
//! | [`Page::block`] | lines between two anchors | `{{#include ….snap:name}}` |
//! | [`Page::value`] | a comment `value name = text` | `{{value example.name}}` |
//!
//! [`worked_example!`] is the snapshot test. [`fixed`], [`scientific`], [`order`] and [`band()`] write the numbers,
//! and [`progress`] is the bar of an experiment that takes a moment.

mod band;
mod example;
mod page;
mod progress;
mod scientific;
mod table;

pub use band::band;
pub use page::Page;
pub use progress::progress;
pub use scientific::{order, scientific};
pub use table::{Table, fixed};
