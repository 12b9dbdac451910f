//! The record played again with another move in it.

use super::decisions::Recorded;
use super::{ASKED, Decision, FUTURES, FutureMean, MoveDifference, MovePull, STEP, WeighedDecision, cents};
use game::BySeat;
use game::events::{Event, PublicEvent};
use game::moves::{Actor, Move};
use game::play::{Entry, Game};
use game::simulation::Simulation;
use world::chance::Seed;
use world::client::ClientId;
use world::quantities::{Money, Points, Week};

/// Where a record is played again, from one decision to the next.
#[derive(Clone, Debug)]
pub struct ReplayBench {
    moves: Vec<Entry>,
    weeks: Vec<Week>,
    /// The quarter before the move at `played`.
    here: Simulation,
    played: usize,
    futures: Vec<Seed>,
}

/// What came of a branch.
#[derive(Clone, Copy)]
struct End {
    worth: BySeat<Money>,
    company: Money,
    points: Option<Points>,
}

/// A decision that is being weighed.
#[derive(Clone, Debug)]
pub struct OpenDecision {
    decision: Decision,
    /// Nothing where the rules would not have let the other move pass; then there is nothing to draw.
    difference: Option<MoveDifference>,
    /// How many futures have been drawn.
    drawn: usize,
    /// What it changed in each of them: for sales, for operations, for the company, and for the client where it was asked.
    changed: [Vec<f64>; 4],
}

impl OpenDecision {
    /// True once every future has been drawn.
    pub const fn is_done(&self) -> bool {
        self.difference.is_none() || self.drawn >= FUTURES as usize
    }

    /// The decision with what it changed in the futures drawn.
    pub fn weighed(self) -> WeighedDecision {
        let few = self.changed[3].len() < ASKED;
        let [sales, operations, company, points] = self.changed.map(|values| FutureMean::of(&values));
        let points = if few { FutureMean::default() } else { points };
        let pull = self.difference.map(|_| MovePull { worth: BySeat { sales, operations }, company, points });
        WeighedDecision { decision: self.decision, difference: self.difference, pull }
    }
}

impl ReplayBench {
    /// A bench for `game`.
    pub fn of(game: &Game) -> Self {
        let here = Simulation::new(game.setup().clone());
        // Other luck than that of the record, and the same for every decision and both branches.
        let own = game.setup().seed.number();
        let futures = (1..=FUTURES).map(|future| Seed::new(own ^ future.wrapping_mul(0x9e37_79b9))).collect();
        Self { moves: game.moves().to_vec(), weeks: weeks(game), here, played: 0, futures }
    }

    /// Begins to weigh a decision; the decisions come in their order.
    pub fn open(&mut self, decision: Decision) -> OpenDecision {
        self.go_to(decision.at);
        let mut other = self.here.clone();
        let may = decision.moves.iter().all(|entry| other.play(entry.by, &entry.made).is_ok());
        let difference = may.then(|| self.difference(&decision));
        OpenDecision { decision, difference, drawn: 0, changed: Default::default() }
    }

    /// Draws some more futures for the decision that was opened last.
    pub fn draw(&self, open: &mut OpenDecision) {
        let seeds = self.futures.iter().skip(open.drawn).take(STEP);
        open.drawn += STEP;
        for seed in seeds {
            let begin = || {
                let mut begin = self.here.clone();
                begin.redraw(*seed);
                begin
            };
            let here = self.end(&open.decision, begin(), &[], Recorded::Follows);
            let there = self.end(&open.decision, begin(), &open.decision.moves, open.decision.recorded);
            let (here_worth, there_worth) = (cents(here.worth), cents(there.worth));
            let [sales, operations, company, points] = &mut open.changed;
            sales.push(here_worth.sales - there_worth.sales);
            operations.push(here_worth.operations - there_worth.operations);
            company.push((here.company - there.company).cents() as f64);
            if let Some((here, there)) = here.points.zip(there.points) {
                points.push(f64::from(here.tenths() - there.tenths()));
            }
        }
    }

    fn go_to(&mut self, at: usize) {
        while self.played < at {
            let Some(entry) = self.moves.get(self.played) else { return };
            // The moves of a game are legal.
            let _ = self.here.play(entry.by, &entry.made);
            self.played += 1;
        }
    }

    fn difference(&self, decision: &Decision) -> MoveDifference {
        let here = self.end(decision, self.here.clone(), &[], Recorded::Follows);
        let there = self.end(decision, self.here.clone(), &decision.moves, decision.recorded);
        MoveDifference {
            worth: BySeat::from_fn(|seat| here.worth[seat] - there.worth[seat]),
            company: here.company - there.company,
            points: here.points.zip(there.points),
        }
    }

    /// Plays `moves` and then the rest of the record to its end.
    fn end(&self, decision: &Decision, mut on: Simulation, moves: &[Entry], recorded: Recorded) -> End {
        for entry in moves {
            // Under other luck the rules may refuse what they allowed; then it is left out.
            let _ = on.play(entry.by, &entry.made);
        }
        let first = match recorded {
            Recorded::Follows => decision.at,
            Recorded::FallsAway => decision.at + 1,
        };
        for (entry, week) in self.moves.iter().zip(&self.weeks).skip(first) {
            end_weeks(&mut on, |now| now < *week);
            if on.state().week() == *week {
                let _ = on.play(entry.by, &entry.made);
            }
        }
        end_weeks(&mut on, |_| true);
        read(&mut on, decision.client)
    }
}

/// In which week each move was made.
fn weeks(game: &Game) -> Vec<Week> {
    let mut weeks = vec![Week::new(1); game.moves().len()];
    let mut began = game.log().iter().filter_map(|logged| {
        let Event::Public(PublicEvent::WeekBegan(week)) = logged.event else { return None };
        Some((logged.after, week))
    });
    let mut next = began.next();
    let mut now = Week::new(1);
    for (index, week) in weeks.iter_mut().enumerate() {
        // The move that closed a week still belongs to it.
        while let Some((_, begun)) = next.filter(|(after, begun)| *after < index || *begun == Week::new(1)) {
            now = begun;
            next = began.next();
        }
        *week = now;
    }
    weeks
}

/// Ends the week of every seat that is still in it, for as long as `wanted`. One seat at a time: the second to end it
/// begins the next week, in which both have everything to do again.
fn end_weeks(on: &mut Simulation, wanted: impl Fn(Week) -> bool) {
    while let Some(seat) = on.whose_turn().filter(|_| wanted(on.state().week())) {
        if on.play(Actor::from(seat), &Move::Done).is_err() {
            return;
        }
    }
}

fn read(on: &mut Simulation, client: Option<ClientId>) -> End {
    let (earned, standing) = (on.earned(), on.standing());
    let project = client.and_then(|client| on.state().project(client));
    End {
        points: project.and_then(|project| project.surveyed),
        worth: BySeat::from_fn(|seat| earned[seat] + standing[seat]),
        company: on.company().lifetime_value(),
    }
}
