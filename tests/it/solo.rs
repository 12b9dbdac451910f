//! A bot across the table: it decides from the record alone, the screen is the person's alone, and its reasons come
//! when the quarter is over.

use crate::random_play::{Dice, for_seeds, random_setup, setup};
use bots::Temperament;
use bots::opponent::Thought;
use debrief::reasons::Reasons;
use expect_test::expect_file;
use game::log::Entry;
use game::moves::{Actor, Answer, LONGEST_SAYING, Move, Origin};
use game::options::options;
use game::record::{Record, RecordFault};
use game::remedies::{Agreed, Remedy};
use game::saying::{Saying, WAYS};
use game::view::{HeardNews, seat_view};
use game::who::Players;
use game::{Seat, bets};
use page::ui::state::{At, Opens, Saved, Seated, Session};
use std::collections::BTreeSet;
use std::rc::Rc;
use words::{Language, Words};

fn words() -> Words {
    Words::new(Language::English)
}

/// A new game of a person against a bot whose seat and temperament the seed decides.
fn solo(seed: u64) -> Session {
    let mut dice = Dice::new(seed ^ 0x5010);
    let ids: Vec<&str> = Temperament::ids().collect();
    let players = Players::with_bot(*dice.pick(&Seat::ALL), dice.pick::<&str>(&ids));
    let mut setup = random_setup(seed);
    if dice.one_in(2) {
        let habits = [Remedy::Leadership, Remedy::KnownClient];
        setup.agreed = habits.into_iter().fold(Agreed::default(), Agreed::toggled);
    }
    Session::begin(setup, None).played_by(players).expect("presets")
}

fn reasons(session: &Session) -> Rc<[Reasons]> {
    session.quarter().expect("the quarter is over").reasons.clone()
}

fn thoughts(session: &Session) -> Vec<Thought> {
    let opponent = &session.across().expect("a bot").opponent;
    opponent.reasons(session.game().setup(), session.game().moves())
}

fn bot(session: &Session) -> Seat {
    session.across().expect("a bot sits there").opponent.seat
}

/// One random move of the person.
fn person_moves(session: &mut Session, dice: &mut Dice) {
    let seat = bot(session).other();
    let all = options(session.game().setup(), session.game().state(), seat);
    let mut kinds: Vec<_> = all.iter().map(std::mem::discriminant).collect();
    kinds.dedup();
    let kind = *dice.pick(&kinds);
    let of_kind: Vec<_> = all.into_iter().filter(|made| std::mem::discriminant(made) == kind).collect();
    let made = match dice.pick(&of_kind).clone() {
        Move::Say { client, .. } => Move::Say { client, text: "Can you do it?".into() },
        other => other,
    };
    session.play(made).expect("a listed move is accepted");
}

fn bot_moves(session: &mut Session, thought: u32) {
    let moves = session.answer(&words());
    session.think(thought);
    session.answered(thought, moves);
}

/// Plays to the end; `watch` sees the session before every step.
fn play_out(mut session: Session, seed: u64, mut watch: impl FnMut(&Session, &mut Dice)) -> Session {
    let (mut dice, mut thought) = (Dice::new(seed), 0);
    while !session.game().is_over() {
        watch(&session, &mut dice);
        if session.waits_for_bot() {
            thought += 1;
            bot_moves(&mut session, thought);
        } else {
            person_moves(&mut session, &mut dice);
        }
        assert!(session.game().moves().len() < 5_000, "the quarter does not end");
    }
    session
}

/// The session after it was kept and opened anew.
fn reopened(session: &Session) -> Session {
    match Saved::from_text(&Saved::of(session).to_text()).expect("it is read").open() {
        Ok(Opens::Session(again)) => *again,
        other => panic!("it opens, and not as {other:?}"),
    }
}

