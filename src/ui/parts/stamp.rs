//! The stamps on a promise: it wants two, and looks as lopsided with one as it is.

use super::Role;
use game::Seat;
use yew::prelude::*;

/// Whether a seat has put its stamp on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamped {
    /// Not yet: an empty ring.
    NotYet,
    /// It has, and the stamp lies there.
    Done,
    /// It has just now: the stamp lands.
    JustNow,
    /// It never will: the promise was signed without it.
    Missing,
}

impl Stamped {
    const fn name(self) -> &'static str {
        match self {
            Self::NotYet => "empty",
            Self::Done => "done",
            Self::JustNow => "landing",
            Self::Missing => "missing",
        }
    }
}

/// Props of [`Stamp`].
#[derive(Properties, PartialEq)]
pub struct StampProps {
    /// Whose stamp.
    pub seat: Seat,
    /// Whether it is there.
    pub stamped: Stamped,
    /// The seat's name, as printed on the stamp.
    pub name: AttrValue,
    /// What the stamp says below the name, as in "stamped" or "not yet".
    pub word: AttrValue,
}

/// A seat's stamp, or the ring where it should be.
#[component]
pub fn Stamp(props: &StampProps) -> Html {
    html! {
        <div class="stamp" data-role={Role::from(props.seat).name()} data-state={props.stamped.name()}>
            <span class="stamp-name">{ &props.name }</span>
            { " " }
            <span class="stamp-word">{ &props.word }</span>
        </div>
    }
}
