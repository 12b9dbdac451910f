//! Beside the lines: what they would have paid, the budget, the known ways to play them, and where the plan goes.

use super::{Workbench, factor};
use crate::shell::address;
use crate::ui::parts::{Button, Money as MoneyPart, Role, Tone};
use crate::ui::state::{MOST_KEPT, Msg, PayMsg, Receipt, TalksMsg};
use game::Seat;
use game::preview::Paid;
use pay::budget::Scaling;
use pay::ploys::{Ploy, invited};
use pay::scheme::Scheme;
use pay::slip::PaySlip;
use words::Words;
use world::quantities::Money;
use yew::prelude::*;

/// Everything beside the lines.
pub fn aside(desk: &Workbench, on_file: Callback<Event>) -> Html {
    html! {
        <div class="composer-aside">
            { preview(desk) }
            { budget(desk) }
            { ploys(desk) }
            { away(desk, on_file) }
            { kept(desk) }
        </div>
    }
}

/// What the quarter just played would have paid each seat, beside what it did pay.
fn preview(desk: &Workbench) -> Html {
    let words = desk.words;
    let Some((_, paid)) = desk.paid else {
        return html! {
            <section class="card" aria-live="polite"><p>{ words.say("composer-faulty") }</p></section>
        };
    };
    let (title, lead) = match paid.slips {
        Some(_) => ("composer-preview", "composer-preview.lead"),
        None => ("composer-careful", "composer-careful.lead"),
    };
    html! {
        <section class="card composer-preview">
            <h2>{ words.say(title) }</h2>
            <dl aria-live="polite">
                for seat in Seat::ALL {
                    { earned(desk, paid, seat) }
                }
            </dl>
            <p class="lead">{ words.say(lead) }</p>
        </section>
    }
}

fn earned(desk: &Workbench, paid: &Paid, seat: Seat) -> Html {
    let words = desk.words;
    let name = match seat {
        Seat::Sales => "seat-sales",
        Seat::Operations => "seat-operations",
    };
    let now = paid.slips.as_ref().map_or(paid.careful[seat], |slips| slips[seat].total());
    let before = played(desk, seat).filter(|_| paid.slips.is_some());
    let role = Role::from(seat);
    html! {
        <div data-role={role.name()}>
            <dt>{ words.say(name) }</dt>
            <dd><MoneyPart amount={now} size={crate::ui::parts::money::Size::Figure} role={Some(role)} /></dd>
            if let Some(before) = before {
                <dd class="composer-before">
                    { words.tell("composer-before", &[("money", words.money(before).into())]) }
                </dd>
            }
        </div>
    }
}

/// What the quarter paid a seat under the pay it was played under.
fn played(desk: &Workbench, seat: Seat) -> Option<Money> {
    let (preview, scheme) = (desk.composer.preview.as_ref()?, desk.composer.played.as_ref()?);
    let paid = preview.paid(scheme, desk.composer.played_scaling);
    paid.slips.as_ref().map(|slips| PaySlip::total(&slips[seat]))
}

fn budget(desk: &Workbench) -> Html {
    let words = desk.words;
    let scaling = desk.composer.scaling;
    let option = |this: Scaling, id: &str| {
        let onchange = desk.act.reform(move |_: Event| Msg::Talks(TalksMsg::Pay(PayMsg::Scaled(this))));
        html! {
            <label class="check">
                <input type="radio" name="scaling" checked={scaling == this} {onchange} />
                <span>{ words.say(id) }</span>
            </label>
        }
    };
    let told = desk.paid.filter(|_| scaling == Scaling::ToBudget).map(|(_, paid)| {
        let facts = [
            ("sales", factor(words, paid.scales.sales).into()),
            ("operations", factor(words, paid.scales.operations).into()),
        ];
        words.tell("composer-scaled", &facts)
    });
    html! {
        <fieldset class="card composer-budget">
            <legend>{ words.say("composer-budget") }</legend>
            { option(Scaling::ToBudget, "composer-to-budget") }
            { option(Scaling::AsWritten, "composer-as-written") }
            if let Some(told) = told {
                <p class="lead">{ told }</p>
            }
        </fieldset>
    }
}

fn ploys(desk: &Workbench) -> Html {
    let words = desk.words;
    let Some((scheme, _)) = desk.paid else {
        return Html::default();
    };
    html! {
        <section class="card">
            <h2>{ words.say("composer-ploys") }</h2>
            { warnings(words, scheme) }
        </section>
    }
}

