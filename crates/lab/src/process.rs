//! Process: what the company orders, whatever it pays for. Who sets dates, and what is done with slips.

use bots::Orders;
use game::Seat;
use game::moves::Move;
use game::simulation::Simulation;
use game::state::{News, SlipStage};
use serde::{Deserialize, Serialize};

/// What the company orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Process {
    /// Who sets the dates.
    pub dates: Dates,
    /// What is done with slips.
    pub slips: Slips,
}

/// Who sets the dates that clients are promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Dates {
    /// The two seats bargain, as the scenario allows.
    #[default]
    Bargained,
    /// Sales sends every draft out at once, and overrides every counter.
    Sales,
    /// Nothing goes out without the stamp of operations, and sales takes every counter as it comes.
    Operations,
}

/// What is done with forecast slips.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Slips {
    /// Each seat tells what it likes.
    #[default]
    AtWill,
    /// Operations never tells of one.
    NeverTold,
    /// Operations tells of each at once, and sales passes the news on as soon as it has the time.
    AlwaysTold,
}

impl Orders for Process {
    fn first(&self, quarter: &Simulation, seat: Seat) -> Option<Move> {
        let state = quarter.state();
        let told = || {
            state.ids().find_map(|client| {
                let reports = &state.reports[client.index()];
                let running = state.project(client).is_some_and(|project| project.is_running());
                match seat {
                    Seat::Operations => (running
                        && reports.slip.is_some_and(|slip| slip.stage != SlipStage::Disclosed))
                    .then_some(Move::Disclose { client }),
                    Seat::Sales => {
                        (running && reports.news == News::Fresh).then_some(Move::PassOn { client })
                    }
                }
            })
        };
        let dated = || {
            state.ids().find_map(|client| {
                let lead = &state.leads[client.index()];
                match (self.dates, lead.counter) {
                    (Dates::Bargained, _) | (Dates::Operations, None) => None,
                    (Dates::Sales, Some(_)) => Some(Move::Override { client }),
                    (Dates::Sales, None) => lead.draft.map(|_| Move::SignAlone { client }),
                    (Dates::Operations, Some(_)) => Some(Move::Stamp { client }),
                }
            })
        };
        let ordered = match seat {
            Seat::Sales => dated(),
            Seat::Operations => None,
        };
        match self.slips {
            Slips::AtWill | Slips::NeverTold => ordered,
            Slips::AlwaysTold => ordered.or_else(told),
        }
    }

    fn instead(&self, seat: Seat, wish: Move) -> Move {
        match (wish, self.slips, self.dates, seat) {
            (Move::Disclose { client }, Slips::NeverTold, _, _) => Move::HoldBack { client },
            (Move::SignAlone { .. } | Move::Override { .. }, _, Dates::Operations, _) => Move::Done,
            (Move::Escalate { client }, _, Dates::Operations, Seat::Sales) => Move::Stamp { client },
            (wish, _, _, _) => wish,
        }
    }
}
