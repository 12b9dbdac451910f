//! Figures as people read them: money, weeks, points, shares, work.

use super::{Fact, Words};
use game::commitment;
use world::quantities::{Days, Moment, Money, Points, Share, Week, Work};

impl Words {
    /// Money without cents, as in "€42,000" or "−€350". A line never ends between the sign and the sum.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let whole = (money.cents().abs() + 50) / 100;
        let sign = if money.cents() < 0 && whole > 0 { "\u{2212}\u{2060}" } else { "" };
        format!("{sign}{}{}", symbol(&self.currency), self.grouped(whole))
    }

    /// Money with its sign always shown, as in "+€1,200".
    #[must_use]
    pub fn signed_money(&self, money: Money) -> String {
        let plus = if money.cents() > 0 { "+\u{2060}" } else { "" };
        format!("{plus}{}", self.money(money))
    }

    /// A whole week's number.
    #[must_use]
    pub fn week(&self, week: Week) -> String {
        week.number().to_string()
    }

    /// A moment as the week and the working day it falls on, to stand after "week": "7, Wednesday". A week has five
    /// days; its end is its Friday.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        self.day("moment", moment)
    }

    /// The same for a label with little room: "7, Wed".
    #[must_use]
    pub fn moment_short(&self, moment: Moment) -> String {
        self.day("moment.short", moment)
    }

    fn day(&self, id: &str, moment: Moment) -> String {
        let day = (moment.tenths() - moment.week().start().tenths() + 1).div_euclid(2).clamp(1, 5);
        self.tell(id, &[("week", self.week(moment.week()).into()), ("day", day.into())])
    }

    /// A day of the calendar that is written as 2030-01-31, as in "31 January 2030"; what is none stays as it is. A line
    /// does not end within it.
    #[must_use]
    pub fn date(&self, written: &str) -> String {
        let Some((year, month, day)) = commitment::day(written) else { return written.to_owned() };
        let facts = [("year", year.to_string().into()), ("month", month.into()), ("day", day.into())];
        self.tell("date", &facts)
    }

    /// A stretch of time in weeks and working days, as in "1 week and 2 days". A part of a day counts as one.
    #[must_use]
    pub fn stretch(&self, weeks: f64) -> String {
        let days = libm::ceil(weeks * 5.0 - 1e-6).max(0.0) as i64;
        let facts = [("weeks", Fact::from(days / 5)), ("days", Fact::from(days % 5))];
        match (days / 5, days % 5) {
            (0, _) => self.tell("stretch.days", &facts),
            (_, 0) => self.tell("stretch.weeks", &facts),
            _ => self.tell("stretch", &facts),
        }
    }

    /// Points of satisfaction, whole.
    #[must_use]
    pub fn points(&self, points: Points) -> String {
        points.rounded().to_string()
    }

    /// Points with one decimal, as in "53.6": where they stand below what they are made of.
    #[must_use]
    pub fn fine_points(&self, points: Points) -> String {
        tenths(points.tenths())
    }

    /// Points with a sign and one decimal, as in "−12.4".
    #[must_use]
    pub fn signed_points(&self, points: Points) -> String {
        let sign = if points.is_positive() { "+" } else { "" };
        format!("{sign}{}", tenths(points.tenths()))
    }

    /// A share as whole percent.
    #[must_use]
    pub fn percent(&self, share: Share) -> String {
        let basis = share.basis();
        let rounded = (basis.abs() + 50) / 100;
        let sign = if basis < 0 && rounded > 0 { "\u{2212}" } else { "" };
        format!("{sign}{rounded}%")
    }

    /// Work in person-days with one decimal; whole days without.
    #[must_use]
    pub fn work(&self, work: Work) -> String {
        tenths(work.tenths())
    }

    /// Days with one decimal; whole days without.
    #[must_use]
    pub fn days(&self, days: Days) -> String {
        tenths(days.tenths())
    }

    /// A whole number, as in "10,000".
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.grouped(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A plain number with at most three decimals, as in "0.372".
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        let thousandths = (number * 1_000.0).round() as i64;
        let sign = if thousandths < 0 { "\u{2212}" } else { "" };
        let (whole, rest) = (thousandths.abs() / 1_000, thousandths.abs() % 1_000);
        let decimals = format!("{rest:03}");
        let decimals = decimals.trim_end_matches('0');
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{decimals}")
    }

    fn grouped(&self, whole: i64) -> String {
        let digits = whole.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }
}

/// How a currency is written before the figure; a currency without a sign of its own is named.
fn symbol(code: &str) -> String {
    match code {
        "EUR" => "\u{20ac}".into(),
        "USD" => "$".into(),
        "GBP" => "\u{a3}".into(),
        "JPY" => "\u{a5}".into(),
        other => format!("{other}\u{a0}"),
    }
}

fn tenths(tenths: i32) -> String {
    let sign = if tenths < 0 { "\u{2212}" } else { "" };
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}
