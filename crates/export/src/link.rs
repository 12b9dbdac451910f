//! A pay scheme as a short code, to be passed on in a link: letters, digits and `._~-` only.
//!
//! `1.The~name.s_pa500x10000000x20000__s_.o_ce90000_w12500_d_.1c2f…`: the version, the name, the lines, and a check
//! sum that finds a link that was cut off or mistyped. What a code says is validated like any other draft.

use base::fault::Fault;
use core::fmt::{Display, Write};
use pay::draft::{self, FORMAT, SchemeDraft, SchemeFault};
use pay::metric::{Gate, Metric};
use pay::scheme::{Clawback, Due, PayLine, Payee, Rate, Scheme, Target};
use pay::seat::BySeat;
use world::quantities::{Money, Points, Share};

/// The longest code that is read.
const LONGEST: usize = 8_000;

/// Why a code is no scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It was made by another version.
    Version,
    /// It was cut off or changed on its way.
    Damaged,
    /// It can be read, but is no valid scheme; every fault with its path.
    Scheme(Vec<Fault<SchemeFault>>),
}

/// The code of a scheme. Reading it gives the same scheme again, under the name that people call it.
#[must_use]
pub fn write(name: &str, scheme: &Scheme) -> String {
    let mut code = format!("{FORMAT}.");
    for c in name.chars() {
        // Writing to a string cannot fail.
        let _ = match c {
            ' ' => write!(code, "~"),
            c if c.is_ascii_alphanumeric() => write!(code, "{c}"),
            c => write!(code, "-{:x}-", u32::from(c)),
        };
    }
    for line in scheme.lines() {
        code.push('.');
        put_line(&mut code, line);
    }
    base::code::sealed(&code)
}

/// The scheme that a code stands for.
///
/// # Errors
/// What is wrong with it; all faults of the scheme at once.
pub fn read(code: &str) -> Result<Scheme, CodeFault> {
    if code.len() > LONGEST {
        return Err(CodeFault::Damaged);
    }
    let body = base::code::unsealed(code).ok_or(CodeFault::Damaged)?;
    let mut parts = body.split('.');
    if parts.next().and_then(|version| version.parse().ok()) != Some(FORMAT) {
        return Err(CodeFault::Version);
    }
    let name = parts.next().and_then(named).ok_or(CodeFault::Damaged)?;
    let lines: Option<Vec<PayLine>> = parts.map(line_of).collect();
    let draft = SchemeDraft {
        format: FORMAT,
        id: draft::id_of(&name),
        name: Some(name),
        lines: lines.ok_or(CodeFault::Damaged)?,
    };
    draft.validate().map_err(CodeFault::Scheme)
}

fn put_line(code: &mut String, line: &PayLine) {
    match line.to {
        Payee::Sales => put(code, 's', []),
        Payee::Operations => put(code, 'o', []),
        Payee::Both(split) => put(code, 'b', [basis(split.sales), basis(split.operations)]),
    }
    code.push('_');
    code.push(match line.metric {
        Metric::Price => 'p',
        Metric::Promise => 'c',
        Metric::RenewedPrice => 'r',
        Metric::OvertimeCost => 't',
        Metric::Utilisation => 'u',
        Metric::AverageSatisfaction => 'a',
    });
    match line.rate {
        Rate::Share(share) => put(code, 's', [basis(share)]),
        Rate::Accelerated { share, quota, factor } => {
            put(code, 'a', [basis(share), quota.cents(), basis(factor)]);
        }
        Rate::Each(money) => put(code, 'e', [money.cents()]),
        Rate::UpTo { amount, target } => put(code, 'u', [amount.cents(), basis(target)]),
        Rate::Step { amount, target: Target::Share(target) } => {
            put(code, 'h', [amount.cents(), basis(target)])
        }
        Rate::Step { amount, target: Target::Points(target) } => {
            put(code, 'q', [amount.cents(), tenths(target)])
        }
        Rate::Slope { amount, base, from, per } => {
            put(code, 'l', [amount.cents(), basis(base), tenths(from), tenths(per)]);
        }
    }
    code.push('_');
    line.gates.iter().for_each(|gate| put_gate(code, *gate));
    code.push('_');
    code.push(match line.due {
        Due::Signature => 's',
        Due::Delivery => 'd',
        Due::QuarterEnd => 'e',
    });
    code.push('_');
    if let Some(back) = line.clawback {
        put(code, 'k', [basis(back.share)]);
        put_gate(code, back.unless);
    }
}

fn put_gate(code: &mut String, gate: Gate) {
    match gate {
        Gate::OnTime => put(code, 't', []),
        Gate::SatisfactionAtLeast(least) => put(code, 's', [tenths(least)]),
        Gate::Renewed => put(code, 'r', []),
        Gate::WithinEffort(share) => put(code, 'w', [basis(share)]),
        Gate::CheckedJointly => put(code, 'c', []),
        Gate::ReviewedJointly => put(code, 'v', []),
    }
}

