//! Clients contradict neither the record nor themselves: every line has a condition in what happened, the face goes
//! with the words, and no two lines of one client exclude each other.

use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use debrief::voice::{self, ClientLine, ClientOccasion as O, Farewell, Mood};
use game::Seat;
use game::events::{Event, PublicEvent, SalesEvent};
use game::log::Logged;
use game::outcome::Outcome;
use game::play::Game;
use game::view::seat_view;
use std::cell::RefCell;
use std::collections::BTreeSet;
use world::client::ClientId;
use world::project::{Apology, Project, Renewed};
use world::quantities::{Moment, Week, Work};

/// What the record says of a client, read for itself: nothing here is shared with what chooses the lines.
struct Record<'a> {
    log: &'a [Logged],
    client: ClientId,
}

impl Record<'_> {
    fn any(&self, wanted: impl Fn(&PublicEvent) -> bool) -> bool {
        self.log.iter().any(|logged| matches!(&logged.event, Event::Public(event) if wanted(event)))
    }

    /// Where the running promise begins in the log: at the signature or at the last new agreement.
    fn agreed_at(&self) -> usize {
        let begins = |logged: &Logged| match &logged.event {
            Event::Public(PublicEvent::Signed { client, .. } | PublicEvent::Renegotiated { client, .. }) => {
                *client == self.client
            }
            _ => false,
        };
        self.log.iter().rposition(begins).unwrap_or(0)
    }

    /// When the client was told of which date later than `due`, under the running promise.
    fn told(&self, due: Week) -> Vec<(Week, Moment)> {
        let told = |logged: &Logged| match &logged.event {
            Event::Sales(SalesEvent::PassedOn { client, forecast, .. })
            | Event::Public(PublicEvent::ReviewedJointly { client, forecast })
                if *client == self.client && *forecast > due.end() =>
            {
                Some((logged.week, *forecast))
            }
            _ => None,
        };
        self.log[self.agreed_at()..].iter().filter_map(told).collect()
    }

    fn disclosed(&self) -> bool {
        let told = |event: &PublicEvent| matches!(event, PublicEvent::Disclosed { client, .. } if *client == self.client);
        self.log[self.agreed_at()..]
            .iter()
            .any(|logged| matches!(&logged.event, Event::Public(event) if told(event)))
    }

    fn refused_another_week(&self) -> bool {
        self.any(|event| matches!(event, PublicEvent::RenegotiationTurnedDown(of) if *of == self.client))
    }

    fn visited(&self) -> bool {
        self.any(|event| matches!(event, PublicEvent::VisitedJointly(of) if *of == self.client))
            || self.log.iter().any(
                |logged| matches!(&logged.event, Event::Sales(SalesEvent::Read { client, .. }) if *client == self.client),
            )
    }

    fn turned_down(&self) -> bool {
        self.any(|event| matches!(event, PublicEvent::TurnedDown { client, .. } if *client == self.client))
    }
}

/// A promise, with what the record says of it.
struct Case<'a> {
    line: ClientLine,
    project: &'a Project,
    record: &'a Record<'a>,
    today: Week,
    /// Nobody at the reveal.
    listener: Option<Seat>,
    /// When it was told of which later date.
    told: Vec<(Week, Moment)>,
    /// How many weeks late it came, if it did.
    late: Option<f64>,
    /// Neither delivered nor given up.
    waits: bool,
}

