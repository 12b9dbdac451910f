//! What a team agreed on in its peace talks: at most two of five remedies. What follows from them stands in the policy.

use serde::{Deserialize, Serialize};

/// One of the five remedies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Look at the leadership: the client comes first, candour costs little, and both departments meet every week.
    Leadership,
    /// Shared metrics: half of each seat's pay is for what both answer for.
    SharedMetrics,
    /// Understand the customer: operations is invited to every new client, and both meet each client half-way.
    KnownClient,
    /// Goals that follow the strategy: each seat is paid for what the company wants.
    AlignedGoals,
    /// Reward collaboration: half of each seat's pay is for steps that need both.
    RewardedCollaboration,
}

/// The most remedies a team can take into its next quarter.
pub const MOST: usize = 2;

impl Remedy {
    /// Every remedy, in the order of the article.
    pub const ALL: [Self; 5] = [
        Self::Leadership,
        Self::SharedMetrics,
        Self::KnownClient,
        Self::AlignedGoals,
        Self::RewardedCollaboration,
    ];

    /// Its place in [`Self::ALL`].
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }

    /// True if it changes what the seats are paid for.
    #[must_use]
    pub const fn changes_pay(self) -> bool {
        match self {
            Self::Leadership | Self::KnownClient => false,
            Self::SharedMetrics | Self::AlignedGoals | Self::RewardedCollaboration => true,
        }
    }

    /// True if it makes a habit of something.
    #[must_use]
    pub const fn is_habit(self) -> bool {
        match self {
            Self::Leadership | Self::KnownClient => true,
            Self::SharedMetrics | Self::AlignedGoals | Self::RewardedCollaboration => false,
        }
    }
}

/// The remedies that were agreed on, in the order of choosing; none, one or two, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Agreed(Vec<Remedy>);

impl Agreed {
    /// The remedies.
    #[must_use]
    pub fn remedies(&self) -> &[Remedy] {
        &self.0
    }

    /// True if `remedy` is among them.
    #[must_use]
    pub fn holds(&self, remedy: Remedy) -> bool {
        self.0.contains(&remedy)
    }

    /// True if one of them changes how people are paid.
    #[must_use]
    pub fn changes_pay(&self) -> bool {
        self.0.iter().any(|remedy| remedy.changes_pay())
    }

    /// True if nothing was agreed on.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True if there is room for another.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.0.len() < MOST
    }

    /// The same with `remedy` taken up or dropped; unchanged where there is no room for it.
    #[must_use]
    pub fn toggled(mut self, remedy: Remedy) -> Self {
        if self.holds(remedy) {
            self.0.retain(|other| *other != remedy);
        } else if self.has_room() {
            self.0.push(remedy);
        }
        self
    }

    /// True if it is at most two remedies, each once.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let twice = |(at, remedy): (usize, &Remedy)| self.0.iter().take(at).any(|before| before == remedy);
        self.0.len() <= MOST && !self.0.iter().enumerate().any(twice)
    }
}
