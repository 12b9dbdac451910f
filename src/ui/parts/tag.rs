//! A small word on a coloured slip.

use super::Role;
use yew::prelude::*;

/// What a tag says by its look, beside its word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagMark {
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
    pub mark: TagMark,
}

/// A small word on a coloured slip.
#[component]
pub fn Tag(props: &TagProps) -> Html {
    let (role, state) = match props.mark {
        TagMark::Plain => (None, None),
        TagMark::Of(role) => (Some(role.name()), None),
        TagMark::Good => (None, Some("good")),
        TagMark::Bad => (None, Some("bad")),
    };
    html! { <span class="tag" data-role={role} data-state={state}>{ &props.text }</span> }
}
