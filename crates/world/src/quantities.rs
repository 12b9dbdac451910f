//! The quantities of Truce, each its own type: money, work, days, weeks, moments, points and shares.
//!
//! State and events hold integers only. Formulas compute in `f64` and round once, when an event is made;
//! the `from_*` constructors here are the only places where that rounding happens.

use serde::{Deserialize, Serialize};

/// The whole number nearest to `x`, halves away from zero, as `libm::round` gives it: with the largest number below a
/// half added, the fraction is cut off. With a half itself, the number just below a half would become 1.
fn nearest(x: f64) -> i64 {
    (x + 0.5f64.next_down().copysign(x)) as i64
}

/// The same of `x` times `unit` for all but money, in a few instructions, because these are rounded at every step of a
/// week. What is added to [`WHOLE_ONLY`] comes out whole, in its last bits, but with halves to even: so a half is first
/// made a little more than a half. What is a half but for its last bit or two may go either way.
fn nearest_small(x: f64, unit: f64) -> i32 {
    let pushed = x * (unit * (1.0 + f64::EPSILON));
    (pushed.clamp(f64::from(i32::MIN), f64::from(i32::MAX)) + WHOLE_ONLY).to_bits() as i32
}

/// The middle of the numbers that have no room for a fraction, and with the whole ones in their last bits.
const WHOLE_ONLY: f64 = 6_755_399_441_055_744.0;

/// Gives a newtype over an integer the arithmetic of an additive quantity.
macro_rules! additive {
    ($name:ident, $inner:ty) => {
        impl $name {
            /// Nothing of it.
            pub const ZERO: Self = Self(0);

            /// The smaller of the two.
            #[must_use]
            pub fn min(self, other: Self) -> Self {
                Self(self.0.min(other.0))
            }

            /// The larger of the two.
            #[must_use]
            pub fn max(self, other: Self) -> Self {
                Self(self.0.max(other.0))
            }

            /// True for anything above zero.
            #[must_use]
            pub const fn is_positive(self) -> bool {
                self.0 > 0
            }
        }
        impl core::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl core::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl core::ops::Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }
        impl core::ops::AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl core::ops::SubAssign for $name {
            fn sub_assign(&mut self, other: Self) {
                self.0 -= other.0;
            }
        }
        impl core::iter::Sum for $name {
            fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
                all.fold(Self::ZERO, |sum, each| sum + each)
            }
        }
    };
}

/// Derives shared by every quantity; the schema is needed by the native command line only.
macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name($inner);
    };
}

/// How many cents are a unit of the currency.
const CENTS: i64 = 100;

quantity! {
    /// Money in cents of the scenario's currency. Whatever is worked out comes in whole units.
    Money(i64)
}
additive!(Money, i64);

impl Money {
    /// Whole cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// Thousands of the currency (the model's k€), rounded to the whole unit.
    #[must_use]
    pub fn from_thousands(thousands: f64) -> Self {
        Self(nearest(thousands * 1_000.0).saturating_mul(CENTS))
    }

    /// Whole cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Thousands of the currency, for formulas.
    #[must_use]
    pub fn thousands(self) -> f64 {
        self.0 as f64 / 100_000.0
    }

    /// This sum times a factor, rounded to the whole unit: what is shown is whole, so what is shown adds up.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self(nearest(self.0 as f64 / CENTS as f64 * factor).saturating_mul(CENTS))
    }
}

quantity! {
    /// Work in tenths of a person-day.
    Work(i32)
}
additive!(Work, i32);

impl Work {
    /// Tenths of a person-day.
    #[must_use]
    pub const fn from_tenths(tenths: i32) -> Self {
        Self(tenths)
    }

    /// Person-days, rounded to the tenth.
    #[must_use]
    pub fn from_person_days(days: f64) -> Self {
        Self(nearest_small(days, 10.0))
    }

    /// Tenths of a person-day.
    #[must_use]
    pub const fn tenths(self) -> i32 {
        self.0
    }

    /// Person-days, for formulas.
    #[must_use]
    pub fn person_days(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// This work times a factor, rounded to the tenth.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self(nearest_small(f64::from(self.0), factor))
    }

    /// The share of `whole` that this is; of nothing there is none.
    #[must_use]
    pub fn share_of(self, whole: Self) -> Option<Share> {
        whole.is_positive().then(|| Share::from_fraction(f64::from(self.0) / f64::from(whole.0)))
    }

    /// As far from this to `other` as `share` says. In whole numbers, hence exact: rounded to the tenth, halves up.
    #[must_use]
    pub fn towards(self, other: Self, share: Share) -> Self {
        let whole = i64::from(Share::WHOLE.0);
        let way = (i64::from(other.0) - i64::from(self.0)) * i64::from(share.0);
        Self(self.0 + (way + whole / 2).div_euclid(whole) as i32)
    }
}

