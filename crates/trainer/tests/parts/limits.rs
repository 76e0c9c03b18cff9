//! Settings are taken up to their limits, and refused beyond.

use trainer::network_arguments::NetworkArgs;
use trainer::recipe::{Recipe, Rule, Schedule};

fn usual(rule: Rule) -> Recipe {
    NetworkArgs::default().recipe(rule)
}

/// What is said of a recipe for 600 images, or nothing if it is taken.
fn said(recipe: &Recipe) -> String {
    recipe
        .check(600)
        .err()
        .map_or(String::new(), |error| error.to_string())
}

#[test]
fn a_batch_has_as_many_images_as_there_are() {
    for (batch, batchnorm, expected) in [
        (1, false, ""),
        (600, false, ""),
        (
            601,
            false,
            "--batch 601: there are 600 images to train on; a step takes that many at most",
        ),
        (2, true, ""),
        (
            1,
            true,
            "--batchnorm with --batch 1: one image has no spread to divide by; take --batch 2 or more",
        ),
    ] {
        let recipe = Recipe {
            batch,
            batchnorm,
            ..usual(Rule::Sgd)
        };
        assert_eq!(said(&recipe), expected);
    }
}

/// A rate of 2 with a decay of 0.5 multiplies the weights by 1 − 1.
#[test]
fn a_decay_leaves_some_of_each_weight() {
    let said = |rule, weight_decay| {
        said(&Recipe {
            rate: 2.0,
            weight_decay,
            ..usual(rule)
        })
    };
    assert_eq!(said(Rule::Adam, 0.0), "");
    assert_eq!(
        said(Rule::Adam, 0.25),
        "--optimizer adam with --weight-decay 0.25: a decay apart from the gradient is what --optimizer adamw has"
    );
    assert_eq!(said(Rule::AdamW, 0.25), "");
    assert_eq!(
        said(Rule::AdamW, 0.5),
        "--rate 2 with --weight-decay 0.5: each step multiplies the weights by 1 − rate · decay, \
         which must stay positive; lower one of the two"
    );
}

#[test]
fn epochs_are_added_to_a_constant_rate_alone() {
    let extended = |schedule, epochs, done| {
        let mut recipe = Recipe {
            schedule,
            ..usual(Rule::Sgd)
        };
        let outcome = recipe
            .extend(epochs, done)
            .map_err(|error| error.to_string());
        outcome.map(|()| recipe.epochs)
    };
    assert_eq!(extended(Schedule::Constant, 9, 5), Ok(9));
    assert_eq!(extended(Schedule::Constant, 3, 3), Ok(3));
    assert_eq!(extended(Schedule::Cosine, 5, 5), Ok(5));
    assert_eq!(
        extended(Schedule::Constant, 2, 3),
        Err("--epochs 2: the checkpoint has already done 3; ask for more".to_string())
    );
    assert_eq!(
        extended(Schedule::Cosine, 6, 5),
        Err("--epochs 6: the cosine of this training's rate was planned for 5 epochs; leave --epochs out".to_string())
    );
}
