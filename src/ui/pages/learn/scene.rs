//! A moment of a scene: the client, what is asked, and what either answer pays or costs.

use super::Pupil;
use crate::ui::parts::face;
use crate::ui::parts::{Button, Face, Role, Tone};
use crate::ui::state::learn::{LearnMsg, MomentAsked, PlayedScene, SinceAnswer};
use crate::ui::table::phrases;
use course::ask::{SceneAsk, Way};
use course::progress::Reached;
use course::scene::OtherTerms;
use debrief::voice::Mood;
use game::view::SeatView;
use words::{Catalogue, MomentText, Words};
use world::client::ClientId;
use world::quantities::Money;
use yew::prelude::*;

/// The moment that waits.
pub fn scene(pupil: &Pupil<'_>) -> Html {
    let words = pupil.words;
    let Some(scene) = &pupil.desk.scene else { return Html::default() };
    let PlayedScene { answered, view, moment, since } = &**scene;
    let Some(card) = view.card(moment.client) else { return Html::default() };
    let seat = view.seat;
    let head = [("number", (answered + 1).into()), ("week", words.week(moment.now).into())];
    html! {
        <section class="learn-scene" data-role={Role::from(seat).name()}>
            if let Some(what) = again(pupil).filter(|_| *answered == 0) {
                <p class="learn-note">{ what }</p>
            } else if *answered == 0 {
                <p><b>{ words.tell("scene-title", &[("seat", phrases::seat_fact(seat).into())]) }</b>{ " " }{ words.say("scene-lead") }</p>
            }
            { since.and_then(|since| became(words, view, since)) }
            <div class="learn-moment" aria-live="polite">
                <Face character={card.character.clone()} mood={Mood::Waiting} size={72} />
                <div>
                    <p class="learn-when">{ words.tell("scene-moment", &head) }</p>
                    <h2>{ told(pupil, moment, &face::name(words, card), MomentText::Asked) }</h2>
                </div>
            </div>
            <div class="learn-ways">
                { way(pupil, moment, Way::Natural) }
                { way(pupil, moment, Way::Better) }
            </div>
        </section>
    }
}

/// What became of the answer before.
fn became(words: &Words, view: &SeatView, (client, became): (ClientId, SinceAnswer)) -> Option<Html> {
    let client = ("client", face::name(words, view.card(client)?).into());
    let said = match became {
        SinceAnswer::Signed(week) => words.tell("since-signed", &[client, ("week", words.week(week).into())]),
        SinceAnswer::Lost => words.tell("since-lost", &[client]),
        SinceAnswer::Named(at) => {
            words.tell("since-named", &[client, ("week", words.week(at.week()).into())])
        }
        SinceAnswer::Asked => words.tell("since-asked", &[client]),
    };
    Some(html! { <p class="learn-since">{ said }</p> })
}

/// What is otherwise the second time.
fn again(pupil: &Pupil<'_>) -> Option<String> {
    let (desk, words) = (pupil.desk, pupil.words);
    let place = desk.open_chapter().filter(|place| desk.reached(*place) == Reached::Again)?;
    let Some(OtherTerms::Scheme(id)) = desk.chapter(place)?.scene.then() else { return None };
    let lead = words.about(Catalogue::Schemes, id, &[]);
    Some(
        words.tell(
            "scene-again",
            &[("what", words.named(Catalogue::Schemes, id).into()), ("lead", lead.into())],
        ),
    )
}

fn way(pupil: &Pupil<'_>, moment: &MomentAsked, way: Way) -> Html {
    html! {
        <Button
            label={told(pupil, moment, "", MomentText::Answer(way))}
            note={Some(AttrValue::from(told(pupil, moment, "", MomentText::Follows(way))))}
            tone={Tone::Plain}
            on_press={pupil.act.reform(move |()| LearnMsg::Decide(way))}
        />
    }
}

/// What is said about a moment of a client.
fn told(pupil: &Pupil<'_>, moment: &MomentAsked, client: &str, text: MomentText) -> String {
    let words = pupil.words;
    let other = moment.other.map(|at| match moment.ask {
        SceneAsk::Counter => words.week(at.week()),
        SceneAsk::Promise | SceneAsk::Slip | SceneAsk::News | SceneAsk::Estimate | SceneAsk::Gate => {
            words.moment(at)
        }
    });
    let money = match (moment.ask, text) {
        (SceneAsk::Counter, MomentText::Follows(Way::Better)) => moment.better,
        (_, _) => moment.natural,
    };
    let sum = |money: Option<Money>| money.map(|money| words.money(money)).unwrap_or_default().into();
    let facts = [
        ("client", client.to_owned().into()),
        ("week", words.week(moment.week).into()),
        ("other", other.unwrap_or_default().into()),
        ("money", sum(money)),
        ("cost", sum(moment.better)),
        ("late", if moment.now > moment.week { "yes" } else { "no" }.into()),
    ];
    words.tell_course(&pupil.desk.course, &text.sentence(moment.ask), &facts)
}
