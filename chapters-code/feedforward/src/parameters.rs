//! Counting layers and parameters (S4-05…S4-07, E-41).

use crate::Network;

// ANCHOR: parameters
/// How many numbers a network can learn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameters {
    /// One for each pair of a unit and an input of its layer.
    pub weights: usize,
    /// One for each unit.
    pub biases: usize,
}

impl Parameters {
    /// Those of a network with `sizes` nodes in its rows, the inputs first: Σ nₗ₊₁ nₗ weights and Σ nₗ₊₁ biases.
    ///
    /// # Panics
    /// If there are fewer than two rows.
    #[must_use]
    pub fn of_sizes(sizes: &[usize]) -> Self {
        assert!(
            sizes.len() >= 2,
            "a network has inputs and outputs, so at least 2 sizes, but {} came in",
            sizes.len()
        );
        Self {
            weights: sizes.windows(2).map(|pair| pair[0] * pair[1]).sum(),
            biases: sizes[1..].iter().sum(),
        }
    }

    /// Those that a network holds.
    #[must_use]
    pub fn of_network(network: &Network) -> Self {
        let layers = &network.layers;
        Self {
            weights: layers.iter().map(|layer| layer.weights.len()).sum(),
            biases: layers.iter().map(|layer| layer.bias.len()).sum(),
        }
    }

    /// Weights and biases together.
    #[must_use]
    pub fn total(self) -> usize {
        self.weights + self.biases
    }
}
// ANCHOR_END: parameters

// ANCHOR: layers
/// One network, its layers counted three ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LayerCounts {
    /// Rows of nodes, the inputs among them.
    pub rows_of_nodes: usize,
    /// Layers of weights: what this book counts.
    pub layers_of_weights: usize,
    /// Rows of units that are neither inputs nor outputs.
    pub hidden_layers: usize,
}

impl LayerCounts {
    /// The counts for a network with `sizes` nodes in its rows.
    ///
    /// # Panics
    /// If there are fewer than two rows.
    #[must_use]
    pub fn of_sizes(sizes: &[usize]) -> Self {
        assert!(
            sizes.len() >= 2,
            "a network has inputs and outputs, so at least 2 sizes, but {} came in",
            sizes.len()
        );
        Self {
            rows_of_nodes: sizes.len(),
            layers_of_weights: sizes.len() - 1,
            hidden_layers: sizes.len() - 2,
        }
    }

    /// Whether the notes call it deep: at least two hidden layers (E-41).
    #[must_use]
    pub fn is_deep(self) -> bool {
        self.hidden_layers >= 2
    }
}
// ANCHOR_END: layers
