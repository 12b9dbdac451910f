//! The doors.

use crate::ui::hooks::{use_act, use_import, use_words};
use crate::ui::parts::{Button, Face, Stamp, Stamped, Tag, Tone};
use crate::ui::routes::Route;
use crate::ui::state::{LearnerMsg, Msg};
use debrief::voice::Mood;
use game::Seat;
use words::{Catalogue, Words};
use world::quantities::Week;
use yew::prelude::*;

/// A game that can be gone on with.
#[derive(Clone, Debug, PartialEq)]
pub struct Resumable {
    /// Its scenario.
    pub scenario: AttrValue,
    /// Its running or last week.
    pub week: Week,
    /// Whether that week is one of the last deliveries, after the last promise.
    pub run_off: bool,
    /// Whether only its reveal is left.
    pub over: bool,
}

/// Props of [`Home`].
#[derive(Properties, PartialEq)]
pub struct HomeProps {
    /// A game that can be gone on with.
    #[prop_or_default]
    pub kept: Option<Resumable>,
}

/// The doors.
#[component]
pub fn Home(props: &HomeProps) -> Html {
    let words = &use_words();
    html! {
        <main class="home">
            <header class="home-head">
                { picture(words) }
                <div class="home-say">
                    <p class="logo" aria-hidden="true"><i>{ "Tr" }</i>{ "u" }<b>{ "ce" }</b></p>
                    <h1 tabindex="-1">{ words.say("home-title") }</h1>
                    <p class="home-lead">{ words.say("home-lead") }</p>
                    <Start kept={props.kept.clone()} />
                </div>
            </header>
            <h2 class="spoken">{ words.say("home-doors") }</h2>
            <Doors />
            <footer class="home-foot">
                <a href={Route::Model.address()}>{ words.say("home-model") }</a>
                <p>{ words.say("home-private") }</p>
                <Import />
            </footer>
        </main>
    }
}

/// What the game is about, drawn: a client between two stamps, one of which is missing.
fn picture(words: &Words) -> Html {
    let stamp = |seat: Seat, stamped: Stamped, name: &str, word: &str| {
        html! { <Stamp {seat} {stamped} name={words.say(name)} word={words.say(word)} /> }
    };
    html! {
        <div class="home-picture" aria-hidden="true">
            { stamp(Seat::Sales, Stamped::JustNow, "seat-sales", "stamp-done") }
            <Face character="harbour-foods" mood={Mood::Waiting} size={240} />
            { stamp(Seat::Operations, Stamped::NotYet, "seat-operations", "stamp-not-yet") }
        </div>
    }
}

/// The one primary action: go on, or play the practice.
#[component]
fn Start(props: &HomeProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let first_tone = if props.kept.is_some() { Tone::Plain } else { Tone::Ink };
    html! {
        <div class="home-start">
            if let Some(kept) = &props.kept {
                <Button
                    label={words.say(if kept.over { "home-see-reveal" } else { "home-continue" })}
                    note={kept_note(words, kept)}
                    tone={Tone::Ink}
                    on_press={act.reform(|()| Msg::Continue)}
                />
            }
            <Button
                label={words.say("home-play-first")}
                note={words.say("home-play-first-note")}
                tone={first_tone}
                on_press={act.reform(|()| Msg::PlayFirst)}
            />
        </div>
    }
}

fn kept_note(words: &Words, kept: &Resumable) -> String {
    let name = scenario_name(words, &kept.scenario);
    let id = if kept.run_off { "home-continue-run-off" } else { "home-continue-note" };
    words.tell(id, &[("scenario", name.into()), ("week", words.week(kept.week).into())])
}

/// The name of a scenario; one that has no words keeps the name of its file. A quarter of a campaign is called after
/// it, with its number.
#[must_use]
pub fn scenario_name(words: &Words, id: &str) -> String {
    let named = |id: &str| words.find_named(Catalogue::Markets, id);
    let linked = || {
        let (campaign, number) = id.rsplit_once('-')?;
        let number: u8 = number.parse().ok()?;
        let facts = [("campaign", named(campaign)?.into()), ("number", number.into())];
        Some(words.tell("scenario-linked", &facts))
    };
    named(id).or_else(linked).unwrap_or_else(|| id.to_owned())
}

/// The four doors; one of them says "soon" and takes nobody anywhere.
#[component]
fn Doors() -> Html {
    let act = use_act();
    let words = &use_words();
    html! {
        <ul class="doors" role="list">
            <li key="play" class="door" data-state="open">
                <h3>{ words.say("door-play") }</h3>
                <p>{ words.say("door-play-lead") }</p>
                <div class="door-ways">
                    <Button label={words.say("door-play-go")} on_press={act.reform(|()| Msg::ChooseSetup)} />
                    <Button label={words.say("door-solo-go")} on_press={act.reform(|()| Msg::ChooseSolo)} />
                    <Button
                        label={words.say("games-open-list")}
                        tone={Tone::Quiet}
                        on_press={act.reform(|()| Msg::OpenGames)}
                    />
                </div>
            </li>
            <li key="workshop" class="door" data-state="soon">
                <h3>{ words.say("door-workshop") }{ " " }<Tag text={words.say("door-soon")} /></h3>
                <p>{ words.say("door-workshop-lead") }</p>
            </li>
            <li key="learn" class="door" data-state="open">
                <h3>{ words.say("door-learn") }</h3>
                <p>{ words.say("door-learn-lead") }</p>
                <Button label={words.say("door-learn-go")} on_press={act.reform(|()| Msg::Learner(LearnerMsg::Enter))} />
            </li>
            <li key="laboratory" class="door" data-state="open">
                <h3>{ words.say("door-laboratory") }</h3>
                <p>{ words.say("door-laboratory-lead") }</p>
                <Button
                    label={words.say("door-laboratory-go")}
                    on_press={act.reform(|()| Msg::EnterLaboratory)}
                />
            </li>
        </ul>
    }
}

/// Opens a saved game from a file.
#[component]
fn Import() -> Html {
    let words = use_words();
    let onchange = use_import();
    html! {
        <label class="btn file" data-tone="quiet">
            <span class="btn-label">{ words.say("home-import") }</span>
            <input class="spoken" type="file" accept=".json,application/json" {onchange} />
        </label>
    }
}
