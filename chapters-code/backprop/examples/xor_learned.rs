//! A stack of layers that learns XOR from zero knowledge, which no single unit can (S3-04.13…S3-04.16).

use backprop::{Affine, Layer, Sigmoid, Stack, stack::descend};
use nalgebra::{DMatrix, DVector, dmatrix};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

fn affine(outputs: usize, inputs: usize, generator: &mut ChaCha8Rng) -> Box<Affine> {
    let weights = DMatrix::from_fn(outputs, inputs, |_, _| generator.random_range(-1.0..1.0));
    Box::new(Affine::new(weights, DVector::zeros(outputs)))
}

/// Two affine layers, each with a sigmoid behind it.
fn stack(generator: &mut ChaCha8Rng) -> Stack {
    let (first, second) = (affine(3, 2, generator), affine(1, 3, generator));
    let sigmoid = || Box::new(Sigmoid::default());
    Stack {
        layers: vec![first, sigmoid(), second, sigmoid()],
    }
}

/// The page that the book includes.
pub fn page() -> String {
    let mut stack = stack(&mut ChaCha8Rng::seed_from_u64(3));
    let inputs = dmatrix![0.0, 0.0, 1.0, 1.0; 0.0, 1.0, 0.0, 1.0];
    let wanted = dmatrix![0.0, 1.0, 1.0, 0.0];
    let mut table = Table::new(["steps", "00", "01", "10", "11"]);
    let steps = 3000;
    for step in 0..=steps {
        let outputs = stack.forward(&inputs);
        if [0, 100, steps].contains(&step) {
            let [a, b, c, d] = [0, 1, 2, 3].map(|sample| fixed(outputs[sample], 1));
            table.row([step.to_string(), a, b, c, d]);
        }
        stack.backward(&(outputs - &wanted));
        descend(&mut stack, 2.0);
    }
    let mut page = Page::new();
    page.block("outputs", table);
    page.value("steps", steps);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
