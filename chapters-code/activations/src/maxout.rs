//! Maxout: the largest of several weighted sums (S2-12, S4-26, E-39).

use nalgebra::DVector;
use perceptron::Unit;

// ANCHOR: maxout
/// max over k of wₖ·x + bₖ. Each piece is a unit without its step.
#[derive(Debug, Clone, PartialEq)]
pub struct Maxout {
    /// At least one piece; all take the same number of inputs.
    pub pieces: Vec<Unit>,
}

impl Maxout {
    /// A unit from its pieces.
    ///
    /// # Panics
    /// If there is no piece, or if two pieces differ in their number of weights.
    #[must_use]
    pub fn new(pieces: Vec<Unit>) -> Self {
        assert!(!pieces.is_empty(), "a maximum needs at least one piece");
        let inputs = pieces[0].weights.len();
        for piece in &pieces {
            let count = piece.weights.len();
            assert_eq!(
                count, inputs,
                "one piece has {inputs} weights, another has {count}: all must take the same inputs"
            );
        }
        Self { pieces }
    }

    /// The index of the piece with the largest weighted sum; the first of them at a tie.
    ///
    /// # Panics
    /// If `x` has not one entry for each weight of a piece.
    #[must_use]
    pub fn winner(&self, x: &DVector<f64>) -> usize {
        let sums = self.pieces.iter().map(|piece| piece.weighted_sum(x));
        let mut winner = (0, f64::NEG_INFINITY);
        for (index, sum) in sums.enumerate() {
            if sum > winner.1 {
                winner = (index, sum);
            }
        }
        winner.0
    }

    /// The largest weighted sum.
    ///
    /// # Panics
    /// As [`Maxout::winner`].
    #[must_use]
    pub fn value(&self, x: &DVector<f64>) -> f64 {
        self.pieces[self.winner(x)].weighted_sum(x)
    }

    /// The gradient by x: the winner's weights. At a tie there is no gradient; we take the first winner's.
    ///
    /// # Panics
    /// As [`Maxout::winner`].
    #[must_use]
    pub fn input_gradient(&self, x: &DVector<f64>) -> DVector<f64> {
        self.pieces[self.winner(x)].weights.clone()
    }

    /// The gradient by each piece's weights: x for the winner, 0 for every other piece.
    ///
    /// # Panics
    /// As [`Maxout::winner`].
    #[must_use]
    pub fn weight_gradients(&self, x: &DVector<f64>) -> Vec<DVector<f64>> {
        let winner = self.winner(x);
        let mut gradients = vec![DVector::zeros(x.len()); self.pieces.len()];
        gradients[winner] = x.clone();
        gradients
    }
}
// ANCHOR_END: maxout

// ANCHOR: special
/// Two pieces of one input without bias: max(`first` · x, `second` · x).
///
/// (0, 1) is ReLU, (a, 1) with a ≤ 1 is leaky ReLU, (−1, 1) is |x|.
#[must_use]
pub fn two_slopes(first: f64, second: f64) -> Maxout {
    Maxout::new(vec![Unit::new(&[first], 0.0), Unit::new(&[second], 0.0)])
}
// ANCHOR_END: special
