//! The end of the quarter, in three acts: the clients come in, the money falls onto their lines, and the costliest
//! decision is looked at from the other side. Then the peace talks, and both quarters over each other, or all those of a
//! campaign beside each other. Everything else is one press away. Who stays and who leaves is guessed before anything is
//! shown; what comes after an open guess is not in the page yet. With one client the acts are one page.
//!
//! A [`Quarter`] holds all that the page tells, and is made in `debrief`; make it once, when the game is over.

mod answered;
mod arrivals;
mod bet;
mod blame;
mod books;
mod both;
mod called;
mod causes;
mod clients;
mod closer;
mod luck;
mod money;
mod moral;
mod peace;
mod playing;
mod pledge;
mod promises;
mod reasons;
mod replay;
mod report;
mod so_far;
mod steps;
mod turning;
mod twice;
mod twins;
mod year;

pub use causes::{name as cause_name, rule_of as cause_rule};
pub use clients::part_word;
pub use report::Report;

use crate::ui::hooks::{use_steps_ahead, use_waves, use_words};
use crate::ui::parts::{Button, Later, Tone};
use crate::ui::state::{Entering, Guessed, Replaying, RevealStep, Talks, Unveiled, WhatIfMsg, WhatIfView};
use arrivals::Arrivals;
use books::{BooksProps, books_of_the_company, both_slips};
use called::Called;
use clients::{ClientsAtEndProps, clients_at_the_end, moral_of};
use debrief::both::Both;
use debrief::chosen::{self, CHECKED_LEAVES, MARKETS, NATURAL_LEAVES, TOLD_LEAVES};
use debrief::quarter::Quarter;
use debrief::so_far::SoFar;
use debrief::story::Story;
use game::Seat;
use game::bets::{Bet, Matter};
use peace::PeaceTalks;
use playing::Sight;
use pledge::Pledges;
use std::rc::Rc;
use steps::Steps;
use twice::{TwiceProps, twice};
use words::Words;
use world::client::ClientId;
use world::quantities::Money;
use yew::prelude::*;

/// Props of [`Reveal`].
#[derive(Clone, Properties, PartialEq)]
pub struct RevealProps {
    /// The quarter that has just ended.
    pub quarter: Rc<Quarter>,
    /// The quarter before it on the same market, if there was one.
    #[prop_or_default]
    pub before: Option<Rc<Quarter>>,
    /// The campaign that it belongs to, as far as that has come.
    #[prop_or_default]
    pub so_far: Option<Rc<SoFar>>,
    /// What has been guessed, and which step is looked at.
    pub unveiled: Unveiled,
    /// A seat guesses.
    pub on_guess: Callback<Bet>,
    /// The guesses about this are final.
    pub on_unveil: Callback<Matter>,
    /// The next client comes in, or all who are left.
    pub on_enter: Callback<Entering>,
    /// Turns to a step.
    pub on_turn: Callback<RevealStep>,
    /// What is agreed on for the next quarter.
    #[prop_or_default]
    pub talks: Talks,
    /// What was guessed about the quarter before.
    #[prop_or_default]
    pub before_guessed: Guessed,
    /// Lays a client's sheet of the ledger on top.
    pub on_sheet: Callback<ClientId>,
    /// Looks at a week of the game again, or no longer.
    pub on_replay: Callback<Option<Replaying>>,
    /// What might have been.
    #[prop_or_default]
    pub what_if: WhatIfView,
    /// Asks what might have been.
    #[prop_or_default]
    pub on_what_if: Callback<WhatIfMsg>,
    /// Plays the same market again, or the next quarter of the campaign.
    pub on_again: Callback<()>,
    /// Plays the first lesson in a market that nobody chose.
    #[prop_or_default]
    pub on_unchosen: Callback<()>,
    /// Saves the game as a file.
    pub on_export: Callback<()>,
    /// Goes to the report.
    #[prop_or_default]
    pub on_report: Callback<()>,
    /// Goes back to the start.
    pub on_home: Callback<()>,
}

