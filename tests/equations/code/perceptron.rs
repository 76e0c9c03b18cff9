//! The perceptron's rules, as its crate carries them out.

use derivations::{Fault, Vocabulary};
use nalgebra::DVector;
use perceptron::{Unit, fixed_increment::updated, learning::Sample};

/// The unit after one step, from w₁, w₂, b, x₁, x₂, y, o, η.
fn learned(numbers: &[f64]) -> Unit {
    let &[w1, w2, bias, x1, x2, label, output, learning_rate] = numbers else {
        panic!(
            "eight numbers, as the declarations below pass them, not {}",
            numbers.len()
        );
    };
    Unit::new(&[w1, w2], bias).corrected(&Sample::new(&[x1, x2], label), output, learning_rate)
}

pub fn learned_weight(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    let head = |index: u8| format!(r"\operatorname{{learned}}_{index}(p, q, r, s, t, u, v, z)");
    vocabulary.bind_function(&head(1), |numbers| learned(numbers).weights[0])?;
    vocabulary.bind_function(&head(2), |numbers| learned(numbers).weights[1])?;
    let arguments = r"(w_1, w_2, b, x_1, x_2, y, o, \eta)";
    for index in 1..=2 {
        let new =
            format!(r"w_{index}^{{\text{{new}}}} = \operatorname{{learned}}_{index}{arguments}");
        vocabulary.define(&new)?;
    }
    Ok(())
}

pub fn learned_bias(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    let head = r"\operatorname{learned}(p, q, r, s, t, u, v, z)";
    vocabulary.bind_function(head, |numbers| learned(numbers).bias)?;
    vocabulary.define(r"b^{\text{new}} = \operatorname{learned}(w_1, w_2, b, x_1, x_2, y, o, \eta)")
}

/// The vector after one update, from the three entries of a and the three of y.
fn incremented(numbers: &[f64]) -> DVector<f64> {
    let (a, y) = numbers.split_at(3);
    updated(
        &DVector::from_column_slice(a),
        &DVector::from_column_slice(y),
    )
}

pub fn increment(vocabulary: &mut Vocabulary) -> Result<(), Fault> {
    let head = |index: u8| format!(r"\operatorname{{next}}_{index}(p, q, r, s, t, u)");
    vocabulary.bind_function(&head(1), |numbers| incremented(numbers)[0])?;
    vocabulary.bind_function(&head(2), |numbers| incremented(numbers)[1])?;
    vocabulary.bind_function(&head(3), |numbers| incremented(numbers)[2])?;
    let arguments = r"(a_1, a_2, a_3, (\mathbf y)_1, (\mathbf y)_2, (\mathbf y)_3)";
    let entry = |index: u8| format!(r"\operatorname{{next}}_{index}{arguments}");
    let (first, second, third) = (entry(1), entry(2), entry(3));
    vocabulary.define(&format!(
        r"\mathbf{{a}}^{{\text{{new}}}} = ({first}, {second}, {third})"
    ))
}
