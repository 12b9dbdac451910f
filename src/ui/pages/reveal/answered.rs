//! What the guesses turned out to be, in a sentence for each seat.

use super::{RevealProps, blame, luck};
use crate::ui::table::phrases;
use debrief::bets::{Against, JudgedBet};
use game::Seat;
use game::bets::Matter;
use words::{Fact, Words};
use world::quantities::Money;

/// Both answers about a matter, sales first; a seat that passed has one without guesses in it.
pub fn answers(props: &RevealProps, on: Matter) -> Vec<JudgedBet> {
    JudgedBet::all(&props.unveiled.bets, on, &props.quarter.outcome)
}

/// The guesses about `on` beside what came, in a sentence; nothing where nobody guessed.
pub fn sentence(props: &RevealProps, words: &Words, on: Matter) -> Option<String> {
    match on {
        Matter::Blame => blame::sentence(props, words),
        Matter::Luck => Some(luck::sentence(words, &props.what_if, &props.unveiled.bets)),
        Matter::Turning => None,
        Matter::Clients | Matter::Slips | Matter::Company => sentence_of(words, on, &answers(props, on)),
    }
}

/// The guesses of `answers` about `on` beside what came, in a sentence; nothing where nobody
/// guessed, or where there is nothing that came.
pub fn sentence_of(words: &Words, on: Matter, answers: &[JudgedBet]) -> Option<String> {
    match on {
        Matter::Clients => {
            let told = answers.iter().filter_map(|answer| Some((answer.by, answer.points?)));
            let told =
                told.map(|(by, against)| (by, words.points(against.guessed), words.points(against.came)));
            together(words, ["answer-points.one", "answer-points.both"], told.collect())
        }
        Matter::Company => {
            let told = answers.iter().filter_map(|answer| Some((answer.by, answer.money?)));
            together(
                words,
                ["answer-company.one", "answer-company.both"],
                told.map(|(by, against)| of_money(words, by, against)).collect(),
            )
        }
        Matter::Slips => {
            let told = answers.iter().filter_map(|answer| Some((answer.by, answer.money?)));
            let told = told.map(|(by, against)| {
                let (_, guessed, came) = of_money(words, by, against);
                words.tell("answer-slip", &[seat(by), ("guessed", guessed.into()), ("came", came.into())])
            });
            Some(told.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
        }
        // Nobody knows who is to blame, and what was luck only a quarter played again can say: nothing came. What one
        // would have done is no guess about what came.
        Matter::Blame | Matter::Luck | Matter::Turning => None,
    }
}

fn of_money(words: &Words, by: Seat, against: Against<Money>) -> (Seat, String, String) {
    (by, words.money(against.guessed), words.money(against.came))
}

/// One sentence for what both seats guessed about the same thing.
fn together(words: &Words, [one, both]: [&str; 2], told: Vec<(Seat, String, String)>) -> Option<String> {
    match told.as_slice() {
        [] => None,
        [(by, guessed, came)] => Some(
            words.tell(one, &[seat(*by), ("guessed", guessed.clone().into()), ("came", came.clone().into())]),
        ),
        [(_, sales, came), (_, operations, _), ..] => Some(words.tell(
            both,
            &[
                ("sales", sales.clone().into()),
                ("operations", operations.clone().into()),
                ("came", came.clone().into()),
            ],
        )),
    }
}

fn seat(by: Seat) -> (&'static str, Fact<'static>) {
    ("by", phrases::seat_fact(by).into())
}
