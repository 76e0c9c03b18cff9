//! Specifications and solutions of the perceptron chapter's exercises.
