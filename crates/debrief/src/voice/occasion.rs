//! What a client can have to say, and the moods in which it says so.

use world::quantities::Points;

/// How a client feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// Let down, and saying so.
    Angry,
    /// Beginning to doubt.
    Worried,
    /// Nothing has happened yet.
    Waiting,
    /// Glad to have you.
    Content,
    /// Telling others about you.
    Delighted,
}

impl Mood {
    /// Every mood, from the worst to the best.
    pub const ALL: [Self; 5] = [Self::Angry, Self::Worried, Self::Waiting, Self::Content, Self::Delighted];

    /// The mood that goes with so many points of satisfaction. The steps follow the renewal curve of the model:
    /// at 48 points a client is as likely to leave as to stay, at 72 it is where it began, above 80 it talks well
    /// of you.
    #[must_use]
    pub fn of(points: Points) -> Self {
        match points.points() {
            p if p < 45.0 => Self::Angry,
            p if p < 60.0 => Self::Worried,
            p if p < 68.0 => Self::Waiting,
            p if p < 80.0 => Self::Content,
            _ => Self::Delighted,
        }
    }
}

/// What happened to a client, as far as it has something to say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClientOccasion {
    /// It has come and would hear an offer.
    Arrived,
    /// Somebody came to see it.
    Visited,
    /// It has turned an offer down and would hear another.
    Unsure,
    /// This is the last week in which it waits for a first offer.
    Impatient,
    /// It went elsewhere before a promise was made.
    Lost,
    /// It has just signed.
    Signed,
    /// It waits for what was promised, and has heard nothing else.
    Working,
    /// It was told of a later date two weeks or more before the promised one.
    ToldEarly,
    /// It was told of a later date at the last moment, or after the promised one.
    ToldLate,
    /// It was told of one later date after another.
    ToldAgain,
    /// It accepted less scope, a later week and a lower price.
    Renegotiated,
    /// It was asked for another week and holds on to the promise.
    Held,
    /// The date has passed and nobody has said a word.
    Overdue,
    /// What it was told is between it and sales: operations, who listens, cannot know.
    ThroughSales,
    /// It came a week or more before the date.
    Early,
    /// It came by the date.
    OnTime,
    /// It came late, as announced before the date.
    LateTold,
    /// It came late, and nobody had said so.
    LateSilent,
    /// It came late; it was told too late, or another date than came true, or the listener cannot know.
    CameLate,
    /// It never came.
    NeverCame,
    /// It came by the date, with flaws that hurt.
    Flawed,
    /// It came late or with flaws, and somebody came to apologise.
    Mended,
    /// It came late, was given money back, and nobody came.
    Credited,
    /// It leaves.
    Leaves,
    /// It leaves, and was never told why it had to wait.
    LeavesSilence,
    /// It leaves, though it has nothing to complain of.
    LeavesKindly,
    /// It stays.
    Stays,
    /// It stays, though it was let down.
    StaysGrudging,
    /// It stays, and says so to others.
    StaysGlad,
}

impl ClientOccasion {
    /// Every occasion.
    pub const ALL: [Self; 29] = [
        Self::Arrived,
        Self::Visited,
        Self::Unsure,
        Self::Impatient,
        Self::Lost,
        Self::Signed,
        Self::Working,
        Self::ToldEarly,
        Self::ToldLate,
        Self::ToldAgain,
        Self::Renegotiated,
        Self::Held,
        Self::Overdue,
        Self::ThroughSales,
        Self::Early,
        Self::OnTime,
        Self::LateTold,
        Self::LateSilent,
        Self::CameLate,
        Self::NeverCame,
        Self::Flawed,
        Self::Mended,
        Self::Credited,
        Self::Leaves,
        Self::LeavesSilence,
        Self::LeavesKindly,
        Self::Stays,
        Self::StaysGrudging,
        Self::StaysGlad,
    ];

    /// The occasion in the ids of the words, and how many lines each character has for it.
    #[must_use]
    pub const fn lines(self) -> (&'static str, usize) {
        match self {
            Self::Arrived => ("arrived", 2),
            Self::Visited => ("visited", 1),
            Self::Unsure => ("unsure", 1),
            Self::Impatient => ("impatient", 1),
            Self::Lost => ("lost", 1),
            Self::Signed => ("signed", 2),
            Self::Working => ("working", 2),
            Self::ToldEarly => ("told-early", 2),
            Self::ToldLate => ("told-late", 2),
            Self::ToldAgain => ("told-again", 1),
            Self::Renegotiated => ("renegotiated", 1),
            Self::Held => ("held", 1),
            Self::Overdue => ("overdue", 3),
            Self::ThroughSales => ("through-sales", 1),
            Self::Early => ("early", 2),
            Self::OnTime => ("on-time", 2),
            Self::LateTold => ("late-told", 1),
            Self::LateSilent => ("late-silent", 2),
            Self::CameLate => ("came-late", 1),
            Self::NeverCame => ("never-came", 1),
            Self::Flawed => ("flawed", 1),
            Self::Mended => ("mended", 1),
            Self::Credited => ("credited", 1),
            Self::Leaves => ("leaves", 1),
            Self::LeavesSilence => ("leaves-silence", 1),
            Self::LeavesKindly => ("kindly", 1),
            Self::Stays => ("stays", 1),
            Self::StaysGrudging => ("grudging", 1),
            Self::StaysGlad => ("stays-glad", 2),
        }
    }

    /// The mood in which it is said.
    #[must_use]
    pub const fn mood(self) -> Mood {
        match self {
            Self::LateSilent | Self::NeverCame | Self::Leaves | Self::LeavesSilence | Self::StaysGrudging => {
                Mood::Angry
            }
            Self::Unsure
            | Self::Impatient
            | Self::Lost
            | Self::ToldLate
            | Self::ToldAgain
            | Self::Held
            | Self::Overdue
            | Self::CameLate
            | Self::Flawed
            | Self::Credited => Mood::Worried,
            Self::Arrived | Self::Visited | Self::Working | Self::ThroughSales | Self::LateTold => {
                Mood::Waiting
            }
            Self::Signed
            | Self::ToldEarly
            | Self::Renegotiated
            | Self::OnTime
            | Self::Mended
            | Self::Stays
            | Self::LeavesKindly => Mood::Content,
            Self::Early | Self::StaysGlad => Mood::Delighted,
        }
    }

    /// True of what is said about something good: the client shows it, whatever came before.
    pub(super) const fn is_glad(self) -> bool {
        match self {
            Self::Signed | Self::Early | Self::OnTime | Self::Mended => true,
            Self::Arrived
            | Self::Visited
            | Self::Unsure
            | Self::Impatient
            | Self::Lost
            | Self::Working
            | Self::ToldEarly
            | Self::ToldLate
            | Self::ToldAgain
            | Self::Renegotiated
            | Self::Held
            | Self::Overdue
            | Self::ThroughSales
            | Self::LateTold
            | Self::LateSilent
            | Self::CameLate
            | Self::NeverCame
            | Self::Flawed
            | Self::Credited
            | Self::Leaves
            | Self::LeavesSilence
            | Self::LeavesKindly
            | Self::Stays
            | Self::StaysGrudging
            | Self::StaysGlad => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_of_satisfaction_has_its_mood() {
        let moods = [20.0, 50.0, 65.0, 72.0, 90.0].map(|points| Mood::of(Points::from_points(points)));
        assert_eq!(moods, Mood::ALL);
    }
}
