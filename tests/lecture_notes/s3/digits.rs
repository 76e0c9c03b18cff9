//! S3-06: networks for handwritten digits have 784 inputs and 10 outputs.

use crate::assert_printed;
use backprop::Layer;
use feedforward::parameters::Parameters;
use losses::SoftmaxWithLoss;
use mnist::Plan;
use nalgebra::DMatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

#[test]
fn s3_06_networks_for_digits_have_the_worked_sizes_and_begin_at_the_loss_of_chance() {
    assert_eq!(28 * 28, 784);
    let by_hand = [
        784 * 50 + 50 + 50 * 10 + 10,
        784 * 50 + 50 + 50 * 100 + 100 + 100 * 10 + 10,
    ];
    assert_eq!(by_hand, [39_760, 45_360]);
    for (hidden, expected) in [&[50][..], &[50, 100]].into_iter().zip(by_hand) {
        let plan = Plan::relu(hidden);
        assert_eq!(plan.parameters(), expected);
        let mut network = plan.build(&mut ChaCha8Rng::seed_from_u64(1));
        let groups = network.parameters();
        let held: usize = groups.iter().map(|group| group.values.len()).sum();
        assert_eq!(held, expected);
        let sizes = [&[784], hidden, &[10]].concat();
        assert_eq!(Parameters::of_sizes(&sizes).total(), expected);
    }
    let nothing_known = DMatrix::zeros(10, 3);
    let targets = DMatrix::from_fn(10, 3, |class, sample| f64::from(class == 4 * sample));
    let loss = SoftmaxWithLoss::default().forward(&nothing_known, &targets);
    assert_printed(loss, "2.302585092994");
}
