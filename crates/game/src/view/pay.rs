//! A seat's pay, as it may see it.

use super::ClientCard;
use crate::Seat;
use crate::model::setup::{Openness, Setup};
use pay::scheme::Scheme;
use pay::slip::{self, PaySlip, Scales};
use pay::{culture::StandingLine, scheme::PayLine};
use std::rc::Rc;
use world::client::ClientId;
use world::client::Terms;
use world::facts::{Books, ProjectFacts, QuarterFacts};
use world::project::{Joint, Renewed};
use world::quantities::{Moment, Money, Points, Share, Week, Work};

/// How content a client is taken to be when a delivery is looked at with hope: as at signing.
const CONTENT: Points = Points::from_tenths(720);

/// A seat's pay.
#[derive(Clone, Debug, PartialEq)]
pub struct PayDesk {
    /// The pay lines of this seat, with their place in the scheme.
    pub lines: Vec<(usize, PayLine)>,
    /// The factor that brings them to the budget.
    pub scale: Share,
    /// The slip so far.
    pub slip: PaySlip,
    /// What conduct has cost in standing so far.
    pub standing: Vec<StandingLine>,
    /// The pay lines of the other seat, where both pays are open.
    pub other: Option<Vec<(usize, PayLine)>>,
    /// What this seat knows that pay is counted on; used for previews only.
    known: Rc<QuarterFacts>,
    scheme: Rc<Scheme>,
    scales: Scales,
}

/// What one pay line adds for a signature, at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureLine {
    /// The line.
    pub line: PayLine,
    /// Prices that had counted towards a quota before.
    pub filled: Money,
    /// What it adds, brought to the budget.
    pub amount: Money,
}

impl PayDesk {
    /// What the seat has earned so far, less standing.
    #[must_use]
    pub fn earned(&self) -> Money {
        self.slip.total() + self.standing.iter().map(|line| line.amount).sum()
    }

    /// What a signature at `price` would pay at once, line by line.
    #[must_use]
    pub fn signature_lines(
        &self,
        seat: Seat,
        card: &ClientCard,
        terms: &Terms,
        price: Money,
        week: Week,
    ) -> Vec<SignatureLine> {
        let after = self.signed(card, terms, price, week);
        let slip = |facts: &QuarterFacts| slip::slip(&self.scheme, self.scales, seat, facts).lines;
        let before = |project: &&ProjectFacts| (project.signed, project.client) < (week, card.id);
        let filled: Money = self.known.projects.iter().filter(before).map(|project| project.price).sum();
        // A seat's own scheme keeps the order of its lines, not their places.
        self.lines
            .iter()
            .zip(slip(&self.known).iter().zip(&slip(&after)))
            .map(|((_, line), (before, after))| SignatureLine {
                line: line.clone(),
                filled,
                amount: after.amount() - before.amount(),
            })
            .filter(|line| line.amount != Money::ZERO)
            .collect()
    }

    /// What a signature at `price` would pay at once.
    #[must_use]
    pub fn signature_pays(
        &self,
        seat: Seat,
        card: &ClientCard,
        terms: &Terms,
        price: Money,
        week: Week,
    ) -> Money {
        self.signature_lines(seat, card, terms, price, week).iter().map(|line| line.amount).sum()
    }

    /// What `promise` pays this seat if it is delivered by its date. What depends on the client's answer is left out.
    #[must_use]
    pub(super) fn kept(&self, seat: Seat, promise: ProjectFacts) -> Money {
        let mut facts = (*self.known).clone();
        facts.books = Books::Closed;
        facts.projects.retain(|project| project.client != promise.client);
        let without = self.total(seat, &facts);
        facts.projects.push(ProjectFacts { delivered: Some(promise.due.end()), ..promise });
        self.total(seat, &facts) - without
    }

    /// What the seat knows that pay is counted on, of the promise to `client`.
    #[must_use]
    pub(super) fn promised(&self, client: ClientId) -> Option<&ProjectFacts> {
        self.known.projects.iter().find(|project| project.client == client)
    }

    /// What a deal that closes early at `price` would pay at once.
    #[must_use]
    pub fn deal_pays(&self, seat: Seat, price: Money) -> Money {
        let mut facts = (*self.known).clone();
        facts.pulled_in.push(price);
        self.total(seat, &facts) - self.total(seat, &self.known)
    }

    fn total(&self, seat: Seat, facts: &QuarterFacts) -> Money {
        slip::total(&self.scheme, self.scales, seat, facts)
    }

    /// What the seat knows, with one more promise in it.
    fn signed(&self, card: &ClientCard, terms: &Terms, price: Money, week: Week) -> QuarterFacts {
        let mut after = (*self.known).clone();
        after.projects.push(as_signed(card, terms, price, week));
        after
    }

