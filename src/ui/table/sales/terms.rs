//! The terms on the sheet: scope, week, price, clause.

use crate::ui::parts::{Flag, FlagKind, Role, Ruler};
use crate::ui::table::hand::Hand;
use crate::ui::table::phrases;
use game::Seat;
use game::moves::{DISCOUNTS, Move};
use game::state::Asked;
use game::view::{ClientCard, SeatView};
use web_sys::HtmlInputElement;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::quantities::{Money, Share, Week};
use yew::prelude::*;

/// The terms that lie on the sheet: those being written, or the draft on the table, or what the client asks for.
#[must_use]
pub fn terms_on_sheet(view: &SeatView, card: &ClientCard, writing: Option<(ClientId, Terms)>) -> Terms {
    let asked = Terms { week: first_week(view, card), ..asked_terms(card) };
    let written = writing.filter(|(client, _)| *client == card.id).map(|(_, terms)| terms);
    written.or(card.table.draft).unwrap_or(asked)
}

/// What the client asks for, at list price.
pub(super) const fn asked_terms(card: &ClientCard) -> Terms {
    Terms { scope: Scope::Full, week: card.asked, discount: Share::ZERO, phase_two: PhaseTwo::Without }
}

/// Whether `terms` could lie on the sheet for `client`, as far as their week goes.
pub(super) fn can_write(view: &SeatView, client: ClientId, terms: Terms) -> bool {
    weeks(view, client).is_some_and(|(first, last)| (first..=last).contains(&terms.week))
}

/// The weeks that can be drafted now, as the game lists them.
fn weeks(view: &SeatView, client: ClientId) -> Option<(Week, Week)> {
    let mut drafted = view.options.iter().filter_map(|option| {
        if let Move::Draft { client: whom, terms } = option {
            (*whom == client).then_some(terms.week)
        } else {
            None
        }
    });
    let first = drafted.next()?;
    Some(drafted.fold((first, first), |(low, high), week| (low.min(week), high.max(week))))
}

fn first_week(view: &SeatView, card: &ClientCard) -> Week {
    weeks(view, card.id).map_or(card.asked.max(view.week()), |(first, _)| first)
}

/// What the sheet draws from.
#[derive(Clone)]
pub(super) struct TermsHand<'a> {
    /// The hand.
    pub(super) hand: &'a Hand,
    /// The client.
    pub(super) card: &'a ClientCard,
    /// The terms on the sheet.
    pub(super) terms: Terms,
    /// Where changed terms go.
    pub(super) on_write: &'a Callback<(ClientId, Terms)>,
}

