//! Why a move was refused: facts only; `words` makes the sentence.

use world::quantities::{Days, Week, Work};

/// Why a move was refused. The game is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The quarter is over.
    GameOver,
    /// The move belongs to another seat, or to the clock.
    NotYourMove,
    /// The seat has ended its week.
    WeekEnded,
    /// There is no such client in this scenario.
    NoSuchClient,
    /// The lead has not arrived yet.
    NotArrived,
    /// The lead has signed, left, or been let go.
    LeadClosed,
    /// Operations has not heard of this client yet.
    NotHandedOver,
    /// The quarter's last week has passed; no new promises.
    PromisesClosed,
    /// It has been done already.
    DoneAlready,
    /// Nobody asked for it.
    NotAsked,
    /// The feasibility check has to come first.
    CheckFirst,
    /// There is no draft of sales to answer.
    NoDraft,
    /// There is no counter of operations.
    NoCounter,
    /// A counter stands: stamp it, split it or override it.
    CounterStands,
    /// The scenario wants both stamps.
    BothStampsNeeded,
    /// The week is outside what can be offered.
    WeekOutOfRange {
        /// The first that can.
        first: Week,
        /// The last that can.
        last: Week,
    },
    /// The amount is none of those on offer.
    NotOnOffer,
    /// The draft is the same as the one that lies on the table.
    SameTerms,
    /// Sales has not enough days left this week.
    NoDays {
        /// What it needs.
        needed: Days,
        /// What is left.
        left: Days,
    },
    /// Operations has not enough capacity left unplanned this week.
    NoCapacity {
        /// What it needs.
        needed: Work,
        /// What is left.
        left: Work,
    },
    /// One project can use no more of the team.
    AboveCeiling {
        /// The most it can use.
        most: Work,
    },
    /// There is no project for this client, or it has been delivered.
    NotRunning,
    /// The project has not been delivered, or the client has been asked already.
    NotRecovering,
    /// There is no slip to speak of.
    NoSlip,
    /// There is no news for the client.
    NoNews,
    /// The pipeline opens later.
    PipelineClosed {
        /// In which week.
        opens: Week,
    },
    /// There is no such deal, or it has been asked.
    NoSuchDeal,
    /// There is nothing to say, or too much.
    BadSaying,
}
