//! Static policies: fixed ways of playing that no pay can change. They are the yardstick for alignment and regret.

use game::Seat;
use game::moves::{Answer, Move, WEEKS_BEYOND};
use game::simulation::Simulation;
use game::state::{Asked, News, SlipStage, Stage};
use world::chance::Seed;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::forecast;
use world::knowledge::Basis;
use world::quantities::{Moment, Share, Week};

/// A fixed way of playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Promised duration, as a share of the one that is as likely as not by what sales knows.
    pub caution: Share,
    /// Weeks on top of it.
    pub extra_weeks: u8,
    /// Discount on every promise.
    pub discount: Share,
    /// Whether every promise is checked first.
    pub look: Look,
    /// Overtime in every week with work to do.
    pub overtime: Share,
    /// Whether slips are told and passed on.
    pub tell: Tell,
}

/// Whether operations is asked before a promise is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nobody looks.
    Never,
    /// Every promise is checked.
    Always,
}

/// Whether slips are told and passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    /// Nobody hears of them.
    Never,
    /// Everybody hears of each.
    Always,
}

impl Policy {
    /// Promise what is as likely as not, at list price, without looking, overtime or a word.
    pub const PLAIN: Self = Self {
        caution: Share::WHOLE,
        extra_weeks: 0,
        discount: Share::ZERO,
        look: Look::Never,
        overtime: Share::ZERO,
        tell: Tell::Never,
    };

    /// Plays the quarter of `seed` to its end.
    pub fn play(&self, quarter: &mut Simulation, seed: Seed) {
        quarter.deal(seed);
        while let Some(seat) = quarter.whose_turn() {
            let moved = self.wishes(quarter, seat).iter().any(|made| quarter.play(seat, made).is_ok());
            if !moved && quarter.play(seat, &Move::Done).is_err() {
                return;
            }
        }
    }

    /// What `seat` would like to do now, most urgent first; whether it may is for the rules to say.
    fn wishes(&self, quarter: &Simulation, seat: Seat) -> Vec<Move> {
        let state = quarter.state();
        let of_client = |client| match seat {
            Seat::Sales => self.for_sales(quarter, client),
            Seat::Operations => self.for_operations(quarter, client),
        };
        let busy = state.projects.iter().flatten().any(|project| project.is_running());
        let overtime = (seat == Seat::Operations && busy && state.plan.overtime != self.overtime)
            .then_some(Move::SetOvertime { overtime: self.overtime });
        state.ids().filter_map(of_client).chain(overtime).collect()
    }

    fn for_sales(&self, quarter: &Simulation, client: ClientId) -> Option<Move> {
        let state = quarter.state();
        let (lead, reports) = (&state.leads[client.index()], &state.reports[client.index()]);
        if state.project(client).is_some() {
            let fresh = reports.news == News::Fresh && self.tell == Tell::Always;
            return fresh.then_some(Move::PassOn { client });
        }
        if lead.stage != Stage::Open {
            return None;
        }
        match (self.look, lead.check, lead.draft) {
            (Look::Always, Asked::No, _) => Some(Move::AskCheck { client }),
            (Look::Always, Asked::Waiting, _) => None,
            (_, _, Some(_)) => Some(Move::SignAlone { client }),
            (_, _, None) => Some(Move::Draft { client, terms: self.terms(quarter, client) }),
        }
    }

    fn terms(&self, quarter: &Simulation, client: ClientId) -> Terms {
        let state = quarter.state();
        let (lead, who) = (&state.leads[client.index()], &state.clients[client.index()]);
        let now = state.week().start();
        let p = quarter.setup().scenario.parameters();
        let weeks = lead.reported.map_or_else(
            || forecast::duration(p, who.stated, state.rumour.heard(p)),
            |told| told.weeks_since(now),
        );
        let end = Moment::from_weeks(now.weeks() + weeks * self.caution.fraction());
        let first = who.asked_week().max(state.week());
        let week: Week = end.week().plus(self.extra_weeks).clamp(first, first.plus(WEEKS_BEYOND));
        Terms { scope: Scope::Full, week, discount: self.discount, phase_two: PhaseTwo::Without }
    }

    fn for_operations(&self, quarter: &Simulation, client: ClientId) -> Option<Move> {
        let state = quarter.state();
        let (lead, reports) = (&state.leads[client.index()], &state.reports[client.index()]);
        let slipped = reports.slip.is_some_and(|slip| slip.stage != SlipStage::Disclosed);
        match (lead.check, lead.study.basis) {
            (Asked::Waiting, Basis::Stated) => Some(Move::Check { client }),
            (Asked::Waiting, Basis::Check | Basis::JointVisit) => {
                Some(Move::Report { client, answer: Answer::Honest })
            }
            (Asked::No | Asked::Done | Asked::Declined, _) => {
                (slipped && self.tell == Tell::Always).then_some(Move::Disclose { client })
            }
        }
    }
}