impl TermsHand<'_> {
    fn to(&self, terms: Terms) -> Callback<Event> {
        let client = self.card.id;
        self.on_write.reform(move |_: Event| (client, terms))
    }

    fn is_open(&self) -> bool {
        weeks(&self.hand.view, self.card.id).is_some()
    }

    /// Scope, as three choices with the work they stand for.
    pub(super) fn scope(&self) -> Html {
        html! {
            <fieldset class="row" disabled={!self.is_open()}>
                <legend>{ self.hand.say("sheet-scope") }</legend>
                <div class="chips">
                    for scope in Scope::ALL {
                        <label class="chip" key={phrases::scope(scope)}>
                            <input
                                type="radio"
                                name="scope"
                                checked={scope == self.terms.scope}
                                onchange={self.to(Terms { scope, ..self.terms })}
                            />
                            <span>{ self.hand.say(phrases::scope(scope)) }</span>
                        </label>
                    }
                </div>
                <output class="row-value">{ self.size() }</output>
            </fieldset>
        }
    }

    fn size(&self) -> String {
        let work = self.terms.promised(self.card.stated);
        self.hand.tell("sheet-size", &[("work", self.hand.words.work(work).into())])
    }

    /// The week: a ruler with both sides' flags, and a slider below it.
    pub(super) fn week(&self) -> Html {
        let hand = self.hand;
        let (first, last) = weeks(&hand.view, self.card.id).unwrap_or((self.terms.week, self.terms.week));
        let (client, terms) = (self.card.id, self.terms);
        let (start, end) = (hand.view.week().min(first), self.last_flag().max(last));
        // The slider lies under the ruler, so that its knob stands below the flag of the week.
        let along = |week: Week| f64::from(week.since(start) + 1) / f64::from(end.since(start) + 1) * 100.0;
        let style = format!("--from:{:.2}%;--to:{:.2}%", along(first), along(last));
        let on_write = self.on_write.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let slid =
                event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse().ok());
            if let Some(week) = slid.map(Week::new) {
                on_write.emit((client, Terms { week, ..terms }));
            }
        });
        html! {
            <fieldset class="row row-week" disabled={!self.is_open()}>
                <legend>{ hand.say("sheet-week") }</legend>
                <div class="weekly">
                    <Ruler
                        label={hand.say("sheet-dates")}
                        first={start}
                        last={end}
                        flags={self.flags()}
                    />
                    <input
                        {style}
                        type="range"
                        min={first.number().to_string()}
                        max={last.number().to_string()}
                        step="1"
                        aria-label={hand.say("sheet-week")}
                        aria-valuetext={hand.tell_week("sheet-week-value", terms.week)}
                        value={terms.week.number().to_string()}
                        {oninput}
                    />
                </div>
                <output class="row-value">{ hand.tell_week("sheet-week-value", terms.week) }</output>
            </fieldset>
        }
    }

    fn last_flag(&self) -> Week {
        let reported = self.card.table.reported.map(|at| at.week());
        let countered = self.card.table.counter.map(|terms| terms.week);
        [Some(self.terms.week), reported, countered].into_iter().flatten().max().unwrap_or_default()
    }

    fn flags(&self) -> Vec<Flag> {
        let (hand, table) = (self.hand, &self.card.table);
        let flag = |week: Week, id: &str, role, kind| Flag {
            at: week.end(),
            label: hand.tell_week(id, week).into(),
            role: Some(role),
            kind,
        };
        let mut flags = vec![
            flag(self.card.asked, "flag-asked", Role::Client, FlagKind::Asked),
            flag(self.terms.week, "flag-offer", Role::Sales, FlagKind::Promised),
        ];
        if let Some(counter) = table.counter {
            let role = Role::from(Seat::Operations);
            flags.push(flag(counter.week, "flag-counter", role, FlagKind::Promised));
        }
        if let (Some(at), Asked::Done) = (table.reported, table.check) {
            let facts = [("week", hand.words.moment_short(at).into())];
            let label = hand.tell("flag-reported", &facts).into();
            flags.push(Flag { at, label, role: Some(Role::Operations), kind: FlagKind::Forecast });
        }
        flags
    }

    /// The price: how much is taken off, what that costs, and how much of that is one's own pay.
    pub(super) fn price(&self) -> Html {
        let hand = self.hand;
        html! {
            <fieldset class="row" disabled={!self.is_open()}>
                <legend>{ hand.say("sheet-price") }</legend>
                <div class="chips">
                    for discount in DISCOUNTS {
                        <label class="chip" key={discount.basis()}>
                            <input
                                type="radio"
                                name="discount"
                                checked={discount == self.terms.discount}
                                onchange={self.to(Terms { discount, ..self.terms })}
                            />
                            <span>{ self.discount(discount) }</span>
                        </label>
                    }
                    { self.clause() }
                </div>
                <output class="row-value">
                    <b>{ hand.words.money(self.priced(&self.terms)) }</b>
                    if self.terms.discount != Share::ZERO {
                        <small>{ self.discount_costs() }</small>
                    }
                </output>
            </fieldset>
        }
    }

    fn priced(&self, terms: &Terms) -> Money {
        self.hand.view.price(self.card.id, terms).unwrap_or_default()
    }

    fn discount_costs(&self) -> String {
        let hand = self.hand;
        let list = Terms { discount: Share::ZERO, ..self.terms };
        let pays = |terms: &Terms| hand.view.signature_pays(self.card.id, terms).unwrap_or_default();
        let mine = pays(&list) - pays(&self.terms);
        let facts = [
            ("money", hand.words.money(self.priced(&list) - self.priced(&self.terms)).into()),
            ("mine", hand.words.money(mine).into()),
        ];
        hand.tell(
            if mine.is_positive() { "sheet-discount-costs-both" } else { "sheet-discount-costs" },
            &facts,
        )
    }

    fn discount(&self, discount: Share) -> String {
        if discount == Share::ZERO {
            return self.hand.say("sheet-list-price");
        }
        self.hand.tell("sheet-discount", &[("share", self.hand.words.percent(discount).into())])
    }

    /// The clause for a second phase, which the client may buy at a rebate.
    fn clause(&self) -> Html {
        let (checked, other) = match self.terms.phase_two {
            PhaseTwo::Without => (false, PhaseTwo::With),
            PhaseTwo::With => (true, PhaseTwo::Without),
        };
        html! {
            <label class="check">
                <input
                    type="checkbox"
                    {checked}
                    onchange={self.to(Terms { phase_two: other, ..self.terms })}
                />
                <span>{ self.hand.say("sheet-clause-offer") }</span>
            </label>
        }
    }
}
