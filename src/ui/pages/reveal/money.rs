//! The money: the euros of both pay slips on the way of each client, and what they came to for the client and the
//! company.

use super::clients::{ClientsAtEndProps, behind, fate};
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Face, Role, Tag, Why};
use crate::ui::table::phrases;
use debrief::ending::ClientEnding;
use debrief::money::{ClientMoney, Counted, MoneyStep, PaidStep, QuarterMoney};
use debrief::quarter::Quarter;
use debrief::voice::Mood;
use game::Seat;
use game::outcome::ClientOutcome;
use pay::culture::Deed;
use words::Words;
use world::quantities::{Money, Points};
use yew::prelude::*;

/// What the two were paid for, in a heading, and what they did, in a sentence.
pub fn told(words: &Words, quarter: &Quarter) -> (String, String) {
    let money = QuarterMoney::of(quarter);
    (headline(words, &money), sum(words, &money))
}

fn headline(words: &Words, money: &QuarterMoney) -> String {
    let (leave, stay) = (money.ended(ClientEnding::Leaves), money.ended(ClientEnding::Stays));
    let told = |id: &str, ended: Counted, paid: Money| {
        words.tell(id, &[("paid", words.money(paid).into()), ("count", ended.count.into())])
    };
    match (leave.count, stay.count) {
        (0, 0) => words.say("euros-title-nobody"),
        (0, _) => told("euros-title-stay", stay, money.paid_for(ClientEnding::Stays)),
        (_, _) => told("euros-title-leave", leave, money.paid_for(ClientEnding::Leaves)),
    }
}