#[test]
fn a_session_that_is_kept_and_opened_anew_goes_on_to_the_letter() {
    let opened = std::cell::Cell::new(0);
    for_seeds(30, |seed| {
        play_out(solo(seed), seed, |session, dice| {
            if dice.one_in(6) {
                let again = reopened(session);
                assert!(again.game() == session.game());
                assert_eq!(again.waits_for_bot(), session.waits_for_bot());
                assert_eq!(again.seated(), session.seated());
                assert_eq!(again.across().map(|a| &a.opponent), session.across().map(|a| &a.opponent));
                assert!(again.view() == session.view(), "the person sees the same");
                assert_eq!(again.answer(&words()), session.answer(&words()), "the bot decides the same");
                opened.set(opened.get() + 1);
            }
        });
    });
    assert!(opened.get() > 100, "only {} points were looked at", opened.get());
}

/// The same market and the same moves of the person lead through the same quarter, however often it is reloaded.
#[test]
fn a_reload_at_every_step_changes_no_move() {
    for_seeds(15, |seed| {
        let straight = play_out(solo(seed), seed, |_, _| {});
        let (mut session, mut dice, mut thought) = (solo(seed), Dice::new(seed), 0);
        while !session.game().is_over() {
            session = reopened(&session);
            if session.waits_for_bot() {
                thought += 1;
                bot_moves(&mut session, thought);
            } else {
                person_moves(&mut session, &mut dice);
            }
        }
        assert!(straight.game().moves() == session.game().moves());
    });
}

#[test]
fn the_screen_is_the_persons_alone() {
    for_seeds(30, |seed| {
        let session = play_out(solo(seed), seed, |session, _| {
            let person = bot(session).other();
            assert_eq!(session.seated(), Seated::At(person));
            let view = session.view().expect("there is no curtain");
            assert_eq!(view.seat, person);
            assert!(
                *view == seat_view(session.game(), person),
                "the view is the seat's own and nothing more"
            );
            let foreign = view.heard.iter().any(|heard| match heard.news {
                HeardNews::Public(_) => false,
                HeardNews::Sales(_) => person != Seat::Sales,
                HeardNews::Operations(_) => person != Seat::Operations,
            });
            assert!(!foreign, "nothing of the bot's was heard");
            assert!(session.quarter().is_none(), "reasons are secret before the quarter is over");
        });
        assert!(!reasons(&session).is_empty());
    });
}

#[test]
fn what_was_taken_back_was_never_there_for_the_bot() {
    let mut taken_back = 0;
    for seed in 0..60 {
        let mut session = solo(seed);
        let (mut dice, mut thought) = (Dice::new(seed), 0);
        for _ in 0..60 {
            if session.game().is_over() {
                break;
            }
            if session.waits_for_bot() {
                thought += 1;
                bot_moves(&mut session, thought);
                continue;
            }
            let before = session.game().clone();
            person_moves(&mut session, &mut dice);
            let one = session.game().moves().len() == before.moves().len() + 1;
            if one && dice.one_in(3) && session.undo().is_ok() {
                assert!(*session.game() == before);
                taken_back += 1;
            }
        }
        let record = session.record();
        let again = Session::resume(record.replay().expect("it plays"), Seat::Sales, None);
        let again = again.played_by(record.players.clone()).expect("presets");
        assert_eq!(again.answer(&words()), session.answer(&words()));
    }
    assert!(taken_back > 50, "only {taken_back} moves were taken back");
}

#[test]
fn every_move_of_a_bot_has_its_reasons_in_the_record() {
    let (mut reasoned, mut told, mut habits) = (0, 0, 0);
    for seed in 0..20 {
        let session = play_out(solo(seed), seed, |_, _| {});
        let across = session.across().expect("a bot");
        let seat = across.opponent.seat;
        let record = Record::from_json(&session.record().to_json()).expect("it reads");
        let thoughts = thoughts(&session);
        habits += record.moves.iter().filter(|entry| entry.origin == Origin::Habit).count();
        let own = record.moves.iter().enumerate().filter(|(_, entry)| {
            let decided = !matches!(entry.made, Move::Say { .. }) && entry.origin == Origin::Choice;
            entry.by == Actor::from(seat) && decided
        });
        let own: Vec<_> = own.map(|(place, entry)| (place, entry.made.clone())).collect();
        let thought: Vec<_> = thoughts.iter().map(|t| (t.after, t.made.clone())).collect();
        assert_eq!(own, thought, "seed {seed}: each move is thought again, in its place");
        for weighing in thoughts.iter().flat_map(|thought| &thought.weighed) {
            let sum: f64 = weighing.options.iter().map(|option| option.chance).sum();
            assert!((sum - 1.0).abs() < 1e-9);
            reasoned += 1;
        }
        let opened = Session::resume(record.replay().expect("it plays"), Seat::Sales, None);
        let opened = opened.played_by(record.players).expect("presets");
        assert!(reasons(&opened) == reasons(&session), "the file alone gives the same reasons");
        told += reasons(&session)[0].decisions.len();
    }
    assert!(habits > 5, "only {habits} moves were made out of habit");
    assert!(reasoned >= told && told > 300, "only {told} of {reasoned} decisions are told");
}

