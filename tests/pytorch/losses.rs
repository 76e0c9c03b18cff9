//! Cross-entropy of logits and of probabilities.

use losses::{
    SoftmaxWithLoss,
    cross_entropy::{
        cross_entropy_gradient, mean_cross_entropy, mean_cross_entropy_of_classes, one_hot,
    },
};
use nalgebra::DMatrix;

use crate::{assert_number, assert_together, list, number, numbers, of, part, samples};

#[test]
fn softmax_with_loss_is_pytorchs_cross_entropy_of_logits() {
    for case in list(part("losses.cross_entropy")) {
        let (logits, targets) = (samples(of(case, "logits")), samples(of(case, "targets")));
        let mut layer = SoftmaxWithLoss::default();
        let loss = layer.forward(&logits, &targets);
        assert_number("loss", loss, number(of(case, "value")));
        let gradient = samples(of(case, "gradient"));
        assert_together("gradient", layer.backward().as_slice(), gradient.as_slice());
    }
}

#[test]
fn the_loss_of_probabilities_is_the_negative_logarithm_of_pytorch() {
    let said = part("losses.of_probabilities");
    let shares = samples(of(said, "shares"));
    let classes = list(of(said, "classes"))
        .iter()
        .map(|class| class.as_u64().expect("a class"));
    let classes: Vec<usize> = classes
        .map(|class| usize::try_from(class).expect("a small number"))
        .collect();
    let columns: Vec<_> = classes
        .iter()
        .map(|&class| one_hot(class, shares.nrows()))
        .collect();
    let targets = DMatrix::from_columns(&columns);
    let value = number(of(said, "value"));
    assert_number(
        "by classes",
        mean_cross_entropy_of_classes(&shares, &classes),
        value,
    );
    assert_number("by targets", mean_cross_entropy(&shares, &targets), value);
    // Our gradient is that of one sample; PyTorch's is that of the mean.
    let count = classes.len() as f64;
    let gradients: Vec<f64> = shares
        .column_iter()
        .zip(&columns)
        .flat_map(|(p, t)| {
            (cross_entropy_gradient(&p.into_owned(), t) / count)
                .data
                .as_vec()
                .clone()
        })
        .collect();
    assert_together("gradient", &gradients, &numbers(of(said, "gradient")));
}
