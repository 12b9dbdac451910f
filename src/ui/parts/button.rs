//! What can be pressed.

use super::Role;
use yew::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// One of several ways on.
    #[default]
    Plain,
    /// The one primary action of a screen, in its owner's colour.
    Primary(Role),
    /// The primary action of a screen that belongs to nobody.
    Ink,
    /// Possible, and no more than that.
    Quiet,
}

impl Tone {
    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Primary(_) => "primary",
            Self::Ink => "ink",
            Self::Quiet => "quiet",
        }
    }

    const fn role(self) -> Option<&'static str> {
        match self {
            Self::Primary(role) => Some(role.name()),
            Self::Plain | Self::Ink | Self::Quiet => None,
        }
    }
}

/// What a button does to a [`Drawer`](super::Drawer), by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pulls {
    /// Opens the drawer of this name, or closes it where it is open.
    Open(&'static str),
    /// Closes it.
    Shut(&'static str),
}

impl Pulls {
    const fn target(self) -> &'static str {
        match self {
            Self::Open(drawer) | Self::Shut(drawer) => drawer,
        }
    }

    const fn action(self) -> &'static str {
        match self {
            Self::Open(_) => "toggle",
            Self::Shut(_) => "hide",
        }
    }
}

/// Props of [`Button`].
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// What pressing it will do, in about four words.
    pub label: AttrValue,
    /// What follows from it, in small type below the label.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Another name for those who hear it, where the label alone would be ambiguous. It should begin with the label.
    #[prop_or_default]
    pub spoken: Option<AttrValue>,
    /// How much it stands out.
    #[prop_or_default]
    pub tone: Tone,
    /// Whether it cannot be pressed now.
    #[prop_or_default]
    pub disabled: bool,
    /// For a choice that stays chosen: whether it is.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// The drawer that it opens or closes.
    #[prop_or_default]
    pub pulls: Option<Pulls>,
    /// Drawn before the label; decoration only.
    #[prop_or_default]
    pub children: Html,
    /// What pressing it does.
    #[prop_or_default]
    pub on_press: Callback<()>,
}

/// A button; it says what will happen.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button
            type="button"
            class="btn"
            data-tone={props.tone.name()}
            data-role={props.tone.role()}
            disabled={props.disabled}
            aria-label={props.spoken.clone()}
            popovertarget={props.pulls.map(Pulls::target)}
            popovertargetaction={props.pulls.map(Pulls::action)}
            aria-pressed={props.pressed.map(|on| if on { "true" } else { "false" })}
            {onclick}
        >
            { props.children.clone() }
            <span class="btn-label">
                { &props.label }
                if let Some(note) = &props.note {
                    <small>{ note }</small>
                }
            </span>
        </button>
    }
}