#[test]
fn a_record_says_who_played_and_older_ones_open() {
    let session = solo(3);
    let json = session.record().to_json();
    assert!(json.contains("\"players\":{") && json.contains("\"bot\":"), "{json}");
    let older = Record::of(session.game());
    assert!(!older.to_json().contains("players"), "two people need no word");
    assert!(Record::from_json(&older.to_json()).expect("it reads").players.are_people());

    let stranger = session.record().with_players(&Players::with_bot(Seat::Operations, "grumpy"));
    let text = format!(
        "{{\"format\":1,\"seat\":\"sales\",\"record\":{}}}",
        serde_json::to_string(&stranger.to_json()).unwrap()
    );
    let fault = Saved::from_text(&text).expect("it reads").open().expect_err("nobody is grumpy");
    assert_eq!(fault.path, "players.operations.bot");
    assert_eq!(fault.kind, RecordFault::NoSuchPreset("grumpy".into()));
}

/// A sprint against a cautious bot in operations, sales leaving every week to habit: as a file, for the pictures of
/// the reveal, and so that a change of how bots decide is seen.
/// It is a market in which habit signs somebody: in that of number 7 every client says no.
#[test]
fn a_game_against_a_bot_is_frozen() {
    let players = Players::with_bot(Seat::Operations, "cautious");
    let mut session =
        Session::begin(setup("sprint", "siloed", "neutral", 21), None).played_by(players).unwrap();
    let mut thought = 0;
    while !session.game().is_over() {
        if session.waits_for_bot() {
            thought += 1;
            bot_moves(&mut session, thought);
        } else {
            session.play_usual().expect("habits are legal");
        }
    }
    expect_file!["../games/solo.json"].assert_eq(&session.record().to_json());
}

/// Bets are asked of people; the record of a solo quarter with bets in it opens.
#[test]
fn a_bot_passes_on_every_guess() {
    let mut session = play_out(solo(5), 5, |_, _| {});
    session.unveiled_mut().open(bets::Matter::Clients);
    let record = Record::from_json(&session.record().to_json()).expect("it reads");
    assert!(record.replay().is_ok());
    assert!(bets::of(&record.bets, bot(&session), bets::Matter::Clients).is_some_and(|bet| !bet.is_given()));
}

/// Whatever a bot does, it has words for it, and they are short.
#[test]
fn what_a_bot_says_is_short_and_whole() {
    let (mut said, words) = (BTreeSet::new(), words());
    for seed in 0..60 {
        let session = play_out(solo(seed), seed, |_, _| {});
        for entry in session.game().moves() {
            if let (Move::Say { text, .. }, true) = (&entry.made, entry.by == Actor::from(bot(&session))) {
                let Saying::Remark(remark) = text else { panic!("a bot types nothing: {text:?}") };
                let text = words.remark(remark);
                assert!(
                    text.chars().count() <= LONGEST_SAYING && text.split_whitespace().count() <= 14,
                    "{text}"
                );
                assert!(!text.contains(['{', '}', '$', '€']) && !text.contains("line-"), "{text}");
                said.insert(text.split(char::is_numeric).next().unwrap_or_default().to_owned());
            }
        }
    }
    assert!(said.len() > 60, "only {} lines: {said:#?}", said.len());
    // Both seats say something whenever they put something before the other.
    let session = play_out(solo(8), 8, |_, _| {});
    let across = session.across().expect("a bot");
    for thought in thoughts(&session) {
        let offers = matches!(
            thought.made,
            Move::Draft { .. }
                | Move::Counter { .. }
                | Move::Stamp { .. }
                | Move::Report { .. }
                | Move::Split { .. }
        );
        assert!(
            !offers || (0..WAYS).all(|way| thought.remark(across.opponent.seat, way).is_some()),
            "{thought:?}"
        );
    }
}

