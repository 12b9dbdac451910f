//! The draft of a scheme, as it comes from a file or a form, and its validation.

use super::metric::{Gate, Metric, Reach, Unit};
use super::scheme::{Due, PayLine, Payee, Rate, Scheme, Target};
use base::fault::Fault;
use base::fault::Faults;
use base::text;
use serde::{Deserialize, Serialize};
use world::quantities::{Money, Points, Share};

/// Version of the scheme file format.
pub const FORMAT: u32 = 1;

/// The most lines a scheme may have; more would not fit on a pay slip.
pub const MOST_LINES: usize = 24;

/// A pay scheme as written in a file; validate it to get a [`Scheme`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SchemeDraft {
    /// Version of the file format; 1.
    pub format: u32,
    /// A short name: lower-case letters, digits and hyphens.
    pub id: String,
    /// What people call it, up to 60 characters; presets are named by the words of each language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The pay lines.
    pub lines: Vec<PayLine>,
}

/// What can be wrong with a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeFault {
    /// The file is of another format.
    Format,
    /// The id is empty, too long or has other characters.
    Id,
    /// The name is empty, too long or not fit to be shown.
    Name,
    /// There are no lines, or too many.
    LineCount,
    /// The rate does not fit the metric's unit.
    RateUnit,
    /// A share or an amount is out of its range.
    Range,
    /// Gates need a metric that is counted for each promise.
    GateReach,
    /// A metric of the whole quarter can only fall due at its end.
    DueTooEarly,
    /// The same gate stands twice.
    GateTwice,
}

impl SchemeDraft {
    /// Checks the whole draft.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(self) -> Result<Scheme, Vec<Fault<SchemeFault>>> {
        let mut faults = Faults::default();
        if self.format != FORMAT {
            faults.add("format", SchemeFault::Format);
        }
        if !is_id(&self.id) {
            faults.add("id", SchemeFault::Id);
        }
        if self.name.as_deref().is_some_and(|name| !is_name(name)) {
            faults.add("name", SchemeFault::Name);
        }
        if self.lines.is_empty() || self.lines.len() > MOST_LINES {
            faults.add("lines", SchemeFault::LineCount);
        }
        for (index, line) in self.lines.iter().enumerate() {
            line_faults(line, &mut |field, kind| faults.add(format!("lines[{index}].{field}"), kind));
        }
        faults.or(Scheme { id: self.id, name: self.name, lines: self.lines })
    }
}

impl From<&Scheme> for SchemeDraft {
    fn from(scheme: &Scheme) -> Self {
        let Scheme { id, name, lines } = scheme.clone();
        Self { format: FORMAT, id, name, lines }
    }
}

/// The most characters of a name that people give.
pub const LONGEST_NAME: usize = 60;

/// True for 1 to 60 characters that can be shown in one line, not all of them blank.
#[must_use]
pub fn is_name(name: &str) -> bool {
    text::is_line(name, LONGEST_NAME)
}

/// An id made of a name: its Latin letters and digits, hyphens for the rest. Never that of a preset. Two names have two
/// ids: what the letters cannot tell apart (another script, another spelling, a long name) a number at the end does.
#[must_use]
pub fn id_of(name: &str) -> String {
    let slug = slug_of(name);
    let mut plain = slug.strip_prefix("own-").unwrap_or_default().replace('-', " ");
    if let Some(first) = plain.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if plain == name && !name.is_empty() {
        return slug;
    }
    // FNV-1a: the same for the same name, everywhere and for ever.
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    let short: String = slug.chars().take(LONGEST_ID - 17).collect();
    format!("{}-{hash:016x}", short.trim_end_matches('-'))
}

const LONGEST_ID: usize = 40;

fn slug_of(name: &str) -> String {
    let mut id = String::from("own-");
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            id.push(c);
        } else if !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(LONGEST_ID);
    id.trim_end_matches('-').to_owned()
}

