//! The quarter's end, and the weekly meeting.

use crate::cases::filled;
use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::market::LeadOpinion;
use crate::mind::{About, Mind};
use crate::reckon::logistic;
use game::moves::{Move, PULL_INS};
use game::state::Stage;
use game::view::{LoadNews, SalesGlance};
use pay::culture::Habit;
use world::pipeline::Fate;

impl Mind {
    /// Whether to ask a deal to close now, and at which discount. A deal that is left alone, or says no, may close
    /// next quarter, when the quota starts from nothing.
    pub(super) fn pull_in(&mut self, glance: &SalesGlance) -> Option<Move> {
        let p = glance.parameters();
        for (deal, list, fate) in glance.deals() {
            let about = About { matter: BotMatter::PullIn, number: deal.index() as u8, attempt: 0 };
            let made =
                |place: usize| PULL_INS.get(place).map(|discount| Move::PullIn { deal, discount: *discount });
            let may = fate == Fate::Waiting && !self.is_settled(about);
            if !may || !made(0).is_some_and(|made| glance.may(&made)) {
                continue;
            }
            self.settle(about);
            let booked: f64 = glance.deals().map(|(_, _, fate)| booked(fate)).sum();
            let filled = filled(glance, None) + booked;
            let list = list.thousands();
            let later = self.n.horizon * p.next_quarter_chance * self.purse.pulled_in(list, 0.0);
            let worths = PULL_INS.map(|discount| {
                let closes = logistic(p.pull_base + p.pull_per_discount * discount.fraction());
                let now = self.purse.pulled_in(list * (1.0 - discount.fraction()), filled);
                let given = self.n.thrift * list * discount.fraction();
                let pay = closes * now + (1.0 - closes) * later - later;
                Worth { pay, effort: closes * given, liking: closes * self.temper.accord, ..Worth::default() }
            });
            if !worths.iter().any(|worth| self.notices(worth.pay)) {
                continue;
            }
            self.options.clear();
            self.options.extend(worths);
            self.options.push(Worth::default());
            let chosen = self.decide(about, made);
            if chosen.is_some() {
                return chosen;
            }
        }
        None
    }

    /// Whether to call the joint meeting before this week's offers: it is worth what fresher news of the backlog is worth
    /// to the next one; where the house meets every week, as much as going along with it is.
    pub(super) fn call_meeting(&mut self, glance: &SalesGlance) -> Option<Move> {
        let about = About::week(BotMatter::Meeting);
        if self.is_settled(about) || glance.load_news() == LoadNews::Met {
            return None;
        }
        self.settle(about);
        let waiting = glance.clients().find_map(|client| {
            let lead = glance.lead(client)?;
            (lead.stage() == Stage::Open && lead.table().draft.is_none()).then_some((client, lead))
        });
        let (client, lead) = waiting?;
        let market = LeadOpinion::of_sales(self, glance, client, &lead, None);
        market.draw_curve(self, None, self.n.optimism_sigma);
        let gain = self.use_of_backlog(&market);
        let worth = match glance.culture().meeting {
            Habit::OnCall if glance.load_news() == LoadNews::Hearsay && self.notices(gain) => {
                Worth { pay: gain, effort: self.n.meeting_effort + self.n.initiative, ..Worth::default() }
            }
            Habit::OnCall => return None,
            // Where the team has nothing to do, there is nothing to talk about.
            Habit::Weekly if !glance.backlog().is_positive() => return None,
            Habit::Weekly => {
                let effort = self.n.meeting_effort - self.n.refusing;
                Worth { pay: gain, effort, liking: self.temper.accord, ..Worth::default() }
            }
        };
        self.decide_on(about, worth, Move::HoldMeeting)
    }
}

fn booked(fate: Fate) -> f64 {
    match fate {
        Fate::PulledIn(price) => price.thousands(),
        Fate::Waiting | Fate::Declined => 0.0,
    }
}
