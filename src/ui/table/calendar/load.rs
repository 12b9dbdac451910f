//! The load of operations, week by week: for operations what the dates ask for against what the team can do, for
//! sales no more than what it has heard.

use super::Span;
use game::events::OperationsEvent;
use game::state::Stage;
use game::view::{Desk, HeardNews, LoadNews, OperationsDesk, SalesDesk, SeatView};
use words::Words;
use world::quantities::{Moment, Share, Week, Work};
use world::team::Team;
use yew::prelude::*;

/// One week's load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct WeekLoad {
    /// What fits into the week; for weeks to come without overtime.
    capacity: Work,
    /// What was worked, or what the dates ask for.
    asked: Work,
    /// What the drafts on the table would add.
    pencilled: Work,
}

impl WeekLoad {
    fn all(&self) -> Work {
        self.asked + self.pencilled
    }

    fn over(&self) -> Work {
        (self.asked - self.capacity).max(Work::ZERO)
    }
}

/// The load as far as the seat knows it.
pub(super) fn load(words: &Words, view: &SeatView, span: Span) -> Html {
    match &view.desk {
        Desk::Operations(desk) => known(words, view, desk, span),
        Desk::Sales(desk) => heard(words, view, desk, span),
    }
}

/// How long the team will be busy, by what sales hears; nothing where it hears of no work, or sees it itself.
pub(super) fn heard_until(view: &SeatView) -> Option<Moment> {
    let backlog = view.desk.sales().map(|desk| desk.backlog).filter(|work| work.is_positive())?;
    let weeks = backlog.person_days() / view.parameters.capacity.max(0.1);
    Some(Moment::from_weeks(view.week().start().weeks() + weeks))
}

fn heard(words: &Words, view: &SeatView, desk: &SalesDesk, span: Span) -> Html {
    let Some(until) = heard_until(view) else { return Html::default() };
    let from = view.week().start();
    let facts = [
        // What is only heard is told as roughly as it is known.
        (
            "work",
            match desk.load_news {
                LoadNews::Hearsay => words.number(desk.backlog.person_days().round()),
                LoadNews::Met | LoadNews::MetLastWeek => words.work(desk.backlog),
            }
            .into(),
        ),
        ("stretch", words.stretch(until.weeks_since(from)).into()),
    ];
    let says = match desk.load_news {
        LoadNews::Met => "load-heard-met",
        LoadNews::MetLastWeek => "load-heard-met-last-week",
        LoadNews::Hearsay => "load-heard-rough",
    };
    let says = words.tell(says, &facts);
    let (side, room) = super::lane::beside(span.percent(from), span.percent(until), says.chars().count(), 1);
    html! {
        <div class="lane load-heard" data-side={side} style={format!("--room:{room:.4}")}>
            <p class="lane-name">{ words.say("load-heard-title") }</p>
            <div class="lane-track" aria-hidden="true"><i style={span.stretch(from, until)}></i></div>
            <p class="lane-marks">{ says }</p>
        </div>
    }
}

/// Every week's load as operations knows it.
fn weeks(view: &SeatView, desk: &OperationsDesk, span: Span) -> Vec<WeekLoad> {
    let now = view.week();
    let mut weeks = vec![WeekLoad::default(); usize::from(span.weeks)];
    for heard in &view.heard {
        if let HeardNews::Operations(OperationsEvent::WeekClosed { capacity, on_projects, on_people, .. }) =
            heard.news
            && let Some(week) = place(&mut weeks, heard.week)
        {
            *week = WeekLoad { capacity, asked: on_projects + on_people, pencilled: Work::ZERO };
        }
    }
    let mut team = Team { fatigue: desk.fatigue, ..Team::default() };
    for week in span.all().filter(|week| *week >= now) {
        let (overtime, shock) =
            if week == now { (desk.overtime, desk.shock) } else { (Share::ZERO, Share::ZERO) };
        if let Some(load) = place(&mut weeks, week) {
            load.capacity = team.capacity(&view.parameters, overtime, shock);
        }
        team.tire(&view.parameters, overtime);
    }
    if let Some(load) = place(&mut weeks, now) {
        load.asked += desk.on_people;
    }
    for file in &desk.files {
        let Some(card) = view.card(file.client) else { continue };
        let ink = card.promise.filter(|promise| promise.delivered.is_none()).zip(file.work);
        if let Some((promise, work)) = ink {
            spread(&mut weeks, now, promise.due, work.remaining, |week, piece| week.asked += piece);
        } else if let Some(draft) = card.table.draft.filter(|_| card.stage == Stage::Open) {
            let effort = draft.promised(file.effort);
            spread(&mut weeks, now, draft.week, effort, |week, piece| week.pencilled += piece);
        }
    }
    weeks
}

