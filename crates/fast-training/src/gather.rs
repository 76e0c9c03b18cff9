//! From bytes to the rows of a batch.

use crate::{
    Threads,
    threads::{Part, cut, cut_mut},
    workspace::Workspace,
};
use datasets::mnist::{Digits, PIXELS};
use pulp::{Arch, Simd, WithSimd};

/// The images of one step.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    /// Where they are taken from.
    pub digits: &'a Digits,
    /// Which ones.
    pub indices: &'a [usize],
    /// By how many pixels each is moved right and down; empty if none is.
    pub shifts: &'a [[i32; 2]],
}

impl<'a> Batch<'a> {
    /// Images as they are.
    #[must_use]
    pub fn of(digits: &'a Digits, indices: &'a [usize]) -> Self {
        Self {
            digits,
            indices,
            shifts: &[],
        }
    }
}

/// Some rows of the batch.
struct Samples<'a> {
    digits: &'a Digits,
    indices: &'a [usize],
    shifts: &'a [[i32; 2]],
    rows: &'a mut [f32],
}

/// Writes the images of a batch into the workspace, as numbers from 0 to 1, with their labels.
pub(crate) fn gather(batch: &Batch<'_>, workspace: &mut Workspace, threads: &Threads) {
    let Batch {
        digits,
        indices,
        shifts,
    } = *batch;
    workspace.labels.clear();
    workspace
        .labels
        .extend(indices.iter().map(|&index| digits.labels[index]));
    let rows = &mut workspace.pixels.numbers[..indices.len() * PIXELS];
    let samples = Samples {
        digits,
        indices,
        shifts,
        rows,
    };
    threads.share_out(samples, usize::MAX, &|part| Arch::new().dispatch(part));
}

impl WithSimd for Samples<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        fetch(self.digits, self.indices);
        let rows = self.rows.chunks_exact_mut(PIXELS);
        for (place, (row, &index)) in rows.zip(self.indices).enumerate() {
            let image = self.digits.image(index);
            match self.shifts.get(place) {
                None | Some([0, 0]) => lighten(row, image),
                Some(&shift) => shifted(row, image, shift),
            }
        }
    }
}

#[inline(always)]
fn lighten(row: &mut [f32], image: &[u8]) {
    for (shade, &pixel) in row.iter_mut().zip(image) {
        *shade = f32::from(pixel) * (1.0 / 255.0);
    }
}

/// Reads a byte of every 64 of all images of the batch: they lie all over the memory, and reads that don't depend on
/// one another are under way at the same time, while a conversion image by image would wait for each.
#[inline(always)]
fn fetch(digits: &Digits, indices: &[usize]) {
    let mut seen = 0;
    for &index in indices {
        for line in digits.image(index).chunks(64) {
            seen ^= line[0];
        }
    }
    std::hint::black_box(seen);
}

/// The image moved right and down; what it leaves is paper.
fn shifted(row: &mut [f32], image: &[u8], [right, down]: [i32; 2]) {
    const SIDE: i32 = 28;
    for (place, shade) in (0..).zip(row.iter_mut()) {
        let (x, y) = (place % SIDE - right, place / SIDE - down);
        let inside = (0..SIDE).contains(&x) && (0..SIDE).contains(&y);
        let source = usize::try_from(y * SIDE + x).ok().filter(|_| inside);
        *shade = source.map_or(0.0, |source| f32::from(image[source]) * (1.0 / 255.0));
    }
}

impl Part for Samples<'_> {
    fn rows(&self) -> usize {
        self.indices.len()
    }

    fn split(self, rows: usize) -> (Self, Self) {
        let indices = cut(self.indices, rows, 1);
        let shifts = self.shifts.split_at(rows.min(self.shifts.len()));
        let numbers = cut_mut(self.rows, rows, PIXELS);
        let part = |indices, shifts, rows| Self {
            digits: self.digits,
            indices,
            shifts,
            rows,
        };
        (
            part(indices.0, shifts.0, numbers.0),
            part(indices.1, shifts.1, numbers.1),
        )
    }
}
