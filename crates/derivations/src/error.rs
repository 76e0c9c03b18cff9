//! What can be wrong with a display or a declaration, said so that its author can mend it.

mod kind;
mod wording;

pub use kind::FaultKind;

/// Why a display was refused.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{0}")]
pub struct Fault(Box<FaultKind>);

impl Fault {
    /// What is wrong, to be matched on.
    #[must_use]
    pub fn kind(&self) -> &FaultKind {
        &self.0
    }
}

impl From<FaultKind> for Fault {
    fn from(kind: FaultKind) -> Self {
        Self(Box::new(kind))
    }
}

/// A fault of meaning with its remedy.
pub fn meaningless(problem: impl Into<String>, remedy: impl Into<String>) -> Fault {
    FaultKind::Meaningless {
        problem: problem.into(),
        remedy: remedy.into(),
    }
    .into()
}

/// A fault of sizes.
pub fn shape(problem: impl Into<String>) -> Fault {
    FaultKind::Shape {
        problem: problem.into(),
    }
    .into()
}