fn place(weeks: &mut [WeekLoad], week: Week) -> Option<&mut WeekLoad> {
    weeks.get_mut(usize::from(week.number()).checked_sub(1)?)
}

/// Spreads work at an even pace from this week to the one it is due in; what is overdue all falls on this week.
fn spread(weeks: &mut [WeekLoad], now: Week, due: Week, work: Work, add: impl Fn(&mut WeekLoad, Work)) {
    let due = due.max(now);
    let piece = work.times(1.0 / f64::from(due.since(now) + 1));
    for number in now.number()..=due.number() {
        if let Some(week) = place(weeks, Week::new(number)) {
            add(week, piece);
        }
    }
}

fn known(words: &Words, view: &SeatView, desk: &OperationsDesk, span: Span) -> Html {
    let weeks = weeks(view, desk, span);
    if weeks.iter().all(|week| week.all() == Work::ZERO) {
        return Html::default();
    }
    let most = weeks.iter().map(|week| week.all().max(week.capacity)).max().unwrap_or_default();
    html! {
        <div class="lane load">
            <p class="lane-name">
                { words.say("load-title") }
                <small>{ words.say("load-line") }</small>
            </p>
            <ol class="load-weeks" role="list">
                for (week, load) in span.all().zip(&weeks) {
                    <li key={week.number()} data-week={super::kind(view, week)}>{ column(words, week, load, most) }</li>
                }
            </ol>
        </div>
    }
}

/// One week: what is asked for up to the line, beyond it hatched, and what drafts would add in pencil.
fn column(words: &Words, week: Week, load: &WeekLoad, most: Work) -> Html {
    let high = |work: Work| work.person_days() / most.person_days().max(0.1) * 100.0;
    let fits = load.asked.min(load.capacity);
    let style = format!(
        "--line:{:.1}%;--fits:{:.1}%;--over:{:.1}%;--pencil:{:.1}%",
        high(load.capacity),
        high(fits),
        high(load.over()),
        high(load.pencilled)
    );
    let facts = [
        ("week", words.week(week).into()),
        ("asked", words.work(load.asked).into()),
        ("capacity", words.work(load.capacity).into()),
        ("pencilled", words.work(load.pencilled).into()),
    ];
    let says = match (load.asked.is_positive(), load.pencilled.is_positive()) {
        (false, false) => None,
        (_, true) => Some("load-week-pencilled"),
        (true, false) => Some("load-week"),
    };
    let figure = (load.asked.tenths() + 5).div_euclid(10);
    html! {
        <>
            <span class="load-bars" aria-hidden="true" data-state={load.over().is_positive().then_some("over")} {style}>
                <i class="load-fits"></i><i class="load-over"></i><i class="load-pencil"></i><i class="load-line"></i>
                if load.asked.is_positive() {
                    <b>{ figure }</b>
                }
            </span>
            if let Some(says) = says {
                <span class="spoken">{ words.tell(says, &facts) }</span>
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_spread_to_its_date_and_what_is_overdue_falls_on_this_week() {
        let mut weeks = vec![WeekLoad::default(); 6];
        let add = |week: &mut WeekLoad, piece: Work| week.asked += piece;
        spread(&mut weeks, Week::new(2), Week::new(4), Work::from_tenths(300), add);
        spread(&mut weeks, Week::new(2), Week::new(1), Work::from_tenths(40), add);
        let asked: Vec<i32> = weeks.iter().map(|week| week.asked.tenths()).collect();
        assert_eq!(asked, [0, 140, 100, 100, 0, 0]);
    }

    #[test]
    fn what_goes_beyond_the_line_is_too_much() {
        let load = WeekLoad {
            capacity: Work::from_tenths(200),
            asked: Work::from_tenths(260),
            ..WeekLoad::default()
        };
        assert_eq!(load.over(), Work::from_tenths(60));
        assert_eq!(WeekLoad { asked: Work::from_tenths(90), ..load }.over(), Work::ZERO);
    }
}
