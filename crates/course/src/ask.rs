//! What a scene asks its learner, each with two answers: the one that comes naturally, and the one that the chapter is about.

use game::Seat;
use game::moves::{Answer, GatePlan, Move, WEEKS_BEYOND};
use game::state::{Asked, Lead, News, SlipStage, Stage, State};
use serde::{Deserialize, Serialize};
use world::client::{ClientId, Terms};
use world::knowledge::Basis;
use world::project::QualityGate;

/// A kind of decision that a scene leaves to its learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SceneAsk {
    /// Sales has a draft ready: sign it alone, or have operations check first and keep to its date?
    Promise,
    /// Operations asks for another week: sign against it, or take it?
    Counter,
    /// Operations sees a slip: keep it, or tell sales?
    Slip,
    /// Sales knows of a slip: keep it from the client, or pass it on?
    News,
    /// Sales asks for a date: pad the estimate, or say it as it is?
    Estimate,
    /// A project begins: skip its quality gate, or hold it?
    Gate,
}

/// How a learner answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// As comes naturally to somebody who is paid like this.
    Natural,
    /// As the chapter recommends.
    Better,
}

impl Way {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Natural, Self::Better];
}

impl SceneAsk {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Promise, Self::Counter, Self::Slip, Self::News, Self::Estimate, Self::Gate];

    /// Whose decision it is.
    #[must_use]
    pub const fn seat(self) -> Seat {
        match self {
            Self::Promise | Self::Counter | Self::News => Seat::Sales,
            Self::Slip | Self::Estimate | Self::Gate => Seat::Operations,
        }
    }

    /// Whether it waits for an answer about `client`. A promise does only once a draft is wished for: see
    /// [`Self::is_wished`].
    pub(crate) fn waits(self, state: &State, client: ClientId) -> bool {
        let at = client.index();
        let (Some(lead), Some(reports)) = (state.leads.get(at), state.reports.get(at)) else { return false };
        let running = state.project(client).filter(|project| project.is_running());
        match self {
            Self::Promise => false,
            Self::Counter => {
                // A counter for the same week is about the scope, and no question of whose date.
                let later =
                    lead.draft.zip(lead.counter).is_some_and(|(draft, counter)| counter.week > draft.week);
                lead.stage == Stage::Open && later
            }
            Self::Slip => {
                running.is_some() && reports.slip.is_some_and(|slip| slip.stage == SlipStage::Fresh)
            }
            Self::News => running.is_some() && reports.news == News::Fresh,
            Self::Estimate => lead.stage == Stage::Open && lead.check == Asked::Waiting,
            Self::Gate => running.is_some_and(|project| project.gate == QualityGate::Planned),
        }
    }

    /// Whether a move that the seat would like to make next raises the question.
    pub(crate) fn is_wished(self, wish: &Move) -> Option<(ClientId, Terms)> {
        let Move::Draft { client, terms } = wish else { return None };
        (self == Self::Promise).then_some((*client, *terms))
    }

    /// The next move about `client` of a seat that answered this way, as long as the answer asks for one.
    ///
    /// `terms` are those of the draft that raised the question, where a draft did.
    pub(crate) fn follows(
        self,
        way: Way,
        state: &State,
        client: ClientId,
        terms: Option<Terms>,
    ) -> Option<Move> {
        let lead = state.leads.get(client.index())?;
        match self {
            Self::Promise => promise(way, lead, state, client, terms?),
            Self::Counter => self.waits(state, client).then_some(match way {
                Way::Natural => Move::Override { client },
                Way::Better => Move::Stamp { client },
            }),
            Self::Slip => self.waits(state, client).then_some(match way {
                Way::Natural => Move::HoldBack { client },
                Way::Better => Move::Disclose { client },
            }),
            Self::News => self.waits(state, client).then_some(match way {
                Way::Natural => Move::SitOn { client },
                Way::Better => Move::PassOn { client },
            }),
            Self::Estimate => self.waits(state, client).then_some(match (lead.study.basis, way) {
                (Basis::Stated, Way::Natural | Way::Better) => Move::Check { client },
                (Basis::Check | Basis::JointVisit, Way::Natural) => {
                    Move::Report { client, answer: Answer::Padded }
                }
                (Basis::Check | Basis::JointVisit, Way::Better) => {
                    Move::Report { client, answer: Answer::Honest }
                }
            }),
            Self::Gate => match way {
                Way::Natural if self.waits(state, client) => {
                    Some(Move::SetGate { client, gate: GatePlan::Skipped })
                }
                Way::Natural | Way::Better => None,
            },
        }
    }

    /// Whether a seat that answered this way does not make this move of its own about `client`.
    pub(crate) fn forbids(self, way: Way, wish: &Move, client: ClientId) -> bool {
        let alone = matches!(wish, Move::SignAlone { .. } | Move::Override { .. });
        let checks = matches!(wish, Move::AskCheck { .. });
        let about = wish.client() == Some(client);
        match (self, way) {
            (Self::Promise, Way::Better) => about && alone,
            (Self::Promise, Way::Natural) => about && checks,
            (Self::Counter | Self::Slip | Self::News | Self::Estimate | Self::Gate, _) => false,
        }
    }
}

/// A promise, step by step. Signed alone: the week that was asked for, at once. Checked: operations is asked, its week is drafted,
/// and it is operations' stamp or its counter that sends the offer out.
fn promise(way: Way, lead: &Lead, state: &State, client: ClientId, terms: Terms) -> Option<Move> {
    if lead.stage != Stage::Open {
        return None;
    }
    match (way, lead.counter, lead.draft, lead.check) {
        (Way::Natural, Some(_), _, _) => Some(Move::Override { client }),
        (Way::Natural, None, Some(_), _) => Some(Move::SignAlone { client }),
        (Way::Natural, None, None, _) => as_asked(state, client, terms),
        (Way::Better, Some(_), _, _) => Some(Move::Stamp { client }),
        (Way::Better, None, None, Asked::No) => Some(Move::AskCheck { client }),
        (Way::Better, None, None, Asked::Done) => as_named(lead, state, client, terms),
        (Way::Better, None, _, Asked::No | Asked::Waiting | Asked::Done | Asked::Declined) => None,
    }
}

/// The draft with the week that the client asked for.
fn as_asked(state: &State, client: ClientId, terms: Terms) -> Option<Move> {
    let week = state.clients.get(client.index())?.asked_week().max(state.week());
    Some(Move::Draft { client, terms: Terms { week, ..terms } })
}

/// The draft with the week that operations named, though not before the client asked for it.
fn as_named(lead: &Lead, state: &State, client: ClientId, terms: Terms) -> Option<Move> {
    let first = state.clients.get(client.index())?.asked_week().max(state.week());
    let week = lead.reported?.week().clamp(first, first.plus(WEEKS_BEYOND));
    Some(Move::Draft { client, terms: Terms { week, ..terms } })
}
