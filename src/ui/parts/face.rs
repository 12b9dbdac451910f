//! The clients' faces: one family of drawn heads, five moods each.
//!
//! A mood is told by brows, eyes and mouth, so it reads in grey and at 40 pixels; colour only dresses it.

use super::features;
use super::heads::{self, Head};
use debrief::voice::{ClientLine, Mood};
use game::view::ClientCard;
use words::{Introduction, Words};
use yew::prelude::*;

/// The value of `data-mood`.
const fn marked(mood: Mood) -> &'static str {
    match mood {
        Mood::Angry => "angry",
        Mood::Worried => "worried",
        Mood::Waiting => "waiting",
        Mood::Content => "content",
        Mood::Delighted => "delighted",
    }
}

/// The name of a client: the scenario's own, or else its character's.
#[must_use]
pub fn name(words: &Words, card: &ClientCard) -> String {
    called(words, &card.character, card.name.as_deref())
}

/// The name of the client whom `character` plays, unless it has another. A character that nobody wrote goes by
/// its id.
#[must_use]
pub fn called(words: &Words, character: &str, name: Option<&str>) -> String {
    let written =
        || words.introduction(character, Introduction::Company).unwrap_or_else(|| character.to_owned());
    name.map_or_else(written, str::to_owned)
}

/// `line` in the voice of `character`. A character that nobody wrote speaks as anybody.
#[must_use]
pub fn spoken(words: &Words, character: &str, line: ClientLine) -> String {
    let (occasion, count) = line.occasion.lines();
    words.client_line(character, occasion, line.turn % count + 1)
}

/// The characters that have a face of their own.
pub fn drawn() -> impl Iterator<Item = &'static str> {
    Head::OF.into_iter().map(|(character, _)| character)
}

/// Props of [`Face`].
#[derive(Properties, PartialEq)]
pub struct FaceProps {
    /// The character's id, as in scenario files; an unknown one gets a face that could be anybody's.
    pub character: AttrValue,
    /// How it feels.
    pub mood: Mood,
    /// Its width in pixels.
    #[prop_or(44)]
    pub size: u16,
}

/// A client's face: decoration beside its name.
#[component]
pub fn Face(props: &FaceProps) -> Html {
    Html::from_html_unchecked(AttrValue::from(drawing(&props.character, props.mood, props.size)))
}

/// The face as markup, with nothing in it that anybody typed: a head from the list, a mood, a number. The browser
/// reads it at one go, many times faster than it can be told of every line.
fn drawing(character: &str, mood: Mood, size: u16) -> String {
    let head = Head::of(character);
    let circle =
        |class| format!(r#"<circle class="{class}" cx="32" cy="32" r="30.5" data-head="{}"/>"#, head.name());
    [
        format!(r#"<svg class="face" data-mood="{}" viewBox="0 0 64 64" "#, marked(mood)),
        format!(r#"width="{size}" height="{size}" aria-hidden="true" focusable="false">"#),
        circle("face-back"),
        heads::behind(head),
        heads::skull(head),
        heads::beard(head),
        features::mouth(mood),
        features::eyes(mood),
        heads::above(head),
        features::brows(mood),
        heads::glasses(head),
        circle("face-ring"),
        "</svg>".to_owned(),
    ]
    .concat()
}
