//! Why a move was refused, in one sentence each.

use super::Words;
use game::refusal::Refusal;

impl Words {
    /// Why a move was refused.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::WeekOutOfRange { first, last } => {
                let facts = [("first", self.week(*first).into()), ("last", self.week(*last).into())];
                self.tell("refusal-week-out-of-range", &facts)
            }
            Refusal::NoDays { needed, left } => {
                let facts = [("needed", self.days(*needed).into()), ("left", self.days(*left).into())];
                self.tell("refusal-no-days", &facts)
            }
            Refusal::NoCapacity { needed, left } => {
                let facts = [("needed", self.work(*needed).into()), ("left", self.work(*left).into())];
                self.tell("refusal-no-capacity", &facts)
            }
            Refusal::AboveCeiling { most } => {
                self.tell("refusal-above-ceiling", &[("most", self.work(*most).into())])
            }
            Refusal::PipelineClosed { opens } => {
                self.tell("refusal-pipeline-closed", &[("opens", self.week(*opens).into())])
            }
            Refusal::GameOver => self.say("refusal-game-over"),
            Refusal::NotYourMove => self.say("refusal-not-your-move"),
            Refusal::WeekEnded => self.say("refusal-week-ended"),
            Refusal::NoSuchClient => self.say("refusal-no-such-client"),
            Refusal::NotArrived => self.say("refusal-not-arrived"),
            Refusal::LeadClosed => self.say("refusal-lead-closed"),
            Refusal::NotHandedOver => self.say("refusal-not-handed-over"),
            Refusal::PromisesClosed => self.say("refusal-promises-closed"),
            Refusal::DoneAlready => self.say("refusal-done-already"),
            Refusal::NotAsked => self.say("refusal-not-asked"),
            Refusal::CheckFirst => self.say("refusal-check-first"),
            Refusal::NoDraft => self.say("refusal-no-draft"),
            Refusal::NoCounter => self.say("refusal-no-counter"),
            Refusal::CounterStands => self.say("refusal-counter-stands"),
            Refusal::BothStampsNeeded => self.say("refusal-both-stamps-needed"),
            Refusal::NotOnOffer => self.say("refusal-not-on-offer"),
            Refusal::SameTerms => self.say("refusal-same-terms"),
            Refusal::NotRunning => self.say("refusal-not-running"),
            Refusal::NotRecovering => self.say("refusal-not-recovering"),
            Refusal::NoSlip => self.say("refusal-no-slip"),
            Refusal::NoNews => self.say("refusal-no-news"),
            Refusal::NoSuchDeal => self.say("refusal-no-such-deal"),
            Refusal::BadSaying => self.say("refusal-bad-saying"),
        }
    }
}
