//! Turns that pass by themselves between two people at one screen: in the first lesson every turn in which nothing waits
//! for its seat, so that two people who have never seen a table hand the screen over only where there is something to
//! decide; in every quarter those of the last deliveries, once everything has been delivered and nothing can be made good.

use super::Session;
use crate::ui::state::choice::FIRST;
use game::log::Entry;
use game::moves::Move;
use game::state::{Phase, Stage};
use game::{BySeat, Seat};
use game::{defaults, view};
use world::project::Project;
use world::quantities::Week;

/// The first and the last week in which nothing waited for a seat, so that its turn passed by itself.
pub type PassedTurns = BySeat<Option<(Week, Week)>>;

impl Session {
    /// The turns that passed by themselves before the one that is played, or that the curtain waits for.
    #[must_use]
    pub const fn passed(&self) -> PassedTurns {
        self.passed
    }

    /// Leaves every turn to habit that nothing waits for, up to the first that something does.
    ///
    /// Answers whose turns passed. In every other week a turn is a seat's own, and so it is with a bot, which takes its
    /// turns itself, and in a lesson after peace talks, whose remedies are kept at the beginning of a turn.
    pub(super) fn pass_quiet_turns(&mut self) -> PassedTurns {
        let is_lesson = self.is_lesson();
        let mut passed = PassedTurns::default();
        while let Some(seat) = self.game.state().whose_turn().filter(|seat| {
            (is_lesson && !self.waits_for(*seat)) || (self.opposite.has_curtain() && self.is_all_over(*seat))
        }) {
            let (usual, week) = (defaults::default_moves(&self.game, seat), self.game.state().week());
            // Default moves are legal; one that is not ends the passing, and the seat sits down to it.
            if usual.into_iter().any(|made| self.game.enter(Entry::habit(seat, made)).is_err()) {
                break;
            }
            passed[seat] = Some((passed[seat].map_or(week, |(first, _)| first), week));
        }
        passed
    }

    /// Whether the last deliveries are over for `seat`: nothing runs, and it can do nothing but end its week.
    fn is_all_over(&self, seat: Seat) -> bool {
        let state = self.game.state();
        let running = state.projects.iter().flatten().any(Project::is_running);
        let can = |made: &Move| !matches!(made, Move::Done | Move::Say { .. } | Move::SetOvertime { .. });
        matches!(state.phase, Phase::RunOff(_))
            && !running
            && !view::seat_view(&self.game, seat).options.iter().any(can)
    }

    /// The first promise, between two people at one screen who have agreed on nothing.
    fn is_lesson(&self) -> bool {
        let setup = self.game.setup();
        setup.scenario.id() == FIRST && setup.agreed.is_empty() && self.opposite.has_curtain()
    }

    /// The same, played for the first time.
    #[must_use]
    pub fn is_first_lesson(&self) -> bool {
        self.is_lesson() && self.before().is_none()
    }

    /// Whether there is anything for `seat` to decide or to learn: something that it owes, a client who has no promise
    /// yet, or for operations a promise that it has not sat down to.
    fn waits_for(&self, seat: Seat) -> bool {
        let state = self.game.state();
        let untold = |seat: Seat| match seat {
            Seat::Sales => state.leads.iter().any(|lead| lead.stage == Stage::Open),
            Seat::Operations => {
                let signed = state.projects.iter().flatten().map(|project| project.signed).max();
                signed.is_some_and(|week| self.read[Seat::Operations].is_none_or(|read| read < week))
            }
        };
        !view::owed(state, seat).is_empty() || untold(seat)
    }
}
