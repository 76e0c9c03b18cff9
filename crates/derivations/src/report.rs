//! What a check reports: what was verified, what to look at, and what disagreed where.

use std::fmt;

/// How a display is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// At how many points; at least 8 are used.
    pub points: usize,
    /// Whether to look for terms that never change the value.
    pub influence: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            points: 12,
            influence: true,
        }
    }
}

/// A display that holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many relations were verified.
    pub steps: usize,
    /// How many of them exactly, because they hold plain numbers only.
    pub exact: usize,
    /// The most points that a claim was evaluated at.
    pub points: usize,
    /// How many spacing commands and words the display has that say nothing to be checked.
    pub ignored: usize,
    /// What holds, but may not be what its author meant.
    pub warnings: Vec<Warning>,
}

/// Something that holds but deserves a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A term or factor could be anything.
    NoInfluence {
        /// The term.
        term: String,
    },
    /// A branch of `cases` was taken at no point.
    NeverTaken {
        /// The branch.
        branch: String,
    },
    /// Most draws had no finite value or violated a condition.
    FewPoints {
        /// How many points were left.
        points: usize,
        /// The claim.
        claim: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoInfluence { term } => write!(
                formatter,
                "`{term}` never influences the value: whatever stood there, the equation would hold"
            ),
            Self::NeverTaken { branch } => {
                write!(
                    formatter,
                    "the case `{branch}` occurs at no drawn point: declare domains in which it can"
                )
            }
            Self::FewPoints { points, claim } => write!(
                formatter,
                "`{claim}` could be tried at {points} points only: declare domains in which it has values"
            ),
        }
    }
}

/// How two unequal values are related, which often tells the slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The right side is minus the left side.
    OppositeSign,
    /// The right side is the left side times this.
    Factor(String),
    /// The right side is the left side plus this.
    Offset(String),
    /// The right side is the left side, rounded.
    Rounded,
}

impl fmt::Display for Remark {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OppositeSign => write!(formatter, "opposite sign"),
            Self::Factor(factor) => write!(formatter, "factor {factor}"),
            Self::Offset(offset) => write!(formatter, "they differ by {offset}"),
            Self::Rounded => write!(formatter, "equal to the digits printed: write `\\approx`"),
        }
    }
}

/// A relation that does not hold, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The relation as a sign, such as `=`.
    pub relation: &'static str,
    /// The text of the left side.
    pub left: String,
    /// The text of the right side.
    pub right: String,
    /// The value of the left side.
    pub left_value: String,
    /// The value of the right side.
    pub right_value: String,
    /// The symbols that were drawn, with their values.
    pub point: Vec<(String, String)>,
    /// How the values are related.
    pub remark: Option<Remark>,
}

impl Disagreement {
    /// Where it is: `at a = 0.4, y = 1 `, or nothing if no symbol was drawn.
    #[must_use]
    pub fn place(&self) -> String {
        if self.point.is_empty() {
            return String::new();
        }
        let values: Vec<String> = self
            .point
            .iter()
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        format!("at {} ", values.join(", "))
    }

    /// The remark in brackets.
    #[must_use]
    pub fn remarked(&self) -> String {
        self.remark
            .as_ref()
            .map_or(String::new(), |remark| format!(" ({remark})"))
    }
}

impl fmt::Display for Disagreement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "`{} {} {}` does not hold: {}the left side is {} and the right side {}{}",
            self.left,
            self.relation,
            self.right,
            self.place(),
            self.left_value,
            self.right_value,
            self.remarked()
        )
    }
}
