//! Why a bot did what it did: what it weighed, by client and week, drawn no further than somebody looks.

use super::called::Called;
use crate::ui::hooks::use_words;
use crate::ui::parts::Role;
use crate::ui::table::phrases;
use base::order;
use bots::choice::Worth;
use bots::weighing::{Ground, Weighed};
use debrief::quarter::Quarter;
use debrief::reasons::{Decision, Reasons};
use game::moves::Move;
use std::rc::Rc;
use words::{Catalogue, Words};
use world::client::ClientId;
use world::quantities::{Money, Share};
use yew::prelude::*;

/// Why a bot did what it did, folded by client.
pub fn why_it_did(words: &Words, quarter: &Rc<Quarter>, bot: &Reasons) -> Html {
    let seat = words.say(phrases::seat(bot.seat));
    let kind = words.named(Catalogue::Temperaments, &bot.temperament);
    let matters = bot.matters();
    let title = words.tell("why-bot", &[("seat", seat.clone().into())]);
    html! {
        <div class="why-bot"><section class="stack" data-role={Role::from(bot.seat).name()} data-print="no">
            <header>
                <h2>{ title }</h2>
                <p class="lead">
                    { words.tell("why-bot-lead", &[("seat", seat.into()), ("temperament", kind.into())]) }
                </p>
            </header>
            if matters.is_empty() {
                <p>{ words.say("why-bot-none") }</p>
            }
            for client in matters {
                <OneMatter
                    key={client.map_or(-1, |client| client.index() as i64)}
                    quarter={Rc::clone(quarter)}
                    decisions={Rc::clone(&bot.decisions)}
                    {client}
                    title={client.map_or_else(|| words.say("why-bot-plan"), |client| quarter.name(words, client))}
                />
            }
        </section></div>
    }
}

/// Why a bot did what it did about one client, folded; nothing where it decided nothing about it.
pub fn why_it_did_to(words: &Words, quarter: &Rc<Quarter>, bot: &Reasons, client: ClientId) -> Html {
    if !bot.decisions.iter().any(|decision| decision.client == Some(client)) {
        return Html::default();
    }
    let title = words.tell("why-bot", &[("seat", words.say(phrases::seat(bot.seat)).into())]);
    html! {
        <div class="why-bot-one" data-role={Role::from(bot.seat).name()} data-print="no">
            <OneMatter
                key={client.index()}
                quarter={Rc::clone(quarter)}
                decisions={Rc::clone(&bot.decisions)}
                client={Some(client)}
                {title}
            />
        </div>
    }
}

/// Props of [`OneMatter`].
#[derive(Properties, PartialEq)]
struct OneMatterProps {
    quarter: Rc<Quarter>,
    decisions: Rc<[Decision]>,
    client: Option<ClientId>,
    title: AttrValue,
}

/// All decisions about a client, or about the week.
#[component]
fn OneMatter(props: &OneMatterProps) -> Html {
    let opened = use_state(|| false);
    let words = &use_words();
    let own: Vec<_> = props.decisions.iter().filter(|decision| decision.client == props.client).collect();
    let count = words.tell("why-bot-count", &[("count", own.len().into())]);
    html! {
        <details class="why-bot-matter">
            <summary onclick={open(&opened)}><b>{ &props.title }</b>{ " " }<small>{ count }</small></summary>
            if *opened {
                <ul role="list">
                    for (index, decision) in own.into_iter().enumerate() {
                        <li key={index}>
                            <OneDecision
                                quarter={Rc::clone(&props.quarter)}
                                decision={decision.clone()}
                            />
                        </li>
                    }
                </ul>
            }
        </details>
    }
}

/// What is folded is drawn when it is unfolded for the first time.
fn open(opened: &UseStateHandle<bool>) -> Callback<MouseEvent> {
    let opened = opened.clone();
    Callback::from(move |_| opened.set(true))
}

/// Props of [`OneDecision`].
#[derive(Properties, PartialEq)]
struct OneDecisionProps {
    quarter: Rc<Quarter>,
    decision: Decision,
}

