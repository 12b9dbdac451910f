//! A quarter at one screen: the game, who sits before it, and what that seat looks at.

mod lesson;
mod linked;
mod opposite;
mod solo;

pub use lesson::PassedTurns;
pub use linked::{Instalment, Linked};
pub use opposite::Opposite;
pub use solo::{Across, At, Spoken, said_and_done};

use super::reveal::{Guessed, Unveiled};
use super::talks::Talks;
use crate::ui::routes::Route;
use base::fault::Fault;
use debrief::quarter::Quarter;
use debrief::reasons::Reasons;
use debrief::so_far::SoFar;
use game::defaults;
use game::moves::{Actor, Move, Origin};
use game::play::{Entry, Game};
use game::provenance::Rules;
use game::record::{Record, RecordFault};
use game::refusal::Refusal;
use game::remedies;
use game::setup::Setup;
use game::view::{self, Owed, SeatView};
use game::who::Players;
use game::{BySeat, Seat};
use std::rc::Rc;
use world::client::{ClientId, Terms};
use world::quantities::{Share, Week};

/// Who sits before the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seated {
    /// Nobody yet: the curtain is down and waits for a seat.
    Curtain {
        /// Who should sit down.
        to: Seat,
    },
    /// This seat.
    At(Seat),
}

/// What a seat looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looking {
    /// At which client.
    pub client: Option<ClientId>,
    /// On which tab, where the table has tabs.
    pub tab: Tab,
    /// The terms it is writing, and for whom.
    pub writing: Option<(ClientId, Terms)>,
    /// The week whose beginning it has read about.
    pub read: Option<Week>,
}

/// A tab of the table on a phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The clients.
    Clients,
    /// The sheet, or the desk.
    #[default]
    Sheet,
    /// What only this seat sees.
    Private,
}

/// Whether the seat at the table can take a move back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoPossible {
    /// It can.
    Yes,
    /// Nothing to take back, or it has been seen.
    No,
}

/// A quarter before this one: on the same market, or linked to it.
#[derive(Clone, Debug)]
pub struct Before {
    /// Its record, to be saved along.
    pub record: Record,
    /// What its reveal tells.
    pub quarter: Rc<Quarter>,
    /// What answers the guess about its luck, as in [`Unveiled`].
    pub luck: Option<Share>,
}

impl Before {
    /// The quarter of `record`.
    ///
    /// # Errors
    /// The fault of the record.
    pub fn of(record: Record, luck: Option<Share>) -> Result<Self, Fault<RecordFault>> {
        let game = record.replay()?;
        let quarter = Rc::new(Quarter::of(&game));
        Ok(Self { record: record.under_today(&game), quarter, luck })
    }

    /// What was guessed about it.
    #[must_use]
    pub fn guessed(&self) -> Guessed {
        Guessed { bets: Rc::new(self.record.bets.clone()), luck: self.luck }
    }
}

/// A quarter at one screen.
#[derive(Debug)]
pub struct Session {
    game: Game,
    seated: Seated,
    looking: Looking,
    /// What each seat has read of the news, so that it is not told the same week twice.
    read: BySeat<Option<Week>>,
    view: Option<Rc<SeatView>>,
    quarter: Option<Rc<Quarter>>,
    before: Option<Before>,
    linked: Option<Linked>,
    so_far: Option<Rc<SoFar>>,
    unveiled: Unveiled,
    talks: Talks,
    /// What the seat that sat down last did because it was agreed on.
    kept: Vec<Move>,
    /// Whether the curtain fell because somebody wished it.
    hidden: Hidden,
    passed: PassedTurns,
    players: Players,
    opposite: Opposite,
    /// The rules under which its moves were first made, where it is replayed under others.
    replayed_from: Option<Rules>,
}

/// Whether the curtain fell because somebody wished it, or because a week ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hidden {
    /// A week ended, or the game was opened.
    #[default]
    No,
    /// The seat at the table wished it.
    Yes,
}

impl Session {
    /// A new quarter. Sales sits down first.
    #[must_use]
    pub fn begin(setup: Setup, before: Option<Before>) -> Self {
        Self::resume(Game::new(setup), Seat::Sales, before)
    }

    /// Goes on with `game` behind the curtain, so that whoever opens the page sees nobody's secrets.
    #[must_use]
    pub fn resume(game: Game, to: Seat, before: Option<Before>) -> Self {
        let mut session = Self {
            game,
            seated: Seated::Curtain { to },
            looking: Looking::default(),
            read: BySeat::default(),
            view: None,
            quarter: None,
            before,
            linked: None,
            so_far: None,
            unveiled: Unveiled::at(Vec::new(), 0),
            talks: Talks::default(),
            kept: Vec::new(),
            hidden: Hidden::No,
            passed: PassedTurns::default(),
            players: Players::PEOPLE,
            opposite: Opposite::SameScreen,
            replayed_from: None,
        };
        session.refresh();
        session
    }

