//! Why a bot did what it did: what it weighed, and what each option was worth to it.

use super::choice::Worth;
use super::luck::BotMatter;
use game::moves::Move;
pub use game::saying::Ground;
use world::quantities::Week;

/// One decision of a bot.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighing {
    /// In which week.
    pub week: Week,
    /// What it was about.
    pub matter: BotMatter,
    /// Every option it thought of.
    pub options: Vec<Weighed>,
    /// Which of them it took.
    pub taken: usize,
}

impl Weighing {
    /// The move that was taken; nothing where the matter was left as it was.
    #[must_use]
    pub fn made(&self) -> Option<&Move> {
        self.options.get(self.taken)?.made.as_ref()
    }

    /// What spoke most for the option that was taken, beside the best of those that it was really chosen against:
    /// another week for a draft or an answer, another kind of move for everything else.
    #[must_use]
    pub fn ground(&self) -> Ground {
        let Some(taken) = self.options.get(self.taken) else { return Ground::Chance };
        let others = || self.options.iter().enumerate().filter(|(place, _)| *place != self.taken);
        let better = |one: &'_ Worth, other: &Worth| one.total() > other.total();
        let best = |held: Option<Worth>, next: &Worth| match held {
            Some(held) if !better(next, &held) => Some(held),
            Some(_) | None => Some(*next),
        };
        let rivals = others().filter(|(_, other)| rivals(taken.made.as_ref(), other.made.as_ref()));
        let rival = rivals.map(|(_, other)| &other.worth).fold(None, best);
        let rival = rival.or_else(|| others().map(|(_, other)| &other.worth).fold(None, best));
        let Some(rival) = rival else { return Ground::Chance };
        let worth = &taken.worth;
        let grounds = [
            (Ground::Pay, worth.pay - rival.pay),
            (Ground::Effort, rival.effort - worth.effort),
            (Ground::Conscience, rival.conscience - worth.conscience),
            (Ground::Standing, rival.standing - worth.standing),
            (Ground::Liking, worth.liking - rival.liking),
        ];
        let most = |held: (Ground, f64), next: (Ground, f64)| if next.1 > held.1 { next } else { held };
        grounds.into_iter().fold((Ground::Chance, 0.0), most).0
    }
}

/// Whether a move is what another was really chosen against.
fn rivals(taken: Option<&Move>, other: Option<&Move>) -> bool {
    match (taken, other) {
        (Some(Move::Draft { terms, .. }), Some(Move::Draft { terms: theirs, .. })) => {
            terms.week != theirs.week
        }
        (Some(Move::Report { .. }), Some(Move::Report { .. })) => true,
        (Some(taken), Some(other)) => core::mem::discriminant(taken) != core::mem::discriminant(other),
        (Some(_), None) | (None, Some(_)) => true,
        (None, None) => false,
    }
}

/// An option that a bot thought of.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The move; nothing for leaving the matter as it is.
    pub made: Option<Move>,
    /// What it was reckoned to be worth.
    pub worth: Worth,
    /// The chance with which it would be taken, 0 to 1.
    pub chance: f64,
}

/// Where decisions are noted down, if anybody asked for it.
#[derive(Clone, Debug, Default)]
pub enum Notes {
    /// Nobody asked.
    #[default]
    Off,
    /// In this list.
    Kept(Vec<Weighing>),
}