/// The end of the quarter.
#[component]
pub fn Reveal(props: &RevealProps) -> Html {
    let words = use_words();
    let (now, asking) = (props.unveiled.now, asked(props));
    // What is told of the decisions comes as soon as all have been weighed.
    let weighed = use_state_eq(|| props.quarter.story.is_weighed());
    let on_weighed = {
        let weighed = weighed.setter();
        Callback::from(move |()| weighed.set(true))
    };
    // The heading turns at once; what lies below it, which is more, a frame later.
    let shown = use_waves(vec![asking.is_none().then_some(now)]).into_iter().flatten().flatten().next();
    // What opens together, as all the rest does after the last guess, is drawn a step at a time.
    let wanted =
        RevealStep::ALL.map(|step| steps::is_shown(props, step) && (step != now || asking.is_none()));
    let drawn = use_waves(wanted.to_vec());
    let is_drawn = |step: RevealStep| wanted[step.place()] && drawn[step.place()] == Some(true);
    if let Some(again) = props.unveiled.replay {
        return replay::replay(props, &words, again);
    }
    html! {
        <main class="page reveal" id="main">
            <div class="reveal-top" data-print="no">
                <Button label={words.say("back-to-start")} tone={Tone::Quiet} on_press={props.on_home.clone()} />
                <Ahead stories={stories(props).cloned().collect::<Vec<_>>()} {on_weighed} />
            </div>
            { head(props, &words) }
            for step in RevealStep::ALL.into_iter().filter(|step| is_drawn(*step)) {
                <div class="reveal-step" key={step.place()} data-now={(shown == Some(step)).then_some("true")}>
                    <Opened of={props.clone()} {step} weighed={*weighed} />
                </div>
            }
            if now == RevealStep::Both && is_drawn(now) {
                <Pledges pledges={Rc::clone(&props.talks.pledges)} />
            }
            if let Some(on) = asking {
                <Later>{ bet::bets(props, &words, on) }</Later>
            } else {
                { on_from(props, &words, now) }
            }
        </main>
    }
}

/// Both quarters, the one that has just ended first.
fn stories(props: &RevealProps) -> impl Iterator<Item = &Rc<Story>> {
    core::iter::once(&props.quarter).chain(&props.before).map(|quarter| &quarter.story)
}

/// Props of [`Ahead`].
#[derive(Properties, PartialEq)]
struct AheadProps {
    stories: Vec<Rc<Story>>,
    on_weighed: Callback<()>,
}

/// Draws nothing: what is heavy to reckon and asked for late is reckoned a little in every frame from the beginning.
#[component]
fn Ahead(props: &AheadProps) -> Html {
    let stories = props.stories.clone();
    let on_weighed = props.on_weighed.clone();
    use_steps_ahead(props.stories.clone(), move || {
        let more = stories.iter().any(|story| story.reckon_ahead());
        if !more {
            on_weighed.emit(());
        }
        more
    });
    Html::default()
}

/// The matter that is being asked about before its step is shown. The turning point asks within its step.
fn asked(props: &RevealProps) -> Option<Matter> {
    props.unveiled.asking().filter(|matter| bet::question(*matter).is_some())
}

/// With one client the acts are one page.
fn is_one_page(props: &RevealProps) -> bool {
    props.quarter.outcome.clients.len() == 1
}

/// Whether clients are still to come in.
fn is_entering(props: &RevealProps) -> bool {
    let at_the_clients = props.unveiled.now == RevealStep::On(Matter::Clients);
    at_the_clients && props.unveiled.entered < props.quarter.outcome.clients.len()
}

