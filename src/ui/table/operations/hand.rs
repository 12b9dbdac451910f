//! What the desk of operations adds to the hand of a seat.

use crate::ui::parts::{Button, Face, Role, Tone, face};
pub(super) use crate::ui::table::hand::{Hand, use_hand};
use debrief::voice;
use game::moves::Move;
use game::view::{ClientCard, OperationsDesk};
use world::quantities::{Moment, Work};
use yew::prelude::*;

/// The one main action of a sheet.
pub(super) const MAIN: Tone = Tone::Primary(Role::Operations);

impl Hand {
    /// The client's face, as it speaks to operations.
    pub(super) fn face(&self, card: &ClientCard) -> Html {
        let mood = voice::says(&self.view, card).mood;
        html! { <Face character={card.character.clone()} {mood} size={64} /> }
    }

    /// The private desk, where the view is that of operations.
    pub(super) fn desk(&self) -> Option<&OperationsDesk> {
        self.view.desk.operations()
    }

    /// The label `id` about a moment, where there is little room.
    pub(super) fn tell_flag(&self, id: &str, at: Moment) -> String {
        self.tell(id, &[("week", self.words.moment_short(at).into())])
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

    /// What the client says to operations.
    pub(super) fn voice(&self, card: &ClientCard) -> Html {
        let line = voice::says(&self.view, card);
        html! { <p class="sheet-voice"><q>{ face::spoken(&self.words, &card.character, line) }</q></p> }
    }

    /// A button that makes `mv`, and can be pressed only while the game accepts it.
    pub(super) fn act(&self, mv: Move, label: String, tone: Tone) -> Html {
        let (disabled, on_press) = self.pressing(mv);
        html! { <Button {label} {tone} {disabled} {on_press} /> }
    }

    /// The same button, but only while the game accepts the move.
    pub(super) fn act_if_open(&self, mv: Move, label: String, tone: Tone) -> Html {
        if self.may(&mv) { self.act(mv, label, tone) } else { Html::default() }
    }
}
