//! All of it: a step on a batch, and the score on many images.

use crate::{
    Network, Settings, Threads,
    backward::backward,
    forward::{Inputs, Pass, forward},
    gather::{Batch, gather},
    head::loss,
    masks::Streams,
    update::update,
    workspace::Workspace,
};
use backprop::layer::Mode;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

/// A network on its way: everything that the next step depends on, and nothing else, is what serde writes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Training {
    /// What is trained, and how. The learning rate may be changed between steps.
    pub settings: Settings,
    /// What has been learned so far.
    pub network: Network,
    /// How many steps have been made.
    pub steps: i32,
    /// Where the masks come from.
    streams: Streams,
    #[serde(skip)]
    workspace: Option<Workspace>,
}

impl Training {
    /// The training that begins with the network of the chapter's `Plan::build` from the same seed.
    #[must_use]
    pub fn new(settings: Settings, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let network = Network::new(&settings, &mut random);
        let streams = Streams::new(settings.hidden.len(), &mut random);
        Self {
            settings,
            network,
            steps: 0,
            streams,
            workspace: None,
        }
    }

    // ANCHOR: step
    /// One step on a batch; returns its mean loss before the step.
    ///
    /// # Panics
    /// If the batch is empty, or an index is not that of an image.
    pub fn step(&mut self, batch: Batch<'_>, threads: &Threads) -> f64 {
        assert!(!batch.indices.is_empty(), "a step needs at least one image");
        let mut workspace = self.fitting(batch.indices.len());
        gather(&batch, &mut workspace, threads);
        self.forward(&mut workspace, Mode::Training, threads);
        let loss = loss(&mut workspace);
        self.backward(&mut workspace, threads);
        self.steps += 1;
        self.update(&workspace, threads);
        self.workspace = Some(workspace);
        loss
    }
    // ANCHOR_END: step

    /// The buffers of the last step, or new ones if this batch is larger.
    fn fitting(&mut self, samples: usize) -> Workspace {
        let known = self.workspace.take();
        known
            .filter(|known| known.capacity >= samples)
            .unwrap_or_else(|| Workspace::new(&self.network, samples))
    }

    pub(crate) fn forward(&mut self, workspace: &mut Workspace, mode: Mode, threads: &Threads) {
        let samples = workspace.samples();
        let last = self.network.layers.len() - 1;
        for (place, layer) in self.network.layers.iter_mut().enumerate() {
            let (before, rest) = workspace.traces.split_at_mut(place);
            let trace = &mut rest[0];
            let hidden = place < last;
            let wanted = hidden && mode == Mode::Training;
            let masks = self
                .streams
                .masks(place, self.settings.dropout)
                .filter(|_| wanted);
            let pass = Pass {
                inputs: Inputs::of(before, &workspace.pixels),
                fan_in: (layer.inputs, layer.stride),
                samples: (samples, trace.outputs.stride),
                curve: hidden.then_some(self.settings.curve),
                masks: masks.as_ref(),
                mode,
            };
            forward(layer, trace, pass, threads);
        }
        if mode == Mode::Training {
            self.streams.move_on(samples);
        }
    }

    fn backward(&mut self, workspace: &mut Workspace, threads: &Threads) {
        let samples = workspace.samples();
        if let (Some(layer), Some(trace)) =
            (self.network.layers.last_mut(), workspace.traces.last())
        {
            let rows = trace.gradients.numbers.chunks(trace.gradients.stride);
            for (sum, row) in layer.bias.gradients.iter_mut().zip(rows) {
                *sum = row[..samples].iter().sum();
            }
        }
        for place in (1..self.network.layers.len()).rev() {
            let (layers, behind) = self.network.layers.split_at_mut(place);
            let (traces, traces_behind) = workspace.traces.split_at_mut(place);
            let behind = (&behind[0], &traces_behind[0].gradients);
            backward(
                &mut layers[place - 1],
                &mut traces[place - 1],
                behind,
                samples,
                threads,
            );
        }
    }

    fn update(&mut self, workspace: &Workspace, threads: &Threads) {
        let (optimizer, t) = (self.settings.optimizer, self.steps);
        for (place, layer) in self.network.layers.iter_mut().enumerate() {
            let inputs = Inputs::of(&workspace.traces[..place], &workspace.pixels);
            let gradients = &workspace.traces[place].gradients;
            update(
                layer,
                inputs,
                gradients,
                workspace.samples(),
                (&optimizer, t),
                threads,
            );
            match &mut layer.normalisation {
                None => layer.bias.step(&optimizer, t),
                Some(known) => {
                    known.scale.step(&optimizer, t);
                    known.shift.step(&optimizer, t);
                }
            }
        }
    }
}
