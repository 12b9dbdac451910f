//! Tell or wait: the question is put to operations while the answer can still help the client, and once for each news.

use crate::random_play::{for_seeds, random_game, setup};
use bots::numbers::Numbers;
use bots::{Mind, Temperament};
use game::events::{Event, OperationsEvent, PublicEvent};
use game::play::{Game, Logged};
use game::{BySeat, Seat};
use world::client::ClientId;
use world::forecast::SlipRisk;
use world::quantities::{Moment, Week};

/// How many sprints the law is about.
const SPRINTS: u32 = 500;

/// A sprint of ordinary bots under siloed pay in the neutral culture.
fn sprint(seed: u32) -> Game {
    let mut game = Game::new(setup("sprint", "siloed", "neutral", seed));
    let temper = Temperament::default();
    let mut minds = BySeat {
        sales: Mind::new(&game.sales(), Numbers::default()),
        operations: Mind::new(&game.operations(), Numbers::default()),
    };
    for seat in Seat::ALL {
        minds[seat].sit_down(game.setup().seed, &temper);
    }
    while let Some(seat) = game.state().whose_turn() {
        let made = match seat {
            Seat::Sales => minds.sales.next_of_sales(&game.sales()),
            Seat::Operations => minds.operations.next_of_operations(&game.operations()),
        };
        game.play(seat.into(), made).expect("bots play by the rules");
    }
    game
}

/// The questions about `client` that operations found on its desk: in which week, and with which date to tell.
fn cards(game: &Game, client: ClientId) -> Vec<(Week, Moment)> {
    let card = |logged: &Logged| match &logged.event {
        Event::Operations(OperationsEvent::SlipSeen { client: of, outlook, risk }) if *of == client => {
            let told = match risk {
                SlipRisk::Likely => outlook.likely,
                SlipRisk::Possible => outlook.cautious,
            };
            Some((logged.week, told))
        }
        _ => None,
    };
    game.log().iter().filter_map(card).collect()
}

#[test]
fn operations_is_asked_about_most_late_projects_while_a_warning_still_helps() {
    let (mut late, mut in_time, mut kept, mut asked) = (0, 0, 0, 0);
    for seed in 1..=SPRINTS {
        let game = sprint(seed);
        for project in game.state().projects.iter().flatten() {
            let first = cards(&game, project.client).first().map(|(week, _)| week.start());
            if project.delivered.is_some_and(|at| at <= project.due.end()) {
                (kept, asked) = (kept + 1, asked + u32::from(first.is_some()));
            } else {
                let helps = first.is_some_and(|at| at < project.terms.week.end());
                (late, in_time) = (late + 1, in_time + u32::from(helps));
            }
        }
    }
    println!("{in_time} of {late} late projects were asked about before the promised date");
    println!("{asked} of {kept} projects that kept the date were asked about, too");
    assert!(in_time * 100 >= late * 80, "{in_time} of {late}");
}

/// A date that is no later than that of the last question, by more than the threshold, is no news. Where even the cautious
/// date kept the promise in between, or the client agreed to another date, slips count from there again.
#[test]
fn operations_is_not_asked_again_for_the_same_news() {
    let (mut again, mut projects) = (0, 0);
    for_seeds(400, |seed| {
        let game = random_game(seed);
        let threshold = game.setup().scenario.parameters().slip_threshold;
        for client in game.state().ids() {
            let mut last: Option<Moment> = None;
            for logged in game.log() {
                match &logged.event {
                    Event::Operations(OperationsEvent::SlipGone(of)) if *of == client => last = None,
                    Event::Public(PublicEvent::Renegotiated { client: of, .. }) if *of == client => {
                        last = None
                    }
                    Event::Operations(OperationsEvent::SlipSeen { client: of, outlook, risk })
                        if *of == client =>
                    {
                        let told = match risk {
                            SlipRisk::Likely => outlook.likely,
                            SlipRisk::Possible => outlook.cautious,
                        };
                        assert!(last.is_none_or(|last| told.weeks_since(last) > threshold), "{client:?}");
                        last = Some(told);
                    }
                    _ => {}
                }
            }
        }
    });
    for seed in 1..=SPRINTS {
        let game = sprint(seed);
        for project in game.state().projects.iter().flatten() {
            (projects, again) = (projects + 1, again + cards(&game, project.client).len());
        }
    }
    println!("{again} questions about {projects} projects");
}
