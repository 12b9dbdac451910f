//! What a bot believes about the other seat: first by thinking, then by what it saw.

use super::luck::BotMatter;
use super::mind::Mind;
use super::numbers::Numbers;
use super::prospect::{Finishes, Promised};
use super::purse::{OtherPromises, PayablePromise, Stake};
use super::reckon::{exp, logistic};
use game::Seat;
use game::view::Glance;
use pay::culture::Culture;

/// What a bot believes about the other seat.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Beliefs {
    /// How much the other's word about dates is worth, 0 to 1.
    pub trust: f64,
    /// The chance that the other brings bad news.
    pub tells: f64,
    /// The chance that the other agrees to what is put before it.
    pub agrees: f64,
    /// How far the bot thinks.
    pub depth: Depth,
}

/// How far a bot thinks about the other seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Not at all: it expects a coin flip, whatever it sees.
    #[default]
    None,
    /// It expects a coin flip at first, and learns.
    One,
    /// It expects somebody who weighs what culture charges for candour, and learns.
    More,
}

impl Depth {
    /// The depth at this place, 0 to 1, of a Poisson distribution.
    fn of(n: &Numbers, draw: f64) -> Self {
        let none = exp(-n.depth);
        if draw < none {
            Self::None
        } else if draw < none * (1.0 + n.depth) {
            Self::One
        } else {
            Self::More
        }
    }
}

impl Mind {
    /// Thinks about the other seat afresh, from what can be seen now.
    pub(super) fn consider_the_other(&mut self, glance: &Glance) {
        let depth = Depth::of(&self.n, self.disposition(BotMatter::Depth));
        let mut beliefs = Beliefs { trust: self.n.trust, tells: 0.5, agrees: 0.5, depth };
        match depth {
            Depth::None => {}
            Depth::One => self.learn(glance, &mut beliefs),
            Depth::More => {
                // Those who think further take some of the others for flippers of coins, some for reckoners.
                let reckons = n_share(&self.n);
                let other = glance.seat().other();
                let gain = candour(&self.n, glance.culture(), other) + self.candour_pays(glance);
                let tells = logistic(self.n.other_precision * gain);
                beliefs.tells = 0.5 + reckons * (tells - 0.5);
                self.learn(glance, &mut beliefs);
            }
        }
        self.beliefs = beliefs;
    }

    /// What telling bad news would pay the other seat, where its pay is open: on a usual promise that comes a week
    /// late, told two weeks before.
    fn candour_pays(&self, glance: &Glance) -> f64 {
        let Some(theirs) = self.theirs.as_ref().filter(|purse| purse.stake() == Stake::Some) else {
            return 0.0;
        };
        let (p, last) = (glance.parameters(), glance.last_run_off().end().weeks());
        let (price, due) = (p.stated_mean * p.list_price, last / 2.0);
        let deal = PayablePromise {
            price,
            renewed_price: price,
            stated: p.stated_mean,
            ..PayablePromise::default()
        };
        let finishes = Finishes::around(due + 1.0, due - 2.0, p.check_noise, p.stated_mean);
        let pays = |tells: f64| {
            let promised = Promised { lead: 2.0, ..Promised::fresh(p, &self.n, due, tells, last) };
            theirs.promise(p, &deal, &promised.turnouts(p, &self.n, &finishes), &OtherPromises::default())
        };
        pays(1.0) - pays(0.0)
    }

    /// Goes through what has been delivered: what was the other's word worth, and did it bring the news?
    fn learn(&self, glance: &Glance, beliefs: &mut Beliefs) {
        let towards =
            |belief: &mut f64, hit: bool| *belief += self.n.learning * (f64::from(u8::from(hit)) - *belief);
        for client in glance.clients() {
            let (Some(lead), Some(promise)) = (glance.lead(client), glance.promise(client)) else { continue };
            let told = lead.table().reported;
            match glance.seat() {
                Seat::Sales => {
                    let Some(at) = promise.delivered() else { continue };
                    if let Some(told) = told {
                        // A bad week looks like a bad word: bots cannot tell them apart.
                        towards(&mut beliefs.trust, libm::fabs(at.weeks_since(told)) <= self.n.hit);
                    }
                    if at > promise.due().end() {
                        towards(&mut beliefs.tells, promise.told_sales().is_some());
                    }
                }
                Seat::Operations => {
                    if let Some(told) = told {
                        let kept = promise.terms().week.end().weeks_since(told) >= -self.n.hit;
                        towards(&mut beliefs.trust, kept);
                    }
                }
            }
        }
    }
}

/// The share of reckoners among those who think less than two steps.
fn n_share(n: &Numbers) -> f64 {
    n.depth / (1.0 + n.depth)
}

/// What telling bad news is thought to be worth to `seat` by culture alone.
fn candour(n: &Numbers, culture: &Culture, seat: Seat) -> f64 {
    match seat {
        Seat::Sales => -culture.passing_on.thousands() - n.call_effort,
        Seat::Operations => culture.found_late.thousands() - culture.disclosing.thousands(),
    }
}
