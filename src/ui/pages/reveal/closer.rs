//! Everything else, one press away: each with its answer in a line.

use super::{RevealProps, blame, causes, headline, luck, steps};
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::Button;
use crate::ui::state::{Question, RevealStep};
use game::bets::Matter;
use words::Words;
use yew::prelude::*;

/// What can be looked at closer.
pub fn closer(props: &RevealProps, words: &Words) -> Html {
    html! {
        <section class="stack closer">
            <h2>{ words.say("closer-title") }</h2>
            <ul class="closer-all" role="list">
                for step in RevealStep::CLOSER {
                    <li key={step.place()}>{ card(props, words, step) }</li>
                }
            </ul>
        </section>
    }
}

fn card(props: &RevealProps, words: &Words, step: RevealStep) -> Html {
    let name = words.say(steps::name(step));
    let spoken = words.tell("closer-open-of", &[("what", name.clone().into())]);
    html! {
        <article class="closer-one">
            <h3>{ name }</h3>
            <p>{ answer(props, words, step) }</p>
            <Button
                label={words.say("closer-open")}
                spoken={Some(AttrValue::from(spoken))}
                on_press={props.on_turn.reform(move |()| step)}
            />
        </article>
    }
}

/// The answer in a line; where it has still to be reckoned or given, what is asked.
fn answer(props: &RevealProps, words: &Words, step: RevealStep) -> String {
    match step {
        RevealStep::Promises => {
            let ledger = props.quarter.story.ledger();
            let hurt = ledger.most_hurt().and_then(|client| ledger.sheets.get(client.index()));
            let told = hurt.and_then(|sheet| {
                let name = props.quarter.name(words, sheet.client);
                let facts = [("client", name.into()), ("points", words.points(sheet.score?).into())];
                Some(words.tell("closer-promises", &facts))
            });
            told.unwrap_or_else(|| words.say("closer-promises-none"))
        }
        RevealStep::Causes if props.quarter.story.is_weighed() => causes::headline(props, words),
        RevealStep::Causes => words.say("closer-causes"),
        // Of anything else that was asked, this would be no answer.
        RevealStep::On(Matter::Luck)
            if props.what_if.asked == Question::Luck && props.what_if.findings.is_some() =>
        {
            luck::headline(words, &props.what_if)
        }
        RevealStep::On(Matter::Luck) => words.say("luck-lead"),
        RevealStep::On(Matter::Blame) if blame::is_said(props) => blame::headline(props, words),
        RevealStep::On(Matter::Blame) => words.say("closer-blame"),
        RevealStep::On(Matter::Slips) => headline(props, words, Matter::Slips),
        RevealStep::On(Matter::Company) => headline(props, words, Matter::Company),
        RevealStep::On(Matter::Clients | Matter::Turning)
        | RevealStep::Money
        | RevealStep::Year
        | RevealStep::Peace
        | RevealStep::Both
        | RevealStep::SoFar
        | RevealStep::Closer => String::new(),
    }
}
