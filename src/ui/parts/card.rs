//! A sheet of paper with a heading.

use super::Role;
use yew::prelude::*;

/// Which heading a card has; headings go down in order on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// A part of the page.
    #[default]
    Two,
    /// A part of a part.
    Three,
}

/// Props of [`Card`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// Its heading.
    pub title: AttrValue,
    /// Which heading.
    #[prop_or_default]
    pub level: Level,
    /// A sentence below the heading.
    #[prop_or_default]
    pub lead: Option<AttrValue>,
    /// Whose it is, if it is private.
    #[prop_or_default]
    pub role: Option<Role>,
    /// More names for the styles.
    #[prop_or_default]
    pub class: Classes,
    /// What lies on it.
    #[prop_or_default]
    pub children: Html,
}

/// A sheet of paper with a heading.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let title = match props.level {
        Level::Two => html! { <h2>{ &props.title }</h2> },
        Level::Three => html! { <h3>{ &props.title }</h3> },
    };
    html! {
        <section class={classes!("card", props.class.clone())} data-role={props.role.map(Role::name)}>
            <header class="card-head">
                { title }
                if let Some(lead) = &props.lead {
                    <p class="lead">{ lead }</p>
                }
            </header>
            { props.children.clone() }
        </section>
    }
}