    /// What a delivery to `client` at `at` would pay this seat, line by line, when `spent` has been worked on it: what
    /// is paid at delivery, and what the quarter's end pays for it. Lines that pay nothing for it are left out.
    #[must_use]
    pub fn delivery_lines(
        &self,
        seat: Seat,
        client: ClientId,
        at: Moment,
        spent: Work,
    ) -> Vec<(PayLine, DeliveryPay)> {
        let slip = |change: &dyn Fn(&mut ProjectFacts)| {
            let mut facts = (*self.known).clone();
            facts.books = Books::Closed;
            facts.projects.iter_mut().filter(|project| project.client == client).for_each(change);
            slip::slip(&self.scheme, self.scales, seat, &facts).lines
        };
        let deliver = |project: &mut ProjectFacts| {
            project.delivered = Some(at);
            project.spent = spent;
        };
        let content = |project: &mut ProjectFacts| {
            deliver(project);
            project.surveyed = Some(CONTENT);
            project.renewed = Some(Renewed::Stays);
        };
        let (before, delivered, content) = (slip(&|_| {}), slip(&deliver), slip(&content));
        // A seat's own scheme keeps the order of its lines, not their places.
        let amounts = before.iter().zip(&delivered).zip(&content).map(|((before, delivered), content)| {
            let sure = delivered.amount() - before.amount();
            DeliveryPay { sure, hoped: content.amount() - delivered.amount() }
        });
        let lines = self.lines.iter().map(|(_, line)| line.clone());
        lines.zip(amounts).filter(|(_, pay)| *pay != DeliveryPay::default()).collect()
    }

    /// The same in all.
    #[must_use]
    pub fn delivery_pays(&self, seat: Seat, client: ClientId, at: Moment, spent: Work) -> DeliveryPay {
        let lines = self.delivery_lines(seat, client, at, spent);
        DeliveryPay {
            sure: lines.iter().map(|(_, pay)| pay.sure).sum(),
            hoped: lines.iter().map(|(_, pay)| pay.hoped).sum(),
        }
    }
}

/// What pay would be counted on if `card` signed `terms` in `week`.
pub(super) fn as_signed(card: &ClientCard, terms: &Terms, price: Money, week: Week) -> ProjectFacts {
    ProjectFacts {
        client: card.id,
        signed: week,
        price,
        stated: card.stated,
        spent: Work::ZERO,
        due: terms.week,
        delivered: None,
        surveyed: None,
        renewed: None,
        renewed_price: Money::ZERO,
        checked_jointly: Joint::Missed,
        reviewed_jointly: Joint::Missed,
    }
}

/// What a delivery would pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeliveryPay {
    /// By what is known at delivery, whatever the client says of it.
    pub sure: Money,
    /// On top of that, if the client is content and stays.
    pub hoped: Money,
}

/// The pay desk of `seat`.
#[must_use]
pub fn shown_pay(setup: &Setup, facts: &QuarterFacts, standing: Vec<StandingLine>, seat: Seat) -> PayDesk {
    let facts = before_clients_decide(facts);
    let lines =
        |seat: Seat| setup.scheme.lines_for(seat).map(|(index, line)| (index, line.clone())).collect();
    let other = match setup.openness {
        Openness::OwnPayOnly => None,
        Openness::BothPays => Some(lines(seat.other())),
    };
    PayDesk {
        lines: lines(seat),
        scale: setup.scales[seat],
        slip: slip::slip(&setup.scheme, setup.scales, seat, &facts),
        standing,
        other,
        known: Rc::new(known(facts, seat)),
        scheme: Rc::new(setup.scheme.only(seat)),
        scales: Scales {
            sales: only(setup, seat, Seat::Sales),
            operations: only(setup, seat, Seat::Operations),
        },
    }
}

fn only(setup: &Setup, seat: Seat, of: Seat) -> Share {
    if seat == of { setup.scales[of] } else { Share::WHOLE }
}

/// The facts as they are known while the quarter runs: no client has said yet whether it stays.
fn before_clients_decide(facts: &QuarterFacts) -> QuarterFacts {
    let mut facts = facts.clone();
    if facts.books == Books::Open {
        for project in &mut facts.projects {
            (project.renewed, project.renewed_price) = (None, Money::ZERO);
        }
    }
    facts
}

/// The facts without what the seat does not know: sales does not know how long operations worked.
fn known(mut known: QuarterFacts, seat: Seat) -> QuarterFacts {
    match seat {
        Seat::Operations => known.pulled_in.clear(),
        Seat::Sales => {
            known.utilisation = Share::ZERO;
            known.overtime_cost = Money::ZERO;
            for project in &mut known.projects {
                project.spent = Work::ZERO;
            }
        }
    }
    known
}
