//! What a client says: chosen by what happened to it, never by chance.
//!
//! The same client in the same week says the same line, so that a reload, a replay and two screens agree.

use crate::ui::parts::{Mood, mood_of};
use game::events::{PublicEvent, SalesEvent};
use game::outcome::ClientOutcome;
use game::state::{Once, Stage};
use game::view::{ClientCard, Heard, HeardNews, PromiseCard};
use words::Words;
use world::client::ClientId;
use world::project::{Apology, Project, Renewed};
use world::quantities::{Moment, Points, Share, Week};
use world::satisfaction::{Part, Satisfaction};

/// What happened to a client, as far as it has something to say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientOccasion {
    /// It has come and would hear an offer.
    Arrived,
    /// Somebody came to see it.
    Visited,
    /// It has turned an offer down and would hear another.
    Unsure,
    /// This is the last week in which it waits for an offer.
    Impatient,
    /// It went elsewhere before a promise was made.
    Lost,
    /// It has just signed.
    Signed,
    /// It waits for what was promised.
    Working,
    /// It was told of a delay in good time.
    ToldEarly,
    /// It was told of a delay at the last moment.
    ToldLate,
    /// It accepted less scope, a later week and a lower price.
    Renegotiated,
    /// It was asked for another week and holds on to the promise.
    Held,
    /// The date has passed and nobody has said a word.
    Overdue,
    /// It came before the date.
    Early,
    /// It came by the date.
    OnTime,
    /// It came late, as announced.
    LateTold,
    /// It came late, and nobody had said so.
    LateSilent,
    /// It never came.
    NeverCame,
    /// It came by the date, with flaws that hurt.
    Flawed,
    /// Somebody came to apologise.
    Mended,
    /// It was given money back, and nobody came.
    Credited,
    /// It leaves.
    Leaves,
    /// It leaves, though it has nothing to complain of.
    LeavesKindly,
    /// It stays.
    Stays,
    /// It stays, though it was let down.
    StaysGrudging,
    /// It stays, and says so to others.
    StaysGlad,
}

impl ClientOccasion {
    /// Every occasion.
    pub const ALL: [Self; 25] = [
        Self::Arrived,
        Self::Visited,
        Self::Unsure,
        Self::Impatient,
        Self::Lost,
        Self::Signed,
        Self::Working,
        Self::ToldEarly,
        Self::ToldLate,
        Self::Renegotiated,
        Self::Held,
        Self::Overdue,
        Self::Early,
        Self::OnTime,
        Self::LateTold,
        Self::LateSilent,
        Self::NeverCame,
        Self::Flawed,
        Self::Mended,
        Self::Credited,
        Self::Leaves,
        Self::LeavesKindly,
        Self::Stays,
        Self::StaysGrudging,
        Self::StaysGlad,
    ];

    /// The occasion in the ids of the words, and how many lines each character has for it.
    #[must_use]
    pub const fn lines(self) -> (&'static str, usize) {
        match self {
            Self::Arrived => ("arrived", 2),
            Self::Visited => ("visited", 1),
            Self::Unsure => ("unsure", 1),
            Self::Impatient => ("impatient", 1),
            Self::Lost => ("lost", 1),
            Self::Signed => ("signed", 2),
            Self::Working => ("working", 2),
            Self::ToldEarly => ("told-early", 2),
            Self::ToldLate => ("told-late", 2),
            Self::Renegotiated => ("renegotiated", 1),
            Self::Held => ("held", 1),
            Self::Overdue => ("overdue", 3),
            Self::Early => ("early", 2),
            Self::OnTime => ("on-time", 2),
            Self::LateTold => ("late-told", 1),
            Self::LateSilent => ("late-silent", 2),
            Self::NeverCame => ("never-came", 1),
            Self::Flawed => ("flawed", 1),
            Self::Mended => ("mended", 1),
            Self::Credited => ("credited", 1),
            Self::Leaves => ("leaves", 2),
            Self::LeavesKindly => ("kindly", 1),
            Self::Stays => ("stays", 1),
            Self::StaysGrudging => ("grudging", 1),
            Self::StaysGlad => ("stays-glad", 2),
        }
    }

