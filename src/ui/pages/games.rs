//! The games that this browser keeps: opened, renamed, deleted.

use super::home::scenario_name;
use crate::shell::timing;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Confirm, Tone};
use crate::ui::state::{Card, KeptGame, LONGEST_NAME, LibraryMsg, Msg, Shelf};
use game::Seat;
use pay::presets;
use web_sys::HtmlInputElement;
use words::{Catalogue, Language, Words};
use yew::prelude::*;

/// Props of [`GamesPage`].
#[derive(Properties, PartialEq)]
pub struct GamesPageProps {
    /// The list.
    pub shelf: Shelf,
}

/// What is being done to a game.
#[derive(Clone, Debug, PartialEq)]
enum Doing {
    /// It gets another name.
    Naming(String),
    /// It is about to be deleted.
    Deleting(String, String),
}

/// The list of games.
#[component]
pub fn GamesPage(props: &GamesPageProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let doing = use_state(|| None::<Doing>);
    let list = match &props.shelf {
        Shelf::Coming => html! { <p role="status">{ words.say("games-coming") }</p> },
        Shelf::Refused(_) => html! { <p role="status">{ words.say("games-refused") }</p> },
        Shelf::Here(all) if all.is_empty() => html! { <p>{ words.say("games-none") }</p> },
        Shelf::Here(all) => html! {
            <ul class="games-list" role="list">
                for kept in all.iter() {
                    <Row
                        key={kept.id.clone()}
                        kept={kept.clone()}
                        naming={*doing == Some(Doing::Naming(kept.id.clone()))}
                        on_doing={set(&doing)}
                    />
                }
            </ul>
        },
    };
    html! {
        <main class="games">
            <header class="setup-head">
                <Button label={words.say("back-to-start")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
                <h1 tabindex="-1">{ words.say("games-title") }</h1>
                <p>{ words.say("games-lead") }</p>
            </header>
            { list }
            { confirm(words, &doing, &act) }
        </main>
    }
}

fn set(doing: &UseStateHandle<Option<Doing>>) -> Callback<Option<Doing>> {
    let doing = doing.clone();
    Callback::from(move |next| doing.set(next))
}

fn confirm(words: &Words, doing: &UseStateHandle<Option<Doing>>, act: &Callback<Msg>) -> Html {
    let (open, id, name) = match &**doing {
        Some(Doing::Deleting(id, name)) => (true, id.clone(), name.clone()),
        Some(Doing::Naming(_)) | None => (false, String::new(), String::new()),
    };
    let (act, shut) = (act.clone(), set(doing));
    let on_back = shut.reform(|()| None);
    let on_go = Callback::from(move |()| {
        shut.emit(None);
        act.emit(Msg::Library(LibraryMsg::Delete(id.clone())));
    });
    html! {
        <Confirm
            {open}
            title={words.say("games-delete-ask")}
            text={words.tell("games-delete-what", &[("name", name.into())])}
            go={words.say("games-delete-go")}
            back={words.say("games-delete-back")}
            {on_go}
            {on_back}
        />
    }
}

/// Props of [`Row`].
#[derive(Properties, PartialEq)]
struct RowProps {
    kept: KeptGame,
    naming: bool,
    on_doing: Callback<Option<Doing>>,
}

/// A game of the list.
#[component]
fn Row(props: &RowProps) -> Html {
    let words = &use_words();
    let KeptGame { id, card, name, unsaved } = &props.kept;
    let market = card.as_ref().map(|card| scenario_name(words, &card.scenario));
    let title = name.clone().filter(|name| !name.is_empty()).or(market.clone());
    let title = title.unwrap_or_else(|| words.say("games-unreadable"));
    let facts =
        card.as_ref().map(|card| facts(words, card, market.filter(|market| *market != title), *unsaved));
    html! {
        <li class="game-row" data-state={if card.is_some() { "good" } else { "bad" }}>
            <div class="game-say">
                <h2>{ &title }</h2>
                { facts.unwrap_or_else(|| html! { <p>{ words.say("games-unreadable-why") }</p> }) }
            </div>
            if props.naming {
                <Naming id={id.clone()} {title} on_doing={props.on_doing.clone()} />
            } else {
                <Ways kept={props.kept.clone()} {title} on_doing={props.on_doing.clone()} />
            }
        </li>
    }
}

/// What can be done with a game.
#[component]
fn Ways(props: &WaysProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let KeptGame { id, card, .. } = &props.kept;
    let spoken = |said: &str| words.tell(said, &[("name", props.title.to_string().into())]);
    let press = |msg: fn(String) -> LibraryMsg| {
        let id = id.clone();
        act.reform(move |()| Msg::Library(msg(id.clone())))
    };
    let (naming, deleting) =
        (Doing::Naming(id.clone()), Doing::Deleting(id.clone(), props.title.to_string()));
    let doing = |next: Doing| props.on_doing.reform(move |()| Some(next.clone()));
    html! {
        <div class="game-ways">
            if card.is_some() {
                <Button label={words.say("games-open")} spoken={spoken("games-open-this")} on_press={press(LibraryMsg::Open)} />
                <Button
                    label={words.say("games-rename")}
                    spoken={spoken("games-rename-this")}
                    tone={Tone::Quiet}
                    on_press={doing(naming)}
                />
            } else {
                <Button label={words.say("games-raw")} on_press={press(LibraryMsg::Raw)} />
            }
            <Button
                label={words.say("games-delete")}
                spoken={spoken("games-delete-this")}
                tone={Tone::Quiet}
                on_press={doing(deleting)}
            />
        </div>
    }
}

/// Props of [`Ways`].
#[derive(Properties, PartialEq)]
struct WaysProps {
    kept: KeptGame,
    title: AttrValue,
    on_doing: Callback<Option<Doing>>,
}

/// Market, pay, company, how far it has come, and when it was played.
fn facts(words: &Words, card: &Card, market: Option<String>, unsaved: bool) -> Html {
    let pay = match &card.pay_name {
        Some(name) => name.clone(),
        None if presets::scheme(&card.pay).is_some() => words.named(Catalogue::Schemes, &card.pay),
        None => words.say("scheme-agreed"),
    };
    let now = if card.over {
        words.say("games-finished")
    } else {
        let id = if card.run_off { "curtain-run-off" } else { "games-week" };
        words.tell(id, &[("week", words.week(card.week).into())])
    };
    let all = market.into_iter().chain([pay, company(words, card), now]);
    let when = timing::told(card.played, dates_of(words));
    html! {
        <>
            <ul class="game-facts" role="list">
                for fact in all {
                    <li>{ fact }</li>
                }
            </ul>
            if unsaved {
                <p class="game-unsaved">{ words.say("games-unsaved") }</p>
            } else {
                <p>{ words.tell("games-played", &[("when", when.into())]) }</p>
            }
        </>
    }
}

/// Whose way of writing dates goes with the words: these are British.
fn dates_of(words: &Words) -> &'static str {
    match words.language() {
        Language::English => "en-GB",
    }
}

