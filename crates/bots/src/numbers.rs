//! Every number of the bots, in one table like the world's: value, range, unit, evidence or assumption. What a number
//! is and where it comes from is said in the words, by its id.

use world::parameters::Status;

/// One row of the bots' table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BotRow {
    /// The field's name in [`Numbers`].
    pub id: &'static str,
    /// The id of its unit.
    pub unit: &'static str,
    /// The default value.
    pub default: f64,
    /// The smallest value that makes sense.
    pub low: f64,
    /// The largest value that makes sense.
    pub high: f64,
    /// Evidence or assumption.
    pub status: Status,
}

macro_rules! numbers {
    ($($id:ident: $default:literal in $low:literal..$high:literal, $unit:literal, $status:ident;)*) => {
        /// The numbers that all bots share; what differs from one to another is its temperament.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Numbers {
            $(#[doc = concat!("What `bot-number-", stringify!($id), "` says in `numbers.ftl` of the words.")] pub $id: f64,)*
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
        pub const ROWS: &[BotRow] = &[$(BotRow {
            id: stringify!($id), unit: $unit, default: $default, low: $low, high: $high,
            status: Status::$status,
        },)*];
    };
}

numbers! {
    learning: 0.3 in 0.0..1.0, "share-of-a-surprise", Assumption;
    trust: 0.5 in 0.0..1.0, "share", Assumption;
    hit: 1.0 in 0.1..4.0, "weeks", Assumption;
    depth: 1.5 in 0.0..4.0, "steps", Assumption;
    other_precision: 4.0 in 0.5..16.0, "per-thousand", Assumption;
    optimism_mu: 0.05 in -0.3..0.5, "log-ratio", Assumption;
    optimism_sigma: 0.35 in 0.0..1.0, "log-ratio", Assumption;
    leeway: 0.5 in 0.1..2.0, "weeks", Assumption;
    warning_lead: 1.0 in 0.0..6.0, "weeks", Assumption;
    rework: 0.10 in 0.0..0.5, "share", Assumption;
    overtime_effort: 0.12 in 0.0..1.0, "thousand-for-10-percent-a-week", Assumption;
    check_effort: 0.10 in 0.0..1.0, "thousand", Assumption;
    review_effort: 0.08 in 0.0..1.0, "thousand", Assumption;
    visit_effort: 0.05 in 0.0..1.0, "thousand", Assumption;
    call_effort: 0.05 in 0.0..1.0, "thousand", Assumption;
    meeting_effort: 0.05 in 0.0..1.0, "thousand", Assumption;
    apology_effort: 0.10 in 0.0..1.0, "thousand", Assumption;
    quiet: 0.5 in 0.0..1.0, "share", Assumption;
    refusing: 0.25 in 0.0..2.0, "thousand", Assumption;
    initiative: 0.30 in 0.0..2.0, "thousand", Assumption;
    notice: 0.05 in 0.0..1.0, "thousand", Assumption;
    thrift: 0.05 in 0.0..1.0, "share", Assumption;
    horizon: 0.9 in 0.0..1.0, "factor", Assumption;
}
