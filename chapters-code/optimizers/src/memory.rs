//! What an optimizer remembers between two steps (S3-05.1).

use backprop::layer::Parameters;

// ANCHOR: memory
/// `NUMBERS` numbers for every single parameter, all 0 before the first step.
#[derive(Debug, Clone, Default)]
pub struct Memory<const NUMBERS: usize> {
    groups: Vec<Vec<[f64; NUMBERS]>>,
}

impl<const NUMBERS: usize> Memory<NUMBERS> {
    /// Calls `change(value, gradient, remembered)` for every parameter; value and memory are changed in place.
    ///
    /// # Panics
    /// If the groups have other sizes than in the step before; the message names both.
    pub fn each(
        &mut self,
        groups: &mut [Parameters<'_>],
        mut change: impl FnMut(&mut f64, f64, &mut [f64; NUMBERS]),
    ) {
        self.fit(groups);
        for (group, remembered) in groups.iter_mut().zip(&mut self.groups) {
            let pairs = group.values.iter_mut().zip(group.gradients);
            for ((value, gradient), numbers) in pairs.zip(remembered) {
                change(value, *gradient, numbers);
            }
        }
    }
    // ANCHOR_END: memory

    /// What is remembered of each parameter, group by group; empty before the first step.
    #[must_use]
    pub fn groups(&self) -> &[Vec<[f64; NUMBERS]>] {
        &self.groups
    }

    /// The sizes are known from the first step on, so that nobody has to announce them.
    fn fit(&mut self, groups: &[Parameters<'_>]) {
        let sizes: Vec<usize> = groups.iter().map(|group| group.values.len()).collect();
        if self.groups.is_empty() {
            let zeros = |&size: &usize| vec![[0.0; NUMBERS]; size];
            self.groups = sizes.iter().map(zeros).collect();
        }
        let known: Vec<usize> = self.groups.iter().map(Vec::len).collect();
        assert_eq!(
            known, sizes,
            "this optimizer remembers groups of {known:?} parameters, but {sizes:?} came: \
             use one optimizer for one network"
        );
    }
}
