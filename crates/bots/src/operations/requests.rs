//! What sales asks for: to come along, to look, to name a week.

use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::market::LeadOpinion;
use crate::mind::{About, Mind};
use crate::purse::Stake;
use game::moves::{Answer, Move};
use game::state::Asked;
use game::view::{LeadGlance, OperationsGlance};
use world::client::{ClientId, Terms};
use world::knowledge::Basis;

impl Mind {
    /// Answers an invitation or a request for a check.
    pub(super) fn answer_request(
        &mut self,
        glance: &OperationsGlance,
        client: ClientId,
        lead: &LeadGlance,
    ) -> Option<Move> {
        let table = lead.table();
        let visit = About::client(BotMatter::Visit, client);
        if table.visit == Asked::Waiting && !self.is_settled(visit) {
            return self.answer_invitation(glance, client, visit);
        }
        let looked = glance.study(lead).basis != Basis::Stated;
        let (check, answer) =
            (About::client(BotMatter::Check, client), About::client(BotMatter::Answer, client));
        if table.check == Asked::Waiting && looked && !self.is_settled(answer) {
            return self.report(glance, client, lead, answer);
        }
        let asked = table.check == Asked::Waiting && !looked && !self.is_settled(check);
        if asked && glance.may(&Move::Check { client }) {
            return self.check(glance, client, lead, check);
        }
        None
    }

    fn answer_invitation(
        &mut self,
        glance: &OperationsGlance,
        client: ClientId,
        about: About,
    ) -> Option<Move> {
        let join = Worth {
            effort: 2.0 * self.n.visit_effort,
            liking: self.temper.diligence + self.temper.accord,
            ..Worth::default()
        };
        let stay = Worth { effort: self.n.refusing, ..Worth::default() };
        self.options.clear();
        self.options.push(stay);
        self.options.extend(glance.may(&Move::JoinVisit { client }).then_some(join));
        self.decide(about, |place| {
            Some(if place == 0 { Move::DeclineVisit { client } } else { Move::JoinVisit { client } })
        })
    }

    fn check(
        &mut self,
        glance: &OperationsGlance,
        client: ClientId,
        lead: &LeadGlance,
        about: About,
    ) -> Option<Move> {
        let mut market = LeadOpinion::of_operations(self, glance, client, lead);
        let mut pay = 0.0;
        if self.purse.checks() == Stake::Some {
            let asked = market.asking();
            let mut worth = |mind: &mut Self, checked: f64| {
                market.checked = checked;
                market.draw_curve(mind, None, market.doubt);
                market.worth(mind, &asked, market.middle, market.sensitivity).pay
            };
            pay = worth(self, 1.0) - worth(self, 0.0);
        }
        let liking = self.temper.diligence + self.temper.accord;
        let effort = self.n.check_effort - self.n.refusing;
        self.decide_on(about, Worth { pay, effort, liking, ..Worth::default() }, Move::Check { client })
    }

    /// Names a week: its own, a safe one, or a padded one. Sales is thought to follow it as far as it can be trusted.
    fn report(
        &mut self,
        glance: &OperationsGlance,
        client: ClientId,
        lead: &LeadGlance,
        about: About,
    ) -> Option<Move> {
        let mut market = LeadOpinion::of_operations(self, glance, client, lead);
        market.checked = 1.0;
        market.draw_curve(self, None, market.doubt);
        let follows = self.beliefs.trust;
        let named = glance.answers(&glance.study(lead));
        let honest = named[Answer::Honest as usize];
        let worth =
            |week| market.worth(self, &Terms { week, ..market.asking() }, market.middle, market.sensitivity);
        let anyway = worth(market.first);
        let worths = Answer::ALL.map(|answer| {
            let at = named[answer as usize];
            let week = at.week().clamp(market.first, market.first.plus(game::moves::WEEKS_BEYOND));
            let short = (market.middle - at.weeks()).max(0.0);
            let padded = match answer {
                Answer::Honest | Answer::Cautious => 0.0,
                Answer::Padded => at.weeks_since(honest),
            };
            Worth {
                pay: anyway.pay + follows * (worth(week).pay - anyway.pay),
                conscience: self.temper.lying * short + self.temper.padding * padded,
                ..Worth::default()
            }
        });
        self.options.clear();
        self.options.extend(worths);
        self.decide(about, |place| Some(Move::Report { client, answer: Answer::ALL[place] }))
    }
}
