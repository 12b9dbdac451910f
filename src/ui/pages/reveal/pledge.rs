//! What each seat takes upon itself: one thing, a name, a day.

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::Role;
use crate::ui::state::{Msg, PledgeField, TalksMsg};
use game::Seat;
use game::commitment::{Commitment, CommitmentFault, LONGEST};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use words::Words;
use yew::prelude::*;

/// Props of [`Pledges`].
#[derive(Properties, PartialEq)]
pub struct PledgesProps {
    /// As far as they are written, sales first.
    pub pledges: Rc<[Commitment; 2]>,
}

/// What each seat takes upon itself.
#[component]
pub fn Pledges(props: &PledgesProps) -> Html {
    let act = use_act();
    let words = &use_words();
    html! {
        <section class="stack pledges">
            <header>
                <h3>{ words.say("pledge-title") }</h3>
                <p class="lead">{ words.say("pledge-lead") }</p>
            </header>
            <div class="columns">
                for pledge in props.pledges.iter() {
                    { side(words, pledge, &act) }
                }
            </div>
        </section>
    }
}

fn side(words: &Words, pledge: &Commitment, act: &Callback<Msg>) -> Html {
    let role = Role::from(pledge.by);
    let (title, key) = match pledge.by {
        Seat::Sales => ("pledge-sales", "sales"),
        Seat::Operations => ("pledge-operations", "operations"),
    };
    // Nothing is wrong with what has not been begun.
    let faults = if pledge.is_begun() { pledge.faults() } else { Vec::new() };
    let fault = |field: &str| faults.iter().find(|(at, _)| *at == field).map(|(_, fault)| *fault);
    html! {
        <section class="pledge" data-role={role.name()} key={key} aria-label={words.say(title)}>
            <h4>{ words.say(title) }</h4>
            { what(words, pledge, key, fault("what"), act) }
            <div class="pledge-who">
                { line(words, pledge, (key, "name", "text"), fault("name"), act) }
                { line(words, pledge, (key, "until", "date"), fault("until"), act) }
            </div>
            <p class="pledge-paper" data-print="only">{ paper(words, pledge) }</p>
        </section>
    }
}

/// The pledge as it stands on paper; nothing where it is not written out.
fn paper(words: &Words, pledge: &Commitment) -> String {
    if !pledge.faults().is_empty() {
        return words.say("pledge-open");
    }
    let Commitment { by: _, what, name, until } = pledge;
    let until = words.date(until);
    let facts = [("what", what.clone().into()), ("name", name.clone().into()), ("until", until.into())];
    words.tell("pledge-paper", &facts)
}

fn what(
    words: &Words,
    pledge: &Commitment,
    key: &str,
    fault: Option<CommitmentFault>,
    act: &Callback<Msg>,
) -> Html {
    let id = format!("pledge-{key}-what");
    let onchange = {
        let (by, act) = (pledge.by, act.clone());
        Callback::from(move |event: Event| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                act.emit(Msg::Talks(TalksMsg::Pledge(by, PledgeField::What, area.value())));
            }
        })
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ words.say("pledge-what") }</label>
            <textarea
                id={id.clone()}
                rows="2"
                maxlength={LONGEST.to_string()}
                value={pledge.what.clone()}
                aria-invalid={fault.is_some().then_some("true")}
                aria-describedby={fault.is_some().then(|| format!("{id}-fault"))}
                {onchange}
            />
            { wrong(words, &id, fault) }
        </div>
    }
}

fn line(
    words: &Words,
    pledge: &Commitment,
    (key, field, kind): (&str, &'static str, &'static str),
    fault: Option<CommitmentFault>,
    act: &Callback<Msg>,
) -> Html {
    let id = format!("pledge-{key}-{field}");
    let dated = kind == "date";
    let value = if dated { pledge.until.clone() } else { pledge.name.clone() };
    let onchange = {
        let (by, act) = (pledge.by, act.clone());
        let part = if dated { PledgeField::Until } else { PledgeField::Name };
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                act.emit(Msg::Talks(TalksMsg::Pledge(by, part, input.value())));
            }
        })
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ words.say(if dated { "pledge-until" } else { "pledge-name" }) }</label>
            <input
                id={id.clone()}
                type={kind}
                maxlength={(!dated).then_some("60")}
                autocomplete="off"
                {value}
                aria-invalid={fault.is_some().then_some("true")}
                aria-describedby={fault.is_some().then(|| format!("{id}-fault"))}
                {onchange}
            />
            { wrong(words, &id, fault) }
        </div>
    }
}

fn wrong(words: &Words, id: &str, fault: Option<CommitmentFault>) -> Html {
    let told = fault.map(|fault| words.commitment_fault(fault));
    html! {
        if let Some(told) = told {
            <p class="field-fault" id={format!("{id}-fault")}>{ told }</p>
        }
    }
}
