//! What a client says: chosen by what happened to it and by what the listener can know of that, never by chance.
//!
//! The same client in the same week says the same line, so that a reload, a replay and two screens agree. Every occasion
//! has a condition in the record, and the face goes with the words; `tests/it/voices.rs` of the command line holds both
//! over random games.

mod occasion;
mod told;

pub use occasion::{ClientOccasion, Mood};

use game::events::{PublicEvent, SalesEvent};
use game::log::Logged;
use game::outcome::ClientOutcome;
use game::state::{Once, Stage};
use game::view::{ClientCard, Heard, HeardNews, PromiseCard, SeatView};
use told::{ClientNews, LastWord, Told};
use world::client::ClientId;
use world::project::{Apology, Project, Renewed};
use world::quantities::{Moment, Points, Share, Week};
use world::satisfaction::{Part, Satisfaction};

/// What a client says, and with which face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientLine {
    /// What it is about.
    pub occasion: ClientOccasion,
    /// Which of the lines for it: any number, of which the remainder counts.
    pub turn: usize,
    /// How the client looks as it says so.
    pub mood: Mood,
}

/// What the client of `card` says to the seat that sees `view`.
#[must_use]
pub fn says(view: &SeatView, card: &ClientCard) -> ClientLine {
    match &card.promise {
        Some(promise) => of_promise(view, card.id, promise),
        None => {
            let occasion = of_lead(card, &view.heard, view.week());
            ClientLine { occasion, turn: card.id.index(), mood: occasion.mood() }
        }
    }
}

/// What a client says at the end: about what happened, and about whether it stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Farewell {
    /// About what happened.
    pub came: ClientLine,
    /// About whether it stays; nothing where nobody asked.
    pub verdict: Option<ClientLine>,
}

/// What `client` says at the end of the game with this log; `made` is how its satisfaction was made. The reveal keeps
/// no secret, so this goes by all that happened.
#[must_use]
pub fn farewell(log: &[Logged], client: &ClientOutcome, made: Option<&Satisfaction>) -> Farewell {
    let mood = client.satisfaction.map_or(Mood::Waiting, Mood::of);
    let line = |occasion: ClientOccasion| {
        let mood = if occasion.is_glad() { occasion.mood() } else { mood };
        ClientLine { occasion, turn: client.client.index(), mood }
    };
    let Some(project) = &client.project else {
        return Farewell { came: line(ClientOccasion::Lost), verdict: None };
    };
    let news = log.iter().filter_map(|logged| Some((logged.week, ClientNews::of_event(&logged.event)?)));
    let told = Told::of(client.client, project.terms.week, news);
    let surveyed = client.satisfaction.map(Mood::of);
    let came = came(project, &told, made, surveyed);
    let verdict = client.renewed.map(|renewed| line(verdict(renewed, surveyed, came, &told)));
    Farewell { came: line(came), verdict }
}

/// What happened to a lead. The last visit or refusal is what it talks about, unless it is about to go.
fn of_lead(card: &ClientCard, heard: &[Heard], today: Week) -> ClientOccasion {
    let about = |news: &Heard| match &news.news {
        HeardNews::Public(PublicEvent::TurnedDown { client, .. }) => Some((*client, ClientOccasion::Unsure)),
        HeardNews::Public(PublicEvent::VisitedJointly(client))
        | HeardNews::Sales(SalesEvent::Read { client, .. }) => Some((*client, ClientOccasion::Visited)),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    };
    let said = || heard.iter().rev().filter_map(about).filter(|(client, _)| *client == card.id);
    let refused = said().any(|(_, occasion)| occasion == ClientOccasion::Unsure);
    match card.stage {
        Stage::Lost(_) => ClientOccasion::Lost,
        // Who has had an offer waits for a better one, and does not say that none came.
        Stage::Coming | Stage::Open | Stage::Signed if card.waits_until <= today && !refused => {
            ClientOccasion::Impatient
        }
        Stage::Coming | Stage::Open | Stage::Signed => {
            said().next().map_or(ClientOccasion::Arrived, |(_, occasion)| occasion)
        }
    }
}

