//! One event as one sentence.

use crate::ui::table::phrases;
use game::Seat;
use game::events::{OperationsEvent, PublicEvent, SalesEvent};
use game::saying::Saying;
use game::view::HeardNews;
use words::{Fact, Words};
use world::client::{ClientId, Scope, Terms};
use world::forecast::SlipRisk;
use world::project::Renewed;
use world::quantities::{Moment, Money, Week, Work};

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// A seat.
    Seat(Seat),
    /// The client.
    Client,
    /// Nobody: it is told.
    Nobody,
}

/// An event as a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct NewsLine {
    /// Who speaks.
    pub speaker: Speaker,
    /// About which client, if about one.
    pub client: Option<ClientId>,
    /// The sentence; it tells who did what.
    pub text: String,
    /// What the speaker says in the conversation, where that is another sentence.
    pub spoken: Option<String>,
    /// What it says with all cards open, where the sentence speaks to the seat that alone heard it.
    pub open: Option<String>,
}

/// The event in words; nothing for events that the screen shows in another way.
#[must_use]
pub fn told(words: &Words, news: &HeardNews) -> Option<NewsLine> {
    let pen = Pen { words };
    match news {
        HeardNews::Public(event) => pen.offer(event).or_else(|| pen.delivery(event)),
        HeardNews::Sales(event) => pen.sales(event),
        HeardNews::Operations(event) => pen.operations(event),
    }
}

const NOBODY: Speaker = Speaker::Nobody;
const CLIENT: Speaker = Speaker::Client;
const SALES: Speaker = Speaker::Seat(Seat::Sales);
const OPERATIONS: Speaker = Speaker::Seat(Seat::Operations);

type Facts = Vec<(&'static str, Fact<'static>)>;

/// Writes sentences in one language.
struct Pen<'a> {
    words: &'a Words,
}

