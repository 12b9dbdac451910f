//! Choosing what to play under: market, pay, culture, seed.

use super::home::scenario_name;
use super::rehearsal::Rehearsal;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::face::called;
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::parts::remedy_does;
use crate::ui::parts::remedy_name;
use crate::ui::parts::{Button, Role, Tone};
use crate::ui::state::{Choice, Market, Msg, Partner, Pick, TalksMsg};
use crate::ui::table::phrases;
use bots::Temperament;
use game::Seat;
use game::campaign;
use game::scenario::{self, Acquaintance, ClientDraft, Scenario};
use game::setup::{Openness, Setup};
use pay::presets;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use words::{Catalogue, Words};
use world::chance::Seed;
use yew::prelude::*;

/// Props of [`SetupPage`].
#[derive(Properties, PartialEq)]
pub struct SetupPageProps {
    /// What is chosen.
    pub choice: Rc<Choice>,
    /// A seed nobody has played yet.
    pub fresh_seed: Seed,
}

/// Choosing what to play under.
#[component]
pub fn SetupPage(props: &SetupPageProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let choice = &props.choice;
    // Bringing a plan to its budget plays a hundred quarters; only another market or another plan asks for it again.
    let paid = use_memo(
        (choice.market.clone(), choice.scheme, choice.composed.clone()),
        |(market, scheme, composed)| {
            let (market, composed) = (market.clone(), composed.clone());
            Choice { market, scheme, composed, ..Choice::default() }.setup()
        },
    );
    let (title, lead) = match choice.market {
        Market::Preset(_) | Market::Campaign(_) => ("setup-title", "setup-lead"),
        Market::Again(_) => ("setup-again-title", "setup-again-lead"),
        Market::Next(_) => ("setup-next-title", "setup-next-lead"),
    };
    html! {
        <main class="setup">
            <header class="setup-head">
                <Button label={words.say("setup-back")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
                <h1 tabindex="-1">{ words.say(title) }</h1>
                <p>{ words.say(lead) }</p>
            </header>
            { market(words, choice, &act) }
            { partner(words, choice, &act) }
            if !choice.agreed.is_empty() {
                { agreed(words, choice) }
            }
            { pay(words, choice, (*paid).as_ref(), &act) }
            { terms(words, props, &act) }
            <div class="setup-deal">
                <Button label={words.say("setup-deal")} tone={Tone::Ink} on_press={act.reform(|()| Msg::Deal)} />
                { rehearsal(choice, (*paid).as_ref()) }
            </div>
        </main>
    }
}

/// The bot across the table goes through a quarter meanwhile; another bot, through another.
fn rehearsal(choice: &Choice, setup: Option<&Setup>) -> Html {
    let Partner::Bot { seat, temperament } = choice.partner else { return Html::default() };
    let bot = format!("{seat:?} {temperament}");
    let players = choice.partner.players();
    setup.map_or_else(Html::default, |setup| {
        html! { <Rehearsal key={bot} setup={setup.clone()} {players} /> }
    })
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
        Market::Preset(id) | Market::Campaign(id) => *id,
        Market::Again(ground) => {
            let name = scenario_name(words, ground.scenario.id());
            let facts = [("scenario", name.into()), ("seed", choice.seed.number().to_string().into())];
            return html! { <p class="setup-fixed">{ words.tell("setup-same-market", &facts) }</p> };
        }
        Market::Next(ground) => return comers(words, &ground.scenario),
    };
    let markets = scenario::preset_ids()
        .filter_map(|id| Some((id, Rc::new(scenario::preset(id)?), 1, Pick::Market(id))));
    let campaigns = campaign::preset_ids().filter_map(|id| {
        let plan = campaign::preset(id)?;
        Some((id, Rc::clone(plan.first()), plan.draft().quarters, Pick::Campaign(id)))
    });
    html! {
        <fieldset class="options">
            <legend>{ words.say("setup-market") }</legend>
            for (id, first, quarters, picked) in markets.chain(campaigns) {
                { option("market", [id, chosen], market_words(words, id, &first, quarters), pick(act, picked)) }
            }
        </fieldset>
    }
}

