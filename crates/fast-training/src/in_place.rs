//! The first stages of the way to speed: nalgebra's own products, written into buffers that stay.
//!
//! One hidden layer of sigmoid units and plain steps (the net `w1`), for 64-bit and for 32-bit numbers.

mod ends;

use datasets::mnist::{Digits, PIXELS};
use ends::{add_bias, softmax_loss};
use mnist::images::CLASSES;
use nalgebra::{DMatrix, DMatrixView, DVector, Dyn, RealField};

/// How the products with a transposed matrix are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transposed {
    /// `tr_mul`, which has a loop of its own.
    TrMul,
    /// A view that reads the same memory row by row, handed to `gemm`.
    View,
}

/// A network 784-`units`-10 with the buffers of its step.
#[derive(Debug, Clone)]
pub struct InPlace<T: RealField> {
    /// W of both layers.
    pub weights: [DMatrix<T>; 2],
    /// b of both layers.
    pub biases: [DVector<T>; 2],
    /// How the products with a transposed matrix are made.
    pub transposed: Transposed,
    inputs: DMatrix<T>,
    hidden: DMatrix<T>,
    logits: DMatrix<T>,
    hidden_gradient: DMatrix<T>,
    weights_gradient: DMatrix<T>,
}

// ANCHOR: view
/// Aᵀ without a copy: rows and columns of A change places in the way its memory is read.
#[must_use]
pub fn transposed<T: RealField>(a: &DMatrix<T>) -> DMatrixView<'_, T, Dyn, Dyn> {
    let (rows, columns) = a.shape();
    DMatrixView::from_slice_with_strides_generic(
        a.as_slice(),
        Dyn(columns),
        Dyn(rows),
        Dyn(rows),
        Dyn(1),
    )
}
// ANCHOR_END: view

impl<T: RealField + Copy> InPlace<T> {
    /// A network with these weights, biases 0, for batches of `samples`.
    #[must_use]
    pub fn new(weights: [DMatrix<T>; 2], samples: usize, transposed: Transposed) -> Self {
        let units = weights[0].nrows();
        Self {
            biases: [DVector::zeros(units), DVector::zeros(CLASSES)],
            transposed,
            inputs: DMatrix::zeros(PIXELS, samples),
            hidden: DMatrix::zeros(units, samples),
            logits: DMatrix::zeros(CLASSES, samples),
            hidden_gradient: DMatrix::zeros(units, samples),
            weights_gradient: DMatrix::zeros(units, PIXELS),
            weights,
        }
    }

    // ANCHOR: step
    /// One plain step on as many images as the buffers hold; returns their mean loss before it.
    ///
    /// # Panics
    /// If there are more or fewer indices, or no such image.
    pub fn step(&mut self, digits: &Digits, indices: &[usize], learning_rate: f64) -> f64 {
        self.gather(digits, indices);
        let [one, zero] = [T::one(), T::zero()];
        self.hidden.gemm(one, &self.weights[0], &self.inputs, zero);
        add_bias(&mut self.hidden, &self.biases[0]);
        self.hidden.apply(|z| *z = one / (one + (-*z).exp()));
        self.logits.gemm(one, &self.weights[1], &self.hidden, zero);
        add_bias(&mut self.logits, &self.biases[1]);
        let loss = softmax_loss(&mut self.logits, digits, indices);
        self.back();
        let rate = nalgebra::convert(-learning_rate);
        self.descend(rate);
        loss
    }
    // ANCHOR_END: step

    /// The pixels of the images, each as a column.
    fn gather(&mut self, digits: &Digits, indices: &[usize]) {
        assert_eq!(
            indices.len(),
            self.inputs.ncols(),
            "the buffers are for another batch size"
        );
        let scale: T = nalgebra::convert(1.0 / 255.0);
        let columns = self.inputs.as_mut_slice().chunks_exact_mut(PIXELS);
        for (column, &index) in columns.zip(indices) {
            for (shade, &pixel) in column.iter_mut().zip(digits.image(index)) {
                *shade = T::from_subset(&f64::from(pixel)) * scale;
            }
        }
    }

    // ANCHOR: back
    /// Wᵀ G times the slopes of the sigmoid: ∂L/∂z of the hidden layer.
    fn back(&mut self) {
        let [one, zero] = [T::one(), T::zero()];
        let (behind, gradient) = (&self.weights[1], &self.logits);
        match self.transposed {
            Transposed::View => self
                .hidden_gradient
                .gemm(one, &transposed(behind), gradient, zero),
            Transposed::TrMul => self.hidden_gradient.gemm_tr(one, behind, gradient, zero),
        }
        self.hidden_gradient
            .zip_apply(&self.hidden, |g, y| *g *= y * (one - y));
    }

    /// W ← W − η G Xᵀ and b ← b − η G 1: the step is part of the product.
    fn descend(&mut self, rate: T) {
        let one = T::one();
        self.weights[1].gemm(rate, &self.logits, &transposed(&self.hidden), one);
        match self.transposed {
            Transposed::View => {
                self.weights[0].gemm(rate, &self.hidden_gradient, &transposed(&self.inputs), one)
            }
            Transposed::TrMul => self.descend_by_tr_mul(rate),
        }
        let sides = [&self.hidden_gradient, &self.logits];
        for (bias, gradient) in self.biases.iter_mut().zip(sides) {
            gradient
                .column_iter()
                .for_each(|g| bias.axpy(rate, &g, one));
        }
    }
    // ANCHOR_END: back

    /// The same step for W of the first layer with `tr_mul`: (Gᵀ)ᵀ Xᵀ, for which G is transposed by a copy.
    fn descend_by_tr_mul(&mut self, rate: T) {
        let (gradient, inputs) = (self.hidden_gradient.transpose(), self.inputs.transpose());
        self.weights_gradient
            .gemm_tr(T::one(), &gradient, &inputs, T::zero());
        self.weights[0].zip_apply(&self.weights_gradient, |w, g| *w += rate * g);
    }
}