    /// The session with its reveal as far as it had come.
    #[must_use]
    pub fn after(self, unveiled: Unveiled) -> Self {
        Self { unveiled, ..self }
    }

    /// The session of moves that were first made under other rules, if they were.
    #[must_use]
    pub fn replayed_from(self, first: Option<Rules>) -> Self {
        Self { replayed_from: first, ..self }
    }

    /// Whether its moves were first made under other rules.
    #[must_use]
    pub const fn is_replayed(&self) -> bool {
        self.replayed_from.is_some()
    }

    /// The session with its peace talks as far as they had come.
    #[must_use]
    pub fn talking(self, talks: Talks) -> Self {
        Self { talks, ..self }
    }

    /// The peace talks.
    #[must_use]
    pub const fn talks(&self) -> &Talks {
        &self.talks
    }

    /// The peace talks, to bring them further.
    pub const fn talks_mut(&mut self) -> &mut Talks {
        &mut self.talks
    }

    /// What the seat that sat down last did because it was agreed on; told once.
    pub fn take_kept(&mut self) -> Vec<Move> {
        core::mem::take(&mut self.kept)
    }

    // Whoever is at the table and begins a week does what was agreed on; against a bot, when its turn has come.
    fn begin_week(&mut self) {
        if let Seated::At(seat) = self.seated
            && self.opposite.lets_begin(&self.game, seat)
        {
            self.keep_agreed(seat);
        }
    }

    // What was agreed on is done when a seat begins its week; it can take back what nobody has seen.
    fn keep_agreed(&mut self, seat: Seat) {
        for made in remedies::owed(&self.game, seat) {
            if self.game.enter(Entry::habit(seat, made.clone())).is_ok() {
                self.kept.push(made);
            }
        }
    }

    /// The record: the game, and what was guessed about it.
    #[must_use]
    pub fn record(&self) -> Record {
        let record = Record::of(&self.game).with_players(&self.players).with_bets(&self.unveiled.bets);
        record.with_commitments(&self.talks.commitments()).replayed_from(self.replayed_from)
    }

    /// How far the reveal has come.
    #[must_use]
    pub const fn unveiled(&self) -> &Unveiled {
        &self.unveiled
    }

    /// How far the reveal has come, to bring it further.
    pub const fn unveiled_mut(&mut self) -> &mut Unveiled {
        &mut self.unveiled
    }

    /// Whether the curtain fell because somebody wished it.
    #[must_use]
    pub const fn hidden(&self) -> Hidden {
        self.hidden
    }

    /// The game.
    #[must_use]
    pub const fn game(&self) -> &Game {
        &self.game
    }

    /// Who sits before the screen.
    #[must_use]
    pub const fn seated(&self) -> Seated {
        self.seated
    }