fn company(words: &Words, card: &Card) -> String {
    let bot = |seat: Seat, temperament: &str| {
        let seat = match seat {
            Seat::Sales => "seat-sales",
            Seat::Operations => "seat-operations",
        };
        let temperament = words.named(Catalogue::Temperaments, temperament);
        words.tell("games-with-bot", &[("seat", words.say(seat).into()), ("temperament", temperament.into())])
    };
    match (&card.bots.sales, &card.bots.operations) {
        (None, None) => words.say("games-with-people"),
        (Some(temperament), None) => bot(Seat::Sales, temperament),
        (None, Some(temperament)) => bot(Seat::Operations, temperament),
        (Some(_), Some(_)) => words.say("games-with-bots"),
    }
}

/// Props of [`Naming`].
#[derive(Properties, PartialEq)]
struct NamingProps {
    id: String,
    title: AttrValue,
    on_doing: Callback<Option<Doing>>,
}

/// Another name for a game.
#[component]
fn Naming(props: &NamingProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let field = use_node_ref();
    let start = field.clone();
    use_effect_with((), move |()| {
        if let Some(field) = start.cast::<HtmlInputElement>() {
            // A field that cannot take the focus can still be pressed.
            let _ = field.focus();
            field.select();
        }
    });
    let (id, shut, typed) = (props.id.clone(), props.on_doing.clone(), field.clone());
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let name = typed.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
        act.emit(Msg::Library(LibraryMsg::Rename(id.clone(), name)));
        shut.emit(None);
    });
    let name_id = format!("name-{}", props.id);
    html! {
        <form class="game-naming field" {onsubmit}>
            <label for={name_id.clone()}>{ words.say("games-name") }</label>
            <input
                id={name_id}
                type="text"
                maxlength={LONGEST_NAME.to_string()}
                autocomplete="off"
                value={props.title.clone()}
                ref={field}
            />
            <div class="game-ways">
                <button type="submit" class="btn" data-tone="plain">
                    <span class="btn-label">{ words.say("games-name-save") }</span>
                </button>
                <Button
                    label={words.say("games-name-cancel")}
                    tone={Tone::Quiet}
                    on_press={props.on_doing.reform(|()| None)}
                />
            </div>
        </form>
    }
}
