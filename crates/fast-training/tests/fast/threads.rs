//! The number of threads changes no bit of the result.

use crate::images::{batches, images};
use fast_training::{Batch, Curve, Method, Optimizer, Settings, Start, Threads, Training};

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let settings = Settings {
        hidden: vec![70, 33],
        curve: Curve::Relu,
        start: Start::He,
        batch_normalised: true,
        dropout: 0.3,
        optimizer: Optimizer {
            method: Method::Adam,
            learning_rate: 0.01,
            weight_decay: 0.01,
        },
    };
    let digits = images(60);
    let trained = |count| {
        let threads = Threads::new(count).expect("a few threads");
        let mut training = Training::new(settings.clone(), 5);
        threads.run(|| {
            for indices in batches(60, 21, 10) {
                training.step(Batch::of(&digits, &indices), &threads);
            }
        });
        training.network
    };
    let one = trained(1);
    for count in [2, 3, 5] {
        assert!(
            trained(count) == one,
            "{count} threads give another network than one"
        );
    }
}