/// What happened to a promise, and what picks the line: the client and the week in which it happened. Only
/// silence goes through its lines in order, from doubt to anger, and stays at the last.
fn of_promise(view: &SeatView, client: ClientId, promise: &PromiseCard) -> ClientLine {
    let news = view
        .heard
        .iter()
        .filter_map(|heard| Some((heard.week, ClientNews::heard_by(view.seat, &heard.news)?)));
    let told = Told::of(client, promise.terms.week, news);
    let mood = Mood::of(promise.surveyed.unwrap_or(promise.mood));
    // As far as a seat knows of it: whether it has flaws that hurt shows in the survey.
    let arrived = |at| {
        let mended = mended(promise.credit, promise.apologised);
        delivery(at, promise.due, &told, Some(mood), mended)
    };
    if let Some(renewed) = promise.renewed {
        let came = promise.delivered.map_or(ClientOccasion::NeverCame, arrived);
        let occasion = verdict(renewed, Some(mood), came, &told);
        return ClientLine { occasion, turn: client.index(), mood };
    }
    let (occasion, turn) = match promise.delivered {
        Some(at) => (arrived(at), since(client, at.week())),
        None => awaited(client, promise, &told, view.week()),
    };
    let mood = if occasion.is_glad() { occasion.mood() } else { occasion.mood().min(mood) };
    ClientLine { occasion, turn, mood }
}

/// What picks among several lines, so that not every client says the first.
const fn since(client: ClientId, week: Week) -> usize {
    client.index() + week.number() as usize
}

fn awaited(client: ClientId, promise: &PromiseCard, told: &Told, today: Week) -> (ClientOccasion, usize) {
    let since = |week| since(client, week);
    match told.last {
        LastWord::Refused => (ClientOccasion::Held, since(today)),
        LastWord::BySales => (ClientOccasion::ThroughSales, since(today)),
        LastWord::Later { week, .. } => {
            let occasion = if told.dates >= 2 {
                ClientOccasion::ToldAgain
            } else if promise.due.since(week) >= PLANNED_AROUND {
                ClientOccasion::ToldEarly
            } else {
                ClientOccasion::ToldLate
            };
            (occasion, since(week))
        }
        LastWord::Nothing | LastWord::Agreed => match usize::try_from(today.since(promise.due) - 1) {
            Ok(weeks) => (ClientOccasion::Overdue, weeks.min(2)),
            Err(_) if told.last == LastWord::Agreed => (ClientOccasion::Renegotiated, since(promise.due)),
            Err(_) if promise.signed == today => (ClientOccasion::Signed, since(promise.signed)),
            Err(_) => (ClientOccasion::Working, since(today)),
        },
    }
}

/// A warning so many weeks before the date can be planned around; a later one hardly.
const PLANNED_AROUND: i32 = 2;

/// What was done about it afterwards: a visit counts for more than money.
const fn mended(credit: Share, apologised: Once) -> Option<ClientOccasion> {
    match (apologised, credit.basis()) {
        (Once::Done, _) => Some(ClientOccasion::Mended),
        (Once::NotYet, 1..) => Some(ClientOccasion::Credited),
        (Once::NotYet, _) => None,
    }
}

/// What is said of a delivery at `at`; of a late one, first what was done about it. A client thanks for the warning only
/// where it came before the date, named the week in which the delivery came, and left it no worse than worried.
fn delivery(
    at: Moment,
    due: Week,
    told: &Told,
    mood: Option<Mood>,
    mended: Option<ClientOccasion>,
) -> ClientOccasion {
    let late = at.weeks_since(due.end());
    if late <= -1.0 {
        return ClientOccasion::Early;
    }
    if late <= 0.0 {
        return ClientOccasion::OnTime;
    }
    if let Some(mended) = mended {
        return mended;
    }
    match told.last {
        LastWord::Nothing | LastWord::Agreed => ClientOccasion::LateSilent,
        LastWord::Later { forecast, .. }
            if told.first.is_some_and(|first| first <= due)
                && at.week() <= forecast.week()
                && mood != Some(Mood::Angry) =>
        {
            ClientOccasion::LateTold
        }
        LastWord::Later { .. } | LastWord::Refused | LastWord::BySales => ClientOccasion::CameLate,
    }
}

