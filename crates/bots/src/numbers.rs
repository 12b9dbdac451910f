//! Every number of the bots, in one table like the world's: value, unit, range, source, evidence or assumption.

use world::parameters::Status;

/// One row of the bots' table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The field's name in [`Numbers`].
    pub id: &'static str,
    /// The unit, as a reader would say it.
    pub unit: &'static str,
    /// The default value.
    pub default: f64,
    /// The smallest value that makes sense.
    pub low: f64,
    /// The largest value that makes sense.
    pub high: f64,
    /// Evidence or assumption.
    pub status: Status,
    /// Where it comes from.
    pub source: &'static str,
}

macro_rules! numbers {
    ($($id:ident: $default:literal in $low:literal..$high:literal, $unit:literal, $status:ident, $source:literal;)*) => {
        /// The numbers that all bots share; what differs from one to another is its temperament.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Numbers {
            $(#[doc = concat!($source, ". In ", $unit, ".")] pub $id: f64,)*
        }

        impl Default for Numbers {
            fn default() -> Self {
                Self { $($id: $default,)* }
            }
        }

        impl Numbers {
            /// Sets the row called `id`; false where there is no such row.
            pub fn set(&mut self, id: &str, value: f64) -> bool {
                match id {
                    $(stringify!($id) => self.$id = value,)*
                    _ => return false,
                }
                true
            }
        }

        /// The bots' table.
        pub const ROWS: &[Row] = &[$(Row {
            id: stringify!($id), unit: $unit, default: $default, low: $low, high: $high,
            status: Status::$status, source: $source,
        },)*];
    };
}

numbers! {
    learning: 0.3 in 0.0..1.0, "share of a surprise", Assumption, "How fast trust follows what the other seat's word was worth";
    trust: 0.5 in 0.0..1.0, "share", Assumption, "Trust in the other seat's word before it was tried";
    hit: 1.0 in 0.1..4.0, "weeks", Assumption, "A word that comes true within this much was good";
    depth: 1.5 in 0.0..4.0, "steps", Assumption, "Mean depth of thought about the other seat, Poisson (Camerer, Ho and Chong; value from memory)";
    other_precision: 4.0 in 0.5..16.0, "per thousand", Assumption, "How strictly the other seat is thought to follow what it reckons";
    optimism_mu: 0.05 in -0.3..0.5, "log ratio", Assumption, "Sales' belief about effort over stated size: the middle";
    optimism_sigma: 0.35 in 0.0..1.0, "log ratio", Assumption, "Sales' belief about effort over stated size: the spread";
    leeway: 0.5 in 0.1..2.0, "weeks", Assumption, "Around a reckoned finish nothing is certain by this much to either side";
    warning_lead: 1.0 in 0.0..6.0, "weeks", Assumption, "How early a warning is thought to come when it comes";
    rework: 0.10 in 0.0..0.5, "share", Assumption, "Work that flaws are thought to add";
    overtime_effort: 0.12 in 0.0..1.0, "thousand for 10% in a week", Assumption, "What overtime costs operations inside";
    check_effort: 0.10 in 0.0..1.0, "thousand", Assumption, "What a feasibility check costs a seat inside";
    review_effort: 0.08 in 0.0..1.0, "thousand", Assumption, "What a joint review, or a visit to a running project, costs a seat inside";
    visit_effort: 0.05 in 0.0..1.0, "thousand", Assumption, "What a visit costs a seat inside, for each half day";
    call_effort: 0.05 in 0.0..1.0, "thousand", Assumption, "What a call with bad news, a counter or a proposal costs a seat inside";
    meeting_effort: 0.05 in 0.0..1.0, "thousand", Assumption, "What a joint meeting costs a seat inside";
    apology_effort: 0.10 in 0.0..1.0, "thousand", Assumption, "What an apology visit costs operations inside";
    quiet: 0.5 in 0.0..1.0, "share", Assumption, "What keeping quiet about a week weighs against saying what is not so; calibrated to 40% of slips told under siloed pay";
    refusing: 0.25 in 0.0..2.0, "thousand", Assumption, "What turning down the other seat's request, or a habit of the house, costs a seat inside";
    initiative: 0.30 in 0.0..2.0, "thousand", Assumption, "What anything must be worth beyond its cost that nobody asked for";
    notice: 0.05 in 0.0..1.0, "thousand", Assumption, "What is worth less than this is not thought about at all";
    thrift: 0.05 in 0.0..1.0, "share", Assumption, "Share of the company's money given away that a seat feels as its own";
    horizon: 0.9 in 0.0..1.0, "factor", Assumption, "What pay of the next quarter is worth now";
}
