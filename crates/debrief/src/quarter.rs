//! A quarter that is over, with everything that a debrief tells of it.

use crate::reasons::Reasons;
use crate::story::Story;
use crate::voice::{self, Farewell};
use game::Seat;
use game::events::{Event, HiddenEvent};
use game::outcome::{ClientOutcome, Outcome};
use game::play::Game;
use game::setup::Setup;
use pay::scheme::Due;
use pay::slip::SlipLine;
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::{Money, Share, Week};
use world::satisfaction::Satisfaction;

/// A quarter that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Quarter {
    /// What it was played under.
    pub setup: Setup,
    /// What came out of it.
    pub outcome: Rc<Outcome>,
    /// How each surveyed client's satisfaction was made.
    pub made: Vec<Made>,
    /// The clients who decided when the last week ended: nobody has heard of it yet.
    pub open: Vec<ClientId>,
    /// What the record tells beyond that.
    pub story: Rc<Story>,
    /// Why each bot did what it did; none where people sat in both seats.
    pub reasons: Rc<[Reasons]>,
}

/// How a client's satisfaction was made, and how likely it was to stay with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Whose.
    pub client: ClientId,
    /// Term by term.
    pub satisfaction: Satisfaction,
    /// How likely it was to stay.
    pub renewal: Share,
}

impl Made {
    /// What `event` tells of it, if it does.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Hidden(HiddenEvent::SatisfactionMade { client, satisfaction, renewal }) => {
                Some(Self { client: *client, satisfaction: *satisfaction, renewal: *renewal })
            }
            Event::Hidden(HiddenEvent::Pressed { .. })
            | Event::Public(_)
            | Event::Sales(_)
            | Event::Operations(_) => None,
        }
    }
}

/// Who plays a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cast<'a> {
    /// The character.
    pub character: &'a str,
    /// A name of its own, where the file of the market has given it one.
    pub name: Option<&'a str>,
}

impl Quarter {
    /// The quarter that `game` has come to. Everything is open now, so this reads what was hidden.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let last = game.moves().len().saturating_sub(1);
        let mut quarter = Self {
            setup: game.setup().clone(),
            outcome: Rc::new(Outcome::of(game)),
            made: Vec::new(),
            open: Vec::new(),
            story: Rc::new(Story::of(game)),
            reasons: Rc::new([]),
        };
        for logged in game.log() {
            if let Some(made) = Made::of(&logged.event) {
                if logged.after == last {
                    quarter.open.push(made.client);
                }
                quarter.made.push(made);
            }
        }
        quarter
    }

    /// The quarter with the reasons of the bots that played it.
    #[must_use]
    pub fn with_reasons(self, reasons: Rc<[Reasons]>) -> Self {
        Self { reasons, ..self }
    }

    /// The seats that people played in.
    pub fn seats_of_people(&self) -> impl Iterator<Item = Seat> {
        let is_bot = |seat: Seat| self.reasons.iter().any(|bot| bot.seat == seat);
        Seat::ALL.into_iter().filter(move |seat| !is_bot(*seat))
    }

    /// How many people played it.
    #[must_use]
    pub fn people(&self) -> usize {
        Seat::ALL.len() - self.reasons.len()
    }

    /// How the satisfaction of `client` was made, if it was surveyed.
    #[must_use]
    pub fn made(&self, client: ClientId) -> Option<&Made> {
        self.made.iter().find(|made| made.client == client)
    }

    /// What `client` says at the end.
    #[must_use]
    pub fn farewell(&self, client: &ClientOutcome) -> Farewell {
        let made = self.made(client.client).map(|made| &made.satisfaction);
        voice::farewell(self.story.game().log(), client, made)
    }

    /// The character who plays `client`.
    #[must_use]
    pub fn character(&self, client: ClientId) -> &str {
        self.setup.scenario.draft().clients.get(client.index()).map_or("", |draft| &draft.character)
    }

    /// Everybody who was a lead, in the order of [`ClientId`].
    pub fn cast(&self) -> impl Iterator<Item = Cast<'_>> {
        let drafts = self.setup.scenario.draft().clients.iter();
        drafts.map(|draft| Cast { character: &draft.character, name: draft.name.as_deref() })
    }

    /// The last week of the quarter, the weeks in which promises still come included.
    #[must_use]
    pub fn last_week(&self) -> Week {
        let draft = self.setup.scenario.draft();
        Week::new(draft.weeks.saturating_add(draft.run_off))
    }

    /// What `seat` was paid, conduct left out.
    #[must_use]
    pub fn paid(&self, seat: Seat) -> Money {
        self.outcome.slips[seat].total()
    }

    /// What of it was paid on the day of a signature, before anything was delivered.
    #[must_use]
    pub fn at_signing(&self, seat: Seat) -> Money {
        let lines = self.setup.scheme.lines();
        let early = |paid: &&SlipLine| lines.get(paid.line).is_some_and(|line| line.due == Due::Signature);
        self.outcome.slips[seat].lines.iter().filter(early).map(SlipLine::amount).sum()
    }

    /// The clients with a promise, and those who decided about staying: how many there are and how many stay.
    #[must_use]
    pub fn staying(&self) -> (usize, usize) {
        use world::project::Renewed;
        let asked = |client: &&ClientOutcome| client.renewed.is_some();
        let stays = |client: &&ClientOutcome| client.renewed == Some(Renewed::Stays);
        let clients = || self.outcome.clients.iter();
        (clients().filter(asked).count(), clients().filter(stays).count())
    }
}
