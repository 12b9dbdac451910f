//! Who blames whom: both answers beside each other, and what they add up to.

use super::RevealProps;
use crate::ui::parts::Role;
use crate::ui::table::phrases;
use debrief::blame::{Blame, Sum};
use game::Seat;
use words::Words;
use world::quantities::Share;
use yew::prelude::*;

fn said(props: &RevealProps) -> Blame {
    Blame::of(&props.unveiled.bets)
}

/// True if anybody has blamed anybody.
pub fn is_said(props: &RevealProps) -> bool {
    said(props).is_said()
}

/// What both answers come to, in a heading.
pub fn headline(props: &RevealProps, words: &Words) -> String {
    told(words, said(props))
}

/// The same for any two answers.
pub fn told(words: &Words, blame: Blame) -> String {
    let of = |share: Share| words.percent(share).into();
    match (blame.total(), blame.by_sales, blame.by_operations) {
        (Some(total), _, _) => words.tell("blame-total", &[("total", of(total))]),
        (None, Some(share), _) => words.tell("blame-only-sales", &[("share", of(share))]),
        (None, None, Some(share)) => words.tell("blame-only-operations", &[("share", of(share))]),
        (None, None, None) => words.say("blame-nobody"),
    }
}

/// What that means, in a sentence.
pub fn sentence(props: &RevealProps, words: &Words) -> Option<String> {
    let rest = |share: Share| [("rest", words.percent(share).into())];
    let sum = said(props).sum()?;
    Some(match sum {
        Sum::Over(share) => words.tell("blame-over", &rest(share)),
        Sum::Under(share) => words.tell("blame-under", &rest(share)),
        Sum::Even => words.say("blame-even"),
    })
}

/// Both answers on one scale: what each takes on itself from the left, what it lays at the other's door.
pub fn meter(props: &RevealProps, words: &Words) -> Html {
    let blame = said(props);
    let given = Seat::ALL.iter().filter_map(|seat| Some((*seat, blame.by(*seat)?)));
    html! {
        <section class="stack blame">
            <h2>{ words.say("reveal-step-blame") }</h2>
            <div class="blame-rows">
                for (seat, share) in given {
                    { answer(words, seat, share) }
                }
                { between(words, blame) }
            </div>
            if blame.sum().is_some() {
                <p class="blame-note">{ words.say("reveal-blame-lead") }</p>
            }
        </section>
    }
}

/// One seat's answer: the part of sales always on the left, that of operations always on the right.
fn answer(words: &Words, by: Seat, share: Share) -> Html {
    let (sales, operations) = match by {
        Seat::Sales => (Share::WHOLE - share, share),
        Seat::Operations => (share, Share::WHOLE - share),
    };
    let title = words.tell("blame-says", &[("by", phrases::seat_fact(by).into())]);
    let part = |seat: Seat, share: Share| {
        let of = if seat == by { "self" } else { "other" };
        html! {
            <span class="blame-part" data-role={Role::from(seat).name()} data-of={of}>
                { words.say(phrases::seat(seat)) }{ " " }<b>{ words.percent(share) }</b>
            </span>
        }
    };
    html! {
        <div class="blame-row" key={Role::from(by).name()}>
            <h3>{ title }</h3>
            <p class="blame-bar" style={format!("--cut:{}", sales.as_percent())} data-by={Role::from(by).name()}>
                { part(Seat::Sales, sales) }
                { part(Seat::Operations, operations) }
            </p>
        </div>
    }
}

/// The stretch between both answers, which is nobody's, or everybody's.
fn between(words: &Words, blame: Blame) -> Html {
    let (Some(sales), Some(operations)) = (blame.by_sales, blame.by_operations) else {
        return Html::default();
    };
    let of_sales = [Share::WHOLE - sales, operations].map(Share::as_percent);
    let (from, to) = (of_sales[0].min(of_sales[1]), of_sales[0].max(of_sales[1]));
    let (id, kind, rest) = match blame.sum() {
        Some(Sum::Over(rest)) => ("blame-gap-over", "over", rest),
        Some(Sum::Under(rest)) => ("blame-gap-under", "under", rest),
        Some(Sum::Even) | None => return Html::default(),
    };
    html! {
        <p class="blame-gap" data-kind={kind} style={format!("--from:{from};--to:{to}")}>
            <span>{ words.tell(id, &[("rest", words.percent(rest).into())]) }</span>
        </p>
    }
}