/// What is asked, or what came of it, in a heading and a sentence; and the steps.
fn head(props: &RevealProps, words: &Words) -> Html {
    let (title, lead) = match asked(props).and_then(bet::question) {
        Some((title, lead, _)) => {
            let (people, clients) = (props.quarter.people().into(), props.quarter.open.len().into());
            (words.tell(title, &[("clients", clients)]), words.tell(lead, &[("people", people)]))
        }
        None => told(props, words, props.unveiled.now),
    };
    let steps = steps::row(props, words);
    html! {
        <header class="reveal-head">
            <div class="stack">
                <h1 tabindex="-1">{ title }</h1>
                <p class="lead">{ lead }</p>
            </div>
            if props.unveiled.may_turn(RevealStep::Closer) && !is_entering(props) {
                <Steps label={words.say("reveal-steps")} now={props.unveiled.now} {steps} on_turn={props.on_turn.clone()} />
            }
        </header>
    }
}

/// What a step that is open tells, in a heading and a sentence.
fn told(props: &RevealProps, words: &Words, step: RevealStep) -> (String, String) {
    match step {
        RevealStep::On(Matter::Clients) if is_entering(props) => {
            let facts = [
                ("here", props.unveiled.entered.into()),
                ("all", props.quarter.outcome.clients.len().into()),
            ];
            (words.say("arrivals-title"), words.tell("arrivals-lead", &facts))
        }
        RevealStep::On(Matter::Turning) => (turning::headline(props, words), turning::lead(props, words)),
        RevealStep::On(on) => {
            let answer = answered::sentence(props, words, on);
            let lead = answer.unwrap_or_else(|| plain_lead(props, words, on));
            (headline(props, words, on), lead)
        }
        RevealStep::Money => money::told(words, &props.quarter),
        RevealStep::Closer => (words.say("closer-title"), words.say("closer-lead")),
        RevealStep::Promises => (promises::headline(props, words), words.say("promises-lead")),
        RevealStep::Causes => (causes::headline(props, words), causes::lead(props, words)),
        RevealStep::Year => (year::headline(words, &props.what_if), words.say("year-lead")),
        RevealStep::Peace => (words.say("peace-title"), words.say("peace-lead")),
        RevealStep::Both => (words.say("reveal-twice"), words.say("reveal-one-quarter")),
        RevealStep::SoFar => {
            props.so_far.as_ref().map(|so_far| so_far::headline(words, so_far)).unwrap_or_default()
        }
    }
}

/// What came, in a heading.
fn headline(props: &RevealProps, words: &Words, on: Matter) -> String {
    let outcome = &props.quarter.outcome;
    match on {
        Matter::Clients => fates(props, words),
        Matter::Slips => {
            let worth = |seat: Seat| words.money(outcome.worth(seat)).into();
            words.tell(
                "reveal-slips-title",
                &[("sales", worth(Seat::Sales)), ("operations", worth(Seat::Operations))],
            )
        }
        Matter::Company => {
            let worth = outcome.company.lifetime_value();
            let id = if worth < Money::ZERO { "reveal-company-cost" } else { "reveal-company-worth" };
            let size = if worth < Money::ZERO { -worth } else { worth };
            words.tell(id, &[("worth", words.money(size).into())])
        }
        Matter::Blame => blame::headline(props, words),
        Matter::Luck => luck::headline(words, &props.what_if),
        Matter::Turning => turning::headline(props, words),
    }
}

fn fates(props: &RevealProps, words: &Words) -> String {
    let quarter = &props.quarter;
    let (asked, stay) = quarter.staying();
    let only = quarter.outcome.clients.iter().find(|client| client.renewed.is_some());
    if let (1, Some(client)) = (asked, only) {
        let id = if stay == 1 { "reveal-title-one-stays" } else { "reveal-title-one-leaves" };
        return words.tell(id, &[("client", quarter.name(words, client.client).into())]);
    }
    let id = match (asked, stay) {
        (0, _) => "reveal-title-nobody",
        (_, 0) => "reveal-title-none",
        (asked, stay) if asked == stay => "reveal-title-all",
        (_, _) => "reveal-title-some",
    };
    words.tell(id, &[("some", stay.into()), ("all", asked.into())])
}

