//! What every part of a seat's side draws from, and how its buttons make moves.

use crate::ui::hooks::use_words;
use crate::ui::parts::face;
use game::moves::Move;
use game::view::{ClientCard, PayChange, SeatView};
use std::rc::Rc;
use words::{Fact, Words};
use world::client::ClientId;
use world::quantities::{Moment, Money, Share, Week};
use world::satisfaction::planned_around;
use yew::prelude::*;

/// The view, the words, and where moves go.
#[derive(Clone, PartialEq)]
pub struct Hand {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// The language.
    pub words: Words,
    /// Where moves go.
    pub on_move: Callback<Move>,
}

/// What a component of a seat's side holds in its hand: what the seat sees, in the words of the page.
#[hook]
pub fn use_hand(view: &Rc<SeatView>, on_move: &Callback<Move>) -> Hand {
    Hand { view: Rc::clone(view), words: use_words(), on_move: on_move.clone() }
}

/// What other terms change in one's pay, which is what will be found on the slip: what a promise is worth by itself
/// depends on the others, as above a quota.
#[must_use]
pub fn pays_instead(words: &Words, change: PayChange) -> String {
    let more = change.becomes - change.was;
    let (id, size) = if more < Money::ZERO { ("pays-less", -more) } else { ("pays-more", more) };
    words.tell(id, &[("money", words.money(size).into())])
}

impl Hand {
    /// True if the seat can make `wanted` now.
    #[must_use]
    pub fn may(&self, wanted: &Move) -> bool {
        self.view.may(wanted)
    }

    /// The sentence `id`.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// The sentence `id` with facts in it.
    #[must_use]
    pub fn tell(&self, id: &str, facts: &[(&str, Fact<'_>)]) -> String {
        self.words.tell(id, facts)
    }

    /// The sentence `id` about a week.
    #[must_use]
    pub fn tell_week(&self, id: &str, week: Week) -> String {
        self.tell(id, &[("week", self.words.week(week).into())])
    }

    /// The sentence `id` about a moment.
    #[must_use]
    pub fn tell_moment(&self, id: &str, at: Moment) -> String {
        self.tell(id, &[("week", self.words.moment(at).into())])
    }

    /// The sentence `id` about a sum.
    #[must_use]
    pub fn tell_money(&self, id: &str, money: Money) -> String {
        self.tell(id, &[("money", self.words.money(money).into())])
    }

    /// What a warning so many weeks before the date does for the client; the second sentence is for one that is too late.
    #[must_use]
    pub fn warning_helps(&self, early: f64, [in_time, too_late]: [&str; 2]) -> String {
        let share = Share::from_fraction(planned_around(&self.view.parameters, early));
        if share == Share::ZERO {
            return self.say(too_late);
        }
        self.tell(in_time, &[("share", self.words.percent(share).into())])
    }

    /// What one's pay for a promise becomes if the client agrees to another week; nothing where it stays as it is.
    #[must_use]
    pub fn renegotiation_pays(&self, client: ClientId) -> String {
        let change = self.view.renegotiation_changes(client);
        change.map(|change| pays_instead(&self.words, change)).unwrap_or_default()
    }

    /// The client's name.
    #[must_use]
    pub fn name(&self, card: &ClientCard) -> String {
        face::name(&self.words, card)
    }

    /// What a button that makes `wanted` needs: whether it cannot be pressed now, and what pressing it does.
    #[must_use]
    pub fn pressing(&self, wanted: Move) -> (bool, Callback<()>) {
        (!self.may(&wanted), self.on_move.reform(move |()| wanted.clone()))
    }
}