    /// The seat that sits there, or that the curtain waits for.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        match self.seated {
            Seated::Curtain { to } => to,
            Seated::At(seat) => seat,
        }
    }

    /// What it looks at.
    #[must_use]
    pub const fn looking(&self) -> Looking {
        self.looking
    }

    /// What the seat at the table may see; nothing while the curtain is down.
    #[must_use]
    pub fn view(&self) -> Option<Rc<SeatView>> {
        self.view.clone()
    }

    /// What the reveal tells, once the quarter is over.
    #[must_use]
    pub fn quarter(&self) -> Option<Rc<Quarter>> {
        self.quarter.clone()
    }

    /// The quarter before this one.
    #[must_use]
    pub const fn before(&self) -> Option<&Before> {
        self.before.as_ref()
    }

    /// Whether the seat at the table can take a move back.
    #[must_use]
    pub fn undo_possible(&self) -> UndoPossible {
        match self.seated {
            Seated::At(seat) if self.game.can_undo(seat) => UndoPossible::Yes,
            Seated::At(_) | Seated::Curtain { .. } => UndoPossible::No,
        }
    }

    /// The seat that the curtain waits for sits down.
    pub fn sit(&mut self) {
        if let Seated::Curtain { to } = self.seated {
            self.seated = Seated::At(to);
            self.hidden = Hidden::No;
            self.keep_agreed(to);
            self.refresh();
            self.looking = Looking { client: self.first_look(), read: self.read[to], ..Looking::default() };
        }
    }

    /// Looks at a client, or at the week as a whole; on a phone that turns to the sheet.
    pub fn look(&mut self, client: Option<ClientId>) {
        self.looking = Looking { client, tab: Tab::Sheet, ..self.looking };
    }

    /// The seat has read what happened before this week.
    pub fn read_news(&mut self) {
        let (seat, week) = (self.seat(), self.game.state().week());
        self.looking.read = Some(week);
        self.read[seat] = Some(week);
    }

    /// Writes terms for a client; nothing is on the table yet.
    pub fn write(&mut self, client: ClientId, terms: Terms) {
        self.looking.writing = Some((client, terms));
    }

    /// Turns to a tab.
    pub fn turn(&mut self, tab: Tab) {
        self.looking.tab = tab;
    }

    /// The seat at the table makes a move.
    ///
    /// # Errors
    /// The refusal of the game; nothing has changed then.
    pub fn play(&mut self, wanted: Move) -> Result<(), Refusal> {
        self.make(wanted, Origin::Choice)
    }

    fn make(&mut self, wanted: Move, origin: Origin) -> Result<(), Refusal> {
        let Seated::At(seat) = self.seated else { return Err(Refusal::NotYourMove) };
        let (hands_over, drafts) = (wanted == Move::Done, matches!(wanted, Move::Draft { .. }));
        if hands_over {
            // Whoever comes back within the week has read its news.
            self.read_news();
        }
        self.game.enter(Entry { by: Actor::from(seat), made: wanted, origin })?;
        self.moves_on();
        if drafts {
            self.looking.writing = None;
        }
        if hands_over {
            self.passed = self.pass_quiet_turns();
            self.hand_over(seat);
            self.begin_week();
            if self.passed != PassedTurns::default() && self.seated == Seated::At(seat) {
                // Weeks have gone by: what happened in them comes first.
                self.refresh();
                self.look_afresh(seat);
            }
        }
        self.refresh();
        Ok(())
    }

    /// The seat at the table leaves the rest of its week to its default moves, the last of which ends it.
    ///
    /// # Errors
    /// The refusal of the game; what was played before it stays.
    pub fn play_usual(&mut self) -> Result<(), Refusal> {
        let Seated::At(seat) = self.seated else { return Err(Refusal::NotYourMove) };
        defaults::default_moves(&self.game, seat)
            .into_iter()
            .try_for_each(|made| self.make(made, Origin::Habit))
    }

    /// The curtain falls at once, and waits for `seat`; no week ends by it. A seat whose week has ended has
    /// nothing to do at the table, and a quarter that is over has no curtain.
    pub fn hand_to(&mut self, seat: Seat) {
        if self.opposite.has_curtain() && self.game.state().is_open(seat) {
            self.seated = Seated::Curtain { to: seat };
            self.hidden = Hidden::Yes;
            self.refresh();
        }
    }

    /// The table is left: the curtain falls before whoever comes back, where there is one.
    pub fn draw_curtain(&mut self) {
        if let Seated::At(seat) = self.seated
            && self.opposite.has_curtain()
            && !self.game.is_over()
        {
            self.seated = Seated::Curtain { to: seat };
            self.hidden = Hidden::Yes;
            self.refresh();
        }
    }

    /// The seat at the table takes its last move back.
    ///
    /// # Errors
    /// The refusal of the game; nothing has changed then.
    pub fn undo(&mut self) -> Result<(), Refusal> {
        let Seated::At(seat) = self.seated else { return Err(Refusal::NotYourMove) };
        self.game.undo(seat)?;
        self.moves_on();
        self.refresh();
        Ok(())
    }

    /// This quarter, as the one before the next.
    #[must_use]
    pub fn into_before(self) -> Option<Before> {
        let (record, luck) = (self.record(), self.unveiled.luck);
        let quarter = self.quarter?;
        Some(Before { record, quarter, luck })
    }

    // Whoever has ended the week gives the screen to the other seat; if it sits there already, no curtain falls,
    // and none falls before a bot.
    fn hand_over(&mut self, from: Seat) {
        let next = self.game.state().whose_turn().filter(|next| *next != from);
        if let Some(to) = next.filter(|_| self.opposite.has_curtain()) {
            self.seated = Seated::Curtain { to };
        }
    }

    fn refresh(&mut self) {
        self.view = match self.seated {
            Seated::Curtain { .. } => None,
            Seated::At(seat) => Some(Rc::new(view::seat_view(&self.game, seat))),
        };
        // Why a bot did what it did is the other seat's secret before the quarter is over.
        let over = self.game.is_over();
        let reasons = || Reasons::of(&self.game, self.opposite.bot().map(|bot| &*bot.opponent));
        self.quarter = over.then(|| Rc::new(Quarter::of(&self.game).with_reasons(reasons())));
        self.so_far = self.sum_up();
    }

    // The first thing owed is the first thing seen.
    fn first_look(&self) -> Option<ClientId> {
        let view = self.view.as_ref()?;
        let owed = view.owed.first().copied().map(client_of);
        let known = |client: &ClientId| view.card(*client).is_some();
        let first = match view.seat {
            Seat::Sales => view.clients.first().map(|card| card.id),
            // Operations begins with the plan of its week.
            Seat::Operations => None,
        };
        owed.or(self.looking.client.filter(known)).or(first)
    }
}

/// Where a session is shown.
#[must_use]
pub fn place_of(session: &Session) -> Route {
    if session.game().is_over() { Route::Reveal } else { Route::Table }
}

const fn client_of(owed: Owed) -> ClientId {
    match owed {
        Owed::Visit(client)
        | Owed::Check(client)
        | Owed::Draft(client)
        | Owed::Counter(client)
        | Owed::Slip(client)
        | Owed::News(client)
        | Owed::Renegotiation(client)
        | Owed::Review(client)
        | Owed::Lead(client) => client,
    }
}