    /// The mood in which it is said.
    #[must_use]
    pub const fn mood(self) -> Mood {
        match self {
            Self::LateSilent | Self::NeverCame | Self::Leaves | Self::StaysGrudging => Mood::Angry,
            Self::Unsure
            | Self::Impatient
            | Self::Lost
            | Self::ToldLate
            | Self::Held
            | Self::Overdue
            | Self::Flawed
            | Self::Credited => Mood::Worried,
            Self::Arrived | Self::Visited | Self::Working | Self::LateTold => Mood::Waiting,
            Self::Signed
            | Self::ToldEarly
            | Self::Renegotiated
            | Self::OnTime
            | Self::Mended
            | Self::Stays
            | Self::LeavesKindly => Mood::Content,
            Self::Early | Self::StaysGlad => Mood::Delighted,
        }
    }
}

/// What the client of `card` says to a seat that has heard `heard`.
#[must_use]
pub fn voice(words: &Words, card: &ClientCard, heard: &[Heard]) -> String {
    let today = heard.last().map_or(card.asked, |last| last.week);
    let (occasion, turn) = match &card.promise {
        Some(promise) => of_promise(card.id, promise, heard, today),
        None => (of_lead(card, heard), card.id.index()),
    };
    line(words, &card.character, occasion, turn)
}

/// What happened to a lead. The last visit or refusal is what it talks about, unless it is about to go.
fn of_lead(card: &ClientCard, heard: &[Heard]) -> ClientOccasion {
    let today = heard.last().map_or(card.asked, |last| last.week);
    let about = |news: &Heard| match &news.news {
        HeardNews::Public(PublicEvent::TurnedDown { client, .. }) => Some((*client, ClientOccasion::Unsure)),
        HeardNews::Public(PublicEvent::VisitedJointly(client))
        | HeardNews::Sales(SalesEvent::Read { client, .. }) => Some((*client, ClientOccasion::Visited)),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    };
    let last = heard.iter().rev().filter_map(about).find(|(client, _)| *client == card.id);
    match card.stage {
        Stage::Lost(_) => ClientOccasion::Lost,
        Stage::Coming | Stage::Open | Stage::Signed if card.waits_until <= today => ClientOccasion::Impatient,
        Stage::Coming | Stage::Open | Stage::Signed => {
            last.map_or(ClientOccasion::Arrived, |(_, occasion)| occasion)
        }
    }
}

/// How the client of an open lead feels.
#[must_use]
pub fn lead_mood(card: &ClientCard, heard: &[Heard]) -> Mood {
    of_lead(card, heard).mood()
}

/// What happened to a promise, and what picks the line: the client and the week in which it happened. Only
/// silence goes through its lines in order, from doubt to anger, and stays at the last.
fn of_promise(
    client: ClientId,
    promise: &PromiseCard,
    heard: &[Heard],
    today: Week,
) -> (ClientOccasion, usize) {
    let told = told(client, heard);
    let since = |week: Week| client.index() + usize::from(week.number());
    if let Some(renewed) = promise.renewed {
        return (verdict(renewed, promise.surveyed), client.index());
    }
    if let Some(at) = promise.delivered {
        let mended = mended(promise.credit, promise.apologised);
        let occasion = mended.unwrap_or_else(|| delivery(at, promise.due, told));
        return (occasion, since(at.week()));
    }
    let late = usize::try_from(today.since(promise.due) - 1).ok();
    match (late, told) {
        (Some(weeks), None) if speaks_of_silence(promise) => (ClientOccasion::Overdue, weeks.min(2)),
        (_, Some(week)) => (asked(client, heard).unwrap_or_else(|| warning(week, promise.due)), since(week)),
        (None, None) if asked(client, heard).is_some() => (ClientOccasion::Held, since(today)),
        (Some(_), None) => (ClientOccasion::ToldEarly, since(promise.due)),
        (None, None) if promise.signed == today => (ClientOccasion::Signed, since(promise.signed)),
        (None, None) => (ClientOccasion::Working, since(today)),
    }
}

