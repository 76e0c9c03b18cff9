//! Reads the LaTeX that the book displays and checks it numerically.