quantity! {
    /// A salesperson's own time in tenths of a day; a week has five days.
    Days(i32)
}
additive!(Days, i32);

impl Days {
    /// Tenths of a day.
    #[must_use]
    pub const fn from_tenths(tenths: i32) -> Self {
        Self(tenths)
    }

    /// Days, rounded to the tenth.
    #[must_use]
    pub fn from_days(days: f64) -> Self {
        Self(nearest_small(days, 10.0))
    }

    /// Tenths of a day.
    #[must_use]
    pub const fn tenths(self) -> i32 {
        self.0
    }
}

quantity! {
    /// A whole calendar week, counted from 1. As a promise it means "by the end of week n".
    Week(u8)
}

impl Week {
    /// Week `number`, counted from 1.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The week's number, counted from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The week `count` weeks later.
    #[must_use]
    pub const fn plus(self, count: u8) -> Self {
        Self(self.0.saturating_add(count))
    }

    /// Whole weeks from `earlier` to this one; negative when `earlier` is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> i32 {
        i32::from(self.0) - i32::from(earlier.0)
    }

    /// The moment at which this week begins.
    #[must_use]
    pub fn start(self) -> Moment {
        Moment(i32::from(self.0) * 10 - 10)
    }

    /// The moment at which this week ends.
    #[must_use]
    pub fn end(self) -> Moment {
        Moment(i32::from(self.0) * 10)
    }
}

quantity! {
    /// A point in time in tenths of a week since the quarter began: the end of week 3 is 30.
    Moment(i32)
}

impl Moment {
    /// Tenths of a week since the quarter began.
    #[must_use]
    pub const fn from_tenths(tenths: i32) -> Self {
        Self(tenths)
    }

    /// Weeks since the quarter began, rounded to the tenth.
    #[must_use]
    pub fn from_weeks(weeks: f64) -> Self {
        Self(nearest_small(weeks, 10.0))
    }

    /// Tenths of a week since the quarter began.
    #[must_use]
    pub const fn tenths(self) -> i32 {
        self.0
    }

    /// Weeks since the quarter began, for formulas.
    #[must_use]
    pub fn weeks(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// Weeks from `earlier` to this moment, for formulas; negative when `earlier` is later.
    #[must_use]
    pub fn weeks_since(self, earlier: Self) -> f64 {
        f64::from(self.0 - earlier.0) / 10.0
    }

    /// The week in which this moment falls; the end of a week still belongs to it.
    #[must_use]
    pub fn week(self) -> Week {
        Week(((self.0 + 9) / 10).clamp(1, 255) as u8)
    }
}

quantity! {
    /// Points of satisfaction in tenths, on a scale of 0 to 100.
    Points(i32)
}
additive!(Points, i32);

impl Points {
    /// Tenths of a point.
    #[must_use]
    pub const fn from_tenths(tenths: i32) -> Self {
        Self(tenths)
    }

    /// Points, rounded to the tenth.
    #[must_use]
    pub fn from_points(points: f64) -> Self {
        Self(nearest_small(points, 10.0))
    }

    /// Tenths of a point.
    #[must_use]
    pub const fn tenths(self) -> i32 {
        self.0
    }

    /// Whole points, as people read them; a half is rounded up.
    #[must_use]
    pub const fn rounded(self) -> i32 {
        (self.0 + 5).div_euclid(10)
    }

    /// Points, for formulas.
    #[must_use]
    pub fn points(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// Kept on the scale of 0 to 100.
    #[must_use]
    pub fn on_scale(self) -> Self {
        Self(self.0.clamp(0, 1000))
    }
}

quantity! {
    /// A share in hundredths of a percent: 10 000 is the whole.
    Share(i32)
}
additive!(Share, i32);

impl Share {
    /// The whole.
    pub const WHOLE: Self = Self(10_000);

    /// Hundredths of a percent.
    #[must_use]
    pub const fn from_basis(basis: i32) -> Self {
        Self(basis)
    }

    /// Whole percent.
    #[must_use]
    pub const fn percent(percent: i32) -> Self {
        Self(percent * 100)
    }

    /// A fraction of one, rounded to the hundredth of a percent.
    #[must_use]
    pub fn from_fraction(fraction: f64) -> Self {
        Self(nearest_small(fraction, 10_000.0))
    }

    /// Hundredths of a percent.
    #[must_use]
    pub const fn basis(self) -> i32 {
        self.0
    }

    /// A fraction of one, for formulas.
    #[must_use]
    pub fn fraction(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }

    /// This share times a factor, rounded to the hundredth of a percent.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self::from_fraction(self.fraction() * factor)
    }

    /// Percent, for telling.
    #[must_use]
    pub fn as_percent(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}