/// Operations does not hear whether sales passed its news on; it sees how the client feels, and no more.
fn speaks_of_silence(promise: &PromiseCard) -> bool {
    promise.told_sales.is_none() || mood_of(promise.mood) <= Mood::Worried
}

/// The week in which this seat last heard that the client was told of another date.
fn told(client: ClientId, heard: &[Heard]) -> Option<Week> {
    let about = |news: &HeardNews| match news {
        HeardNews::Sales(SalesEvent::PassedOn { client, .. })
        | HeardNews::Public(
            PublicEvent::ReviewedJointly { client, .. } | PublicEvent::Renegotiated { client, .. },
        ) => Some(*client),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    };
    heard.iter().rev().find(|news| about(&news.news) == Some(client)).map(|news| news.week)
}

/// What it answered to the last question about another week, if that was the last it heard.
fn asked(client: ClientId, heard: &[Heard]) -> Option<ClientOccasion> {
    let about = |news: &HeardNews| match news {
        HeardNews::Public(PublicEvent::Renegotiated { client, .. }) => {
            Some((*client, Some(ClientOccasion::Renegotiated)))
        }
        HeardNews::Public(PublicEvent::RenegotiationTurnedDown(client)) => {
            Some((*client, Some(ClientOccasion::Held)))
        }
        HeardNews::Sales(SalesEvent::PassedOn { client, .. })
        | HeardNews::Public(PublicEvent::ReviewedJointly { client, .. }) => Some((*client, None)),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    };
    heard.iter().rev().filter_map(|news| about(&news.news)).find(|(of, _)| *of == client)?.1
}

/// What was done about it afterwards: a visit counts for more than money.
const fn mended(credit: Share, apologised: Once) -> Option<ClientOccasion> {
    match (apologised, credit.basis()) {
        (Once::Done, _) => Some(ClientOccasion::Mended),
        (Once::NotYet, 1..) => Some(ClientOccasion::Credited),
        (Once::NotYet, _) => None,
    }
}

/// A warning two weeks before the date can be planned around; a later one hardly.
fn warning(told: Week, due: Week) -> ClientOccasion {
    if due.since(told) >= 2 { ClientOccasion::ToldEarly } else { ClientOccasion::ToldLate }
}

fn delivery(at: Moment, due: Week, told: Option<Week>) -> ClientOccasion {
    let late = at.weeks_since(due.end());
    match told {
        _ if late <= -1.0 => ClientOccasion::Early,
        _ if late <= 0.0 => ClientOccasion::OnTime,
        Some(_) => ClientOccasion::LateTold,
        None => ClientOccasion::LateSilent,
    }
}

/// What it decided, in the mood in which it was: above 80 points a client talks well of you (model 6.4, word of
/// mouth), and chance makes some leave who are content and some stay who are not.
fn verdict(renewed: Renewed, surveyed: Option<Points>) -> ClientOccasion {
    match (renewed, surveyed.map(mood_of)) {
        (Renewed::Leaves, Some(Mood::Content | Mood::Delighted)) => ClientOccasion::LeavesKindly,
        (Renewed::Leaves, Some(Mood::Angry | Mood::Worried | Mood::Waiting) | None) => ClientOccasion::Leaves,
        (Renewed::Stays, Some(Mood::Delighted)) => ClientOccasion::StaysGlad,
        (Renewed::Stays, Some(Mood::Angry | Mood::Worried)) => ClientOccasion::StaysGrudging,
        (Renewed::Stays, Some(Mood::Waiting | Mood::Content) | None) => ClientOccasion::Stays,
    }
}