/// How honest an answer to a check is cannot be heard from the line that goes with it.
#[test]
fn a_line_does_not_tell_how_honest_an_answer_is() {
    let mut heard = 0;
    for seed in 0..60 {
        let session = play_out(solo(seed), seed, |_, _| {});
        for thought in thoughts(&session) {
            let Move::Report { client, answer } = thought.made else { continue };
            let remark = thought.remark(Seat::Operations, 1);
            let told = thought.about.and_then(|about| about.named).expect("weeks are named")[answer as usize];
            for other in Answer::ALL {
                let about =
                    thought.about.map(|about| bots::opponent::Topic { named: Some([told; 3]), ..about });
                let made = Move::Report { client, answer: other };
                let masked = Thought { made, about, weighed: Vec::new(), ..thought.clone() };
                assert_eq!(masked.remark(Seat::Operations, 1), remark);
            }
            heard += 1;
        }
    }
    assert!(heard > 20, "only {heard} answers");
}

#[test]
fn the_table_goes_to_and_fro() {
    let players = Players::with_bot(Seat::Sales, "ordinary");
    let mut session =
        Session::begin(setup("sprint", "siloed", "neutral", 7), None).played_by(players).unwrap();
    assert!(session.waits_for_bot(), "sales begins");
    session.think(1);
    assert!(!session.waits_for_bot(), "it has been asked");
    session.answered(9, vec![Entry::chosen(Seat::Sales, Move::Done)]);
    assert_eq!(session.game().moves().len(), 0, "an answer to another thought is none");
    let moves = session.answer(&words());
    assert_eq!(moves.last(), Some(&Entry::chosen(Seat::Sales, Move::Done)));
    session.answered(1, moves);
    assert_eq!(session.across().map(|across| across.at), Some(At::Answered));
    assert_eq!(session.game().at_table(), Some(Seat::Operations));
    session.hand_to(Seat::Sales);
    assert_eq!(session.seated(), Seated::At(Seat::Operations), "there is nobody to hand over to");
    session.play(Move::Done).unwrap();
    assert!(session.waits_for_bot(), "the next week begins with sales");
    assert_eq!(session.across().map(|across| (across.at, across.said.len())), Some((At::Rest, 0)));
}

/// A record is read in another language tomorrow: what a bot said is kept as an occasion with its facts. A game that was
/// played when it was kept as a text is read as it was told.
#[test]
fn a_record_holds_what_a_bot_said_in_no_language() {
    let (mut heard, words) = (0, words());
    for seed in 0..12 {
        let session = play_out(solo(seed), seed, |_, _| {});
        let json = session.record().to_json();
        let again = Record::from_json(&json).expect("it reads").replay().expect("it plays");
        for entry in session.game().moves() {
            let Move::Say { text: Saying::Remark(remark), .. } = &entry.made else { continue };
            heard += 1;
            assert!(!json.contains(&words.remark(remark)), "{json}");
        }
        assert_eq!(again.moves(), session.game().moves());
    }
    assert!(heard > 60, "only {heard} remarks");
    let older = include_str!("../games/solo-typed.json");
    let older = Record::from_json(older).expect("it reads").replay().expect("it plays");
    let typed = older.moves().iter().filter_map(|entry| match &entry.made {
        Move::Say { text, .. } => Some(words.saying(text)),
        _ => None,
    });
    assert!(typed.into_iter().any(|text| text == "Week 2 would be a wish. Week 4 is a promise."));
}
