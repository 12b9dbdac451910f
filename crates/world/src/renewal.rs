//! Who stays and who talks.

use super::chance::{Chance, Purpose, logistic};
use super::client::PhaseTwo;
use super::parameters::Parameters;
use super::project::{Project, Renewed};
use super::quantities::{Money, Points, Share};
use super::satisfaction::Satisfaction;

/// Probability of renewal: 1 / (1 + e^(−0.09·(S − 48))), where recovery counts 40 % because mended
/// satisfaction does not bring clients back (de Matos, Henrique and Rossi 2007). Model 2 and 6.4.
#[must_use]
pub fn probability(p: &Parameters, satisfaction: &Satisfaction) -> Share {
    let mended = satisfaction.recovery().points() * (1.0 - p.recovery_loyalty);
    let loyal = satisfaction.total().points() - mended;
    Share::from_fraction(logistic(p.renewal_slope * (loyal - p.renewal_middle)))
}

/// Whether the client renews with that probability.
#[must_use]
pub fn decides(chance: Chance, project: &Project, probability: Share) -> Renewed {
    let mut stream = chance.stream(Purpose::Renewal, project.client.entity(), 0);
    if stream.happens(probability.fraction()) { Renewed::Stays } else { Renewed::Leaves }
}

/// What the client's talk is worth: +4 % of the price above 80 points, −10 % below 45 (an asymmetric U,
/// Anderson 1998).
#[must_use]
pub fn word_of_mouth(p: &Parameters, project: &Project, surveyed: Points) -> Money {
    let points = surveyed.points();
    if points > p.word_good_at {
        project.price.times(p.word_good)
    } else if points < p.word_bad_at {
        project.price.times(-p.word_bad)
    } else {
        Money::ZERO
    }
}

/// What a client's talk does to the next quarter's market, where that quarter is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// It brings a lead.
    Brings,
    /// It keeps one away.
    KeepsAway,
    /// Nothing.
    Nothing,
}

/// What the talk of a client who ended with `surveyed` does in the next quarter. The chance is that at which the
/// expected margin of a lead is worth just what [`word_of_mouth`] counts: share of price / (margin · chance to sign).
#[must_use]
pub fn talk(chance: Chance, p: &Parameters, project: &Project, surveyed: Points) -> Talk {
    let lead = (1.0 - p.lifetime_cost) * logistic(p.sign_base);
    let mut stream = chance.stream(Purpose::Referral, project.client.entity(), 0);
    let points = surveyed.points();
    if points > p.word_good_at && stream.happens(p.word_good / lead) {
        Talk::Brings
    } else if points < p.word_bad_at && stream.happens(p.word_bad / lead) {
        Talk::KeepsAway
    } else {
        Talk::Nothing
    }
}

/// The price at which a client who stays goes on; a phase-2 clause takes 10 % off.
#[must_use]
pub fn renewed_price(p: &Parameters, project: &Project) -> Money {
    match project.terms.phase_two {
        PhaseTwo::Without => project.price,
        PhaseTwo::With => project.price.times(1.0 - p.phase_two_rebate),
    }
}

/// Lifetime value of a client who stays: CLV·(renewed price − 0.63·list price). Based on margin, because a
/// multiple of revenue would make every discount look wise. Model 6.4.
#[must_use]
pub fn lifetime(p: &Parameters, project: &Project) -> Money {
    match project.renewed {
        Some(Renewed::Stays) => {
            (renewed_price(p, project) - project.list.times(p.lifetime_cost)).times(p.lifetime_multiple)
        }
        Some(Renewed::Leaves) | None => Money::ZERO,
    }
}
