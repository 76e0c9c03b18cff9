//! Sums, products and quotients, each with its rule of differentiation.

use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub};

use num_traits::{One, Zero};

use super::Dual;

impl Add for Dual {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        if let (Self::Plain(left), Self::Plain(right)) = (&self, &other) {
            return Self::Plain(left + right);
        }
        let level = self.level().max(other.level());
        let ((value, slope), (other_value, other_slope)) = (self.split(level), other.split(level));
        Self::new(level, value + other_value, slope + other_slope)
    }
}

impl Neg for Dual {
    type Output = Self;

    fn neg(self) -> Self {
        match self {
            Self::Plain(number) => Self::Plain(-number),
            Self::Split(parts) => Self::new(parts.level, -parts.value, -parts.slope),
        }
    }
}

impl Sub for Dual {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Dual {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        if let (Self::Plain(left), Self::Plain(right)) = (&self, &other) {
            return Self::Plain(left * right);
        }
        let level = self.level().max(other.level());
        let ((value, slope), (other_value, other_slope)) = (self.split(level), other.split(level));
        let varied = slope.times_slope(&other_value) + other_slope.times_slope(&value);
        Self::new(level, value * other_value, varied)
    }
}

impl Dual {
    /// A slope times a factor. A slope of zero means "does not depend", whatever the factor is.
    fn times_slope(self, factor: &Self) -> Self {
        match self {
            Self::Plain(0.0) => self,
            slope => slope * factor.clone(),
        }
    }
}

impl Div for Dual {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        if let Self::Plain(divisor) = other {
            return match self {
                Self::Plain(number) => Self::Plain(number / divisor),
                Self::Split(parts) => {
                    let divisor = Self::Plain(divisor);
                    Self::new(
                        parts.level,
                        parts.value / divisor.clone(),
                        parts.slope / divisor,
                    )
                }
            };
        }
        self * other.power(-1.0)
    }
}

impl AddAssign for Dual {
    fn add_assign(&mut self, other: Self) {
        *self = std::mem::replace(self, Self::Plain(0.0)) + other;
    }
}

impl MulAssign for Dual {
    fn mul_assign(&mut self, other: Self) {
        *self = std::mem::replace(self, Self::Plain(0.0)) * other;
    }
}

impl Zero for Dual {
    fn zero() -> Self {
        Self::Plain(0.0)
    }

    fn is_zero(&self) -> bool {
        *self == Self::Plain(0.0)
    }
}

impl One for Dual {
    fn one() -> Self {
        Self::Plain(1.0)
    }
}
