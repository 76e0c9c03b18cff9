//! The rules of the optimizers are those of the chapter, however small the gradients.

use backprop::layer::Parameters;
use fast_training::{Method, Optimizer};
use optimizers::{AdaGrad, Adam, Momentum, Nesterov, RmsProp, Sgd};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The powers of ten by which gradients are small: the last ones are as small as every ε.
const POWERS: usize = 10;

/// A rule of the chapter with the fast one's words for it.
pub type Rule = (Optimizer, Box<dyn optimizers::Optimizer>);

/// Every rule. Those that divide by the size of the gradient move every weight by about the rate, so theirs is smaller.
pub fn rules() -> Vec<Rule> {
    let (large, small) = (0.05, 0.002);
    let plain = Sgd {
        learning_rate: large,
    };
    vec![
        rule(Method::Sgd, 0.05, plain),
        rule(Method::Momentum(0.9), 0.05, Momentum::new(large, 0.9)),
        rule(Method::Nesterov(0.9), 0.05, Nesterov::new(large, 0.9)),
        rule(Method::AdaGrad, 0.002, AdaGrad::new(small)),
        rule(Method::RmsProp(0.99), 0.002, RmsProp::new(small, 0.99)),
        rule(Method::Adam, 0.002, Adam::new(small)),
    ]
}

fn rule(method: Method, rate: f32, readable: impl optimizers::Optimizer + 'static) -> Rule {
    (optimizer(method, rate), Box::new(readable))
}

/// A rule without weight decay.
pub fn optimizer(method: Method, learning_rate: f32) -> Optimizer {
    Optimizer {
        method,
        learning_rate,
        weight_decay: 0.0,
    }
}

#[test]
fn gradients_of_every_size_make_the_steps_of_the_chapter() {
    for (optimizer, mut readable) in rules() {
        let mut random = ChaCha8Rng::seed_from_u64(7);
        let (mut values, mut expected) = ([0.0; POWERS], [0.0; POWERS]);
        let [mut one, mut two] = [[0.0; POWERS]; 2];
        for t in 1..=30 {
            let gradients = gradients(&mut random);
            optimizer.step(t, false, &mut values, &gradients, [&mut one, &mut two]);
            readable.step(&mut [Parameters {
                values: &mut expected,
                gradients: &gradients.map(f64::from),
            }]);
            for (place, (found, expected)) in values.iter().zip(expected).enumerate() {
                assert!(
                    (f64::from(*found) / expected - 1.0).abs() < 1e-5,
                    "{:?}, step {t}, gradients near 1e-{}: {found}, not {expected}",
                    optimizer.method,
                    place + 1
                );
            }
        }
    }
}

/// Positive, so that no sum of steps comes near 0, where a comparison would see rounding errors alone.
fn gradients(random: &mut ChaCha8Rng) -> [f32; POWERS] {
    let mut power = 1.0;
    std::array::from_fn(|_| {
        power *= 0.1;
        power * random.random_range(0.5..1.5)
    })
}
