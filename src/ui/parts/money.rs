//! A sum of money, set as a figure that matters.

use super::Role;
use crate::ui::hooks::use_words;
use world::quantities;
use yew::prelude::*;

/// How large a sum is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// In the size of the text around it.
    #[default]
    Text,
    /// As a figure of its own.
    Figure,
}

/// Whether a sum shows a plus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    /// Only a minus.
    #[default]
    Minus,
    /// Plus and minus, for changes.
    Both,
}

/// Props of [`Money`].
#[derive(Properties, PartialEq)]
pub struct MoneyProps {
    /// The sum.
    pub amount: quantities::Money,
    /// How large.
    #[prop_or_default]
    pub size: Size,
    /// Whether with a plus.
    #[prop_or_default]
    pub sign: Sign,
    /// In whose colour.
    #[prop_or_default]
    pub role: Option<Role>,
}

/// A sum of money. The value sits in a `data` element, so that it can be read without its dress.
#[component]
pub fn Money(props: &MoneyProps) -> Html {
    let words = use_words();
    let text = match props.sign {
        Sign::Minus => words.money(props.amount),
        Sign::Both => words.signed_money(props.amount),
    };
    let size = match props.size {
        Size::Text => "text",
        Size::Figure => "figure",
    };
    let state = match props.amount.cents() {
        i64::MIN..0 => Some("bad"),
        0 => Some("none"),
        1.. => None,
    };
    html! {
        <data
            class="money"
            value={(props.amount.cents() / 100).to_string()}
            data-size={size}
            data-role={props.role.map(Role::name)}
            data-state={state}
        >
            { text }
        </data>
    }
}
