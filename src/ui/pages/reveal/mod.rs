//! The end of the quarter: the clients, the pay slips, the company, and both quarters over each other.
//!
//! To mount it: `<Reveal quarter={Rc::new(Quarter::of(&game))} before={..} on_again={..} on_export={..}
//! on_home={..} />`. A [`Quarter`] holds all that the page tells; make it once, when the game is over.

mod books;
mod clients;
mod quarter;
mod twice;

pub use clients::part_word;
pub use quarter::{Made, Quarter};

use crate::ui::hooks::use_words;
use crate::ui::parts::{Button, Tone};
use crate::words::Words;
use books::{MoneyProps, books_of_the_company, both_slips};
use clients::{ClientsProps, clients_at_the_end};
use std::rc::Rc;
use twice::{TwiceProps, twice};
use yew::prelude::*;

/// Props of [`Reveal`].
#[derive(Properties, PartialEq)]
pub struct RevealProps {
    /// The quarter that has just ended.
    pub quarter: Rc<Quarter>,
    /// The quarter before it on the same market, if there was one.
    #[prop_or_default]
    pub before: Option<Rc<Quarter>>,
    /// Plays the same market again.
    pub on_again: Callback<()>,
    /// Saves the game as a file.
    pub on_export: Callback<()>,
    /// Goes back to the start.
    pub on_home: Callback<()>,
}

/// The end of the quarter.
#[component]
pub fn Reveal(props: &RevealProps) -> Html {
    let quarter = &props.quarter;
    let words = use_words().in_currency(&quarter.setup.scenario.draft().currency);
    let names = quarter.names(&words);
    let clients = ClientsProps { words: words.clone(), quarter: quarter.clone(), names: names.clone() };
    let money = MoneyProps { words: words.clone(), quarter: quarter.clone(), names };
    html! {
        <main class="page reveal" id="main" tabindex="-1">
            { headline(&words, quarter) }
            if let Some(before) = &props.before {
                { twice(&TwiceProps { words: words.clone(), now: quarter.clone(), before: before.clone() }) }
            }
            { clients_at_the_end(&clients) }
            { both_slips(&money) }
            { books_of_the_company(&money) }
            { ways_on(&words, props) }
        </main>
    }
}

/// The quarter in a heading, a sentence and three figures.
fn headline(words: &Words, quarter: &Quarter) -> Html {
    let (asked, stay) = quarter.staying();
    let id = match (asked, stay) {
        (0, _) => "reveal-title-nobody",
        (_, 0) => "reveal-title-none",
        (asked, stay) if asked == stay => "reveal-title-all",
        (_, _) => "reveal-title-some",
    };
    let title = words.tell(id, &[("some", stay.into()), ("all", asked.into())]);
    let lead = words.tell(
        "reveal-lead",
        &[("weeks", quarter.setup.scenario.draft().weeks.into()), ("pay", quarter.pay(words).into())],
    );
    html! {
        <header class="reveal-head">
            <div class="stack">
                <h1>{ title }</h1>
                <p class="lead">{ lead }</p>
            </div>
            { figures(words, quarter) }
        </header>
    }
}

fn figures(words: &Words, quarter: &Quarter) -> Html {
    let outcome = &quarter.outcome;
    let satisfaction =
        outcome.satisfaction().map_or_else(|| words.say("reveal-none"), |points| words.points(points));
    let rows = [
        ("measure-satisfaction", satisfaction),
        ("measure-quarter", words.money(outcome.company.quarter())),
        ("measure-lifetime", words.money(outcome.company.lifetime_value())),
    ];
    html! {
        <dl class="reveal-figures">
            for (id, figure) in rows {
                <div key={id}><dt>{ words.say(id) }</dt><dd>{ figure }</dd></div>
            }
        </dl>
    }
}

/// The market again under another pay; the record; the start.
fn ways_on(words: &Words, props: &RevealProps) -> Html {
    html! {
        <section class="reveal-ways" data-print="no">
            <h2>{ words.say("reveal-again-title") }</h2>
            <p class="lead">{ words.say("reveal-again-lead") }</p>
            <div class="cluster">
                <Button label={words.say("reveal-again")} tone={Tone::Ink} on_press={props.on_again.clone()} />
                <Button label={words.say("reveal-export")} on_press={props.on_export.clone()} />
                <Button label={words.say("reveal-home")} tone={Tone::Quiet} on_press={props.on_home.clone()} />
            </div>
        </section>
    }
}
