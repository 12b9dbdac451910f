//! The report: everything of the reveal as one page, for paper and for other programs.

use super::{RevealProps, blame, both, opened, steps};
use crate::ui::hooks::{use_act, use_words};
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Button, Tone};
use crate::ui::state::{Msg, ReportForm, RevealStep, TalksMsg};
use game::bets::Matter;
use game::setup::Openness;
use words::{Catalogue, Words};
use yew::prelude::*;

/// The report.
#[component]
pub fn Report(props: &RevealProps) -> Html {
    let act = use_act();
    let words = use_words();
    let press = |msg: Msg| act.reform(move |()| msg.clone());
    html! {
        <main class="page reveal report" id="main">
            <div class="report-bar" data-print="no">
                <Button label={words.say("report-back")} tone={Tone::Quiet} on_press={press(Msg::Talks(TalksMsg::OpenReveal))} />
                <div class="cluster">
                    <Button label={words.say("report-print")} tone={Tone::Ink} on_press={press(Msg::Talks(TalksMsg::Print))} />
                    <Button label={words.say("report-csv")} on_press={press(Msg::Talks(TalksMsg::Report(ReportForm::Csv)))} />
                    <Button label={words.say("report-json")} on_press={press(Msg::Talks(TalksMsg::Report(ReportForm::Json)))} />
                </div>
            </div>
            { masthead(props, &words) }
            for step in RevealStep::ALL.into_iter().filter(|step| is_told(props, *step)) {
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

/// Whether a step has anything to say on paper: peace talks that came to nothing have not, nor has a quarter that was
/// not played again.
fn is_told(props: &RevealProps, step: RevealStep) -> bool {
    let told = match step {
        RevealStep::Peace => !props.talks.agreed.is_empty(),
        RevealStep::On(Matter::Luck) => props.what_if.findings.is_some(),
        // Where nobody was blamed there is nothing to lay side by side.
        RevealStep::On(Matter::Blame) => blame::is_said(props),
        // On paper they are there whether anybody has looked at them or not.
        RevealStep::Causes | RevealStep::Both => {
            return props.unveiled.is_open(step) && steps::is_there(props, step);
        }
        // The talk about it is for people who sit together.
        RevealStep::On(Matter::Turning) | RevealStep::Closer => false,
        RevealStep::On(Matter::Clients | Matter::Slips | Matter::Company)
        | RevealStep::Money
        | RevealStep::Promises
        | RevealStep::SoFar => true,
    };
    told && steps::is_shown(props, step)
}

/// Whether a step begins a page of its own on paper.
const fn is_long(step: RevealStep) -> bool {
    matches!(step, RevealStep::On(Matter::Slips) | RevealStep::Both | RevealStep::SoFar)
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
