//! The clients' faces: one family of drawn heads, five moods each.
//!
//! A mood is told by brows, eyes and mouth, so it reads in grey and at 40 pixels; colour only dresses it.

use super::features;
use super::heads::{self, Head};
use game::view::ClientCard;
use words::{Introduction, Words};
use world::quantities::Points;
use yew::prelude::*;

/// How a client feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// Let down, and saying so.
    Angry,
    /// Beginning to doubt.
    Worried,
    /// Nothing has happened yet.
    Waiting,
    /// Glad to have you.
    Content,
    /// Telling others about you.
    Delighted,
}

impl Mood {
    /// Every mood, from the worst to the best.
    pub const ALL: [Self; 5] = [Self::Angry, Self::Worried, Self::Waiting, Self::Content, Self::Delighted];

    /// The value of `data-mood`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Angry => "angry",
            Self::Worried => "worried",
            Self::Waiting => "waiting",
            Self::Content => "content",
            Self::Delighted => "delighted",
        }
    }

    /// The mood in one word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Angry => "mood-angry",
            Self::Worried => "mood-worried",
            Self::Waiting => "mood-waiting",
            Self::Content => "mood-content",
            Self::Delighted => "mood-delighted",
        }
    }
}

/// The mood that goes with so many points of satisfaction. The steps follow the renewal curve of the model:
/// at 48 points a client is as likely to leave as to stay, at 72 it is where it began, above 80 it talks well
/// of you.
#[must_use]
pub fn mood_of(points: Points) -> Mood {
    match points.points() {
        p if p < 45.0 => Mood::Angry,
        p if p < 60.0 => Mood::Worried,
        p if p < 68.0 => Mood::Waiting,
        p if p < 80.0 => Mood::Content,
        _ => Mood::Delighted,
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
        format!(r#"<svg class="face" data-mood="{}" viewBox="0 0 64 64" "#, mood.name()),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_of_satisfaction_has_its_mood() {
        let moods = [20.0, 50.0, 65.0, 72.0, 90.0].map(|points| mood_of(Points::from_points(points)));
        assert_eq!(moods, Mood::ALL);
    }

    #[test]
    fn a_client_begins_content() {
        assert_eq!(mood_of(Points::from_points(72.0)), Mood::Content);
    }
}
