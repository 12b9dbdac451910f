//! The money at the end: both pay slips, and what the quarter was worth to the company.

use crate::ui::charts::steps::{StepKind, domain};
use crate::ui::charts::{ChartStep, Steps};
use crate::ui::parts::pay_slip::PrintedSlip;
use crate::ui::parts::{Card, Level, PaySlipCard};
use debrief::quarter::Quarter;
use game::Seat;
use std::rc::Rc;
use words::Words;
use world::company::Company;
use world::quantities::Money;
use yew::prelude::*;

/// What [`both_slips`] and [`books_of_the_company`] draw from.
#[derive(Properties, PartialEq)]
pub struct BooksProps {
    /// The quarter.
    pub quarter: Rc<Quarter>,
    /// The clients' names.
    pub names: Rc<[AttrValue]>,
}

/// Both pay slips, line by line.
pub fn both_slips(words: &Words, props: &BooksProps) -> Html {
    let quarter = &props.quarter;
    let slip = |seat: Seat, title: &str| {
        let setup = &quarter.setup;
        let sheet = Rc::new(PrintedSlip::of_outcome(seat, &setup.scheme, setup.scales, &quarter.outcome));
        html! {
            <PaySlipCard title={words.say(title)} {sheet} names={props.names.clone()} />
        }
    };
    html! {
        <section class="stack">
            <header>
                <h2>{ words.say("reveal-slips") }</h2>
                <p class="lead">{ at_signing(words, quarter) }</p>
            </header>
            <div class="columns">
                { slip(Seat::Sales, "reveal-slip-sales") }
                { slip(Seat::Operations, "reveal-slip-operations") }
            </div>
        </section>
    }
}

/// How much of all pay fell due before anything was delivered.
fn at_signing(words: &Words, quarter: &Quarter) -> String {
    let both = |of: &dyn Fn(Seat) -> Money| Seat::ALL.into_iter().map(of).sum::<Money>();
    let (early, all) = (both(&|seat| quarter.at_signing(seat)), both(&|seat| quarter.paid(seat)));
    let facts = [("early", words.money(early).into()), ("all", words.money(all).into())];
    let id = match (early > Money::ZERO, all > Money::ZERO) {
        (true, _) => "reveal-at-signing",
        (false, true) => "reveal-nothing-at-signing",
        (false, false) => "reveal-nothing-paid",
    };
    words.tell(id, &facts)
}

/// The company's quarter and its lifetime value, side by side on one scale.
pub fn books_of_the_company(words: &Words, props: &BooksProps) -> Html {
    let books = &props.quarter.outcome.company;
    let (quarter, lifetime) = (quarter_steps(words, books), lifetime_steps(words, books));
    let reach = |(low, high): (f64, f64), (other_low, other_high): (f64, f64)| {
        (low.min(other_low), high.max(other_high))
    };
    let scale = Some(reach(domain(&quarter), domain(&lifetime)));
    html! {
        <section class="stack">
            <header>
                <h2>{ words.say("reveal-company") }</h2>
                <p class="lead">{ before_pay(words, &props.quarter) }</p>
            </header>
            <div class="columns">
                { column(words, ["reveal-quarter", "reveal-quarter.lead"], quarter, scale) }
                { column(words, ["reveal-lifetime", "reveal-lifetime.lead"], lifetime, scale) }
            </div>
        </section>
    }
}

/// What the books leave out: the pay of the two, and that standing is no money of the company's.
fn before_pay(words: &Words, quarter: &Quarter) -> String {
    let sum =
        |of: fn(&Quarter, Seat) -> Money| Seat::ALL.into_iter().map(|seat| of(quarter, seat)).sum::<Money>();
    let (pay, worth) = (sum(Quarter::paid), sum(|quarter, seat| quarter.outcome.worth(seat)));
    let id = if worth == pay { "reveal-before-pay" } else { "reveal-before-pay-standing" };
    let standing = words.money(pay - worth).into();
    words.tell(id, &[("pay", words.money(pay).into()), ("standing", standing)])
}

fn column(
    words: &Words,
    [title, lead]: [&str; 2],
    steps: Vec<ChartStep>,
    domain: Option<(f64, f64)>,
) -> Html {
    html! {
        <Card title={words.say(title)} lead={words.say(lead)} level={Level::Three}>
            <Steps label={words.say(title)} {steps} {domain} />
        </Card>
    }
}

fn quarter_steps(words: &Words, books: &Company) -> Vec<ChartStep> {
    let mut steps = changes(
        words,
        &[
            ("books-revenue", books.revenue),
            ("books-pulled-in", books.pulled_in),
            ("books-penalties", -books.penalties),
            ("books-credits", -books.credits),
            ("books-overtime", -books.overtime),
            ("books-regular", -books.regular),
        ],
    );
    steps.push(total(words, "books-quarter", books.quarter()));
    steps
}

fn lifetime_steps(words: &Words, books: &Company) -> Vec<ChartStep> {
    let mut steps = vec![total(words, "books-quarter", books.quarter())];
    steps.extend(changes(
        words,
        &[
            ("books-lifetime", books.lifetime),
            ("books-word-of-mouth", books.word_of_mouth),
            ("books-pipeline", books.pipeline),
        ],
    ));
    steps.push(total(words, "books-lifetime-value", books.lifetime_value()));
    steps
}

/// What changed nothing is left out.
fn changes(words: &Words, rows: &[(&str, Money)]) -> Vec<ChartStep> {
    rows.iter()
        .filter(|(_, amount)| *amount != Money::ZERO)
        .map(|(id, amount)| ChartStep {
            label: words.say(id).into(),
            figure: words.signed_money(*amount).into(),
            value: amount.thousands(),
            kind: StepKind::Change,
        })
        .collect()
}

fn total(words: &Words, id: &str, amount: Money) -> ChartStep {
    ChartStep {
        label: words.say(id).into(),
        figure: words.money(amount).into(),
        value: amount.thousands(),
        kind: StepKind::Total,
    }
}
