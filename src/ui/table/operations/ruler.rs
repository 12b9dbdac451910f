//! The dates that have been named about one client, on one ruler, and how far belief is behind the word given.

use super::hand::Hand;
use crate::ui::parts::{Flag, FlagKind, Role, Ruler};
use world::quantities::{Moment, Week};
use yew::prelude::*;

/// Whose date it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// What the client wants.
    Client,
    /// What sales offers.
    Sales,
    /// What operations counters.
    Counter,
    /// What operations told sales.
    Told,
    /// What sales has last heard.
    SalesKnows,
    /// What has been promised.
    Promise,
    /// What operations believes.
    Belief,
}

/// A date that has been named.
#[derive(Clone, PartialEq)]
pub(super) struct Date {
    /// When.
    pub(super) at: Moment,
    /// By whom.
    pub(super) says: Says,
    /// In which words; the week is in them.
    pub(super) words: String,
}

impl Date {
    fn flag(&self) -> Flag {
        let (role, kind) = match self.says {
            Says::Client => (Some(Role::Client), FlagKind::Asked),
            Says::Sales => (Some(Role::Sales), FlagKind::Promised),
            Says::Counter => (Some(Role::Operations), FlagKind::Promised),
            Says::SalesKnows => (Some(Role::Sales), FlagKind::Forecast),
            Says::Promise => (None, FlagKind::Promised),
            Says::Told | Says::Belief => (Some(Role::Operations), FlagKind::Forecast),
        };
        Flag { at: self.at, label: self.words.clone().into(), role, kind }
    }
}

/// The weeks a ruler shows: from the running week to a little beyond the last date, and at least six of them.
fn span(now: Week, dates: &[Date]) -> (Week, Week) {
    let weeks = || dates.iter().map(|date| date.at.week());
    let first = weeks().fold(now, Week::min);
    let last = weeks().fold(first.plus(5), |last, week| last.max(week.plus(1)));
    (first, last)
}

/// Draws the ruler, with the stretch between the word given and belief in red where belief is later.
pub(super) fn ruler(hand: &Hand, dates: &[Date]) -> Html {
    let (first, last) = span(hand.view.week(), dates);
    let flags: Vec<Flag> = dates.iter().map(Date::flag).collect();
    let along =
        |at: Moment| at.weeks_since(first.start()) / last.end().weeks_since(first.start()).max(1.0) * 100.0;
    let gap = gap(dates).map(|(from, to)| format!("--from:{:.1}%;--to:{:.1}%", along(from), along(to)));
    html! {
        <div class="ops-ruler">
            <Ruler label={hand.say("ops-dates")} {first} {last} {flags} />
            if let Some(style) = gap {
                <i class="ops-gap" aria-hidden="true" {style}></i>
            }
        </div>
    }
}

/// From the date that is or would be promised to the one that operations believes in, where that is later.
fn gap(dates: &[Date]) -> Option<(Moment, Moment)> {
    let when = |wanted: Says| dates.iter().find(|date| date.says == wanted).map(|date| date.at);
    let (word, belief) = (when(Says::Promise).or(when(Says::Sales))?, when(Says::Belief)?);
    (belief > word).then_some((word, belief))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(tenths: i32, says: Says) -> Date {
        Date { at: Moment::from_tenths(tenths), says, words: String::new() }
    }

    #[test]
    fn a_ruler_begins_with_the_running_week_and_leaves_room_beyond_the_last_date() {
        assert_eq!(span(Week::new(3), &[date(50, Says::Client)]), (Week::new(3), Week::new(8)));
        assert_eq!(
            span(Week::new(3), &[date(20, Says::Promise), date(91, Says::Belief)]),
            (Week::new(2), Week::new(11))
        );
    }

    #[test]
    fn there_is_a_gap_only_where_belief_is_later_than_the_word_given() {
        let late = [date(50, Says::Sales), date(72, Says::Belief)];
        assert_eq!(gap(&late), Some((Moment::from_tenths(50), Moment::from_tenths(72))));
        assert_eq!(gap(&[date(80, Says::Sales), date(72, Says::Belief)]), None);
        assert_eq!(gap(&[date(72, Says::Belief)]), None);
    }
}
