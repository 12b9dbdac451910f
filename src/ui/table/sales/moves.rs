//! The button of each move of sales: what it says will happen, and what that costs.

use super::terms::asked_terms;
use super::terms_on_sheet;
use crate::ui::parts::{Button, Tone};
use crate::ui::table::coach::Coached;
use crate::ui::table::hand::{Hand, pays_instead};
use crate::ui::table::{done_label, owed_client};
use game::Seat;
use game::moves::{GatePlan, Move};
use game::view::{ClientCard, SeatView};
use words::{Fact, Words};
use world::client::{ClientId, Terms};
use world::pipeline::pulled_in_price;
use world::quantities::{Money, Share, Week};
use yew::prelude::*;

impl Hand {
    /// A button that makes `wanted`, and can be pressed only while the game accepts it.
    pub(in crate::ui::table) fn make(&self, wanted: Move, tone: Tone) -> Html {
        let label = label_of(&self.words, &self.view, &wanted);
        let note = note_of(&self.words, &self.view, &wanted);
        let key = label.clone();
        let (disabled, on_press) = self.pressing(wanted);
        // Keyed, so that the focus never stays on a button that means something else now.
        html! { <Button {key} {label} {note} {tone} {disabled} {on_press} /> }
    }

    /// The same button without what the move costs, where that stands beside it.
    pub(super) fn make_short(&self, wanted: Move, tone: Tone) -> Html {
        let label = label_of(&self.words, &self.view, &wanted);
        let key = label.clone();
        let (disabled, on_press) = self.pressing(wanted);
        html! { <Button {key} {label} {tone} {disabled} {on_press} /> }
    }

    /// The same button, but only while the game accepts the move.
    pub(in crate::ui::table) fn make_if_open(&self, wanted: Move, tone: Tone) -> Html {
        if self.may(&wanted) { self.make(wanted, tone) } else { Html::default() }
    }
}

/// What sales owes to `card`, as far as one move settles it: the step that brings a signature closest, news to
/// tell, an answer to operations.
#[must_use]
pub fn next_step(view: &SeatView, card: &ClientCard, writing: Option<(ClientId, Terms)>) -> Option<Move> {
    let client = card.id;
    let terms = terms_on_sheet(view, card, writing);
    let steps = [
        Move::Draft { client, terms },
        Move::Stamp { client },
        Move::PassOn { client },
        Move::AgreeRenegotiation { client },
        Move::JoinReview { client },
    ];
    let owed = view.owed.iter().any(|owed| owed_client(*owed) == client);
    steps.into_iter().find(|wanted| view.may(wanted) && (owed || matches!(wanted, Move::Draft { .. })))
}

/// What the button of a move says: what will happen, in about four words.
#[must_use]
pub fn label_of(words: &Words, view: &SeatView, wanted: &Move) -> String {
    let week = |id: &str, week: Option<Week>| {
        words.tell(id, &[("week", week.map(|week| words.week(week)).unwrap_or_default().into())])
    };
    let table = |client: &ClientId| view.card(*client).map(|card| card.table);
    let drafted = |client: &ClientId| table(client).and_then(|table| table.draft).map(|terms| terms.week);
    let countered = |client: &ClientId| table(client).and_then(|table| table.counter).map(|terms| terms.week);
    match wanted {
        Move::Visit { .. } => words.say("move-visit"),
        Move::Invite { .. } => words.say("move-invite"),
        Move::Draft { terms, .. } => week("move-draft", Some(terms.week)),
        Move::AskCheck { .. } => words.say("move-ask-check"),
        Move::Stamp { client } => match view.seat {
            Seat::Sales => week("move-stamp", countered(client)),
            Seat::Operations => week("ops-stamp-for", drafted(client)),
        },
        Move::Split { .. } => words.say("move-split"),
        Move::SignAlone { client } => week("move-sign-alone", drafted(client)),
        Move::Override { client } => week("move-override", drafted(client)),
        Move::Escalate { .. } => words.say("move-escalate"),
        Move::Decline { .. } => words.say("move-decline"),
        Move::PassOn { .. } => words.say("move-pass-on"),
        Move::SitOn { .. } => words.say("move-sit-on"),
        Move::Renegotiate { week: to, .. } => week("move-renegotiate", Some(*to)),
        Move::AgreeRenegotiation { .. } => words.say("move-agree-renegotiation"),
        Move::RefuseRenegotiation { .. } => words.say("move-refuse-renegotiation"),
        Move::ProposeReview { .. } => words.say("move-propose-review"),
        Move::JoinReview { .. } => words.say("move-join-review"),
        Move::HoldMeeting => words.say("move-hold-meeting"),
        Move::Credit { credit, .. } => words.tell("move-credit", &[("share", words.percent(*credit).into())]),
        Move::PullIn { discount, .. } => {
            let id = if *discount == Share::ZERO { "move-pull-in-at-list" } else { "move-pull-in" };
            words.tell(id, &[("share", words.percent(*discount).into())])
        }
        Move::SetGate { gate: GatePlan::Planned, .. } => words.say("ops-gate-plan"),
        Move::SetGate { gate: GatePlan::Skipped, .. } => words.say("ops-gate-skip"),
        // Ending the week is never asked about.
        Move::Done => done_label(words, view, Coached::No),
        // Other moves of operations and of the clock have their buttons elsewhere.
        Move::JoinVisit { .. }
        | Move::DeclineVisit { .. }
        | Move::Check { .. }
        | Move::Report { .. }
        | Move::Counter { .. }
        | Move::Say { .. }
        | Move::Allocate { .. }
        | Move::ShareOut { .. }
        | Move::SetOvertime { .. }
        | Move::Disclose { .. }
        | Move::HoldBack { .. }
        | Move::MeetClient { .. }
        | Move::Apologise { .. }
        | Move::TimeUp { .. } => String::new(),
    }
}

