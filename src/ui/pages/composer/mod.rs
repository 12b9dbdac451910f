//! Composing the pay: lines on both sides of the table, and at once what they would have paid.

mod aside;
pub mod fields;
mod line;

use crate::ui::hooks::{use_act, use_plan_import, use_words};
use crate::ui::parts::{Button, Role, Tone};
use crate::ui::state::{Composer, Msg, PayMsg, TalksMsg};
use aside::aside;
use base::fault::Fault;
use fields::fault_at;
use game::preview::Paid;
use game::{BySeat, Seat};
use line::LineCard;
use pay::draft::{MOST_LINES, SchemeFault};
use pay::scheme::{Payee, Scheme};
use pay::slip::{self, PaySlip};
use std::rc::Rc;
use words::Words;
use world::quantities::Share;
use yew::prelude::*;

/// Props of [`ComposerPage`].
#[derive(Properties, PartialEq)]
pub struct ComposerPageProps {
    /// The plan.
    pub composer: Rc<Composer>,
}

/// What the page draws from: the plan as far as it holds.
struct Workbench<'a> {
    words: &'a Words,
    composer: &'a Composer,
    faults: &'a [Fault<SchemeFault>],
    /// The plan and what it would have paid, where it can be paid at all.
    paid: Option<&'a (Scheme, Paid)>,
    act: Callback<Msg>,
}

impl Workbench<'_> {
    fn press(&self, msg: impl Fn() -> PayMsg + 'static) -> Callback<()> {
        self.act.reform(move |()| Msg::Talks(TalksMsg::Pay(msg())))
    }
}

/// Composing the pay.
#[component]
pub fn ComposerPage(props: &ComposerPageProps) -> Html {
    let act = use_act();
    let on_file = use_plan_import();
    let words = &use_words();
    let composer = &*props.composer;
    let faults = composer.plan().err().unwrap_or_default();
    let paid = composer.plan().ok().and_then(|scheme| {
        let preview = composer.preview.as_ref()?;
        let paid = preview.paid(&scheme, composer.scaling);
        Some((scheme, paid))
    });
    let desk = Workbench { words, composer, faults: &faults, paid: paid.as_ref(), act: act.clone() };
    html! {
        <main class="composer" id="main">
            <header class="setup-head">
                <Button label={words.say("setup-back")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Talks(TalksMsg::Back))} />
                <h1 tabindex="-1">{ words.say("composer-title") }</h1>
                <p>{ words.say("composer-lead") }</p>
            </header>
            { name_field(&desk) }
            <div class="composer-desk">
                <div class="composer-lines">
                    { side(&desk, Seat::Sales) }
                    { side(&desk, Seat::Operations) }
                </div>
                { aside(&desk, on_file) }
            </div>
            <div class="setup-deal">
                <Button
                    label={words.say("composer-play")}
                    tone={Tone::Ink}
                    disabled={desk.paid.is_none()}
                    on_press={act.reform(|()| Msg::Talks(TalksMsg::PlayComposed))}
                />
            </div>
        </main>
    }
}

fn name_field(desk: &Workbench) -> Html {
    let words = desk.words;
    let fault = fault_at(words, desk.faults, "name");
    let oninput = fields::typed(desk.act.reform(|name| Msg::Talks(TalksMsg::Pay(PayMsg::Named(name)))));
    html! {
        <div class="composer-name field">
            <label for="plan-name">{ words.say("composer-name") }</label>
            <input
                id="plan-name"
                type="text"
                maxlength="60"
                autocomplete="off"
                value={desk.composer.name.clone()}
                aria-invalid={fault.is_some().then_some("true")}
                aria-describedby={fault.is_some().then_some("plan-name-fault")}
                {oninput}
            />
            if let Some(fault) = fault {
                <p class="field-fault" id="plan-name-fault">{ fault }</p>
            }
        </div>
    }
}

/// The lines of one seat; a line for both stands with sales.
fn side(desk: &Workbench, seat: Seat) -> Html {
    let words = desk.words;
    let (title, add) = match seat {
        Seat::Sales => ("setup-pays-sales", "composer-add-sales"),
        Seat::Operations => ("setup-pays-operations", "composer-add-operations"),
    };
    let owner = |to: Payee| match to {
        Payee::Sales | Payee::Both(_) => Seat::Sales,
        Payee::Operations => Seat::Operations,
    };
    let lines = desk.composer.lines.iter().enumerate().filter(|(_, line)| owner(line.to) == seat);
    let full = desk.composer.lines.len() >= MOST_LINES;
    html! {
        <section class="pay-side" data-role={Role::from(seat).name()}>
            <h2>{ words.say(title) }</h2>
            <ul class="composer-side" role="list">
                for (place, line) in lines {
                    <li key={place}>
                        <LineCard
                            {place}
                            line={line.clone()}
                            scales={desk.paid.map(|(_, paid)| paid.scales)}
                            paid={desk.paid.and_then(|(_, paid)| amounts(paid, place))}
                            faults={of_line(desk.faults, place)}
                        />
                    </li>
                }
            </ul>
            <Button label={words.say(add)} disabled={full} on_press={desk.press(move || PayMsg::Added(seat))} />
        </section>
    }
}

/// The faults of the line in this place, with their paths below it.
fn of_line(faults: &[Fault<SchemeFault>], place: usize) -> Vec<Fault<SchemeFault>> {
    let prefix = format!("lines[{place}].");
    let below = |fault: &Fault<SchemeFault>| {
        let path = fault.path.strip_prefix(&prefix)?.to_owned();
        Some(Fault::at(path, fault.kind))
    };
    faults.iter().filter_map(below).collect()
}

/// What the line in this place would have paid each seat.
fn amounts(paid: &Paid, place: usize) -> Option<BySeat<world::quantities::Money>> {
    let of = |slip: &PaySlip| {
        let line = slip.lines.iter().find(|line| line.line == place);
        line.map(slip::SlipLine::amount).unwrap_or_default()
    };
    paid.slips.as_ref().map(|slips| BySeat { sales: of(&slips.sales), operations: of(&slips.operations) })
}

/// The factor in words, as in "×0.82".
fn factor(words: &Words, scale: Share) -> String {
    words.tell(
        "composer-factor",
        &[("factor", words.number((scale.fraction() * 100.0).round() / 100.0).into())],
    )
}