/// What stands below the heading where nobody guessed.
fn plain_lead(props: &RevealProps, words: &Words, on: Matter) -> String {
    let quarter = &props.quarter;
    match on {
        Matter::Clients => {
            let weeks = quarter.setup.scenario.draft().weeks;
            words.tell("reveal-lead", &[("weeks", weeks.into()), ("pay", quarter.pay(words).into())])
        }
        Matter::Slips => words.say("reveal-slips-lead"),
        Matter::Company => words.say("reveal-company-lead"),
        Matter::Blame => words.say("reveal-blame-lead"),
        Matter::Luck => words.say("luck-lead"),
        Matter::Turning => turning::lead(props, words),
    }
}

/// Props of [`Opened`].
#[derive(Properties, PartialEq)]
struct OpenedProps {
    of: RevealProps,
    step: RevealStep,
    /// Whether every decision has been weighed: what tells of them is drawn anew then.
    weighed: bool,
}

/// A step that is open. A component, so that it is reckoned when something in it changes, and not in every frame in
/// which another one is drawn.
#[component]
fn Opened(props: &OpenedProps) -> Html {
    let of = &props.of;
    let words = use_words();
    opened(of, &words, props.step)
}

fn opened(props: &RevealProps, words: &Words, step: RevealStep) -> Html {
    let quarter = Rc::clone(&props.quarter);
    let names = quarter.names(words);
    let money = BooksProps { quarter: Rc::clone(&quarter), names: Rc::clone(&names) };
    match step {
        RevealStep::On(Matter::Clients) => {
            let answers = answered::answers(props, Matter::Clients);
            if is_one_page(props) {
                return one_page(props, words, ClientsAtEndProps { quarter, names, answers });
            }
            html! { <Arrivals {quarter} {names} {answers} entered={props.unveiled.entered} /> }
        }
        RevealStep::Money => {
            let answers = answered::answers(props, Matter::Clients);
            money::money(words, &ClientsAtEndProps { quarter, names, answers })
        }
        RevealStep::On(Matter::Turning) => html! {
            <turning::Turning of={props.clone()} seen={turning::is_seen(props)} weighed={props.quarter.story.is_weighed()} />
        },
        RevealStep::Closer => closer::closer(props, words),
        RevealStep::On(Matter::Slips) => html! {
            <>
                { both_slips(words, &money) }
                for bot in props.quarter.reasons.iter() {
                    { reasons::why_it_did(words, &quarter, bot) }
                }
            </>
        },
        RevealStep::On(Matter::Company) => books_of_the_company(words, &money),
        RevealStep::On(Matter::Blame) => blame::meter(props, words),
        RevealStep::Promises => promises::promises(props, words),
        RevealStep::Causes => causes::causes(props, words),
        RevealStep::Year => html! {
            <year::Year
                {quarter}
                talks={props.talks.clone()}
                what_if={props.what_if.clone()}
                on_what_if={props.on_what_if.clone()}
            />
        },
        RevealStep::Peace => html! {
            <PeaceTalks {quarter} talks={props.talks.clone()} />
        },
        RevealStep::On(Matter::Luck) => play_again(props),
        RevealStep::Both => props.before.as_ref().map_or_else(Html::default, |before| {
            let both = Both { before: Rc::clone(before), now: quarter };
            let (now_guessed, before_guessed) = (props.unveiled.guessed(), props.before_guessed.clone());
            let twins = twins::twins(props, &both);
            twice(words, &TwiceProps { both, now_guessed, before_guessed, twins })
        }),
        RevealStep::SoFar => {
            props.so_far.as_ref().map_or_else(Html::default, |so_far| so_far::so_far(words, so_far))
        }
    }
}