impl Pen<'_> {
    fn line(&self, speaker: Speaker, client: ClientId, id: &str, facts: &Facts) -> NewsLine {
        let (spoken, open) = (self.words.part(id, "spoken", facts), self.words.part(id, "open", facts));
        NewsLine { speaker, client: Some(client), text: self.words.tell(id, facts), spoken, open }
    }

    fn plain(&self, speaker: Speaker, client: ClientId, id: &str) -> NewsLine {
        self.line(speaker, client, id, &Facts::new())
    }

    fn general(&self, id: &str, facts: &Facts) -> NewsLine {
        NewsLine { speaker: NOBODY, client: None, text: self.words.tell(id, facts), spoken: None, open: None }
    }

    // From the first call to the answer to an offer.
    fn offer(&self, event: &PublicEvent) -> Option<NewsLine> {
        use PublicEvent as E;
        let told = match event {
            E::HandedOver { client, stated, asked } => {
                self.line(NOBODY, *client, "news-handed-over", &self.size(*stated, *asked))
            }
            E::VisitProposed(client) => self.plain(SALES, *client, "news-visit-proposed"),
            E::VisitedJointly(client) => self.plain(NOBODY, *client, "news-visited-jointly"),
            E::VisitDeclined(client) => self.plain(OPERATIONS, *client, "news-visit-declined"),
            E::VisitLapsed(client) => self.plain(NOBODY, *client, "news-visit-lapsed"),
            E::Drafted { client, terms, price } => {
                self.line(SALES, *client, "news-drafted", &self.priced(terms, *price))
            }
            E::CheckAsked(client) => self.plain(SALES, *client, "news-check-asked"),
            E::Reported { client, week } => self.line(OPERATIONS, *client, "news-reported", &self.at(*week)),
            E::Countered { client, scope, week } => {
                self.line(OPERATIONS, *client, "news-countered", &self.terms(*scope, *week))
            }
            E::SplitOffered { client, terms } => {
                self.line(SALES, *client, "news-split-offered", &self.terms(terms.scope, terms.week))
            }
            E::Stamped { client, by } => self.line(NOBODY, *client, "news-stamped", &by_seat(*by)),
            E::SignedAlone { client, against: None } => self.plain(NOBODY, *client, "news-signed-alone"),
            E::SignedAlone { client, against: Some(week) } => {
                self.line(NOBODY, *client, "news-overridden", &self.week(*week))
            }
            E::Escalated { client, by, sided_with } => {
                let mut facts = by_seat(*by);
                facts.push(("with", phrases::seat_fact(*sided_with).into()));
                self.line(NOBODY, *client, "news-escalated", &facts)
            }
            E::Signed { client, terms, price } => {
                self.line(CLIENT, *client, "news-signed", &self.priced(terms, *price))
            }
            E::TurnedDown { client, chances_left, minded } => {
                let minded = phrases::objection(*minded);
                let facts = vec![("left", (*chances_left).into()), ("minded", minded.into())];
                self.line(CLIENT, *client, "news-turned-down", &facts)
            }
            E::LeadLost { client, why } => self.plain(NOBODY, *client, phrases::closing(*why)),
            E::Said { client, by, text } => self.said(*by, *client, text),
            E::WeekBegan(_)
            | E::SeatDone(_)
            | E::SeatCalledBack(_)
            | E::TimeRanOut(_)
            | E::MeetingHeld { .. }
            | E::Disclosed { .. }
            | E::RenegotiationProposed { .. }
            | E::RenegotiationRefused(_)
            | E::Renegotiated { .. }
            | E::RenegotiationTurnedDown(_)
            | E::ReviewProposed { .. }
            | E::ReviewedJointly { .. }
            | E::Delivered { .. }
            | E::DatePassed(_)
            | E::Credited { .. }
            | E::Apologised(_)
            | E::Surveyed { .. }
            | E::Decided { .. }
            | E::NeverCame(_)
            | E::QuarterClosed => return None,
        };
        Some(told)
    }

    // From the signature to the survey, and the rest.
    fn delivery(&self, event: &PublicEvent) -> Option<NewsLine> {
        use PublicEvent as E;
        let told = match event {
            E::MeetingHeld { by } => self.general("news-meeting", &by_seat(*by)),
            E::Disclosed { client, forecast, risk } => {
                self.line(OPERATIONS, *client, disclosed(*risk), &self.at(*forecast))
            }
            E::RenegotiationProposed { client, by, week } => {
                let facts = [by_seat(*by), self.week(*week)].concat();
                self.line(Speaker::Seat(*by), *client, "news-renegotiation-proposed", &facts)
            }
            E::RenegotiationRefused(client) => self.plain(NOBODY, *client, "news-renegotiation-refused"),
            E::Renegotiated { client, week, price } => {
                let facts = [self.week(*week), self.money(*price)].concat();
                self.line(CLIENT, *client, "news-renegotiated", &facts)
            }
            E::RenegotiationTurnedDown(client) => {
                self.plain(CLIENT, *client, "news-renegotiation-turned-down")
            }
            E::ReviewProposed { client, by } => {
                self.line(Speaker::Seat(*by), *client, "news-review-proposed", &by_seat(*by))
            }
            E::ReviewedJointly { client, forecast } => {
                self.line(NOBODY, *client, "news-reviewed-jointly", &self.at(*forecast))
            }
            E::Delivered { client, at } => self.line(NOBODY, *client, "news-delivered", &self.at(*at)),
            E::DatePassed(client) => self.plain(NOBODY, *client, "news-date-passed"),
            E::Credited { client, credit } => self.line(
                SALES,
                *client,
                "news-credited",
                &vec![("share", self.words.percent(*credit).into())],
            ),
            E::Apologised(client) => self.plain(OPERATIONS, *client, "news-apologised"),
            E::Surveyed { client, satisfaction } => {
                let points = vec![("points", self.words.points(*satisfaction).into())];
                self.line(CLIENT, *client, "news-surveyed", &points)
            }
            E::Decided { client, renewed: Renewed::Stays } => self.plain(CLIENT, *client, "news-stays"),
            E::Decided { client, renewed: Renewed::Leaves } => self.plain(CLIENT, *client, "news-leaves"),
            E::NeverCame(client) => self.plain(NOBODY, *client, "news-never-came"),
            E::TimeRanOut(seat) => self.general("news-time-ran-out", &by_seat(*seat)),
            E::WeekBegan(_)
            | E::SeatDone(_)
            | E::SeatCalledBack(_)
            | E::QuarterClosed
            | E::HandedOver { .. }
            | E::VisitProposed(_)
            | E::VisitedJointly(_)
            | E::VisitDeclined(_)
            | E::VisitLapsed(_)
            | E::Drafted { .. }
            | E::CheckAsked(_)
            | E::Reported { .. }
            | E::Countered { .. }
            | E::SplitOffered { .. }
            | E::Stamped { .. }
            | E::SignedAlone { .. }
            | E::Escalated { .. }
            | E::Signed { .. }
            | E::TurnedDown { .. }
            | E::LeadLost { .. }
            | E::Said { .. } => return None,
        };
        Some(told)
    }

    fn sales(&self, event: &SalesEvent) -> Option<NewsLine> {
        let told = match event {
            SalesEvent::LeadArrived { client, stated, asked } => {
                self.line(CLIENT, *client, "news-lead-arrived", &self.size(*stated, *asked))
            }
            SalesEvent::LeadLost { client, why } => self.plain(NOBODY, *client, phrases::closing(*why)),
            SalesEvent::Noted { client, text } => self.said(Seat::Sales, *client, text),
            SalesEvent::Read { client, .. } => self.plain(NOBODY, *client, "news-read"),
            SalesEvent::PassedOn { client, forecast, expected } => {
                let mut facts = self.at(*forecast);
                facts.push(("expected", self.words.moment(*expected).into()));
                self.line(SALES, *client, "news-passed-on", &facts)
            }
            SalesEvent::SatOn(client) => self.plain(NOBODY, *client, "news-sat-on"),
            SalesEvent::PulledIn { price, .. } => self.general("news-pulled-in", &self.money(*price)),
            SalesEvent::PullInDeclined(_) => self.general("news-pull-in-declined", &Facts::new()),
            SalesEvent::PipelineOpened => self.general("news-pipeline-opened", &Facts::new()),
            SalesEvent::HeardOfLoad { .. } => return None,
        };
        Some(told)
    }

    fn operations(&self, event: &OperationsEvent) -> Option<NewsLine> {
        use OperationsEvent as E;
        let told = match event {
            E::Estimated { client, effort, .. } => {
                self.line(NOBODY, *client, "news-estimated", &vec![("work", self.words.work(*effort).into())])
            }
            E::ShockStruck { lost } => {
                self.general("news-shock", &vec![("share", self.words.percent(*lost).into())])
            }
            E::MetClient { client, .. } => self.plain(NOBODY, *client, "news-met-client"),
            E::SlipSeen { client, outlook, risk: SlipRisk::Likely } => {
                self.line(NOBODY, *client, "news-slip-seen", &self.at(outlook.likely))
            }
            E::SlipSeen { client, outlook, risk: SlipRisk::Possible } => {
                self.line(NOBODY, *client, "news-slip-possible", &self.at(outlook.cautious))
            }
            E::HeldBack(client) => self.plain(NOBODY, *client, "news-held-back"),
            E::SlipGone(client) => self.plain(NOBODY, *client, "news-slip-gone"),
            E::Answered { .. }
            | E::Allocated { .. }
            | E::SharedOut(_)
            | E::OvertimeSet(_)
            | E::GateSet { .. }
            | E::Worked { .. }
            | E::WeekClosed { .. } => return None,
        };
        Some(told)
    }

    fn said(&self, by: Seat, client: ClientId, text: &Saying) -> NewsLine {
        let text = self.words.saying(text);
        let mut facts = by_seat(by);
        facts.push(("text", text.clone().into()));
        let told = self.line(Speaker::Seat(by), client, "news-said", &facts);
        NewsLine { spoken: Some(text), ..told }
    }

    fn week(&self, week: Week) -> Facts {
        vec![("week", self.words.week(week).into())]
    }

    fn at(&self, at: Moment) -> Facts {
        vec![("week", self.words.moment(at).into())]
    }

    fn money(&self, money: Money) -> Facts {
        vec![("money", self.words.money(money).into())]
    }

    fn terms(&self, scope: Scope, week: Week) -> Facts {
        vec![("scope", self.words.say(phrases::scope(scope)).into()), ("week", self.words.week(week).into())]
    }

    fn priced(&self, terms: &Terms, price: Money) -> Facts {
        [self.terms(terms.scope, terms.week), self.money(price)].concat()
    }

    fn size(&self, stated: Work, asked: Week) -> Facts {
        vec![("work", self.words.work(stated).into()), ("week", self.words.week(asked).into())]
    }
}

fn by_seat(seat: Seat) -> Facts {
    vec![("by", phrases::seat_fact(seat).into())]
}

/// What operations tells of a slip, by how sure it is.
const fn disclosed(risk: SlipRisk) -> &'static str {
    match risk {
        SlipRisk::Likely => "news-disclosed",
        SlipRisk::Possible => "news-disclosed-possible",
    }
}
