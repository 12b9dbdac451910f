//! The promise ledger: for every client the chain from the promise to its end, from the record alone. What was promised,
//! who knew what and when, what was decided, what came, what it made of the client's satisfaction point by point, and
//! which pay line rewarded each step.

mod knowledge;
mod paid;
mod steps;
mod terms;

pub use knowledge::Knowledge;
pub use paid::{PaidBy, StepPay};
pub use steps::{Happening, LedgerStep, NewsFate, Who};
pub use terms::Term;

use game::play::Game;
use game::setup::Setup;
use game::simulation::Simulation;
use game::state::State;
use game::view::Stamps;
use world::client::ClientId;
use world::forecast;
use world::project::Renewed;
use world::quantities::{Moment, Points, Share, Week};

/// The ledger of a quarter: one sheet for every client of the scenario, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// The sheets.
    pub sheets: Vec<ClientStory>,
}

/// What became of one client, step by step.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientStory {
    /// Whose.
    pub client: ClientId,
    /// What happened, in order.
    pub steps: Vec<LedgerStep>,
    /// What its satisfaction is made of, each term with the step that made it; empty unless it was asked.
    pub terms: Vec<Term>,
    /// What the client said when it was asked, in points.
    pub score: Option<Points>,
    /// How likely it was to stay.
    pub chance: Option<Share>,
    /// What it decided.
    pub renewed: Option<Renewed>,
    /// Who knew when that the date would not hold.
    pub knowledge: Knowledge,
}

/// From when to when a promise went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The week of the signature.
    pub from: Week,
    /// The week of the last step.
    pub to: Week,
    /// Whose stamps it was made with.
    pub stamps: Stamps,
}

impl Ledger {
    /// The ledger of `game`, as far as it has gone. Everything is open: it reads what was hidden.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let mut sheets = steps::sheets(game);
        for sheet in &mut sheets {
            terms::put(game, sheet);
            sheet.knowledge = Knowledge::of(sheet);
        }
        paid::put(game, &mut sheets);
        Self { sheets }
    }

    /// The client who was hurt most: the least satisfied of those who were asked, or else the first.
    #[must_use]
    pub fn most_hurt(&self) -> Option<ClientId> {
        let asked = self.sheets.iter().filter_map(|sheet| Some((sheet.score?, sheet.client)));
        asked.min().map(|(_, client)| client).or_else(|| self.sheets.first().map(|sheet| sheet.client))
    }
}

impl ClientStory {
    /// What the terms come to, in points; the score of a client who was asked.
    #[must_use]
    pub fn total(&self) -> Points {
        self.terms.iter().map(|term| term.points).sum()
    }

    /// The terms that a step made.
    pub fn terms_of(&self, step: usize) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.step == step)
    }

    /// What a step changed in all, in points; nothing where it made no term.
    #[must_use]
    pub fn points_of(&self, step: usize) -> Option<Points> {
        let mut terms = self.terms_of(step).map(|term| term.points).peekable();
        terms.peek().is_some().then(|| terms.sum())
    }

    /// Weeks from the beginning of the week of `step`, one of its own, to the end of the week agreed on before it; 0
    /// where none was.
    fn lead(&self, step: &LedgerStep) -> f64 {
        let before = self.steps.iter().take_while(|other| !core::ptr::eq(*other, step));
        let agreed = before.filter_map(|step| {
            let (Happening::Signed { week, .. } | Happening::Renegotiated(week)) = step.what else {
                return None;
            };
            Some(week)
        });
        agreed.last().map_or(0.0, |week| week.end().weeks_since(step.week.start()))
    }

    /// Whether the agreed week was over at `step`, one of its own: news comes too late then to plan around it.
    #[must_use]
    pub fn is_past_its_date(&self, step: &LedgerStep) -> bool {
        self.lead(step) <= 0.0
    }

    /// Whether the client still knew nothing at `step`, one of its own, and came to know of the lateness later.
    #[must_use]
    pub fn is_silent_at(&self, step: &LedgerStep) -> bool {
        self.knowledge.client.is_some_and(|week| week > step.week)
    }

    /// From when to when the promise went, and with whose stamps it was made; nothing where there was none.
    #[must_use]
    pub fn stretch(&self) -> Option<Stretch> {
        let (signed, last) = (self.signed()?, self.steps.last()?);
        let Happening::Signed { stamps, .. } = signed.what else { return None };
        Some(Stretch { from: signed.week, to: last.week, stamps })
    }

    /// The promise, where there was one.
    #[must_use]
    pub fn signed(&self) -> Option<&LedgerStep> {
        self.steps.iter().find(|step| matches!(step.what, Happening::Signed { .. }))
    }
}

/// When operations itself would have promised each client's scope, as likely as not, before each move that led to a
/// signature: the number of that move, the client and the moment.
#[must_use]
pub fn own_estimates(game: &Game) -> Vec<(usize, ClientId, Moment)> {
    let signatures: Vec<(usize, ClientId, f64)> = steps::signatures(game).collect();
    let mut before = Simulation::new(game.setup().clone());
    let mut estimates = Vec::with_capacity(signatures.len());
    for (index, entry) in game.moves().iter().enumerate() {
        for (_, client, scope) in signatures.iter().filter(|(after, _, _)| *after == index) {
            let own = own_estimate(before.setup(), before.state(), *client, *scope);
            estimates.push((index, *client, own));
        }
        // The moves of a game are legal; one that is not ends the reading.
        if before.play(entry.by, &entry.made).is_err() {
            break;
        }
    }
    estimates
}

/// When operations could deliver a `scope` (1 being all that was asked) of what `client` asks for if it began now, by
/// its own estimate, as likely as not.
#[must_use]
pub fn own_estimate(setup: &Setup, state: &State, client: ClientId, scope: f64) -> Moment {
    let p = setup.scenario.parameters();
    let effort = state.leads.get(client.index()).map(|lead| lead.study.effort).unwrap_or_default();
    let backlog = forecast::backlog(&state.projects, None);
    forecast::finish(p, effort.times(scope), backlog, state.week().start())
}