/// Who comes in the next quarter of a campaign: those who stayed, and those who are new.
fn comers(words: &Words, market: &Scenario) -> Html {
    let clients = market.draft().clients.iter();
    let (back, new): (Vec<_>, Vec<_>) =
        clients.partition(|client| client.acquaintance() == Acquaintance::Back);
    let named = |clients: &[&ClientDraft]| {
        let names = clients.iter().map(|client| called(words, &client.character, client.name.as_deref()));
        names.collect::<Vec<_>>().join(", ")
    };
    let facts = [("back", back.len().into()), ("names", named(&back).into())];
    let others = [("new", new.len().into()), ("names", named(&new).into())];
    html! {
        <section class="setup-fixed stack">
            <p><b>{ scenario_name(words, market.id()) }</b></p>
            <p>{ words.tell("setup-next-back", &facts) }</p>
            <p>{ words.tell("setup-next-new", &others) }</p>
        </section>
    }
}

/// Who sits across the table; where it is a bot, what it is like.
fn partner(words: &Words, choice: &Choice, act: &Callback<Msg>) -> Html {
    let temperament = match choice.partner {
        Partner::Person => None,
        Partner::Bot { seat, temperament } => Some((seat, temperament)),
    };
    let (seat, now) = (temperament.map(|(seat, _)| seat), temperament.map(|(_, temperament)| temperament));
    let of = |bot: Option<Seat>, [name, lead]: [&str; 2]| {
        let about = (words.say(name), words.say(lead));
        let partner = bot.map_or(Partner::Person, |seat| match now {
            Some(temperament) => Partner::Bot { seat, temperament },
            None => Partner::ordinary(seat),
        });
        option("partner", [bot, seat], about, pick(act, Pick::Partner(partner)))
    };
    html! {
        <div class="setup-partner">
            <fieldset class="options">
                <legend>{ words.say("setup-partner") }</legend>
                { of(None, ["setup-partner-person", "setup-partner-person.lead"]) }
                { of(Some(Seat::Operations), ["setup-partner-operations", "setup-partner-operations.lead"]) }
                { of(Some(Seat::Sales), ["setup-partner-sales", "setup-partner-sales.lead"]) }
            </fieldset>
            if let Some((seat, now)) = temperament {
                { temperaments(words, seat, now, act) }
            }
        </div>
    }
}

/// What the bot is like; an ordinary one is chosen for those who do not mind.
fn temperaments(words: &Words, seat: Seat, now_chosen: &'static str, act: &Callback<Msg>) -> Html {
    let about =
        |id: &str| (words.named(Catalogue::Temperaments, id), words.about(Catalogue::Temperaments, id, &[]));
    let (name, _) = about(now_chosen);
    html! {
        <details class="setup-temperament">
            { now(words.say("setup-temperament"), name) }
            <fieldset class="options">
                <legend class="spoken">{ words.say("setup-temperament") }</legend>
                for id in Temperament::ids() {
                    { option(
                        "temperament",
                        [id, now_chosen],
                        about(id),
                        pick(act, Pick::Partner(Partner::Bot { seat, temperament: id })),
                    ) }
                }
            </fieldset>
        </details>
    }
}

/// What a market is called, and what it is: of a campaign of so many `quarters`, that of the first.
fn market_words(words: &Words, id: &str, first: &Scenario, quarters: u8) -> (String, String) {
    let (clients, weeks) = (first.draft().clients.len().into(), first.draft().weeks.into());
    let facts = [("quarters", quarters.into()), ("clients", clients), ("weeks", weeks)];
    (scenario_name(words, id), words.about(Catalogue::Markets, id, &facts))
}

/// The chosen pay plan, both sides of it; the other plans are folded away. In a second quarter another pay is the
/// point, so they lie open.
fn pay(words: &Words, choice: &Choice, paid: Option<&Setup>, act: &Callback<Msg>) -> Html {
    let (title, lead) = pay_words(words, choice);
    html! {
        <section class="setup-pay">
            <h2>{ words.say("setup-pay") }</h2>
            if let Some(setup) = paid {
                <div class="pay-plan" aria-live="polite">
                    <p><b>{ title }</b>{ " " }<span>{ lead }</span></p>
                    <div class="pay-sides">
                        { pay_side(words, choice, setup, Seat::Sales) }
                        { pay_side(words, choice, setup, Seat::Operations) }
                    </div>
                </div>
            }
            <details open={!choice.market.is_free()}>
                <summary>{ words.say("setup-pay-others") }</summary>
                <fieldset class="options">
                    <legend class="spoken">{ words.say("setup-pay") }</legend>
                    for id in presets::scheme_ids() {
                        { option("pay", [id, preset_of(choice)], scheme_words(words, id), pick(act, Pick::Scheme(id))) }
                    }
                </fieldset>
            </details>
            <div><Button label={words.say("setup-compose")} on_press={act.reform(|()| Msg::Talks(TalksMsg::Compose))} /></div>
        </section>
    }
}

