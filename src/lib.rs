//! The program of the workbook: it builds, serves and checks the book, and grades its exercises.
//!
//! It depends on no chapter. Chapters are folders to it, and it runs cargo for them, so a chapter
//! that doesn't compile can't keep the book from being built.
//!
//! In reading order:

pub mod chapters;
pub mod fault;
pub mod nearest;
pub mod root;

pub mod comments;
pub mod directive;
pub mod equations;
pub mod exercises;
pub mod includes;
pub mod ledger;
pub mod leftovers;
pub mod links;
pub mod manuscript;
pub mod mathematics;
pub mod numbers;
pub mod values;

pub mod book;
pub mod check;
pub mod figures;
pub mod grade;
pub mod hint;
pub mod preprocess;
pub mod serve;
pub mod snippets;
pub mod train;