/// What it decided, in the mood in which it was: above 80 points a client talks well of you (model 6.4, word of
/// mouth), and chance makes some leave who are content and some stay who are not. It goes with what it said of the
/// delivery: nobody praises what never came, or leaves over silence who was told.
fn verdict(renewed: Renewed, mood: Option<Mood>, came: ClientOccasion, told: &Told) -> ClientOccasion {
    let kept = matches!(came, ClientOccasion::Early | ClientOccasion::OnTime);
    let well = kept || matches!(came, ClientOccasion::LateTold | ClientOccasion::Mended);
    let silent = came == ClientOccasion::LateSilent || came == ClientOccasion::NeverCame && told.nothing();
    match (renewed, mood) {
        (Renewed::Leaves, Some(Mood::Content | Mood::Delighted)) if kept => ClientOccasion::LeavesKindly,
        (Renewed::Leaves, _) if silent => ClientOccasion::LeavesSilence,
        (Renewed::Leaves, _) => ClientOccasion::Leaves,
        (Renewed::Stays, Some(Mood::Delighted)) if well => ClientOccasion::StaysGlad,
        (Renewed::Stays, Some(Mood::Angry | Mood::Worried)) if !kept => ClientOccasion::StaysGrudging,
        (Renewed::Stays, _) => ClientOccasion::Stays,
    }
}

/// Flaws that cost a client ten points or more are what it talks about, unless it came late.
const FLAWS_THAT_HURT: Points = Points::from_tenths(-100);

fn came(project: &Project, told: &Told, made: Option<&Satisfaction>, mood: Option<Mood>) -> ClientOccasion {
    let Some(at) = project.delivered else { return ClientOccasion::NeverCame };
    let apologised = match project.apology {
        Apology::Paid => Once::Done,
        Apology::None => Once::NotYet,
    };
    let flawed = made.is_some_and(|made| made.part(Part::Flaws) <= FLAWS_THAT_HURT);
    match apologised {
        Once::Done if flawed && at <= project.due.end() => ClientOccasion::Mended,
        Once::NotYet if flawed && at <= project.due.end() => ClientOccasion::Flawed,
        Once::Done | Once::NotYet => {
            delivery(at, project.due, told, mood, mended(project.credit, apologised))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNTOLD: Told = Told { last: LastWord::Nothing, dates: 0, first: None, latest: None };

    fn told(week: u8, forecast: Moment) -> Told {
        let week = Week::new(week);
        Told { last: LastWord::Later { week, forecast }, dates: 1, first: Some(week), latest: Some(forecast) }
    }

    #[test]
    fn who_stays_and_who_leaves_says_so_in_its_mood() {
        use ClientOccasion as O;
        let said = |renewed, points, came| {
            verdict(renewed, Some(Mood::of(Points::from_points(points))), came, &UNTOLD)
        };
        assert_eq!(said(Renewed::Leaves, 75.0, O::OnTime), O::LeavesKindly);
        assert_eq!(said(Renewed::Leaves, 75.0, O::LateTold), O::Leaves);
        assert_eq!(said(Renewed::Leaves, 40.0, O::LateSilent), O::LeavesSilence);
        assert_eq!(said(Renewed::Stays, 50.0, O::LateSilent), O::StaysGrudging);
        assert_eq!(said(Renewed::Stays, 50.0, O::OnTime), O::Stays);
        assert_eq!(said(Renewed::Stays, 85.0, O::Early), O::StaysGlad);
        assert_eq!(said(Renewed::Stays, 85.0, O::LateSilent), O::Stays);
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
        let said = |tenths, told: &Told| delivery(at(tenths), due, told, None, None);
        assert_eq!(said(48, &UNTOLD), ClientOccasion::Early);
        assert_eq!(said(60, &UNTOLD), ClientOccasion::OnTime);
        assert_eq!(said(75, &UNTOLD), ClientOccasion::LateSilent);
        assert_eq!(said(75, &told(4, at(78))), ClientOccasion::LateTold);
        assert_eq!(said(75, &told(7, at(78))), ClientOccasion::CameLate, "the date had passed");
        assert_eq!(said(95, &told(4, at(78))), ClientOccasion::CameLate, "another date than came true");
    }
}
