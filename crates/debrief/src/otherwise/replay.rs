//! The record played again with another move in it.

use super::decisions::Recorded;
use super::{Decision, FUTURES, FutureMean, MoveDifference, MovePull, WeighedDecision, cents};
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

impl ReplayBench {
    /// A bench for `game`.
    pub fn of(game: &Game) -> Self {
        let here = Simulation::new(game.setup().clone());
        // Other luck than that of the record, and the same for every decision and both branches.
        let own = game.setup().seed.number();
        let futures = (1..=FUTURES).map(|future| Seed::new(own ^ future.wrapping_mul(0x9e37_79b9))).collect();
        Self { moves: game.moves().to_vec(), weeks: weeks(game), here, played: 0, futures }
    }

    /// What a decision changed; the decisions come in their order.
    pub fn weigh(&mut self, decision: Decision) -> WeighedDecision {
        self.go_to(decision.at);
        let mut other = self.here.clone();
        if !decision.moves.iter().all(|entry| other.play(entry.by, &entry.made).is_ok()) {
            return WeighedDecision { decision, difference: None, pull: None };
        }
        let difference = Some(self.difference(&decision));
        let pull = Some(self.pull(&decision));
        WeighedDecision { decision, difference, pull }
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

    fn pull(&self, decision: &Decision) -> MovePull {
        let mut sums: [Vec<f64>; 3] = Default::default();
        for seed in &self.futures {
            let begin = || {
                let mut begin = self.here.clone();
                begin.redraw(*seed);
                begin
            };
            let here = self.end(decision, begin(), &[], Recorded::Follows);
            let there = self.end(decision, begin(), &decision.moves, decision.recorded);
            let (here_worth, there_worth) = (cents(here.worth), cents(there.worth));
            sums[0].push(here_worth.sales - there_worth.sales);
            sums[1].push(here_worth.operations - there_worth.operations);
            sums[2].push((here.company - there.company).cents() as f64);
        }
        let [sales, operations, company] = sums.map(|values| FutureMean::of(&values));
        MovePull { worth: BySeat { sales, operations }, company }
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
