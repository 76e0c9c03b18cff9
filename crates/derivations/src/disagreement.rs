//! Two sides that are not equal, and where.

use std::fmt;

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
        place(&self.point)
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
            clipped(&self.left),
            self.relation,
            clipped(&self.right),
            self.place(),
            self.left_value,
            self.right_value,
            self.remarked()
        )
    }
}

/// Where a point is: `at a = 0.4, y = 1 `, or nothing if no symbol was drawn.
pub(crate) fn place(point: &[(String, String)]) -> String {
    if point.is_empty() {
        return String::new();
    }
    let values: Vec<String> = point
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    format!("at {} ", values.join(", "))
}

/// A side that is too long for a sentence, cut where the reader will still find it.
fn clipped(text: &str) -> String {
    const LONGEST: usize = 72;
    if text.chars().count() <= LONGEST {
        return text.to_string();
    }
    format!("{} …", text.chars().take(LONGEST).collect::<String>())
}
