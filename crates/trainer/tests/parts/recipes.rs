//! A recipe says the same in flags and to the engine.

use fast_training::{Curve, Method, Start};
use trainer::network_arguments::NetworkArgs;
use trainer::recipe::{Activation, Recipe, Rule};

fn usual(rule: Rule) -> Recipe {
    NetworkArgs::default().recipe(rule)
}

/// The rates of `--help`, and the method that the engine takes; 0.9 is kept of a velocity and of fading squares.
#[test]
fn every_rule_has_its_usual_rate_and_its_method() {
    for (rule, rate, decay, method) in [
        (Rule::Sgd, 0.1, 0.0, Method::Sgd),
        (Rule::Momentum, 0.05, 0.0, Method::Momentum(0.9)),
        (Rule::Nesterov, 0.05, 0.0, Method::Nesterov(0.9)),
        (Rule::AdaGrad, 0.01, 0.0, Method::AdaGrad),
        (Rule::RmsProp, 0.001, 0.0, Method::RmsProp(0.9)),
        (Rule::Adam, 0.001, 0.0, Method::Adam),
        (Rule::AdamW, 0.001, 0.01, Method::Adam),
    ] {
        let recipe = usual(rule);
        assert_eq!(
            (recipe.rate, recipe.weight_decay),
            (rate, decay),
            "{rule:?}"
        );
        assert_eq!(recipe.settings().optimizer.method, method, "{rule:?}");
    }
}

#[test]
fn the_engine_gets_every_setting() {
    let recipe = Recipe {
        hidden: vec![7, 3],
        batchnorm: true,
        dropout: 0.3,
        rate: 0.25,
        weight_decay: 0.125,
        ..usual(Rule::AdamW)
    };
    let settings = recipe.settings();
    assert_eq!(settings.hidden, [7, 3]);
    assert!(settings.batch_normalised);
    assert_eq!(settings.dropout, 0.3);
    let optimizer = settings.optimizer;
    assert_eq!(
        (optimizer.learning_rate, optimizer.weight_decay),
        (0.25, 0.125)
    );
}

#[test]
fn weights_begin_as_their_activation_needs_it() {
    for (activation, curve, start) in [
        (Activation::Relu, Curve::Relu, Start::He),
        (Activation::Sigmoid, Curve::Sigmoid, Start::Xavier),
        (Activation::Tanh, Curve::Tanh, Start::Xavier),
    ] {
        let recipe = Recipe {
            activation,
            ..usual(Rule::Sgd)
        };
        let settings = recipe.settings();
        assert_eq!((settings.curve, settings.start), (curve, start));
    }
}

#[test]
fn flags_name_every_setting_and_a_switch_only_if_it_is_on() {
    let mut recipe = usual(Rule::AdamW);
    let written = |recipe: &Recipe| {
        let flags = recipe.flags().into_iter();
        let words: Vec<String> = flags
            .map(|(flag, value)| format!("{flag} {value}"))
            .collect();
        words.join(" ")
    };
    let off = "--hidden 256,128 --activation relu --optimizer adamw --rate 0.001 --weight-decay 0.01 \
               --schedule constant --batch 128 --epochs 5 --seed 1 --dropout 0 --shift 0";
    assert_eq!(written(&recipe), off);
    recipe.batchnorm = true;
    assert_eq!(written(&recipe), format!("{off} --batchnorm "));
}
