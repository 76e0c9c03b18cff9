//! Mistakes for one sweep of the learning rule.

use super::TrainEpoch;
use grading::Mistake;
use nalgebra::DVector;

type Sample = (DVector<f64>, f64);
type Trained = (DVector<f64>, f64, usize);

/// y − o for a sample.
fn error(w: &DVector<f64>, b: f64, (x, y): &Sample) -> f64 {
    y - f64::from(u8::from(w.dot(x) + b > 0.0))
}

/// A sweep in order, with steps and errors of the caller's making.
fn sweep(
    (w, b): (&DVector<f64>, f64),
    samples: &[Sample],
    error: fn(&DVector<f64>, f64, &Sample) -> f64,
    [weight_rate, bias_rate]: [f64; 2],
) -> Trained {
    let (mut w, mut b, mut updates) = (w.clone(), b, 0);
    for sample in samples {
        let error = error(&w, b, sample);
        w += &sample.0 * (weight_rate * error);
        b += bias_rate * error;
        updates += usize::from(error != 0.0);
    }
    (w, b, updates)
}

pub(super) const MISTAKES: &[Mistake<TrainEpoch>] = &[
    Mistake {
        name: "learns only at the end",
        says: "each sample must see the weights that the sample before it left; you judged them all with the weights of the start.",
        function: |w, b, samples, eta| {
            let (mut moved, mut bias, mut updates) = (w.clone(), b, 0);
            for sample in samples {
                let error = error(w, b, sample);
                moved += &sample.0 * (eta * error);
                bias += eta * error;
                updates += usize::from(error != 0.0);
            }
            (moved, bias, updates)
        },
    },
    Mistake {
        name: "sign of the error",
        says: "the error is y − o; with o − y the unit moves away from each label.",
        function: |w, b, samples, eta| sweep((w, b), samples, error, [-eta, -eta]),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "each step is multiplied by η, for the weights and for the bias.",
        function: |w, b, samples, _| sweep((w, b), samples, error, [1.0, 1.0]),
    },
    Mistake {
        name: "bias left alone",
        says: "the bias learns too, like a weight whose input is always 1.",
        function: |w, b, samples, eta| sweep((w, b), samples, error, [eta, 0.0]),
    },
    Mistake {
        name: "fires at 0",
        says: "at a weighted sum of exactly 0 the unit stays silent: compare with > rather than >=.",
        function: |w, b, samples, eta| {
            let fires_at_0 =
                |w: &DVector<f64>, b, (x, y): &Sample| y - f64::from(u8::from(w.dot(x) + b >= 0.0));
            sweep((w, b), samples, fires_at_0, [eta, eta])
        },
    },
    Mistake {
        name: "visits counted",
        says: "count the visits that changed something, not all visits.",
        function: |w, b, samples, eta| {
            let (w, b, _) = sweep((w, b), samples, error, [eta, eta]);
            (w, b, samples.len())
        },
    },
    Mistake {
        name: "errors counted afterwards",
        says: "count the updates as they happen, not the samples that are still wrong at the end.",
        function: |w, b, samples, eta| {
            let (w, b, _) = sweep((w, b), samples, error, [eta, eta]);
            let wrong = samples
                .iter()
                .filter(|sample| error(&w, b, sample) != 0.0)
                .count();
            (w, b, wrong)
        },
    },
    Mistake {
        name: "stops after the first update",
        says: "the sweep goes on to the last sample after an update.",
        function: |w, b, samples, eta| {
            let wrong = samples.iter().position(|sample| error(w, b, sample) != 0.0);
            let visited = wrong.map_or(samples.len(), |index| index + 1);
            sweep((w, b), &samples[..visited], error, [eta, eta])
        },
    },
];
