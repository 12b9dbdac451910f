//! Overtime: four levels, what each adds to the week, and what it takes out of the team.

use super::hand::Hand;
use super::phrases::Tiredness;
use crate::game::moves::{Move, OVERTIME};
use crate::game::view::OperationsDesk;
use crate::world::quantities::{Money, Share, Work};
use crate::world::team::Team;
use yew::prelude::*;

/// The four levels, as radio buttons.
pub(super) fn overtime(hand: &Hand, desk: &OperationsDesk) -> Html {
    html! {
        <fieldset class="ops-overtime">
            <legend>{ hand.say("ops-overtime") }</legend>
            <p class="ops-quiet">{ hand.say(Tiredness::of(desk.fatigue).id()) }</p>
            <div class="ops-levels">
                { for OVERTIME.into_iter().map(|level| choice(hand, desk, level)) }
            </div>
        </fieldset>
    }
}

/// What a level would do, by the public equations of the world: work that fits, cost, tiredness after it.
struct Effect {
    capacity: Work,
    cost: Money,
    tired: Tiredness,
}

impl Effect {
    fn of(hand: &Hand, desk: &OperationsDesk, level: Share) -> Self {
        let p = &hand.view.parameters;
        let mut team = Team { fatigue: desk.fatigue, ..Team::default() };
        let capacity = team.capacity(p, level, desk.shock);
        team.tire(p, level);
        Self { capacity, cost: team.overtime_cost(p), tired: Tiredness::of(team.fatigue) }
    }
}

fn choice(hand: &Hand, desk: &OperationsDesk, level: Share) -> Html {
    let mv = Move::SetOvertime { overtime: level };
    let chosen = desk.overtime == level;
    let disabled = !chosen && !hand.may(&mv);
    let onchange = hand.on_move.reform(move |_: Event| mv.clone());
    let effect = Effect::of(hand, desk, level);
    let name = if level == Share::ZERO {
        hand.say("ops-no-overtime")
    } else {
        hand.tell("ops-overtime-level", &[("share", hand.words.percent(level).into())])
    };
    html! {
        <label key={level.basis()} class="ops-level" data-tired={effect.tired.state()}>
            <input type="radio" name="ops-overtime" checked={chosen} {disabled} {onchange} />
            <b>{ name }</b>
            <span>{ hand.days(effect.capacity) }</span>
            if level != Share::ZERO {
                <small>{ hand.tell_money("ops-overtime-cost", effect.cost) }</small>
            }
            <small>{ after(hand, effect.tired) }</small>
        </label>
    }
}

fn after(hand: &Hand, tired: Tiredness) -> String {
    match tired {
        Tiredness::Rested => hand.say("ops-after-rested"),
        Tiredness::Tired => hand.say("ops-after-tired"),
        Tiredness::WornOut => hand.say("ops-after-worn-out"),
    }
}
