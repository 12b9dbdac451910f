//! Overtime: four levels, and for each a small picture of what it adds now and in the weeks to come, if it is kept
//! up: the team tires, and the gain melts.

use super::hand::Hand;
use super::phrases::Tiredness;
use super::whys;
use game::moves::{Move, OVERTIME};
use game::view::OperationsDesk;
use world::parameters::Parameters;
use world::quantities::{Money, Share, Work};
use yew::prelude::*;

/// How many weeks the picture looks ahead, this one included.
const WEEKS: usize = 4;

/// The four levels, as radio buttons.
pub(super) fn overtime(hand: &Hand, desk: &OperationsDesk) -> Html {
    html! {
        <fieldset class="ops-overtime">
            <legend>{ hand.say("ops-overtime") }</legend>
            <p class="ops-quiet">
                { hand.say(Tiredness::of(desk.fatigue).id()) }{ " " }{ hand.say("ops-overtime-hint") }
            </p>
            <div class="ops-levels">
                { for OVERTIME.into_iter().map(|level| choice(hand, desk, level)) }
            </div>
            { whys::fatigue(hand, desk) }
        </fieldset>
    }
}

/// What a level would do, by the public equations of the world.
#[derive(Debug, PartialEq)]
struct Outlook {
    /// Work that fits into this week.
    capacity: Work,
    /// What each week holds more than a rested team without overtime, or less, if the level is kept up.
    more: [Work; WEEKS],
    /// What this week of it costs.
    cost: Money,
    /// Tiredness after this week.
    tired: Tiredness,
}

impl Outlook {
    fn of(p: &Parameters, desk: &OperationsDesk, level: Share) -> Self {
        let mut team = whys::team(desk);
        let mut more = [Work::ZERO; WEEKS];
        let (mut cost, mut tired) = (Money::ZERO, Tiredness::of(desk.fatigue));
        for (week, more) in more.iter_mut().enumerate() {
            let shock = if week == 0 { desk.shock } else { Share::ZERO };
            let made = team.capacity_terms(p, level, shock);
            *more = made.overtime + made.fatigue + made.shock;
            team.tire(p, level);
            if week == 0 {
                (cost, tired) = (team.overtime_cost(p), Tiredness::of(team.fatigue));
            }
        }
        Self { capacity: whys::team(desk).capacity(p, level, desk.shock), more, cost, tired }
    }
}

fn choice(hand: &Hand, desk: &OperationsDesk, level: Share) -> Html {
    let mv = Move::SetOvertime { overtime: level };
    let chosen = desk.overtime == level;
    let disabled = !chosen && !hand.may(&mv);
    let onchange = hand.on_move.reform(move |_: Event| mv.clone());
    let outlook = Outlook::of(&hand.view.parameters, desk, level);
    let name = if level == Share::ZERO {
        hand.say("ops-no-overtime")
    } else {
        hand.tell("ops-overtime-level", &[("share", hand.words.percent(level).into())])
    };
    html! {
        <label key={level.basis()} class="ops-level" data-tired={outlook.tired.state()}>
            <input type="radio" name="ops-overtime" checked={chosen} {disabled} {onchange} />
            <b>{ name }</b>
            <span>{ hand.days(outlook.capacity) }</span>
            { picture(&outlook) }
            <span class="spoken">{ kept_up(hand, &outlook) }</span>
            <small>{ cost(hand, level, outlook.cost) }</small>
            <small>{ after(hand, outlook.tired) }</small>
        </label>
    }
}

/// Four bars from the line of a rested team: up what the level adds, down what tiredness takes.
fn picture(outlook: &Outlook) -> Html {
    let most = 6.0;
    let bar = |(week, more): (usize, &Work)| {
        let high = (more.person_days() / most).clamp(-1.0, 1.0);
        let sign = if high < 0.0 { "less" } else { "more" };
        html! { <i key={week} data-state={sign} style={format!("--high:{:.2}", high.abs())}></i> }
    };
    html! {
        <span class="ops-outlook" aria-hidden="true">{ for outlook.more.iter().enumerate().map(bar) }</span>
    }
}

/// The picture in words.
fn kept_up(hand: &Hand, outlook: &Outlook) -> String {
    let signed = |work: Work| {
        let plus = if work.is_positive() { "+" } else { "" };
        format!("{plus}{}", hand.words.work(work))
    };
    let [first, .., last] = outlook.more;
    let facts = [("first", signed(first).into()), ("last", signed(last).into()), ("weeks", WEEKS.into())];
    hand.tell("ops-outlook", &facts)
}

fn cost(hand: &Hand, level: Share, cost: Money) -> String {
    if level == Share::ZERO {
        hand.say("ops-overtime-free")
    } else {
        hand.tell_money("ops-overtime-cost", cost)
    }
}

fn after(hand: &Hand, tired: Tiredness) -> String {
    match tired {
        Tiredness::Rested => hand.say("ops-after-rested"),
        Tiredness::Tired => hand.say("ops-after-tired"),
        Tiredness::WornOut => hand.say("ops-after-worn-out"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use game::state::Once;

    #[test]
    fn overtime_that_is_kept_up_adds_less_and_less() {
        let desk = OperationsDesk {
            capacity: Work::from_person_days(20.0),
            shock: Share::ZERO,
            overtime: Share::ZERO,
            fatigue: Share::ZERO,
            on_people: Work::ZERO,
            ceiling: Work::from_person_days(12.0),
            backlog: Work::ZERO,
            met: Once::NotYet,
            files: Vec::new(),
        };
        let p = Parameters::default();
        let outlook = Outlook::of(&p, &desk, Share::percent(20));
        assert_eq!((outlook.capacity, outlook.more[0]), (Work::from_tenths(240), Work::from_tenths(40)));
        assert!(outlook.more.is_sorted_by(|earlier, later| earlier > later), "{outlook:?}");
        assert_eq!(Outlook::of(&p, &desk, Share::ZERO).more, [Work::ZERO; WEEKS]);
    }
}