/// One decision: what was taken, and every likely option with what it was worth.
#[component]
fn OneDecision(props: &OneDecisionProps) -> Html {
    let opened = use_state(|| false);
    let words = &use_words();
    let weighing = &props.decision.weighing;
    let chance = |place: &usize| weighing.options.get(*place).map_or(0.0, |option| option.chance);
    // What was left is called by what could have been done.
    let (id, place) = match weighing.made() {
        Some(_) => ("why-bot-week", Some(weighing.taken)),
        None => {
            let others = (0..weighing.options.len()).filter(|place| *place != weighing.taken);
            ("why-bot-week-left", others.max_by(|one, other| chance(one).total_cmp(&chance(other))))
        }
    };
    let made = place.and_then(|place| weighing.options.get(place)).map(|option| name(words, props, option));
    let facts = [("week", words.week(weighing.week).into()), ("made", made.unwrap_or_default().into())];
    let summary = words.tell(id, &facts);
    html! {
        <details class="why-bot-decision">
            <summary onclick={open(&opened)}>{ summary }</summary>
            if *opened {
                { answer(words, props) }
            }
        </details>
    }
}

/// No more options than this are told one by one, and beyond two of them none that is less likely than this.
const TOLD: usize = 4;
const LIKELY: f64 = 0.005;

fn answer(words: &Words, props: &OneDecisionProps) -> Html {
    let weighing = &props.decision.weighing;
    let mut places: Vec<usize> = (0..weighing.options.len()).collect();
    let chance = |place: &usize| weighing.options.get(*place).map_or(0.0, |option| option.chance);
    order::by(&mut places, |one, other| chance(other).total_cmp(&chance(one)));
    // What was taken is told, however unlikely it was.
    let is_told = |rank: usize, place: usize| {
        place == weighing.taken || rank < 2 || (rank < TOLD && chance(&place) >= LIKELY)
    };
    let (told, left): (Vec<_>, Vec<_>) =
        places.into_iter().enumerate().partition(|(rank, place)| is_told(*rank, *place));
    let together = left.iter().map(|(_, place)| chance(place)).sum::<f64>();
    let left = left.len();
    let told: Vec<_> =
        told.into_iter().filter_map(|(_, place)| Some((place, weighing.options.get(place)?))).collect();
    let facts = [("count", left.into()), ("chance", percent(words, together).into())];
    html! {
        <div class="why-bot-answer">
            <p>{ words.tell("why-bot-ground", &[("ground", ground(weighing.ground()).into())]) }</p>
            <ol role="list">
                for (place, option) in told {
                    <li key={place} data-taken={(place == weighing.taken).then_some("true")}>
                        { one_option(words, props, option, place == weighing.taken) }
                    </li>
                }
            </ol>
            if left > 0 {
                <p>{ words.tell("why-bot-rest", &facts) }</p>
            }
        </div>
    }
}

fn one_option(words: &Words, props: &OneDecisionProps, option: &Weighed, is_taken: bool) -> Html {
    let chance = percent(words, option.chance);
    html! {
        <>
            <p class="why-bot-name">
                <b>{ name(words, props, option) }</b>
                { " " }
                if is_taken {
                    <span class="tag">{ words.say("why-bot-taken") }</span>
                    { " " }
                }
                <span class="why-bot-chance">
                    { words.tell("why-bot-chance", &[("chance", chance.into())]) }
                </span>
            </p>
            <span class="why-bot-bar" aria-hidden="true" style={format!("--share: {:.3}", option.chance)} />
            <dl>
                for (id, money) in parts(&option.worth) {
                    <div key={id}><dt>{ words.say(id) }</dt><dd>{ words.signed_money(money) }</dd></div>
                }
            </dl>
        </>
    }
}

/// The parts of a worth that are not nothing, and all of it.
fn parts(worth: &Worth) -> Vec<(&'static str, Money)> {
    let parts = [
        ("why-bot-pay", worth.pay),
        ("why-bot-effort", -worth.effort),
        ("why-bot-conscience", -worth.conscience),
        ("why-bot-standing", -worth.standing),
        ("why-bot-liking", worth.liking),
    ];
    let mut told: Vec<_> = parts
        .into_iter()
        .map(|(id, thousands)| (id, Money::from_thousands(thousands)))
        .filter(|(id, money)| *id == "why-bot-pay" || money.cents().abs() >= 50)
        .collect();
    told.push(("why-bot-total", Money::from_thousands(worth.total())));
    told
}

fn name(words: &Words, props: &OneDecisionProps, option: &Weighed) -> String {
    let client = option.made.as_ref().and_then(Move::client);
    let client = client.map(|client| props.quarter.name(words, client)).unwrap_or_default();
    words.option(option.made.as_ref(), props.decision.named, &client)
}

fn percent(words: &Words, chance: f64) -> String {
    if chance < LIKELY { words.say("why-bot-hardly") } else { words.percent(Share::from_fraction(chance)) }
}

const fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Pay => "pay",
        Ground::Effort => "effort",
        Ground::Conscience => "conscience",
        Ground::Standing => "standing",
        Ground::Liking => "liking",
        Ground::Chance => "chance",
    }
}
