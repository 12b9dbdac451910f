//! What if: a played quarter once more, with one thing changed.
//!
//! Every draw is keyed, so a quarter can be dealt again with the same clients and under another luck
//! ([`Luck::Other`]). Two things can be compared on the same five hundred lucks:
//!
//! * **The moves**, as they were made or with one of them changed. Every move is made again in its own week where
//!   the rules still allow it, and left out where they do not. What is then left open when a seat ends its week,
//!   and had not been left open by that seat in the record, a bot decides that is fitted to how the seat played.
//! * **The pay or the culture**, which change what people decide: there bots fitted to both seats play the whole
//!   quarter, once under what it was and once under what it might have been. The game itself is not one of these
//!   quarters; it is marked among them.
//!
//! * **The year that followed** ([`year`]): the three quarters after the game, played by the same bots.
//!
//! What "the same decisions" cannot mean: people who would have looked at other news and decided otherwise.

pub mod errand;
mod fall;
mod follow;
mod inquiry;
mod script;
pub mod turnings;
pub mod verdict;
pub mod year;

pub use fall::{Bin, Branch, Fall};
pub use follow::{Departures, Followed};
pub use inquiry::{Fell, Figures, Findings, Inquiry, LUCKS, Luck, LuckSlice, Own, WhatIf};

use game::moves::Move;
use game::setup::Setup;
use lab::measure::Measure;
use pay::culture::Culture;
use pay::presets;
use pay::scheme::Scheme;
use std::rc::Rc;

/// What is changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Nothing but the luck: the same clients, and every move again.
    Luck,
    /// Nothing but the luck, and the clients are others, too: bots fitted to both seats play.
    Clients,
    /// One move.
    Move {
        /// Its place in the record.
        at: usize,
        /// What its seat does instead, in this order; nothing at all where this is empty.
        instead: Vec<Move>,
    },
    /// The pay.
    Pay(Rc<Scheme>),
    /// The culture.
    Culture(Rc<Culture>),
    /// All that was agreed on before the first move: bots fitted to both seats play under what it was and under these
    /// terms, on the same market.
    Terms(Box<Setup>),
    /// The pay of the three quarters that follow, as against the pay that it was.
    Year(Rc<Scheme>),
}

/// What is shown of every what-if, in this order.
pub const SHOWN: [Measure; 4] =
    [Measure::Satisfaction, Measure::PayOfSales, Measure::PayOfOperations, Measure::Value];

/// The pay plans that come with the game and were not played under, by their names.
pub fn other_pays(setup: &Setup) -> impl Iterator<Item = &'static str> {
    presets::scheme_ids().filter(|id| *id != setup.scheme.id())
}

/// The cultures that were not played under, by their names.
pub fn other_cultures(setup: &Setup) -> impl Iterator<Item = &'static str> {
    presets::culture_ids().filter(|id| *id != setup.culture.id)
}