impl Case<'_> {
    fn worded(&self, wanted: bool, why: &str) {
        let Self { line, project, today, told, .. } = self;
        assert!(wanted, "{:?}, but {why}: told {told:?}, today {today:?}, {project:?}", line.occasion);
    }

    fn came_late(&self) -> bool {
        self.late.is_some_and(|late| late > 0.0)
    }

    fn is(&self, renewed: Renewed) -> bool {
        self.project.renewed == Some(renewed)
    }

    /// What must be so while it waits. Answers whether it is said then.
    fn holds_waiting(&self) -> bool {
        let Self { project, told, today, record, .. } = self;
        let due = project.due;
        let (holds, why) = match self.line.occasion {
            O::Signed => (told.is_empty() && project.signed == *today, "it has not just signed"),
            O::Working => (told.is_empty() && *today <= due, "it knows better, or the date has passed"),
            O::ToldEarly => (told.iter().any(|(week, _)| due.since(*week) >= 2), "nobody told it in time"),
            O::ToldLate => (told.last().is_some_and(|(week, _)| due.since(*week) < 2), "it was told in time"),
            O::ToldAgain => {
                let dates: BTreeSet<_> = told.iter().map(|(_, at)| *at).collect();
                (dates.len() >= 2, "it was given one date")
            }
            O::Renegotiated => (project.renegotiated.is_some() && *today <= due, "the new date has passed"),
            O::Held => (record.refused_another_week(), "it was not asked"),
            O::Overdue => (told.is_empty() && *today > due, "it was told, or the date is to come"),
            O::ThroughSales => {
                (self.listener == Some(Seat::Operations) && record.disclosed(), "operations knows all of it")
            }
            _ => return false,
        };
        self.worded(self.waits && holds, why);
        true
    }

    /// What must be so once it was delivered, or never will be. Answers whether it is said then.
    fn holds_delivered(&self) -> bool {
        let Self { project, told, record, late, .. } = self;
        let in_time = told.first().is_some_and(|(week, _)| *week <= project.due);
        let as_told =
            told.last().is_some_and(|(_, at)| project.delivered.is_some_and(|came| came.week() <= at.week()));
        let heard = !told.is_empty() || record.refused_another_week() || record.disclosed();
        let (holds, why) = match self.line.occasion {
            O::Early => (late.is_some_and(|late| late <= -1.0), "it came no week early"),
            O::OnTime | O::Flawed => (late.is_some_and(|late| late <= 0.0), "it came late"),
            O::LateTold => (self.came_late() && in_time && as_told, "it came otherwise than announced"),
            O::LateSilent => (self.came_late() && told.is_empty(), "it was told"),
            O::CameLate => (self.came_late() && heard, "it came late without a word"),
            O::NeverCame => (project.delivered.is_none() && !self.waits, "it came"),
            O::Mended => (project.apology == Apology::Paid, "nobody came to apologise"),
            O::Credited => (self.came_late() && project.credit.basis() > 0, "there is nothing to credit"),
            _ => return false,
        };
        self.worded(holds, why);
        true
    }

    /// What must be so where it says whether it stays.
    fn holds_at_the_end(&self) {
        let mood = self.line.mood;
        let served = self.late.is_some_and(|late| late <= 0.0);
        let flawed = self.project.undiscovered > Work::ZERO;
        let (holds, why) = match self.line.occasion {
            O::Leaves => (self.is(Renewed::Leaves), "it stays"),
            O::LeavesSilence => {
                (self.is(Renewed::Leaves) && self.told.is_empty() && !served, "nobody left it in silence")
            }
            O::LeavesKindly => (
                self.is(Renewed::Leaves) && served && mood >= Mood::Content,
                "it has something to complain of",
            ),
            O::Stays => (self.is(Renewed::Stays), "it leaves"),
            O::StaysGrudging => (
                self.is(Renewed::Stays) && mood <= Mood::Worried && (!served || flawed),
                "it was served well",
            ),
            O::StaysGlad => (
                self.is(Renewed::Stays) && mood == Mood::Delighted && self.late.is_some(),
                "it has nothing to be glad about",
            ),
            other => panic!("{other:?} is said of a promise"),
        };
        self.worded(holds, why);
    }
}

