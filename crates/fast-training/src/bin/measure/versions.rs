//! The versions of a training, each measured alike.

use crate::{
    Arguments, Precision, Version,
    course::{Taken, peak_megabytes},
    images,
    trainings::{dense, in_place, readable, sparse},
};
use datasets::mnist::{Digits, TEST, TRAINING};
use fast_training::{in_place::Transposed, nets::Net};
use serde_json::{Value, json};

/// What a training took, and what came out: a function that counts right answers.
pub type Trained = (Taken, Box<dyn FnMut(&Digits) -> f64>);

/// Trains, and says what it took and how well the result reads the test images.
pub fn measured(arguments: &Arguments, net: &Net, precision: Precision) -> Result<Value, String> {
    let training = images(arguments, TRAINING)?;
    let (taken, mut accuracy) = trained(arguments, net, precision, &training)?;
    drop(training);
    let accuracy = accuracy(&images(arguments, TEST)?);
    Ok(json!({
        "contender": format!("ours {}", format!("{:?}", arguments.version).to_lowercase()),
        "version": env!("CARGO_PKG_VERSION"),
        "net": net.name,
        "precision": format!("{precision:?}").to_lowercase(),
        "threads": arguments.threads,
        "steps": net.steps,
        "wall_seconds": taken.wall,
        "cpu_seconds": taken.cpu,
        "test_accuracy": accuracy,
        "peak_megabytes": peak_megabytes(),
    }))
}

fn trained(
    arguments: &Arguments,
    net: &Net,
    precision: Precision,
    data: &Digits,
) -> Result<Trained, String> {
    let simple = net.name == "w1";
    match (arguments.version, precision) {
        (Version::Readable, _) => Ok(readable(net, data, arguments.seed)),
        (Version::Dense, _) => dense(arguments, net, data),
        (Version::Sparse, _) if simple => Ok(sparse(net, data, arguments.seed)),
        (Version::TrMul, Precision::F64) if simple => Ok(in_place::<f64>(
            net,
            data,
            arguments.seed,
            Transposed::TrMul,
        )),
        (Version::TrMul, Precision::F32) if simple => Ok(in_place::<f32>(
            net,
            data,
            arguments.seed,
            Transposed::TrMul,
        )),
        (Version::Gemm, Precision::F64) if simple => {
            Ok(in_place::<f64>(net, data, arguments.seed, Transposed::View))
        }
        (Version::Gemm, Precision::F32) if simple => {
            Ok(in_place::<f32>(net, data, arguments.seed, Transposed::View))
        }
        _ => Err(format!(
            "the {:?} version is for the net w1 only",
            arguments.version
        )),
    }
}