/// All three acts of a quarter with one client.
fn one_page(props: &RevealProps, words: &Words, ends: ClientsAtEndProps) -> Html {
    html! {
        <section class="stack one-page">
            { clients_at_the_end(words, &ends) }
            { money::money_of_one(words, &ends) }
            <Later frames={2}><turning::Turning of={props.clone()} seen={turning::is_seen(props)} weighed={props.quarter.story.is_weighed()} /></Later>
            { moral_of(words, &props.quarter) }
            { chosen_market(props, words) }
        </section>
    }
}

/// That the market of the first lesson was chosen, what usually happens, and one that was not chosen.
fn chosen_market(props: &RevealProps, words: &Words) -> Html {
    if !chosen::is_chosen(&props.quarter.setup) {
        return Html::default();
    }
    let in_a_hundred = |count: u32| words.number((f64::from(count) * 100.0 / f64::from(MARKETS)).round());
    let facts = [
        ("all", words.count(MARKETS.into()).into()),
        ("natural", in_a_hundred(NATURAL_LEAVES).into()),
        ("told", in_a_hundred(TOLD_LEAVES).into()),
        ("checked", in_a_hundred(CHECKED_LEAVES).into()),
    ];
    html! {
        <aside class="chosen stack" data-print="no">
            <p>{ words.tell("chosen-market", &facts) }</p>
            <Button
                label={words.say("chosen-other")}
                tone={Tone::Quiet}
                on_press={props.on_unchosen.clone()}
            />
        </aside>
    }
}

/// The quarter played again, as soon as somebody looks.
fn play_again(props: &RevealProps) -> Html {
    let sight = Sight::of(props, RevealStep::On(Matter::Luck));
    html! {
        <luck::Luck
            quarter={Rc::clone(&props.quarter)}
            what_if={props.what_if.clone()}
            {sight}
            on_what_if={props.on_what_if.clone()}
        />
    }
}

/// The way on from an open step: the next client, the next step, or out of the reveal.
fn on_from(props: &RevealProps, words: &Words, now: RevealStep) -> Html {
    if is_entering(props) {
        return html! {
            <div class="reveal-on cluster" data-print="no">
                <Button
                    label={words.say("arrivals-next")}
                    tone={Tone::Ink}
                    on_press={props.on_enter.reform(|()| Entering::Next)}
                />
                <Button
                    label={words.say("arrivals-all")}
                    tone={Tone::Quiet}
                    on_press={props.on_enter.reform(|()| Entering::All)}
                />
            </div>
        };
    }
    let step = if now.is_closer() { Some(RevealStep::Closer) } else { steps::after(props, now) };
    let Some(step) = step else { return ways_on(words, props) };
    // What is asked within the step comes first.
    let asks = props.unveiled.asking().is_some();
    let tone = if asks { Tone::Quiet } else { Tone::Ink };
    html! {
        <div class="reveal-on" data-asks={asks.then_some("true")} data-print="no">
            <Button
                label={words.say(steps::onward(step))}
                {tone}
                on_press={props.on_turn.reform(move |()| step)}
            />
        </div>
    }
}

/// The market again under another pay, or the next quarter of the campaign; the record; the start.
fn ways_on(words: &Words, props: &RevealProps) -> Html {
    let agreed = [("agreed", props.talks.agreed().remedies().len().into())];
    let again = || {
        [words.say("reveal-again-title"), words.tell("reveal-again-lead", &agreed), words.say("reveal-again")]
    };
    let next = props.so_far.as_ref().and_then(|so_far| so_far::next(words, so_far));
    let [title, lead, go] = next.unwrap_or_else(again);
    html! {
        <section class="reveal-ways" data-print="no">
            <h2>{ title }</h2>
            <p class="lead">{ lead }</p>
            <div class="cluster">
                <Button label={go} tone={Tone::Ink} on_press={props.on_again.clone()} />
                <Button label={words.say("reveal-report")} on_press={props.on_report.clone()} />
                <Button label={words.say("reveal-export")} tone={Tone::Quiet} on_press={props.on_export.clone()} />
            </div>
        </section>
    }
}
