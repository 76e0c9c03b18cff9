//! What a stack and a layer's given methods hand on, seen by a layer of the reader's own.

use backprop::{Layer, Stack, layer::Mode};
use nalgebra::DMatrix;
use std::{cell::RefCell, rc::Rc};

/// Writes down what is asked of it, and changes nothing.
struct Witness(Rc<RefCell<Vec<String>>>);

impl Witness {
    fn note(&self, what: impl Into<String>) {
        self.0.borrow_mut().push(what.into());
    }
}

impl Layer for Witness {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        self.note("forward");
        inputs.clone()
    }

    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        self.note(format!("back {}", gradient[0]));
        2.0 * gradient
    }

    fn set_mode(&mut self, mode: Mode) {
        self.note(format!("{mode:?}"));
    }
}

/// A stack of two witnesses, and what they write down together.
fn witnessed() -> (Stack, Rc<RefCell<Vec<String>>>) {
    let notes = Rc::new(RefCell::new(vec![]));
    let layers = [&notes, &notes].map(|notes| Box::new(Witness(notes.clone())) as Box<dyn Layer>);
    (
        Stack {
            layers: layers.into(),
        },
        notes,
    )
}

#[test]
fn every_layer_of_a_stack_learns_of_the_mode() {
    let (mut stack, notes) = witnessed();
    stack.set_mode(Mode::Evaluation);
    stack.set_mode(Mode::Training);
    let expected = ["Evaluation", "Evaluation", "Training", "Training"];
    assert_eq!(*notes.borrow(), expected);
}

#[test]
fn a_first_layer_without_parameters_is_walked_back_like_any_other() {
    let (mut stack, notes) = witnessed();
    stack.backward_to_parameters(&DMatrix::from_element(1, 1, 3.0));
    assert_eq!(*notes.borrow(), ["back 3", "back 6"]);
}
