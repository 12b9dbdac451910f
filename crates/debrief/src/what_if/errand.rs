//! What a page and its workers say to each other about what might have been.
//!
//! A worker is first given the record of the game, then asked about a change, then told which lucks to play. Every
//! question has a number, so that an answer to an earlier one is known for what it is.

use super::{Change, Inquiry, LuckSlice, Own, WhatIf};
use game::moves::Move;
use game::record::{PresetOrFile, Record};
use pay::culture::Culture;
use pay::draft::SchemeDraft;
use pay::presets;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What a worker is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhatIfErrand {
    /// This is the game from now on.
    Open(Box<Record>),
    /// What if?
    Ask {
        /// The number of the question.
        question: u32,
        /// What is changed.
        change: Box<ChangeDraft>,
    },
    /// Play these lucks for it.
    Try {
        /// The number of the first.
        first: u32,
        /// How many.
        count: u32,
    },
}

/// What a worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhatIfReply {
    /// It knows the game.
    Opened,
    /// It knows the question, and what the game's own luck says to it.
    Asked {
        /// The number of the question.
        question: u32,
        /// What is known at once.
        own: Own,
    },
    /// What it found.
    Tried {
        /// The number of the question.
        question: u32,
        /// What the lucks came to.
        slice: Box<LuckSlice>,
    },
    /// It was asked for something that it cannot do.
    Puzzled,
}

/// A change as it is written down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeDraft {
    /// The luck alone.
    Luck,
    /// The luck and the clients.
    Clients,
    /// One move.
    Move {
        /// Its place in the record.
        at: usize,
        /// What its seat does instead.
        instead: Vec<Move>,
    },
    /// The pay.
    Pay(PresetOrFile<SchemeDraft>),
    /// The culture.
    Culture(PresetOrFile<Culture>),
    /// The terms of another quarter on the same market, by its record.
    Terms(Box<Record>),
    /// The pay of the year that follows.
    Year(PresetOrFile<SchemeDraft>),
}

impl ChangeDraft {
    /// The change; nothing where a preset is unknown or a file is not valid.
    #[must_use]
    pub fn validate(self) -> Option<Change> {
        let scheme = |pay: PresetOrFile<SchemeDraft>| match pay {
            PresetOrFile::Preset(id) => presets::scheme(&id).map(Rc::new),
            PresetOrFile::File(draft) => draft.validate().ok().map(Rc::new),
        };
        match self {
            Self::Luck => Some(Change::Luck),
            Self::Clients => Some(Change::Clients),
            Self::Move { at, instead } => Some(Change::Move { at, instead }),
            Self::Pay(pay) => scheme(pay).map(Change::Pay),
            Self::Year(pay) => scheme(pay).map(Change::Year),
            Self::Terms(record) => {
                record.replay().ok().map(|game| Change::Terms(Box::new(game.setup().clone())))
            }
            Self::Culture(PresetOrFile::Preset(id)) => {
                presets::culture(&id).map(|culture| Change::Culture(Rc::new(culture)))
            }
            Self::Culture(PresetOrFile::File(culture)) => {
                culture.faults().is_empty().then(|| Change::Culture(Rc::new(culture)))
            }
        }
    }
}

/// Somebody who runs these errands, one after another.
#[derive(Debug, Default)]
pub struct WhatIfRunner {
    what_if: Option<WhatIf>,
    inquiry: Option<(u32, Inquiry)>,
}

impl WhatIfRunner {
    /// The answer to an errand.
    pub fn answer(&mut self, errand: WhatIfErrand) -> WhatIfReply {
        match errand {
            WhatIfErrand::Open(record) => {
                self.inquiry = None;
                self.what_if = record.replay().ok().and_then(|game| WhatIf::of(game, &record.players));
                if self.what_if.is_some() { WhatIfReply::Opened } else { WhatIfReply::Puzzled }
            }
            WhatIfErrand::Ask { question, change } => {
                let asked = self.what_if.as_ref().zip(change.validate());
                let Some((what_if, change)) = asked else { return WhatIfReply::Puzzled };
                let mut inquiry = what_if.ask(&change);
                let own = inquiry.own();
                self.inquiry = Some((question, inquiry));
                WhatIfReply::Asked { question, own }
            }
            WhatIfErrand::Try { first, count } => match &mut self.inquiry {
                Some((question, inquiry)) => {
                    WhatIfReply::Tried { question: *question, slice: Box::new(inquiry.run(first, count)) }
                }
                None => WhatIfReply::Puzzled,
            },
        }
    }
}
