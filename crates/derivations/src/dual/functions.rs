//! Functions of one dual number: `f(a + b·ε) = f(a) + f′(a)·b·ε`, level by level.

use super::Dual;

impl Dual {
    fn apply(
        &self,
        function: impl Fn(f64) -> f64 + Copy,
        derivative: impl Fn(&Self) -> Self + Copy,
    ) -> Self {
        match self {
            Self::Plain(number) => Self::Plain(function(*number)),
            Self::Split(parts) => {
                let slope = derivative(&parts.value) * parts.slope.clone();
                Self::new(parts.level, parts.value.apply(function, derivative), slope)
            }
        }
    }

    /// e to this power.
    pub fn exp(&self) -> Self {
        self.apply(f64::exp, Self::exp)
    }

    /// The natural logarithm.
    pub fn ln(&self) -> Self {
        self.apply(f64::ln, |inner| inner.power(-1.0))
    }

    /// The hyperbolic tangent, with slope 1 − tanh².
    pub fn tanh(&self) -> Self {
        self.apply(f64::tanh, |inner| {
            Self::Plain(1.0) - inner.tanh().power(2.0)
        })
    }

    /// The sine.
    pub fn sin(&self) -> Self {
        self.apply(f64::sin, Self::cos)
    }

    /// The cosine.
    pub fn cos(&self) -> Self {
        self.apply(f64::cos, |inner| -inner.sin())
    }

    /// The square root.
    pub fn sqrt(&self) -> Self {
        self.apply(f64::sqrt, |inner| Self::Plain(0.5) * inner.power(-0.5))
    }

    /// The absolute value; its slope at 0 is 0.
    pub fn abs(&self) -> Self {
        self.apply(f64::abs, Self::sign)
    }

    /// −1, 0 or 1.
    pub fn sign(&self) -> Self {
        match self.real() {
            number if number > 0.0 => Self::Plain(1.0),
            number if number < 0.0 => Self::Plain(-1.0),
            zero_or_undefined => Self::Plain(zero_or_undefined),
        }
    }

    /// The unit step of the book: 1 for positive numbers, and 0 at 0.
    pub fn step(&self) -> Self {
        let number = self.real();
        Self::Plain(if number.is_nan() {
            number
        } else {
            f64::from(number > 0.0)
        })
    }

    /// This number to a constant power.
    pub fn power(&self, exponent: f64) -> Self {
        let derivative = |inner: &Self| match exponent {
            0.0 => Self::Plain(0.0),
            _ => Self::Plain(exponent) * inner.power(exponent - 1.0),
        };
        self.apply(|number| number.powf(exponent), derivative)
    }

    /// This number to a power that may itself vary.
    pub fn raised_to(&self, exponent: &Self) -> Self {
        match exponent {
            Self::Plain(number) => self.power(*number),
            Self::Split(_) => (exponent.clone() * self.ln()).exp(),
        }
    }
}
