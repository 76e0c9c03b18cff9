//! Dropout masks that don't depend on who draws them.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

/// Where the masks of all hidden layers come from: a seed for each, and how far their streams have been used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Streams {
    seeds: Vec<u64>,
    used: u128,
}

impl Streams {
    /// Seeds for so many layers; nothing is used yet.
    #[must_use]
    pub fn new(layers: usize, random: &mut ChaCha8Rng) -> Self {
        Self {
            seeds: (0..layers).map(|_| random.next_u64()).collect(),
            used: 0,
        }
    }

    /// The masks of a layer for the next batch; none if nothing is dropped, or the layer is the last.
    pub(crate) fn masks(&self, layer: usize, ratio: f64) -> Option<Masks> {
        let seed = self.seeds.get(layer).filter(|_| ratio > 0.0)?;
        Some(Masks {
            generator: ChaCha8Rng::seed_from_u64(*seed),
            start: self.used,
            ratio,
        })
    }

    /// A batch of so many samples has used its part of every stream.
    pub(crate) fn move_on(&mut self, samples: usize) {
        self.used += Masks::words(samples);
    }
}

/// The masks of one layer for one batch.
///
/// ChaCha's stream can be entered anywhere: each unit has a stream of its own, and each step a place in it.
/// So the masks are the same in whichever order, and on whichever thread, the units are computed.
#[derive(Debug, Clone)]
pub struct Masks {
    /// The generator of the layer.
    pub generator: ChaCha8Rng,
    /// Where the step begins in every unit's stream.
    pub start: u128,
    /// The share that is dropped.
    pub ratio: f64,
}

/// So many numbers are decided with one draw: two bytes each, and ChaCha makes 256 bytes at a time.
const AT_ONCE: usize = 128;

impl Masks {
    /// How far a step with so many samples moves on in every unit's stream, in words of four bytes.
    #[must_use]
    pub fn words(samples: usize) -> u128 {
        (samples.div_ceil(AT_ONCE) * AT_ONCE / 2) as u128
    }

    // ANCHOR: apply
    /// Multiplies outputs and slopes of a unit by 0 where they are dropped, and by 1 / (1 − ratio) where they stay.
    #[inline(always)]
    pub fn apply(&self, unit: usize, [outputs, slopes]: [&mut [f32]; 2]) {
        let mut generator = self.generator.clone();
        generator.set_stream(unit as u64);
        generator.set_word_pos(self.start);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 ≤ ratio < 1"
        )]
        let dropped = (self.ratio * 65536.0).round() as u32;
        let kept = crate::layer::single(1.0 / (1.0 - self.ratio));
        let mut bytes = [0; 2 * AT_ONCE];
        for (outputs, slopes) in outputs.chunks_mut(AT_ONCE).zip(slopes.chunks_mut(AT_ONCE)) {
            generator.fill_bytes(&mut bytes);
            let draws = bytes.as_chunks::<2>().0;
            for ((output, slope), draw) in outputs.iter_mut().zip(slopes).zip(draws) {
                let stays = u32::from(u16::from_le_bytes(*draw)) >= dropped;
                let factor = if stays { kept } else { 0.0 };
                *output *= factor;
                *slope *= factor;
            }
        }
    }
    // ANCHOR_END: apply
}
