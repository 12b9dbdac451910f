//! Another scope, another week: the counter, with the stamp of operations on it.

use super::hand::{Hand, use_hand};
use crate::ui::parts::{Button, Tone};
use crate::ui::table::hand::pays_instead;
use crate::ui::table::phrases;
use game::moves::Move;
use game::view::SeatView;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use world::client::{ClientId, Scope, Terms};
use world::quantities::Week;
use yew::prelude::*;

/// Properties of [`Counter`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CounterProps {
    /// What operations sees.
    pub(super) view: Rc<SeatView>,
    /// Where moves go.
    pub(super) on_move: Callback<Move>,
    /// Whose lead.
    pub(super) client: ClientId,
}

/// The counters that can be made now.
struct Choices {
    all: Vec<(Scope, Week)>,
    first: Week,
    last: Week,
}

impl Choices {
    fn of(hand: &Hand, wanted: ClientId) -> Option<Self> {
        let all: Vec<(Scope, Week)> = hand
            .view
            .options
            .iter()
            .filter(|mv| mv.client() == Some(wanted))
            .filter_map(
                |mv| if let Move::Counter { scope, week, .. } = mv { Some((*scope, *week)) } else { None },
            )
            .collect();
        let weeks = || all.iter().map(|(_, week)| *week);
        let (first, last) = weeks().min().zip(weeks().max())?;
        Some(Self { all, first, last })
    }

    /// The week to begin with: of those that can be offered, the nearest to the one operations believes in.
    fn likely(&self, hand: &Hand, client: ClientId, scope: Scope) -> Week {
        let file = hand.desk().and_then(|desk| desk.file(client));
        let wanted = file.map_or(self.first, |file| file.could_deliver.week());
        let offered = self.all.iter().filter(|(offered, _)| *offered == scope).map(|(_, week)| *week);
        offered.min_by_key(|week| week.since(wanted).abs()).unwrap_or(self.first)
    }
}

/// A counter: scope by three buttons, week by a slider, and one button that sends it.
#[component]
pub(super) fn Counter(props: &CounterProps) -> Html {
    let (hand, client) = (&use_hand(&props.view, &props.on_move), props.client);
    let scope = use_state(|| None::<Scope>);
    let week = use_state(|| None::<Week>);
    let Some(choices) = Choices::of(hand, client) else { return Html::default() };
    let card = hand.view.card(client);
    let drafted = card.and_then(|card| card.table.draft).map_or(Scope::Full, |terms| terms.scope);
    let picked = scope.unwrap_or(drafted);
    let chosen = (picked, week.unwrap_or_else(|| choices.likely(hand, client, picked)));
    let mv = Move::Counter { client, scope: chosen.0, week: chosen.1 };
    let on_press = hand.on_move.reform({
        let mv = mv.clone();
        move |()| mv.clone()
    });
    let on_week = Callback::from(move |to| week.set(Some(to)));
    let on_scope = Callback::from(move |to| scope.set(Some(to)));
    // Within the weeks on offer only the draft itself is no counter.
    let label = if hand.may(&mv) {
        hand.tell_week("ops-counter-with", chosen.1)
    } else {
        hand.say("ops-counter-same")
    };
    let key = label.clone();
    let note = changed_pay(hand, client, chosen).map(AttrValue::from);
    html! {
        <fieldset class="ops-counter">
            <legend>{ hand.say("ops-counter") }</legend>
            { scopes(hand, client, &choices, chosen.0, &on_scope) }
            { week_slider(hand, "ops-counter-week", (choices.first, choices.last), chosen.1, &on_week) }
            // Keyed, so that the focus never stays on a button that means something else now.
            <Button {key} {label} {note} tone={Tone::Plain} disabled={!hand.may(&mv)} {on_press} />
        </fieldset>
    }
}

/// What this counter would pay operations instead of the draft; nothing where both pay the same.
fn changed_pay(hand: &Hand, client: ClientId, (scope, week): (Scope, Week)) -> Option<String> {
    let draft = hand.view.card(client)?.table.draft?;
    let change = hand.view.offer_changes(client, &draft, &Terms { scope, week, ..draft })?;
    Some(pays_instead(&hand.words, change))
}

fn scopes(
    hand: &Hand,
    client: ClientId,
    choices: &Choices,
    chosen: Scope,
    on_scope: &Callback<Scope>,
) -> Html {
    let one = |scope: Scope| {
        let onchange = on_scope.reform(move |_: Event| scope);
        let disabled = !choices.all.iter().any(|(offered, _)| *offered == scope);
        let name = format!("ops-scope-{}", client.index());
        html! {
            <label class="chip" key={phrases::scope(scope)}>
                <input type="radio" {name} checked={scope == chosen} {disabled} {onchange} />
                <span>{ hand.say(phrases::scope(scope)) }</span>
            </label>
        }
    };
    html! {
        <div class="chips" role="radiogroup" aria-label={hand.say("ops-scope")}>
            { for Scope::ALL.into_iter().map(one) }
        </div>
    }
}

/// A slider over whole weeks, with the week in words beside it.
pub(super) fn week_slider(
    hand: &Hand,
    label: &str,
    (first, last): (Week, Week),
    chosen: Week,
    on_week: &Callback<Week>,
) -> Html {
    let oninput = on_week.reform(move |event: InputEvent| {
        let number = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        if number.is_finite() { Week::new(number as u8).clamp(first, last) } else { first }
    });
    let told = hand.tell_week("ops-week", chosen);
    html! {
        <label class="ops-slider">
            <span>{ hand.say(label) }</span>
            <input
                type="range"
                min={first.number().to_string()}
                max={last.number().to_string()}
                step="1"
                value={chosen.number().to_string()}
                aria-valuetext={told.clone()}
                {oninput}
            />
            <b class="ops-figure">{ told }</b>
        </label>
    }
}