/// A letter and its numbers, with an x between them.
fn put<const N: usize>(code: &mut String, letter: char, numbers: [i64; N]) {
    code.push(letter);
    for (index, number) in numbers.into_iter().enumerate() {
        let between: &dyn Display = if index > 0 { &"x" } else { &"" };
        let _ = write!(code, "{between}{number}");
    }
}

fn basis(share: Share) -> i64 {
    i64::from(share.basis())
}

fn tenths(points: Points) -> i64 {
    i64::from(points.tenths())
}

fn named(text: &str) -> Option<String> {
    let mut name = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..)?;
        if c == '-' {
            let (code, after) = rest.split_once('-')?;
            name.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
            rest = after;
        } else {
            name.push(if c == '~' { ' ' } else { c });
        }
    }
    Some(name)
}

fn line_of(text: &str) -> Option<PayLine> {
    let fields: Vec<&str> = text.split('_').collect();
    let [to, paid, gates, due, back] = <[&str; 5]>::try_from(fields).ok()?;
    let mut to = Cursor(to);
    let to = match to.letter()? {
        's' => to.end(Payee::Sales),
        'o' => to.end(Payee::Operations),
        'b' => {
            let split = BySeat { sales: to.share()?, operations: to.next()?.share()? };
            to.end(Payee::Both(split))
        }
        _ => None,
    }?;
    let mut paid = Cursor(paid);
    let metric = match paid.letter()? {
        'p' => Metric::Price,
        'c' => Metric::Promise,
        'r' => Metric::RenewedPrice,
        't' => Metric::OvertimeCost,
        'u' => Metric::Utilisation,
        'a' => Metric::AverageSatisfaction,
        _ => return None,
    };
    let rate = paid.rate()?;
    let rate = paid.end(rate)?;
    let mut gates = Cursor(gates);
    let gates = core::iter::from_fn(|| (!gates.0.is_empty()).then(|| gates.gate())).collect::<Option<_>>()?;
    let due = match due {
        "s" => Due::Signature,
        "d" => Due::Delivery,
        "e" => Due::QuarterEnd,
        _ => return None,
    };
    let mut back = Cursor(back);
    let clawback = match back.letter() {
        None => None,
        Some('k') => {
            let back_of = Clawback { share: back.share()?, unless: back.gate()? };
            Some(back.end(back_of)?)
        }
        Some(_) => return None,
    };
    Some(PayLine { to, metric, rate, gates, due, clawback })
}

/// What is left to read of a field.
struct Cursor<'a>(&'a str);

impl Cursor<'_> {
    fn letter(&mut self) -> Option<char> {
        let letter = self.0.chars().next()?;
        self.0 = self.0.get(letter.len_utf8()..)?;
        Some(letter)
    }

    /// Passes the x between two numbers.
    fn next(&mut self) -> Option<&mut Self> {
        (self.letter()? == 'x').then_some(self)
    }

    fn number(&mut self) -> Option<i64> {
        let length = self.0.find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        digits.parse().ok()
    }

    fn money(&mut self) -> Option<Money> {
        self.number().map(Money::from_cents)
    }

    fn share(&mut self) -> Option<Share> {
        Some(Share::from_basis(i32::try_from(self.number()?).ok()?))
    }

    fn points(&mut self) -> Option<Points> {
        Some(Points::from_tenths(i32::try_from(self.number()?).ok()?))
    }

    fn rate(&mut self) -> Option<Rate> {
        Some(match self.letter()? {
            's' => Rate::Share(self.share()?),
            'a' => {
                let (share, quota, factor) = (self.share()?, self.next()?.money()?, self.next()?.share()?);
                Rate::Accelerated { share, quota, factor }
            }
            'e' => Rate::Each(self.money()?),
            'u' => Rate::UpTo { amount: self.money()?, target: self.next()?.share()? },
            'h' => Rate::Step { amount: self.money()?, target: Target::Share(self.next()?.share()?) },
            'q' => Rate::Step { amount: self.money()?, target: Target::Points(self.next()?.points()?) },
            'l' => {
                let (amount, base) = (self.money()?, self.next()?.share()?);
                Rate::Slope { amount, base, from: self.next()?.points()?, per: self.next()?.points()? }
            }
            _ => return None,
        })
    }

    fn gate(&mut self) -> Option<Gate> {
        Some(match self.letter()? {
            't' => Gate::OnTime,
            's' => Gate::SatisfactionAtLeast(self.points()?),
            'r' => Gate::Renewed,
            'w' => Gate::WithinEffort(self.share()?),
            'c' => Gate::CheckedJointly,
            'v' => Gate::ReviewedJointly,
            _ => return None,
        })
    }

    /// What was read, if that was all.
    fn end<T>(&self, read: T) -> Option<T> {
        self.0.is_empty().then_some(read)
    }
}