/// The known ways to play a scheme, in words.
pub fn warnings(words: &Words, scheme: &Scheme) -> Html {
    let found = invited(scheme);
    if found.is_empty() {
        let none = words.say("ploy-none");
        return html! {
            <p class="lead">{ none }</p>
        };
    }
    html! {
        <ul class="ploys" role="list">
            for (ploy, _) in found {
                <li key={ploy_id(ploy)}>{ words.say(ploy_id(ploy)) }</li>
            }
        </ul>
    }
}

const fn ploy_id(ploy: Ploy) -> &'static str {
    match ploy {
        Ploy::PullIn => "ploy-pull-in",
        Ploy::EarlyPromise => "ploy-early-promise",
        Ploy::PaddedDates => "ploy-padded-dates",
        Ploy::FreeRide => "ploy-free-ride",
        Ploy::BoughtScores => "ploy-bought-scores",
        Ploy::Hostages => "ploy-hostages",
        Ploy::BoxTicking => "ploy-box-ticking",
        Ploy::CutCorners => "ploy-cut-corners",
        Ploy::BusyWork => "ploy-busy-work",
        Ploy::SavedOvertime => "ploy-saved-overtime",
    }
}

/// Keeping the plan, and passing it on.
fn away(desk: &Workbench, on_file: Callback<Event>) -> Html {
    let words = desk.words;
    let none = desk.paid.is_none();
    let link = desk.composer.link().map(|link| address::whole(&link));
    html! {
        <section class="card composer-away">
            <h2>{ words.say("composer-away") }</h2>
            <div class="cluster">
                <Button label={words.say("composer-keep")} disabled={none} on_press={desk.press(|| PayMsg::Keep)} />
                <Button label={words.say("composer-copy")} disabled={none} on_press={desk.press(|| PayMsg::CopyLink)} />
                <Button label={words.say("composer-save")} disabled={none} on_press={desk.press(|| PayMsg::SaveFile)} />
                <label class="btn file" data-tone="quiet">
                    <span class="btn-label">{ words.say("composer-open") }</span>
                    <input type="file" accept=".json,application/json" class="spoken" onchange={on_file} />
                </label>
            </div>
            if let Some(link) = link {
                <div class="field">
                    <label for="plan-link">{ words.say("composer-link") }</label>
                    <input id="plan-link" type="text" readonly=true value={link} />
                </div>
            }
            <p class="composer-told" role="status">
                { desk.composer.told.as_ref().map(|news| told(words, news)).unwrap_or_default() }
            </p>
        </section>
    }
}

fn told(words: &Words, news: &Receipt) -> String {
    match news {
        Receipt::Kept => words.say("composer-kept"),
        Receipt::NotKept => words.say("composer-not-kept"),
        Receipt::Full => words.tell("composer-full", &[("most", MOST_KEPT.into())]),
        Receipt::Sealed => words.say("composer-sealed"),
        Receipt::Copied => words.say("composer-copied"),
        Receipt::Opened => words.say("composer-opened"),
        Receipt::LinkDamaged => words.say("composer-link-damaged"),
        Receipt::LinkVersion => words.say("composer-link-version"),
        Receipt::Faulty(path, kind) => {
            words.tell("composer-no-plan", &[("fault", words.fault(path, kind).into())])
        }
        Receipt::Unreadable => words.say("composer-unreadable"),
    }
}

/// The plans that were kept on this device.
fn kept(desk: &Workbench) -> Html {
    let words = desk.words;
    let unreadable = desk.composer.unreadable.len();
    if desk.composer.kept.is_empty() && unreadable == 0 && !desk.composer.sealed {
        return Html::default();
    }
    let row = |place: usize, plan: &Scheme| {
        let name = plan.name().unwrap_or(plan.id()).to_owned();
        let spoken = |id: &str| words.tell(id, &[("name", name.clone().into())]);
        html! {
            <li key={plan.id().to_owned()}>
                <span>{ &name }</span>
                <Button
                    label={words.say("composer-load")}
                    spoken={spoken("composer-load-this")}
                    on_press={desk.press(move || PayMsg::Opened(place))}
                />
                <Button
                    label={words.say("composer-forget")}
                    spoken={spoken("composer-forget-this")}
                    tone={Tone::Quiet}
                    on_press={desk.press(move || PayMsg::Forgotten(place))}
                />
            </li>
        }
    };
    html! {
        <section class="card composer-kept">
            <h2>{ words.say("composer-plans") }</h2>
            <ul role="list">
                for (place, plan) in desk.composer.kept.iter().enumerate() {
                    { row(place, plan) }
                }
            </ul>
            if unreadable > 0 {
                <p class="lead">{ words.tell("composer-unread", &[("count", unreadable.into())]) }</p>
            }
            if desk.composer.sealed {
                <p class="lead">{ words.say("composer-sealed") }</p>
            }
        </section>
    }
}
