//! What the check says of displays that hold, of those that do not, and of those that it cannot read.

mod cases;
mod declarations;
mod differentiation;
mod disagreements;
mod displays;
mod domains;
mod endless;
mod exact;
mod faults;
mod forms;
mod indices;
mod layout;
mod lecture_notes;
mod meanings;
mod messages;
mod mutated_displays;
mod numbers;
mod one_character_faults;
mod perceptron;
mod relations;
mod scalars;
mod sizes;
mod steps;
mod updates;
mod vectors;
mod verdict;
