//! How numbers of sales' side came about, worked out again from what sales itself has heard.

use super::{HeardNews, SeatView};
use crate::Seat;
use crate::model::events::{PublicEvent, SalesEvent};
use crate::model::moves::table::{CALL, DRAFT, JOINT_VISIT, VISIT};
use world::client::ClientId;
use world::quantities::{Days, Moment, Share, Week};
use world::satisfaction;

/// What sales spent days on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpentOn {
    /// A visit on its own.
    Visit,
    /// A visit with operations, or an invitation to one.
    JointVisit,
    /// A draft.
    Draft,
    /// Passing news on.
    Call,
    /// A review with the client.
    Review,
}

/// Days that sales spent this week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// On what.
    pub on: SpentOn,
    /// For whom.
    pub client: ClientId,
    /// How many.
    pub days: Days,
}

/// How a client came to expect another date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It signed this date.
    Signed,
    /// It was told, and could plan around this share of the slip.
    Told(Share),
    /// It agreed to another date.
    Agreed,
}

/// A step in what a client expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectationStep {
    /// In which week.
    pub week: Week,
    /// How.
    pub how: Telling,
    /// The date that was named.
    pub named: Moment,
    /// What it expected from then on.
    pub expects: Moment,
}

impl SeatView {
    /// What sales spent its days on this week, in order; they add up to the days of the week less those left.
    #[must_use]
    pub fn days_spent(&self) -> Vec<Spent> {
        let mut spent: Vec<Spent> = Vec::new();
        let mut together = None;
        for heard in self.heard.iter().filter(|heard| heard.week == self.week()) {
            match &heard.news {
                HeardNews::Public(PublicEvent::VisitDeclined(gone)) => {
                    spent.retain(|spent| (spent.on, spent.client) != (SpentOn::JointVisit, *gone));
                }
                HeardNews::Public(event) => {
                    spent.extend(self.spent_publicly(event));
                    together = if let PublicEvent::VisitedJointly(client) = event {
                        Some(*client)
                    } else {
                        together
                    };
                }
                // On a joint visit sales reads the client as well, in the day that is spent already.
                HeardNews::Sales(SalesEvent::Read { client, .. }) if together == Some(*client) => {
                    together = None
                }
                HeardNews::Sales(SalesEvent::Read { client, .. }) => {
                    spent.push(Spent { on: SpentOn::Visit, client: *client, days: VISIT });
                }
                HeardNews::Sales(SalesEvent::PassedOn { client, .. }) => {
                    spent.push(Spent { on: SpentOn::Call, client: *client, days: CALL });
                }
                HeardNews::Sales(_) | HeardNews::Operations(_) => {}
            }
        }
        spent
    }

    fn spent_publicly(&self, event: &PublicEvent) -> Option<Spent> {
        let (on, client, days) = if let PublicEvent::VisitProposed(client) = event {
            (SpentOn::JointVisit, *client, JOINT_VISIT)
        } else if let PublicEvent::Drafted { client, .. } = event {
            (SpentOn::Draft, *client, DRAFT)
        } else if let PublicEvent::ReviewProposed { client, by: Seat::Sales } = event {
            (SpentOn::Review, *client, CALL)
        } else if let PublicEvent::ReviewedJointly { client, .. } = event {
            // Whoever proposed it has spent its time by then.
            (self.proposed(*client) == Some(Seat::Operations)).then_some((SpentOn::Review, *client, CALL))?
        } else {
            return None;
        };
        Some(Spent { on, client, days })
    }

    /// Who proposed the last review with `of`.
    fn proposed(&self, of: ClientId) -> Option<Seat> {
        self.heard.iter().rev().find_map(|heard| match &heard.news {
            HeardNews::Public(PublicEvent::ReviewProposed { client, by }) if *client == of => Some(*by),
            HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
        })
    }

    /// How `client` came to expect the date it expects, beginning with its signature. Model 6.4, warnings.
    #[must_use]
    pub fn expectation(&self, client: ClientId) -> Vec<ExpectationStep> {
        let Some(promise) = self.card(client).and_then(|card| card.promise) else { return Vec::new() };
        let signed = promise.terms.week.end();
        let mut due = signed;
        let mut steps = vec![ExpectationStep {
            week: promise.signed,
            how: Telling::Signed,
            named: signed,
            expects: signed,
        }];
        for heard in &self.heard {
            let before = steps.last().map_or(signed, |step| step.expects);
            let step = self.step(client, &heard.news, heard.week, due, before);
            if let Some(step) = step {
                due = if step.how == Telling::Agreed { step.named } else { due };
                steps.push(step);
            }
        }
        steps
    }

    fn step(
        &self,
        of: ClientId,
        news: &HeardNews,
        week: Week,
        due: Moment,
        before: Moment,
    ) -> Option<ExpectationStep> {
        let lead = due.weeks_since(week.start());
        let around = satisfaction::planned_around(&self.parameters, lead);
        let told = |named: Moment, expects: Moment| ExpectationStep {
            week,
            how: Telling::Told(Share::from_fraction(around)),
            named,
            expects,
        };
        match news {
            HeardNews::Sales(SalesEvent::PassedOn { client, forecast, expected }) if *client == of => {
                Some(told(*forecast, *expected))
            }
            HeardNews::Public(PublicEvent::ReviewedJointly { client, forecast }) if *client == of => {
                let slip = forecast.weeks_since(before);
                let heard = slip > self.parameters.slip_threshold && lead > 0.0;
                heard.then(|| told(*forecast, Moment::from_weeks(before.weeks() + around * slip)))
            }
            HeardNews::Public(PublicEvent::Renegotiated { client, week: to, .. }) if *client == of => {
                let expects = to.end().max(before);
                Some(ExpectationStep { week, how: Telling::Agreed, named: to.end(), expects })
            }
            HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
        }
    }
}
