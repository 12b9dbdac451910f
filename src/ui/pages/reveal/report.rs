//! The report: everything of the reveal as one page, for paper and for other programs.

use super::pledge::Pledges;
use super::{Ahead, RevealProps, blame, both, money, opened, steps, stories, turning};
use crate::ui::hooks::{use_act, use_words};
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Button, Tone};
use crate::ui::state::{Msg, ReportForm, RevealStep, TalksMsg};
use game::bets::Matter;
use game::setup::Openness;
use std::rc::Rc;
use words::{Catalogue, Words};
use yew::prelude::*;

/// The report.
#[component]
pub fn Report(props: &RevealProps) -> Html {
    let act = use_act();
    let words = use_words();
    let press = |msg: Msg| act.reform(move |()| msg.clone());
    // A report that is opened by its address weighs the decisions itself.
    let weighed = use_state_eq(|| props.quarter.story.is_weighed());
    let on_weighed = {
        let weighed = weighed.setter();
        Callback::from(move |()| weighed.set(true))
    };
    html! {
        <main class="page reveal report" id="main">
            <Ahead stories={stories(props).cloned().collect::<Vec<_>>()} {on_weighed} />
            <div class="report-bar" data-print="no">
                <Button label={words.say("report-back")} tone={Tone::Quiet} on_press={press(Msg::Talks(TalksMsg::OpenReveal))} />
                <div class="cluster">
                    <Button label={words.say("report-print")} tone={Tone::Ink} on_press={press(Msg::Talks(TalksMsg::Print))} />
                    <Button label={words.say("report-csv")} on_press={press(Msg::Talks(TalksMsg::Report(ReportForm::Csv)))} />
                    <Button label={words.say("report-json")} on_press={press(Msg::Talks(TalksMsg::Report(ReportForm::Json)))} />
                </div>
            </div>
            { masthead(props, &words) }
            <section class="report-part report-first" aria-label={words.say("report-sentences")}>
                <h2>{ words.say("report-sentences") }</h2>
                <ol class="both-sentences">
                    for sentence in sentences(props, &words) {
                        <li key={sentence.clone()}>{ sentence }</li>
                    }
                </ol>
                <Pledges pledges={Rc::clone(&props.talks.pledges)} />
            </section>
            for step in on_paper().into_iter().filter(|step| is_told(props, *step)) {
                <section
                    class="report-part"
                    key={step.place()}
                    data-long={is_long(step).then_some("true")}
                    aria-label={words.say(steps::name(step))}
                >
                    { opened(props, &words, step) }
                </section>
            }
            <footer class="report-foot">
                <p>{ words.say("report-foot") }</p>
                <p data-print="no">{ words.say("report-columns") }</p>
            </footer>
        </main>
    }
}

/// The quarter in three sentences: who stays, what the two were paid for, and the decision that cost most.
fn sentences(props: &RevealProps, words: &Words) -> Vec<String> {
    let quarter = &props.quarter;
    let (title, sum) = money::told(words, quarter);
    let mut told =
        vec![format!("{}.", super::headline(props, words, Matter::Clients)), format!("{title}. {sum}")];
    if quarter.story.is_weighed() {
        let turn = quarter.story.turning_point();
        told.push(turn.map_or_else(
            || words.tell("turning-none-lead", &[("count", quarter.story.decisions().into())]),
            |turn| turning::in_a_sentence(words, &turn),
        ));
    }
    told
}

/// The steps in the order of paper: the books of the company fill the page that the money begins, and the slips, which
/// are long, follow.
fn on_paper() -> [RevealStep; RevealStep::ALL.len()] {
    let mut steps = RevealStep::ALL;
    steps.swap(RevealStep::On(Matter::Slips).place(), RevealStep::On(Matter::Company).place());
    steps
}

/// Whether a step has anything to say on paper: peace talks that came to nothing have not, nor has a quarter that was
/// not played again. Four pages hold a sprint, so the faces of act one and the ledger, which the files have whole, stay
/// on the screen.
fn is_told(props: &RevealProps, step: RevealStep) -> bool {
    let told = match step {
        RevealStep::Peace => !props.talks.agreed().is_empty(),
        RevealStep::On(Matter::Luck) => {
            props.what_if.findings.is_some() && props.what_if.asked.is_about_luck()
        }
        // Where nobody was blamed there is nothing to lay side by side.
        RevealStep::On(Matter::Blame) => blame::is_said(props),
        // On paper they are there whether anybody has looked at them or not.
        RevealStep::Causes | RevealStep::Both => {
            return props.unveiled.is_open(step) && steps::is_there(props, step);
        }
        // The talk about it is for people who sit together.
        RevealStep::On(Matter::Turning) | RevealStep::Year | RevealStep::Closer | RevealStep::Promises => {
            false
        }
        // Where there is an act of the money, its lines have every client.
        RevealStep::On(Matter::Clients) => super::is_one_page(props),
        RevealStep::On(Matter::Slips | Matter::Company) | RevealStep::Money | RevealStep::SoFar => true,
    };
    told && steps::is_shown(props, step)
}

/// Whether a step begins a page of its own on paper.
const fn is_long(step: RevealStep) -> bool {
    matches!(step, RevealStep::Both | RevealStep::SoFar)
}

/// What was played, and under what.
fn masthead(props: &RevealProps, words: &Words) -> Html {
    let setup = &props.quarter.setup;
    let pay = props.before.as_ref().map_or_else(
        || props.quarter.pay(words),
        |before| both::then_now(words, before.pay(words), props.quarter.pay(words)),
    );
    let openness = match setup.openness {
        Openness::OwnPayOnly => "openness-own",
        Openness::BothPays => "openness-both",
    };
    let rows = [
        ("setup-market", crate::ui::pages::home::scenario_name(words, setup.scenario.id())),
        ("setup-seed", setup.seed.number().to_string()),
        ("both-pay", pay),
        ("setup-culture", words.named(Catalogue::Cultures, &setup.culture.id)),
        ("setup-openness", words.say(openness)),
    ];
    html! {
        <header class="report-head">
            <p class="logo" aria-hidden="true"><i>{ "Tr" }</i>{ "u" }<b>{ "ce" }</b></p>
            <h1 tabindex="-1">{ words.say("report-title") }</h1>
            <dl class="report-terms">
                for (id, value) in rows {
                    <div key={id}>
                        <dt>{ words.say(id) }</dt>
                        <dd>{ value }</dd>
                    </div>
                }
            </dl>
        </header>
    }
}