/// The terms that lie before `client` now: the draft on the table, or what the client asks for.
#[must_use]
pub fn terms_before(view: &SeatView, client: ClientId) -> Option<Terms> {
    let card = view.card(client)?;
    Some(card.table.draft.unwrap_or_else(|| asked_terms(card)))
}

/// What a move costs, in small type on its button.
pub fn note_of(words: &Words, view: &SeatView, wanted: &Move) -> Option<String> {
    let pays = |id: &str, client: ClientId, terms: Option<Terms>| {
        let money = terms.and_then(|terms| view.signature_pays(client, &terms));
        money.map(|money| words.tell(id, &[("money", words.money(money).into())]))
    };
    let table = |client: ClientId| view.card(client).map(|card| card.table);
    let standing = |money: Money| [("money", Fact::from(words.money(money)))];
    let note = match wanted {
        Move::Visit { .. } => words.say("move-visit.note"),
        Move::Invite { .. } => words.say("move-invite.note"),
        Move::Draft { client, terms } => {
            let change = view.offer_changes(*client, &terms_before(view, *client)?, terms);
            let pays = change.map(|change| format!(" {}", pays_instead(words, change)));
            format!("{}{}", words.say("move-draft.note"), pays.unwrap_or_default())
        }
        // The temptation is on screen at the moment of the choice, on a phone as well.
        Move::SignAlone { client } | Move::Override { client } => {
            return pays("signature-pays-alone", *client, table(*client).and_then(|table| table.draft));
        }
        Move::Stamp { client } => {
            return pays("signature-pays-signed", *client, table(*client).and_then(|table| table.counter));
        }
        Move::AskCheck { .. } => words.say("move-ask-check.note"),
        Move::Split { .. } => words.say("move-split.note"),
        Move::Escalate { .. } => words.tell("move-escalate.note", &standing(view.culture.escalating)),
        Move::PassOn { .. } => words.tell("move-pass-on.note", &standing(view.culture.passing_on)),
        Move::SitOn { .. } => words.say("move-sit-on.note"),
        Move::Renegotiate { .. } => words.say("move-renegotiate.note"),
        Move::ProposeReview { .. } => words.say("move-propose-review.note"),
        Move::JoinReview { .. } => words.say("move-join-review.note"),
        Move::HoldMeeting => words.say("move-hold-meeting.note"),
        Move::AgreeRenegotiation { client } => pays_instead(words, view.renegotiation_changes(*client)?),
        Move::PullIn { deal, discount } => {
            let list = view.desk.sales()?.deals.iter().find(|card| card.id == *deal)?.list;
            let pays = view.pay.deal_pays(view.seat, pulled_in_price(list, *discount));
            words.tell("deal-pays", &[("money", words.money(pays).into())])
        }
        Move::Decline { .. }
        | Move::RefuseRenegotiation { .. }
        | Move::Credit { .. }
        | Move::Done
        | Move::JoinVisit { .. }
        | Move::DeclineVisit { .. }
        | Move::Check { .. }
        | Move::Report { .. }
        | Move::Counter { .. }
        | Move::Say { .. }
        | Move::Allocate { .. }
        | Move::ShareOut { .. }
        | Move::SetOvertime { .. }
        | Move::Disclose { .. }
        | Move::HoldBack { .. }
        | Move::MeetClient { .. }
        | Move::SetGate { .. }
        | Move::Apologise { .. }
        | Move::TimeUp { .. } => return None,
    };
    Some(note)
}