/// What the peace talks came to.
fn agreed(words: &Words, choice: &Choice) -> Html {
    html! {
        <section class="setup-agreed">
            <h2>{ words.say("setup-agreed") }</h2>
            <ul>
                for remedy in choice.agreed.remedies().iter().copied() {
                    <li key={remedy_name(remedy)}>
                        <b>{ words.say(remedy_name(remedy)) }</b>{ " " }<span>{ words.say(remedy_does(remedy)) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

/// What most tables leave as it is, each with its choice in sight: the culture, who knows whose pay, the number.
fn terms(words: &Words, props: &SetupPageProps, act: &Callback<Msg>) -> Html {
    let choice = &props.choice;
    let openness_now = match choice.openness {
        Openness::OwnPayOnly => "openness-own",
        Openness::BothPays => "openness-both",
    };
    let number = choice.market.is_free().then(|| choice.seed.number().to_string());
    html! {
        <div class="setup-terms">
            <details>
                { now(words.say("setup-culture"), words.named(Catalogue::Cultures, choice.culture)) }
                { culture(words, choice, act) }
            </details>
            <details>
                { now(words.say("setup-openness"), words.say(openness_now)) }
                { openness(words, choice, act) }
            </details>
            if let Some(number) = number {
                <details>
                    { now(words.say("setup-seed"), number) }
                    <SeedField choice={Rc::clone(choice)} fresh_seed={props.fresh_seed} />
                </details>
            }
        </div>
    }
}

/// A term and what is chosen for it, before it is unfolded.
fn now(term: String, chosen: String) -> Html {
    html! {
        <summary><span class="term">{ term }{ " " }</span><span class="term-now">{ chosen }</span></summary>
    }
}

/// The preset that is chosen; none where the pay was composed.
fn preset_of(choice: &Choice) -> &'static str {
    if choice.composed.is_some() { "" } else { choice.scheme }
}

/// What the chosen pay is called, and what it is.
fn pay_words(words: &Words, choice: &Choice) -> (String, String) {
    let Some(composed) = &choice.composed else { return scheme_words(words, choice.scheme) };
    let name = composed.scheme.name();
    let id = composed.scheme.id();
    match name {
        Some(name) => (name.to_owned(), words.say("setup-composed")),
        None if presets::scheme(id).is_some() => scheme_words(words, id),
        None => (words.say("scheme-agreed"), words.say("scheme-agreed.lead")),
    }
}

fn scheme_words(words: &Words, id: &str) -> (String, String) {
    (words.named(Catalogue::Schemes, id), words.about(Catalogue::Schemes, id, &[]))
}

/// What a seat is paid. Where each sees only their own, it lies behind the seat's curtain; that of a bot stays there.
fn pay_side(words: &Words, choice: &Choice, setup: &Setup, seat: Seat) -> Html {
    let title = words.say(match seat {
        Seat::Sales => "setup-pays-sales",
        Seat::Operations => "setup-pays-operations",
    });
    let lines = html! {
        <ul>
            for (index, line) in setup.scheme.lines_for(seat) {
                <li key={index}>{ pay_line_for(words, line, seat, setup.scales[seat]) }</li>
            }
        </ul>
    };
    let facts = [("seat", phrases::seat_fact(seat).into())];
    let told = match (choice.openness, choice.partner) {
        (Openness::BothPays, _) => lines,
        (Openness::OwnPayOnly, Partner::Bot { seat: bot, .. }) if bot == seat => {
            html! { <p>{ words.tell("setup-pay-bot", &facts) }</p> }
        }
        (Openness::OwnPayOnly, Partner::Bot { .. }) => lines,
        (Openness::OwnPayOnly, Partner::Person) => html! {
            // Another plan draws the curtain again.
            <details class="pay-curtain" name="pay-curtain" key={setup.scheme.id().to_owned()}>
                <summary>{ words.tell("setup-pay-curtain", &facts) }</summary>
                { lines }
            </details>
        },
    };
    html! {
        <section class="pay-side" data-role={Role::from(seat).name()}>
            <h3>{ title }</h3>
            { told }
        </section>
    }
}

fn culture(words: &Words, choice: &Choice, act: &Callback<Msg>) -> Html {
    let about = |id: &str| (words.named(Catalogue::Cultures, id), words.about(Catalogue::Cultures, id, &[]));
    html! {
        <fieldset class="options">
            <legend class="spoken">{ words.say("setup-culture") }</legend>
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
            <legend class="spoken">{ words.say("setup-openness") }</legend>
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
    let words = &use_words();
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
    if !props.choice.market.is_free() {
        return Html::default();
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
