//! The guess before a step of the reveal: each seat its own, side by side, and nothing of the answer in the page.

use super::RevealProps;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Button, Face, Role, Tone};
use crate::ui::table::phrases;
use debrief::voice::Mood;
use game::Seat;
use game::bets::{Bet, Matter};
use web_sys::HtmlInputElement;
use words::Words;
use world::client::ClientId;
use world::project::Renewed;
use world::quantities::{Points, Share};
use yew::prelude::*;

/// What is asked about a matter: the question, what to know beforehand, and what showing it will do.
/// The turning point asks in its own way, and the money is open to whoever has seen the clients.
pub const fn question(on: Matter) -> Option<(&'static str, &'static str, &'static str)> {
    match on {
        Matter::Clients => Some(("bet-clients", "bet-clients.lead", "bet-clients.go")),
        Matter::Blame => Some(("bet-blame", "bet-blame.lead", "bet-blame.go")),
        Matter::Luck => Some(("bet-luck", "bet-luck.lead", "bet-luck.go")),
        Matter::Slips | Matter::Company | Matter::Turning => None,
    }
}

/// Both seats' guesses about `on`, and the one way on.
pub fn bets(props: &RevealProps, words: &Words, on: Matter) -> Html {
    let Some((_, _, go)) = question(on) else { return Html::default() };
    let drafts = props.unveiled.drafts(on);
    let given = drafts.iter().any(Bet::is_given);
    // A bot is not asked: it reckons, and nobody could answer it.
    let people = drafts.iter().filter(|draft| !props.quarter.reasons.iter().any(|bot| bot.seat == draft.by));
    let (label, tone) = if given { (go, Tone::Ink) } else { ("bet-skip", Tone::Plain) };
    html! {
        <>
            <div class="bets">
                for draft in people {
                    { side(props, words, draft) }
                }
            </div>
            <div class="reveal-on">
                <Button label={words.say(label)} {tone} on_press={props.on_unveil.reform(move |()| on)} />
            </div>
        </>
    }
}

fn side(props: &RevealProps, words: &Words, bet: &Bet) -> Html {
    let role = Role::from(bet.by);
    let title = words.say(match bet.by {
        Seat::Sales => "bet-sales",
        Seat::Operations => "bet-operations",
    });
    html! {
        <section class="bet" data-role={role.name()} key={role.name()} aria-label={title.clone()}>
            <h2>{ title }</h2>
            { match bet.on {
                Matter::Clients => about_clients(props, words, bet),
                Matter::Blame => about_blame(props, words, bet),
                Matter::Luck => about_luck(props, words, bet),
                Matter::Slips | Matter::Company | Matter::Turning => Html::default(),
            } }
        </section>
    }
}

fn about_clients(props: &RevealProps, words: &Words, bet: &Bet) -> Html {
    let open = &props.quarter.open;
    let own = bet.clone();
    let guess = move |value: i64| {
        let tenths = i32::try_from(value * 10).unwrap_or_default();
        Bet { points: Some(Points::from_tenths(tenths)), ..own.clone() }
    };
    let slider = Slider {
        label: words.tell("bet-average", &[("clients", props.quarter.staying().0.into())]),
        shown: bet.points.map(|points| words.points(points)),
        at: bet.points.map(|points| i64::from(points.tenths() / 10)),
        range: (0, 100),
    };
    html! {
        <>
            if !open.is_empty() {
                <ul class="bet-clients" role="list">
                    for client in open.iter().copied() {
                        { one_client(props, words, bet, client) }
                    }
                </ul>
            }
            if props.quarter.staying().0 > 0 {
                { slider.draw(words, &props.on_guess, guess) }
            }
        </>
    }
}

/// A client with its two ends; pressing the one that is chosen takes the guess back.
fn one_client(props: &RevealProps, words: &Words, bet: &Bet, client: ClientId) -> Html {
    let quarter = &props.quarter;
    let name = quarter.name(words, client);
    let character = quarter.character(client).to_owned();
    let without = |ids: &[ClientId]| ids.iter().copied().filter(|id| *id != client).collect::<Vec<_>>();
    let choice = |id: &str, end: Renewed| {
        let mut next = Bet { stay: without(&bet.stay), leave: without(&bet.leave), ..bet.clone() };
        let (chosen, list) = match end {
            Renewed::Stays => (&bet.stay, &mut next.stay),
            Renewed::Leaves => (&bet.leave, &mut next.leave),
        };
        let on = chosen.contains(&client);
        if !on {
            list.push(client);
        }
        let on_press = props.on_guess.reform(move |()| next.clone());
        let spoken =
            words.tell("bet-of-client", &[("client", name.clone().into()), ("guess", words.say(id).into())]);
        html! { <Button label={words.say(id)} {spoken} pressed={on} tone={Tone::Quiet} {on_press} /> }
    };
    html! {
        <li key={client.index()}>
            <Face {character} mood={Mood::Waiting} size={48} />
            <span class="bet-name">{ &name }</span>
            <span class="bet-ends">{ choice("reveal-stays", Renewed::Stays) }{ choice("reveal-leaves", Renewed::Leaves) }</span>
        </li>
    }
}

fn about_blame(props: &RevealProps, words: &Words, bet: &Bet) -> Html {
    let other = phrases::seat_fact(bet.by.other());
    let label = words.tell("bet-caused", &[("seat", other.into())]);
    about_share(props, words, bet, label, bet.share.map(|share| words.percent(share)))
}

fn about_luck(props: &RevealProps, words: &Words, bet: &Bet) -> Html {
    let shown = bet.share.map(|share| words.number(share.as_percent()));
    about_share(props, words, bet, words.say("bet-lower"), shown)
}

/// So many in a hundred.
fn about_share(props: &RevealProps, words: &Words, bet: &Bet, label: String, shown: Option<String>) -> Html {
    let at = bet.share.map(|share| i64::from(share.basis() / 100));
    let slider = Slider { label, shown, at, range: (0, 100) };
    let bet = bet.clone();
    let say = move |value: i64| Bet { share: i32::try_from(value).ok().map(Share::percent), ..bet.clone() };
    slider.draw(words, &props.on_guess, say)
}

/// A slider without a guess on it until somebody moves it.
struct Slider {
    label: String,
    shown: Option<String>,
    at: Option<i64>,
    range: (i64, i64),
}

impl Slider {
    fn draw(&self, words: &Words, on_guess: &Callback<Bet>, guess: impl Fn(i64) -> Bet + 'static) -> Html {
        let (low, high) = self.range;
        let middle = i64::midpoint(low, high);
        let told = self.shown.clone().unwrap_or_else(|| words.say("bet-none"));
        let on_guess = on_guess.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let slid =
                event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse().ok());
            if let Some(value) = slid {
                on_guess.emit(guess(value));
            }
        });
        html! {
            <label class="bet-slider" data-state={if self.at.is_some() { "given" } else { "none" }}>
                <span>{ &self.label }</span>
                // Not an output: a label names the first thing in it that can have one.
                <span class="bet-shown" aria-hidden="true">{ self.shown.clone().unwrap_or_else(|| "?".into()) }</span>
                <input
                    type="range"
                    min={low.to_string()}
                    max={high.to_string()}
                    step="1"
                    value={self.at.unwrap_or(middle).to_string()}
                    aria-valuetext={told}
                    {oninput}
                />
            </label>
        }
    }
}
