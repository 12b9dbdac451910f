//! What a seat owes on the sheet that is open before it, and what that pays or costs: on screen whatever else is scrolled
//! to.

use super::operations::phrases;
use super::sales::{label_of, next_step, note_of, terms_before};
use crate::ui::parts::{Role, Tone};
use crate::ui::state::{Looking, Tab};
use game::Seat;
use game::moves::table::People;
use game::moves::{Answer, Move};
use game::view::{ClientCard, Owed, SeatView};
use words::Words;
use world::client::{ClientId, Terms};
use world::quantities::{Money, Work};

/// A move that is owed.
#[derive(Clone, Debug, PartialEq)]
pub struct OwedStep {
    /// The move.
    pub wanted: Move,
    /// What it is called.
    pub label: String,
    /// What it pays or costs.
    pub note: Option<String>,
    /// How much it stands out.
    pub tone: Tone,
}

/// What is owed on the open sheet; nothing where another part of the table is looked at.
#[must_use]
pub fn owed_steps(words: &Words, view: &SeatView, looking: &Looking) -> Vec<OwedStep> {
    let open = looking.client.filter(|_| looking.tab == Tab::Sheet).and_then(|client| view.card(client));
    let Some(card) = open else { return Vec::new() };
    match view.seat {
        Seat::Sales => of_sales(words, view, card, looking).into_iter().collect(),
        Seat::Operations => of_operations(words, view, card),
    }
}

fn of_sales(words: &Words, view: &SeatView, card: &ClientCard, looking: &Looking) -> Option<OwedStep> {
    let alone = Move::SignAlone { client: card.id };
    let tempting = || view.may(&alone).then(|| alone.clone());
    let wanted = next_step(view, card, looking.writing).or_else(tempting)?;
    let offered = if let Move::Draft { terms, .. } = &wanted { Some(*terms) } else { None };
    let taken = card.table.counter.filter(|_| matches!(wanted, Move::Stamp { .. }));
    let sent = card.table.draft.filter(|_| wanted == alone);
    let terms = offered.or(taken).or(sent);
    let before = terms_before(view, card.id);
    let note = terms.and_then(|terms| signature(words, view, card, &terms, before));
    let asks = matches!(wanted, Move::AgreeRenegotiation { .. });
    let note = note.or_else(|| note_of(words, view, &wanted).filter(|_| asks));
    let label = label_of(words, view, &wanted);
    Some(OwedStep { wanted, label, note, tone: Tone::Primary(Role::Sales) })
}

/// What a signature under these terms pays, and what it paid under those `before`, where that was something else.
fn signature(
    words: &Words,
    view: &SeatView,
    card: &ClientCard,
    terms: &Terms,
    before: Option<Terms>,
) -> Option<String> {
    let pays = view.signature_pays(card.id, terms)?;
    let was = before.and_then(|before| view.signature_pays(card.id, &before)).unwrap_or(pays);
    let id = match (pays > Money::ZERO, was == pays) {
        (true, true) => "next-pays",
        (_, false) => "next-pays-instead",
        (false, true) => "next-pays-later",
    };
    Some(words.tell(id, &[("money", words.money(pays).into()), ("was", words.money(was).into())]))
}

fn of_operations(words: &Words, view: &SeatView, card: &ClientCard) -> Vec<OwedStep> {
    let owes = |owed: fn(ClientId) -> Owed| view.owed.contains(&owed(card.id));
    if owes(Owed::Slip) {
        return of_slip(words, view, card);
    }
    let main = Tone::Primary(Role::Operations);
    let client = card.id;
    let takes = |people: People| {
        let work = Work::from_person_days(people.person_days(&view.parameters));
        let facts = [("count", work.person_days().into()), ("figure", words.work(work).into())];
        words.tell("next-takes", &[("time", words.tell("ops-days", &facts).into())])
    };
    let alone = |wanted: Move, label: String, note: Option<String>| {
        step(view, wanted, label, note, main).into_iter().collect()
    };
    if owes(Owed::Visit) {
        let label = words.say("ops-join-visit");
        return alone(Move::JoinVisit { client }, label, Some(takes(People::JointVisit)));
    }
    if owes(Owed::Renegotiation) {
        let agree = Move::AgreeRenegotiation { client };
        let (label, note) = (label_of(words, view, &agree), note_of(words, view, &agree));
        return alone(agree, label, note);
    }
    if owes(Owed::Review) {
        let label = words.say("ops-join-review");
        return alone(Move::JoinReview { client }, label, Some(takes(People::Review)));
    }
    // Before a stamp one may look closer; where Sales asks for it, one should.
    let asked = owes(Owed::Check);
    if asked && !view.may(&Move::Check { client }) {
        return of_answers(words, view, client);
    }
    let [checking, stamping] = if asked { [main, Tone::Plain] } else { [Tone::Plain, main] };
    let draft = card.table.draft.filter(|_| asked || owes(Owed::Draft));
    let stamp = draft.and_then(|terms| {
        let wanted = Move::Stamp { client };
        let label = label_of(words, view, &wanted);
        step(view, wanted, label, signature(words, view, card, &terms, None), stamping)
    });
    let note = Some(takes(People::Check));
    let check = step(view, Move::Check { client }, words.say("ops-check"), note, checking);
    let check = check.filter(|_| asked || stamp.is_some());
    check.into_iter().chain(stamp).collect()
}

/// The weeks that operations can name once it has looked. None is louder than the others.
fn of_answers(words: &Words, view: &SeatView, client: ClientId) -> Vec<OwedStep> {
    let file = view.desk.operations().and_then(|desk| desk.file(client));
    let Some(file) = file else { return Vec::new() };
    let answers = Answer::ALL.into_iter().zip(file.answers);
    answers
        .filter_map(|(answer, week)| {
            let (id, hint, _) = phrases::answer(answer);
            let label = words.tell(id, &[("week", words.moment(week).into())]);
            step(view, Move::Report { client, answer }, label, Some(words.say(hint)), Tone::Plain)
        })
        .collect()
}

/// The step that makes `wanted`, while the game accepts it.
fn step(view: &SeatView, wanted: Move, label: String, note: Option<String>, tone: Tone) -> Option<OwedStep> {
    view.may(&wanted).then_some(OwedStep { wanted, label, note, tone })
}

/// Telling of a slip, or waiting. Neither way is louder than the other.
fn of_slip(words: &Words, view: &SeatView, card: &ClientCard) -> Vec<OwedStep> {
    let client = card.id;
    let costs = |id: &str, money: Money| {
        (money != Money::ZERO).then(|| words.tell(id, &[("money", words.money(-money).into())]))
    };
    let told = card.promise.as_ref().is_some_and(|promise| promise.told_sales.is_some());
    let late = if told { Money::ZERO } else { view.culture.found_late };
    let tell = costs("next-costs", view.culture.disclosing);
    let wait = costs("next-may-cost", late);
    let ways = [
        step(view, Move::Disclose { client }, words.say("ops-slip-tell"), tell, Tone::Plain),
        step(view, Move::HoldBack { client }, words.say("ops-slip-wait"), wait, Tone::Plain),
    ];
    ways.into_iter().flatten().collect()
}
