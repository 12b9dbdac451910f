//! How full something is, and when it is too full.

use super::Role;
use world::quantities::Share;
use yew::prelude::*;

/// Props of [`Meter`].
#[derive(Properties, PartialEq)]
pub struct MeterProps {
    /// What is measured.
    pub label: AttrValue,
    /// How full it is; more than the whole is too much.
    pub value: Share,
    /// The value in words, as in "9 of 10 days".
    pub text: AttrValue,
    /// Where the scale ends; the whole unless said otherwise.
    #[prop_or(Share::WHOLE)]
    pub limit: Share,
    /// In whose colour.
    #[prop_or_default]
    pub role: Option<Role>,
}

/// How full something is. What goes beyond the whole is drawn as overflow, with a mark at the whole.
#[component]
pub fn Meter(props: &MeterProps) -> Html {
    let limit = f64::from(props.limit.basis().max(1));
    let at = |share: Share| (f64::from(share.basis()) / limit).clamp(0.0, 1.0) * 100.0;
    let over = props.value > Share::WHOLE;
    let style = format!("--at:{:.1}%;--whole:{:.1}%", at(props.value), at(Share::WHOLE));
    html! {
        <div
            class="meter"
            role="meter"
            aria-label={props.label.clone()}
            aria-valuemin="0"
            aria-valuemax={(props.limit.basis() / 100).to_string()}
            aria-valuenow={(props.value.basis() / 100).to_string()}
            aria-valuetext={props.text.clone()}
            data-role={props.role.map(Role::name)}
            data-state={over.then_some("over")}
        >
            <span class="meter-words" aria-hidden="true"><span>{ &props.label }</span><b>{ &props.text }</b></span>
            <span class="meter-bar" aria-hidden="true" {style}><i /></span>
        </div>
    }
}
