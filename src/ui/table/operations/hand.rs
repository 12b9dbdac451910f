//! What every part of the desk draws from, and the one kind of button it makes moves with.

use crate::game::moves::Move;
use crate::game::view::{ClientCard, OperationsDesk, SeatView};
use crate::ui::parts::{Button, Face, Role, Tone, face as faces};
use crate::ui::table::clients;
use crate::ui::voice::voice;
use crate::words::{Fact, Words};
use crate::world::quantities::{Moment, Money, Week, Work};
use std::rc::Rc;
use yew::prelude::*;

/// The view, the words, and where moves go.
#[derive(Clone, PartialEq)]
pub(super) struct Hand {
    /// What the seat sees.
    pub(super) view: Rc<SeatView>,
    /// The words.
    pub(super) words: Words,
    /// Where moves go.
    pub(super) on_move: Callback<Move>,
}

/// The one main action of a sheet.
pub(super) const MAIN: Tone = Tone::Primary(Role::Operations);

/// The client's face, as it feels now.
pub(super) fn face(card: &ClientCard) -> Html {
    html! { <Face character={card.character.clone()} mood={clients::mood(card)} size={64} /> }
}

impl Hand {
    /// The private desk, where the view is that of operations.
    pub(super) fn desk(&self) -> Option<&OperationsDesk> {
        self.view.desk.operations()
    }

    /// True if the seat can make `wanted` now.
    pub(super) fn may(&self, wanted: &Move) -> bool {
        self.view.may(wanted)
    }

    /// The sentence `id`.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// The sentence `id` with facts in it.
    pub(super) fn tell(&self, id: &str, facts: &[(&str, Fact<'_>)]) -> String {
        self.words.tell(id, facts)
    }

    /// The sentence `id` about a week.
    pub(super) fn tell_week(&self, id: &str, week: Week) -> String {
        self.tell(id, &[("week", self.words.week(week).into())])
    }

    /// The sentence `id` about a moment.
    pub(super) fn tell_moment(&self, id: &str, at: Moment) -> String {
        self.tell(id, &[("week", self.words.moment(at).into())])
    }

    /// The sentence `id` about a sum.
    pub(super) fn tell_money(&self, id: &str, money: Money) -> String {
        self.tell(id, &[("money", self.words.money(money).into())])
    }

    /// The sentence `id` about an amount of work.
    pub(super) fn tell_work(&self, id: &str, work: Work) -> String {
        self.tell(id, &[("time", self.days(work).into())])
    }

    /// Work in words, as in "8.5 person-days".
    pub(super) fn days(&self, work: Work) -> String {
        let count = work.person_days();
        self.tell("ops-days", &[("count", count.into()), ("figure", self.words.work(work).into())])
    }

    /// The client's name.
    pub(super) fn name(&self, card: &ClientCard) -> String {
        faces::name(&self.words, card)
    }

    /// What the client says to operations.
    pub(super) fn voice(&self, card: &ClientCard) -> Html {
        html! { <p class="sheet-voice"><q>{ voice(&self.words, card, &self.view.heard) }</q></p> }
    }

    /// A button that makes `mv`, and can be pressed only while the game accepts it.
    pub(super) fn act(&self, mv: Move, label: String, tone: Tone) -> Html {
        let disabled = !self.may(&mv);
        let on_press = self.on_move.reform(move |()| mv.clone());
        html! { <Button {label} {tone} {disabled} {on_press} /> }
    }

    /// The same button, but only while the game accepts the move.
    pub(super) fn act_if_open(&self, mv: Move, label: String, tone: Tone) -> Html {
        if self.may(&mv) { self.act(mv, label, tone) } else { Html::default() }
    }
}