/// What the two did, and what it was worth to the company, from their own moves.
fn sum(words: &Words, money: &QuarterMoney) -> String {
    let all = money.clients.len();
    if all == 0 {
        return words.say("euros-sum-nobody");
    }
    let (leave, stay) = (money.ended(ClientEnding::Leaves), money.ended(ClientEnding::Stays));
    let counted = |id: &str, counted: Counted| {
        let facts = [
            ("count", counted.count.into()),
            ("all", all.into()),
            ("rest", (all - counted.count).into()),
            ("money", words.money(counted.money).into()),
        ];
        (counted.count > 0).then(|| words.tell(id, &facts))
    };
    let worth = |id: &str, ended: Counted| counted(id, ended).filter(|_| ended.money > Money::ZERO);
    let together = (money.alone.count == 0).then(|| words.tell("euros-sum-together", &[("all", all.into())]));
    let alone = if money.alone.money > Money::ZERO { "euros-sum-alone" } else { "euros-sum-alone-unpaid" };
    let end = if leave.count > 0 { worth("euros-sum-leave", leave) } else { worth("euros-sum-stay", stay) };
    let told = [counted(alone, money.alone), together, counted("euros-sum-silent", money.silent), end];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Each client with what it paid whom, from the left and from the right; then what belongs to no client, and the sums.
pub fn money(words: &Words, props: &ClientsAtEndProps) -> Html {
    let money = QuarterMoney::of(&props.quarter);
    html! {
        <section class="stack money-act">
            <h2>{ words.say("reveal-step-money") }</h2>
            <ol class="money-rows" role="list">
                for (place, one) in money.clients.iter().enumerate() {
                    <li key={place} style={format!("--place:{place}")}>{ row(words, props, one) }</li>
                }
            </ol>
            { sums(words, &props.quarter, &money) }
        </section>
    }
}

/// The same for a single client, below its story.
pub fn money_of_one(words: &Words, props: &ClientsAtEndProps) -> Html {
    let money = QuarterMoney::of(&props.quarter);
    html! {
        if let Some(one) = money.clients.first() {
            <section class="stack money-act">
                <h2>{ words.say("reveal-step-money") }</h2>
                <div class="money-row">
                    { purse(words, one, Seat::Sales) }
                    { purse(words, one, Seat::Operations) }
                    <p class="money-came">{ came(words, &props.quarter, one) }</p>
                </div>
                { sums(words, &props.quarter, &money) }
            </section>
        }
    }
}

fn row(words: &Words, props: &ClientsAtEndProps, one: &ClientMoney) -> Html {
    let quarter = &props.quarter;
    let name = quarter.name(words, one.client);
    let client: Option<&ClientOutcome> = quarter.outcome.clients.get(one.client.index());
    let points = client.and_then(|client| client.satisfaction);
    let mood = points.map_or(Mood::Waiting, Mood::of);
    let (end, mark) = fate(one.ending);
    html! {
        <article class="money-row" aria-label={name.clone()}>
            { purse(words, one, Seat::Sales) }
            <div class="money-client">
                <Face character={quarter.character(one.client).to_owned()} {mood} size={72} />
                <h3>{ name }</h3>
                <p><Tag text={words.say(end)} {mark} /></p>
            </div>
            { purse(words, one, Seat::Operations) }
            <p class="money-came">{ came(words, quarter, one) }</p>
            if let (Some(client), Some(points)) = (client, points) {
                <Why ask={words.tell("reveal-why", &[("points", words.points(points).into())])}>
                    { behind(words, props, client) }
                </Why>
            }
        </article>
    }
}

/// What a seat had of it, step by step.
fn purse(words: &Words, one: &ClientMoney, seat: Seat) -> Html {
    let steps: Vec<&MoneyStep> = one.steps.iter().filter(|step| step.seat == seat).collect();
    html! {
        <div class="money-purse" data-role={Role::from(seat).name()}>
            <p class="money-whose"><b>{ words.say(phrases::seat(seat)) }</b></p>
            if steps.is_empty() {
                <p>{ words.say("euros-nothing") }</p>
            }
            <ul role="list">
                for (place, step) in steps.into_iter().enumerate() {
                    <li
                        key={place}
                        data-kind={kind(step)}
                        style={format!("--turn:{place}")}
                    >
                        <b>{ told_amount(words, step) }</b>
                        { " " }
                        <span>{ words.tell(reason(step), &[("week", words.week(step.week).into())]) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// What was spared is in no purse, and has no sign.
fn told_amount(words: &Words, step: &MoneyStep) -> String {
    match step.what {
        PaidStep::Silence => words.money(step.amount),
        PaidStep::Signature
        | PaidStep::Delivery
        | PaidStep::End
        | PaidStep::TakenBack
        | PaidStep::Standing(_) => words.signed_money(step.amount),
    }
}

/// Whether it was paid, taken, or only spared.
const fn kind(step: &MoneyStep) -> &'static str {
    match step.what {
        PaidStep::Silence => "spared",
        PaidStep::TakenBack | PaidStep::Standing(_) => "taken",
        PaidStep::Signature | PaidStep::Delivery | PaidStep::End => "paid",
    }
}

const fn reason(step: &MoneyStep) -> &'static str {
    match step.what {
        PaidStep::Signature => "euros-signature",
        PaidStep::Delivery => "euros-delivery",
        PaidStep::End => "euros-end",
        PaidStep::TakenBack => "euros-taken-back",
        PaidStep::Standing(Deed::Disclosed) => "euros-disclosed",
        PaidStep::Standing(Deed::FoundLate) => "euros-found-late",
        PaidStep::Standing(Deed::Escalated) => "euros-escalated",
        PaidStep::Standing(Deed::PassedOn) => "euros-passed-on",
        PaidStep::Silence => "euros-silence",
    }
}

/// What came of it for the client and the company.
fn came(words: &Words, quarter: &Quarter, one: &ClientMoney) -> String {
    let client = quarter.name(words, one.client);
    let Some(lost) = one.lost else {
        return words.tell("euros-not-asked", &[("client", client.into())]);
    };
    let end = match one.ending {
        ClientEnding::Stays => "stays",
        ClientEnding::Leaves => "leaves",
        ClientEnding::NoPromise | ClientEnding::Undecided => "open",
    };
    let size = if lost < Points::ZERO { -lost } else { lost };
    let facts = [
        ("client", client.into()),
        ("points", words.points(size).into()),
        ("end", end.into()),
        ("worth", words.money(one.worth).into()),
    ];
    // As the page writes them: less than half a point is none.
    let id = match lost.tenths() {
        5.. => "euros-lost",
        ..=-5 => "euros-gained",
        _ => "euros-even",
    };
    let worth = match (one.worth > Money::ZERO, one.ending) {
        (true, ClientEnding::Stays) => Some("euros-worth-stays"),
        (true, ClientEnding::Leaves) => Some("euros-worth-leaves"),
        (true, ClientEnding::NoPromise | ClientEnding::Undecided) | (false, _) => None,
    };
    let told = [Some(words.tell(id, &facts)), mood(words, one), worth.map(|worth| words.tell(worth, &facts))];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// That most of it was luck, where it was: as the page writes points, less than half a point is none.
fn mood(words: &Words, one: &ClientMoney) -> Option<String> {
    let mood = one.mood.filter(|mood| mood.tenths().abs() >= 5)?;
    let (id, size) = if mood < Points::ZERO { ("euros-mood-took", -mood) } else { ("euros-mood-gave", mood) };
    Some(words.tell(id, &[("points", words.points(size).into())]))
}

/// What no client stands for, and what it all comes to: the same as on the pay slips.
fn sums(words: &Words, quarter: &Quarter, money: &QuarterMoney) -> Html {
    let of_clients = |seat: Seat| -> Money {
        let steps = money.clients.iter().flat_map(|one| &one.steps);
        steps.filter(|step| step.seat == seat && step.what != PaidStep::Silence).map(|step| step.amount).sum()
    };
    let line = |id: &'static str, of: &dyn Fn(Seat) -> Money| {
        html! {
            <tr key={id}>
                <th scope="row">{ words.say(id) }</th>
                for seat in Seat::ALL {
                    <td data-kind="figure" data-role={Role::from(seat).name()}>{ words.signed_money(of(seat)) }</td>
                }
            </tr>
        }
    };
    html! {
        <div class="scroll money-sums" tabindex="0" role="group" aria-label={words.say("euros-sums")}>
            <table>
                <caption class="spoken">{ words.say("euros-sums") }</caption>
                <thead>
                    <tr>
                        <td></td>
                        for seat in Seat::ALL {
                            <th scope="col" data-kind="figure">{ words.say(phrases::seat(seat)) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    { line("euros-for-clients", &of_clients) }
                    { line("euros-for-quarter", &|seat| quarter.outcome.worth(seat) - of_clients(seat)) }
                    { line("slip-total", &|seat| quarter.outcome.worth(seat)) }
                </tbody>
            </table>
        </div>
    }
}
