//! Choosing what to play under: market, pay, culture, seed.

use super::home::scenario_name;
use crate::game::Seat;
use crate::game::scenario;
use crate::game::setup::Openness;
use crate::pay::presets;
use crate::pay::scheme::Scheme;
use crate::ui::hooks::use_act;
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::parts::{Button, Role, Tone};
use crate::ui::state::{Choice, Market, Msg, Pick};
use crate::words::Words;
use crate::world::chance::Seed;
use crate::world::quantities::Share;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Props of [`SetupPage`].
#[derive(Properties, PartialEq)]
pub struct SetupPageProps {
    /// The language.
    pub words: Words,
    /// What is chosen.
    pub choice: Rc<Choice>,
    /// A seed nobody has played yet.
    pub fresh_seed: Seed,
}

/// Choosing what to play under.
#[component]
pub fn SetupPage(props: &SetupPageProps) -> Html {
    let act = use_act();
    let (words, choice) = (&props.words, &props.choice);
    let (title, lead) = match choice.market {
        Market::Preset(_) => ("setup-title", "setup-lead"),
        Market::Again(_) => ("setup-again-title", "setup-again-lead"),
    };
    html! {
        <main class="setup">
            <header class="setup-head">
                <Button label={words.say("setup-back")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
                <h1 tabindex="-1">{ words.say(title) }</h1>
                <p>{ words.say(lead) }</p>
            </header>
            { market(words, choice, &act) }
            { pay(words, choice, &act) }
            { culture(words, choice, &act) }
            { openness(words, choice, &act) }
            <SeedField words={words.clone()} choice={Rc::clone(choice)} fresh_seed={props.fresh_seed} />
            <div class="setup-deal">
                <Button label={words.say("setup-deal")} tone={Tone::Ink} on_press={act.reform(|()| Msg::Deal)} />
            </div>
        </main>
    }
}

/// A choice of one, on a card: a radio button with a name and a sentence.
fn option<T: PartialEq>(
    group: &'static str,
    [this, chosen]: [T; 2],
    (title, lead): (String, String),
    on_pick: Callback<Event>,
) -> Html {
    html! {
        <label class="option" key={title.clone()}>
            <input type="radio" name={group} checked={this == chosen} onchange={on_pick} />
            <span class="option-title">{ title }</span>
            <span class="option-lead">{ lead }</span>
        </label>
    }
}

fn pick(act: &Callback<Msg>, pick: Pick) -> Callback<Event> {
    act.reform(move |_: Event| Msg::Picked(pick))
}

fn market(words: &Words, choice: &Choice, act: &Callback<Msg>) -> Html {
    let chosen = match &choice.market {
        Market::Preset(id) => *id,
        Market::Again(scenario) => {
            let name = scenario_name(words, scenario.id());
            let facts = [("scenario", name.into()), ("seed", choice.seed.number().to_string().into())];
            return html! { <p class="setup-fixed">{ words.tell("setup-same-market", &facts) }</p> };
        }
    };
    html! {
        <fieldset class="options">
            <legend>{ words.say("setup-market") }</legend>
            for id in scenario::preset_ids() {
                { option("market", [id, chosen], market_words(words, id), pick(act, Pick::Market(id))) }
            }
        </fieldset>
    }
}

fn market_words(words: &Words, id: &'static str) -> (String, String) {
    let lead = scenario::preset(id).map(|scenario| {
        let draft = scenario.draft();
        words.tell(
            &format!("scenario-{id}.lead"),
            &[("clients", draft.clients.len().into()), ("weeks", draft.weeks.into())],
        )
    });
    (scenario_name(words, id), lead.unwrap_or_default())
}

fn pay(words: &Words, choice: &Choice, act: &Callback<Msg>) -> Html {
    html! {
        <fieldset class="options">
            <legend>{ words.say("setup-pay") }</legend>
            for id in presets::scheme_ids() {
                { option("pay", [id, choice.scheme], scheme_words(words, id), pick(act, Pick::Scheme(id))) }
            }
            if let Some(scheme) = presets::scheme(choice.scheme) {
                <div class="pay-sides" aria-live="polite">
                    { pay_side(words, &scheme, Seat::Sales) }
                    { pay_side(words, &scheme, Seat::Operations) }
                </div>
            }
        </fieldset>
    }
}

fn scheme_words(words: &Words, id: &str) -> (String, String) {
    (words.say(&format!("scheme-{id}")), words.say(&format!("scheme-{id}.lead")))
}

fn pay_side(words: &Words, scheme: &Scheme, seat: Seat) -> Html {
    let title = match seat {
        Seat::Sales => "setup-pays-sales",
        Seat::Operations => "setup-pays-operations",
    };
    html! {
        <section class="pay-side" data-role={Role::from(seat).name()}>
            <h2>{ words.say(title) }</h2>
            <ul>
                for (index, line) in scheme.lines_for(seat) {
                    <li key={index}>{ pay_line_for(words, line, seat, Share::WHOLE) }</li>
                }
            </ul>
        </section>
    }
}

fn culture(words: &Words, choice: &Choice, act: &Callback<Msg>) -> Html {
    let about = |id: &str| (words.say(&format!("culture-{id}")), words.say(&format!("culture-{id}.lead")));
    html! {
        <fieldset class="options">
            <legend>{ words.say("setup-culture") }</legend>
            for id in presets::culture_ids() {
                { option("culture", [id, choice.culture], about(id), pick(act, Pick::Culture(id))) }
            }
        </fieldset>
    }
}

fn openness(words: &Words, choice: &Choice, act: &Callback<Msg>) -> Html {
    let all = [
        (Openness::OwnPayOnly, "openness-own", "openness-own.lead"),
        (Openness::BothPays, "openness-both", "openness-both.lead"),
    ];
    html! {
        <fieldset class="options">
            <legend>{ words.say("setup-openness") }</legend>
            for (openness, title, lead) in all {
                { option(
                    "openness",
                    [openness, choice.openness],
                    (words.say(title), words.say(lead)),
                    pick(act, Pick::Openness(openness)),
                ) }
            }
        </fieldset>
    }
}

/// The number behind the market, for those who want the same one again.
#[component]
fn SeedField(props: &SetupPageProps) -> Html {
    let act = use_act();
    let words = &props.words;
    let onchange = {
        let act = act.clone();
        Callback::from(move |event: Event| {
            let typed = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            // What is no number changes nothing; the field keeps saying so by its own rules.
            if let Some(number) = typed.and_then(|typed| typed.trim().parse().ok()) {
                act.emit(Msg::Picked(Pick::Seed(Seed::new(number))));
            }
        })
    };
    match props.choice.market {
        Market::Again(_) => return Html::default(),
        Market::Preset(_) => {}
    }
    let fresh = props.fresh_seed;
    html! {
        <div class="setup-seed">
            <label for="seed">{ words.say("setup-seed") }</label>
            <input
                id="seed"
                type="number"
                min="0"
                max="4294967295"
                step="1"
                inputmode="numeric"
                aria-describedby="seed-hint"
                value={props.choice.seed.number().to_string()}
                {onchange}
            />
            <Button
                label={words.say("setup-seed-another")}
                tone={Tone::Quiet}
                on_press={act.reform(move |()| Msg::Picked(Pick::Seed(fresh)))}
            />
            <p id="seed-hint">{ words.say("setup-seed-hint") }</p>
        </div>
    }
}