/// True for 1 to 40 lower-case letters, digits and hyphens.
#[must_use]
pub fn is_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn line_faults(line: &PayLine, fault: &mut dyn FnMut(&str, SchemeFault)) {
    if !rate_fits(line.rate, line.metric.unit()) {
        fault("rate", SchemeFault::RateUnit);
    }
    if !rate_in_range(line.rate) {
        fault("rate", SchemeFault::Range);
    }
    if let Payee::Both(split) = line.to
        && [split.sales, split.operations].iter().any(|s| *s < Share::ZERO || *s > Share::WHOLE)
    {
        fault("to", SchemeFault::Range);
    }
    let per_promise = line.metric.reach() == Reach::Promise;
    if !per_promise && (!line.gates.is_empty() || line.clawback.is_some()) {
        fault("gates", SchemeFault::GateReach);
    }
    if needs_quarter_end(line.metric) && line.due != Due::QuarterEnd {
        fault("due", SchemeFault::DueTooEarly);
    }
    for (index, gate) in line.gates.iter().enumerate() {
        gate_faults(*gate, &format!("gates[{index}]"), fault);
        if line.gates.get(..index).is_some_and(|before| before.contains(gate)) {
            fault(&format!("gates[{index}]"), SchemeFault::GateTwice);
        }
    }
    if let Some(clawback) = line.clawback {
        if clawback.share < Share::ZERO || clawback.share > Share::WHOLE {
            fault("clawback.share", SchemeFault::Range);
        }
        gate_faults(clawback.unless, "clawback.unless", fault);
    }
}

const fn needs_quarter_end(metric: Metric) -> bool {
    match metric {
        Metric::OvertimeCost | Metric::Utilisation | Metric::AverageSatisfaction | Metric::RenewedPrice => {
            true
        }
        Metric::Price | Metric::Promise => false,
    }
}

fn gate_faults(gate: Gate, path: &str, fault: &mut dyn FnMut(&str, SchemeFault)) {
    let in_range = match gate {
        Gate::OnTime | Gate::Renewed | Gate::CheckedJointly | Gate::ReviewedJointly => true,
        Gate::SatisfactionAtLeast(points) => points == points.on_scale(),
        Gate::WithinEffort(share) => share > Share::ZERO && share <= Share::percent(1000),
    };
    if !in_range {
        fault(path, SchemeFault::Range);
    }
}

const fn rate_fits(rate: Rate, unit: Unit) -> bool {
    match (rate, unit) {
        (Rate::Share(_) | Rate::Accelerated { .. }, Unit::Money)
        | (Rate::Each(_), Unit::Count)
        | (Rate::UpTo { .. } | Rate::Step { target: Target::Share(_), .. }, Unit::Share)
        | (Rate::Slope { .. } | Rate::Step { target: Target::Points(_), .. }, Unit::Points) => true,
        (
            Rate::Share(_)
            | Rate::Accelerated { .. }
            | Rate::Each(_)
            | Rate::UpTo { .. }
            | Rate::Step { .. }
            | Rate::Slope { .. },
            Unit::Money | Unit::Count | Unit::Share | Unit::Points,
        ) => false,
    }
}

fn rate_in_range(rate: Rate) -> bool {
    let whole = |share: Share| share >= -Share::WHOLE && share <= Share::WHOLE;
    let amount = |money: Money| (-100_000_000..=100_000_000).contains(&money.cents());
    match rate {
        Rate::Share(share) => whole(share),
        Rate::Accelerated { share, quota, factor } => {
            whole(share)
                && quota >= Money::ZERO
                && quota.cents() <= 1_000_000_000
                && factor >= Share::ZERO
                && factor <= Share::percent(1000)
        }
        Rate::Each(money) => amount(money),
        Rate::UpTo { amount: money, target } => {
            amount(money) && target > Share::ZERO && target <= Share::percent(200)
        }
        Rate::Step { amount: money, target } => {
            amount(money)
                && match target {
                    Target::Share(share) => share >= Share::ZERO && share <= Share::percent(200),
                    Target::Points(points) => points == points.on_scale(),
                }
        }
        Rate::Slope { amount: money, base, from, per } => {
            amount(money)
                && (-100_000..=100_000).contains(&base.basis())
                && from == from.on_scale()
                && per > Points::ZERO
                && per <= Points::from_tenths(1000)
        }
    }
}