/// What a client says at the end about what happened, and about whether it stays.
#[must_use]
pub fn farewell(
    words: &Words,
    character: &str,
    client: &ClientOutcome,
    made: Option<&Satisfaction>,
) -> (String, Option<String>) {
    let turn = client.client.index();
    let Some(project) = &client.project else {
        return (line(words, character, ClientOccasion::Lost, turn), None);
    };
    let verdict = client.renewed.map(|renewed| verdict(renewed, client.satisfaction));
    (
        line(words, character, came(project, made), turn),
        verdict.map(|occasion| line(words, character, occasion, turn)),
    )
}

/// Flaws that cost a client ten points or more are what it talks about, unless it came late.
const FLAWS_THAT_HURT: Points = Points::from_tenths(-100);

fn came(project: &Project, made: Option<&Satisfaction>) -> ClientOccasion {
    let Some(at) = project.delivered else { return ClientOccasion::NeverCame };
    let apologised = match project.apology {
        Apology::Paid => Once::Done,
        Apology::None => Once::NotYet,
    };
    let mended = mended(project.credit, apologised);
    let flawed = made.is_some_and(|made| made.part(Part::Flaws) <= FLAWS_THAT_HURT);
    if let Some(mended) = mended {
        mended
    } else if flawed && at <= project.due.end() {
        ClientOccasion::Flawed
    } else {
        delivery(at, project.due, project.warned)
    }
}

/// The line of `character` for `occasion`; `turn` picks among several. A character that nobody wrote speaks
/// as anybody.
fn line(words: &Words, character: &str, occasion: ClientOccasion, turn: usize) -> String {
    let (name, count) = occasion.lines();
    let number = turn % count + 1;
    words.client_line(character, name, number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::face;
    use words::Language;

    /// Each occasion has its lines (tests/it/words.rs); here they are counted by the mood in which they are said.
    #[test]
    fn every_character_has_four_lines_for_every_mood() {
        let words = Words::new(Language::English);
        for mood in Mood::ALL {
            for character in face::drawn() {
                let lines: std::collections::BTreeSet<String> = ClientOccasion::ALL
                    .into_iter()
                    .filter(|occasion| occasion.mood() == mood)
                    .flat_map(|occasion| (0..occasion.lines().1).map(move |turn| (occasion, turn)))
                    .map(|(occasion, turn)| line(&words, character, occasion, turn))
                    .collect();
                assert!(lines.len() >= 4, "{character} has {} lines when {}", lines.len(), mood.name());
            }
        }
    }

    #[test]
    fn who_stays_and_who_leaves_says_so_in_its_mood() {
        let at = |points: f64| Some(Points::from_points(points));
        assert_eq!(verdict(Renewed::Leaves, at(75.0)), ClientOccasion::LeavesKindly);
        assert_eq!(verdict(Renewed::Leaves, at(40.0)), ClientOccasion::Leaves);
        assert_eq!(verdict(Renewed::Stays, at(50.0)), ClientOccasion::StaysGrudging);
        assert_eq!(verdict(Renewed::Stays, at(85.0)), ClientOccasion::StaysGlad);
    }

    #[test]
    fn money_back_is_no_visit() {
        assert_eq!(mended(Share::percent(5), Once::NotYet), Some(ClientOccasion::Credited));
        assert_eq!(mended(Share::percent(5), Once::Done), Some(ClientOccasion::Mended));
        assert_eq!(mended(Share::ZERO, Once::NotYet), None);
    }

    #[test]
    fn a_delivery_is_judged_by_its_date_and_by_whether_it_was_announced() {
        let due = Week::new(6);
        let at = Moment::from_tenths;
        assert_eq!(delivery(at(48), due, None), ClientOccasion::Early);
        assert_eq!(delivery(at(60), due, None), ClientOccasion::OnTime);
        assert_eq!(delivery(at(75), due, Some(Week::new(4))), ClientOccasion::LateTold);
        assert_eq!(delivery(at(75), due, None), ClientOccasion::LateSilent);
    }

    #[test]
    fn an_unknown_character_speaks_as_anybody() {
        let words = Words::new(Language::English);
        assert_eq!(line(&words, "nobody", ClientOccasion::NeverCame, 3), "It never came.");
    }
}
