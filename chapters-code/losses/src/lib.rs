//! Losses: how wrong an answer is, as a number with a slope.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`absolute`] | the absolute error, as a sum and as a mean |
//! | [`squared`] | squared errors in the conventions that are in use |
//! | [`softmax`] | softmax as it is written and as it is computed, its logarithm, log-sum-exp |
//! | [`cross_entropy`] | cross-entropy of probabilities, for one-hot targets and for class numbers |
//! | [`binary`] | cross-entropy of a yes or no, from a probability and from a logit |
//! | [`softmax_loss`] | softmax and cross-entropy as one layer at a network's end |
//! | [`minibatch`] | the mean loss of a few samples drawn from many |
//! | [`likelihood`] | the probability models from which the losses follow |
//! | [`accuracy`] | the share of right answers, which has no useful slope |
//! | [`one_weight`] | a classifier with a single weight, to compare accuracy and loss on |

pub mod absolute;
pub mod accuracy;
pub mod binary;
pub mod cross_entropy;
pub mod likelihood;
pub mod minibatch;
pub mod one_weight;
pub mod softmax;
pub mod softmax_loss;
pub mod squared;

pub use absolute::AbsoluteError;
pub use softmax_loss::SoftmaxWithLoss;
pub use squared::SquaredError;
