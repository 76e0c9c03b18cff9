//! The command line of the MNIST chapter: `train`, `search` and `predict`, around the engine of `fast-training`.
//!
//! In reading order:
//!
//! | module | what |
//! |---|---|
//! | [`recipe`] | everything that decides a training but the data |
//! | [`parse`] | numbers from the command line, and what is wrong with them |
//! | [`network_arguments`] | the flags that `train` and `search` share |
//! | [`data`] | which images are read |
//! | [`course`] | a training on its way: the next step depends on nothing else |
//! | [`interrupt`] | Ctrl-C waits for the end of a step |
//! | [`output`] | files that are written whole or not at all |
//! | [`checkpoint`] | a course on disk |
//! | [`progress`] | the bar on the terminal |
//! | [`curves`] | plots of what was measured |
//! | [`train`], [`search`], [`predict`] | the commands |

pub mod recipe;

pub mod parse;

pub mod network_arguments;

pub mod data;

pub mod course;

pub mod interrupt;

pub mod output;

pub mod checkpoint;

pub mod progress;

pub mod curves;

pub mod train;

pub mod search;

pub mod predict;