/// What must be so where `line` is said; `listener` is nobody at the reveal.
fn holds(
    line: ClientLine,
    record: &Record<'_>,
    project: Option<&Project>,
    today: Week,
    listener: Option<Seat>,
) {
    let Some(project) = project else {
        match line.occasion {
            O::Arrived | O::Lost => {}
            O::Impatient => assert!(!record.turned_down()),
            O::Visited => assert!(record.visited()),
            O::Unsure => assert!(record.turned_down()),
            other => panic!("{other:?} is said without a promise"),
        }
        return;
    };
    let case = Case {
        line,
        project,
        record,
        today,
        listener,
        told: record.told(project.due),
        late: project.delivered.map(|at| at.weeks_since(project.due.end())),
        waits: project.delivered.is_none() && project.renewed.is_none(),
    };
    if !case.holds_waiting() && !case.holds_delivered() {
        case.holds_at_the_end();
    }
}

/// The face goes with the words: nobody beams over a broken promise, and nobody scowls at a kept one.
fn face_follows(line: ClientLine) {
    let fits = match line.occasion {
        O::Unsure | O::Impatient | O::Lost | O::ToldLate | O::ToldAgain | O::Held | O::Overdue => {
            line.mood <= Mood::Worried
        }
        O::Signed | O::Renegotiated | O::StaysGlad | O::LeavesKindly => line.mood >= Mood::Worried,
        O::StaysGrudging => line.mood <= Mood::Worried,
        _ => true,
    };
    assert!(fits, "{:?} is said with a face that is {:?}", line.occasion, line.mood);
}

/// Pairs of which one client says no more than one about one promise. A new agreement makes another promise.
const EXCLUDED: [(O, O); 13] = [
    (O::LateSilent, O::LateTold),
    (O::LateSilent, O::ToldEarly),
    (O::LateSilent, O::ToldLate),
    (O::LateSilent, O::ToldAgain),
    (O::LateSilent, O::OnTime),
    (O::LateTold, O::OnTime),
    (O::LateTold, O::Overdue),
    (O::ToldEarly, O::Overdue),
    (O::NeverCame, O::StaysGlad),
    (O::NeverCame, O::LeavesKindly),
    (O::LateSilent, O::StaysGlad),
    (O::LateSilent, O::LeavesKindly),
    (O::OnTime, O::LeavesSilence),
];

#[test]
fn no_client_contradicts_the_record_its_face_or_itself_in_two_thousand_games() {
    let heard = RefCell::new(BTreeSet::new());
    for_seeds(2_000, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        let clients = game.state().ids().count();
        let mut said = vec![BTreeSet::new(); clients];
        while !game.is_over() {
            let (mover, _) = random_move(&mut game, &mut dice);
            // Every move of some games, and what a seat sees as its turn ends in all of them.
            if seed % 50 != 0 && game.state().turns[mover] == game::turn::Turn::Open {
                continue;
            }
            for seat in Seat::ALL {
                let view = seat_view(&game, seat);
                for card in &view.clients {
                    let line = voice::says(&view, card);
                    let record = Record { log: game.log(), client: card.id };
                    holds(line, &record, game.state().project(card.id), view.week(), Some(seat));
                    face_follows(line);
                    said[card.id.index()].insert(line.occasion);
                }
            }
        }
        let outcome = Outcome::of(&game);
        let quarter = debrief::quarter::Quarter::of(&game);
        for client in &outcome.clients {
            let Farewell { came, verdict } = quarter.farewell(client);
            let record = Record { log: game.log(), client: client.client };
            let said = &mut said[client.client.index()];
            for line in [Some(came), verdict].into_iter().flatten() {
                holds(line, &record, client.project.as_ref(), game.state().week(), None);
                said.insert(line.occasion);
            }
            if client.project.as_ref().is_none_or(|project| project.renegotiated.is_none()) {
                for (one, other) in EXCLUDED {
                    assert!(
                        !(said.contains(&one) && said.contains(&other)),
                        "{:?} says {one:?} and {other:?}",
                        client.client
                    );
                }
            }
            heard.borrow_mut().append(&mut said.clone());
        }
    });
    let heard = heard.into_inner();
    let never: Vec<_> = O::ALL.into_iter().filter(|occasion| !heard.contains(occasion)).collect();
    assert!(never.is_empty(), "nobody ever says {never:?}: the law did not try it");
}
