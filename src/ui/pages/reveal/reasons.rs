//! Why a bot did what it did: what it weighed, by client and week, drawn no further than somebody looks.

use super::called::Called;
use crate::ui::hooks::use_words;
use crate::ui::parts::Role;
use crate::ui::table::phrases;
use bots::choice::Worth;
use bots::weighing::{Ground, Weighed};
use debrief::quarter::Quarter;
use debrief::reasons::{BotDecision, Reasons};
use debrief::shortlist::{Account, CalledBy, HARDLY, Motive, Shortlist};
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
    decisions: Rc<[BotDecision]>,
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
    decision: BotDecision,
}

/// One decision: what was taken, and every likely option with what it was worth.
#[component]
fn OneDecision(props: &OneDecisionProps) -> Html {
    let opened = use_state(|| false);
    let words = &use_words();
    let weighing = &props.decision.weighing;
    let (id, called) = match props.decision.called_by() {
        CalledBy::Taken(option) => ("why-bot-week", Some(option)),
        CalledBy::LeftUndone(option) => ("why-bot-week-left", option),
    };
    let made = called.map(|option| name(words, props, option)).unwrap_or_default();
    let facts = [("week", words.week(weighing.week).into()), ("made", made.into())];
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

fn answer(words: &Words, props: &OneDecisionProps) -> Html {
    let weighing = &props.decision.weighing;
    let Shortlist { told, left, together } = props.decision.shortlist();
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
                for (id, money) in account(&option.worth) {
                    <div key={id}><dt>{ words.say(id) }</dt><dd>{ words.signed_money(money) }</dd></div>
                }
            </dl>
        </>
    }
}

/// What an option was worth, in sums with their names.
fn account(worth: &Worth) -> impl Iterator<Item = (&'static str, Money)> {
    let Account { parts, total } = Account::of(worth);
    let named = parts.into_iter().map(|(motive, money)| (motive_id(motive), money));
    named.chain([("why-bot-total", total)])
}

const fn motive_id(motive: Motive) -> &'static str {
    match motive {
        Motive::Pay => "why-bot-pay",
        Motive::Effort => "why-bot-effort",
        Motive::Conscience => "why-bot-conscience",
        Motive::Standing => "why-bot-standing",
        Motive::Liking => "why-bot-liking",
    }
}

fn name(words: &Words, props: &OneDecisionProps, option: &Weighed) -> String {
    let client = option.made.as_ref().and_then(Move::client);
    let client = client.map(|client| props.quarter.name(words, client)).unwrap_or_default();
    words.option(option.made.as_ref(), props.decision.named, &client)
}

fn percent(words: &Words, chance: f64) -> String {
    if chance < HARDLY { words.say("why-bot-hardly") } else { words.percent(Share::from_fraction(chance)) }
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
