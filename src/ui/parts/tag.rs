//! A small word on a coloured slip.

use super::Role;
use yew::prelude::*;

/// What a tag says by its look, beside its word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing more.
    #[default]
    Plain,
    /// It belongs to somebody.
    Of(Role),
    /// Good news.
    Good,
    /// Bad news.
    Bad,
}

/// Props of [`Tag`].
#[derive(Properties, PartialEq)]
pub struct TagProps {
    /// What it says.
    pub text: AttrValue,
    /// How it looks.
    #[prop_or_default]
    pub mark: Mark,
}

/// A small word on a coloured slip.
#[component]
pub fn Tag(props: &TagProps) -> Html {
    let (role, state) = match props.mark {
        Mark::Plain => (None, None),
        Mark::Of(role) => (Some(role.name()), None),
        Mark::Good => (None, Some("good")),
        Mark::Bad => (None, Some("bad")),
    };
    html! { <span class="tag" data-role={role} data-state={state}>{ &props.text }</span> }
}
