//! What-ifs in the page: what is asked about the quarter that was played, the workers that play it again, and what
//! they have found so far.

use super::laboratory::RunState;
use super::msg::{Crew, Effect};
use super::session::Session;
use crate::shell::worker::Word;
use debrief::desk;
use debrief::what_if::errand::{ChangeDraft, WhatIfErrand, WhatIfReply};
use debrief::what_if::turnings::{Turning, turnings};
use debrief::what_if::verdict::Rank;
use debrief::what_if::{Findings, LUCKS, LuckSlice};
use game::record::PresetOrFile;
use lab::measure::Measure;
use pay::draft::SchemeDraft;
use pay::scheme::Scheme;
use std::rc::Rc;
use world::quantities::Share;

/// Lucks in a slice: little enough that a picture comes soon and a stop is heard at once.
const SLICE: u32 = 25;
/// Lucks after which the page is drawn anew.
const REDRAWN: u64 = 100;
/// Slices that lie ready at each worker, so that none waits for the page.
const AHEAD: usize = 2;

/// What is asked about the quarter.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Question {
    /// The same moves and clients under other luck.
    #[default]
    Luck,
    /// Other clients, too.
    Clients,
    /// Something else at a turning, by its place in the list.
    Turning(usize),
    /// Another pay.
    Pay(PayPlan),
    /// Another culture.
    Culture(&'static str),
    /// The terms of the quarter before, on the same market.
    Before,
    /// The year that follows, under this pay beside the one that was played.
    Year(PayPlan),
}

impl Question {
    /// True for what is asked about luck and decisions; the rest has a page of its own.
    #[must_use]
    pub const fn is_about_luck(&self) -> bool {
        match self {
            Self::Luck | Self::Clients | Self::Turning(_) | Self::Pay(_) | Self::Culture(_) => true,
            Self::Before | Self::Year(_) => false,
        }
    }
}

/// A pay that can be asked about.
#[derive(Clone, Debug, PartialEq)]
pub enum PayPlan {
    /// One that comes with the game.
    Preset(&'static str),
    /// One that somebody composed.
    Own(Rc<Scheme>),
}

impl PayPlan {
    fn written(&self) -> PresetOrFile<SchemeDraft> {
        match self {
            Self::Preset(id) => PresetOrFile::Preset((*id).to_owned()),
            Self::Own(plan) => PresetOrFile::File(SchemeDraft::from(&**plan)),
        }
    }
}

/// Something that happens about what-ifs.
#[derive(Clone, Debug, PartialEq)]
pub enum WhatIfMsg {
    /// The step came into sight.
    Enter {
        /// How many workers this machine can feed.
        workers: usize,
    },
    /// It went out of sight.
    Leave,
    /// Something is asked.
    Ask(Question),
    /// A worker said something.
    Heard {
        /// Which workers of this visit.
        run: u32,
        /// Which of them.
        worker: usize,
        /// What it said.
        word: Word,
    },
    /// Stop; what was found stays.
    Stop,
}

/// What-ifs about one quarter.
#[derive(Debug)]
pub struct WhatIfs {
    /// What is asked.
    pub asked: Question,
    /// How it goes.
    pub state: RunState,
    /// What was found so far; nothing before the first worker has understood.
    findings: Option<Findings>,
    /// A copy of it for the page.
    seen: Option<Rc<Findings>>,
    turnings: Rc<[Turning]>,
    /// How many workers can be fed; none while the step is out of sight.
    workers: usize,
    /// The workers that know the game.
    ready: Vec<usize>,
    /// How many times workers were started, and how many questions were asked, in this visit.
    run: u32,
    question: u32,
    /// Where the slices that nobody has yet begin.
    waiting: Vec<u32>,
}

/// What the page draws from. It is renewed now and then while workers are at it, not with every slice.
#[derive(Clone, Debug)]
pub struct WhatIfView {
    /// What is asked.
    pub asked: Question,
    /// What was found so far.
    pub findings: Option<Rc<Findings>>,
    /// How it goes.
    pub state: RunState,
    /// The moments that can be asked about.
    pub turnings: Rc<[Turning]>,
    /// The pay plans of one's own that can be asked about.
    pub plans: Rc<[Rc<Scheme>]>,
}

impl Default for WhatIfView {
    fn default() -> Self {
        WhatIfs::default().view(Rc::from([]))
    }
}

impl PartialEq for WhatIfView {
    /// Findings and turnings are never changed while they are shared.
    fn eq(&self, other: &Self) -> bool {
        let found = [&self.findings, &other.findings].map(|found| found.as_ref().map(Rc::as_ptr));
        self.asked == other.asked
            && self.state == other.state
            && found[0] == found[1]
            && core::ptr::addr_eq(Rc::as_ptr(&self.turnings), Rc::as_ptr(&other.turnings))
            && self.plans == other.plans
    }
}

impl Default for WhatIfs {
    fn default() -> Self {
        Self {
            asked: Question::default(),
            findings: None,
            state: RunState::Stopped,
            seen: None,
            turnings: Rc::from([]),
            workers: 0,
            ready: Vec::new(),
            run: 0,
            question: 0,
            waiting: Vec::new(),
        }
    }
}

impl WhatIfs {
    /// Nothing has been asked about the next quarter; what workers still say about this one is passed over.
    pub fn forget(&mut self) {
        *self = Self { run: self.run, question: self.question, ..Self::default() };
    }

    /// What the page draws from, where `plans` are at hand.
    #[must_use]
    pub fn view(&self, plans: Rc<[Rc<Scheme>]>) -> WhatIfView {
        WhatIfView {
            asked: self.asked.clone(),
            findings: self.seen.clone(),
            state: self.state,
            turnings: Rc::clone(&self.turnings),
            plans,
        }
    }

    /// The share of quarters with other luck and nothing else changed that ended with less satisfied clients than the
    /// game; nothing before they have all been played, or where nobody was asked.
    #[must_use]
    pub fn luck(&self) -> Option<Share> {
        if self.asked != Question::Luck || self.state != RunState::Finished {
            return None;
        }
        let place = Rank::of(self.findings.as_ref()?, Measure::Satisfaction)?;
        Some(Share::from_fraction(place.percentile() / 100.0))
    }

    /// What follows from `msg`.
    pub fn update(&mut self, session: &Session, msg: WhatIfMsg) -> Vec<Effect> {
        match msg {
            WhatIfMsg::Enter { workers } => {
                self.workers = workers;
                if self.turnings.is_empty() {
                    self.turnings = turnings(session.game()).into();
                }
                if self.state == RunState::Finished { Vec::new() } else { self.begin(session) }
            }
            WhatIfMsg::Leave => {
                self.workers = 0;
                self.end(RunState::Stopped)
            }
            WhatIfMsg::Ask(question) => {
                self.asked = question;
                self.begin(session)
            }
            WhatIfMsg::Heard { run, worker, word } if run == self.run => self.hear(session, worker, word),
            WhatIfMsg::Heard { .. } => Vec::new(),
            WhatIfMsg::Stop => self.end(RunState::Stopped),
        }
    }

    /// Asks the question anew; workers that know the game already are asked at once.
    fn begin(&mut self, session: &Session) -> Vec<Effect> {
        (self.findings, self.seen) = (None, None);
        self.question += 1;
        self.state = RunState::Running;
        self.waiting = (0..LUCKS).step_by(SLICE as usize).collect();
        self.waiting.reverse();
        if self.ready.is_empty() {
            self.run += 1;
            return vec![Effect::StartWorkers {
                crew: Crew::WhatIf,
                run: self.run,
                count: self.workers.max(1),
            }];
        }
        self.ready.iter().filter_map(|worker| self.ask(session, *worker)).collect()
    }

    fn ask(&self, session: &Session, worker: usize) -> Option<Effect> {
        let change = Box::new(self.change(session)?);
        Some(send(worker, WhatIfErrand::Ask { question: self.question, change }))
    }

    fn change(&self, session: &Session) -> Option<ChangeDraft> {
        Some(match &self.asked {
            Question::Luck => ChangeDraft::Luck,
            Question::Clients => ChangeDraft::Clients,
            Question::Turning(place) => {
                let Turning { at, instead, .. } = self.turnings.get(*place)?;
                ChangeDraft::Move { at: *at, instead: instead.clone() }
            }
            Question::Pay(plan) => ChangeDraft::Pay(plan.written()),
            Question::Year(plan) => ChangeDraft::Year(plan.written()),
            Question::Before => ChangeDraft::Terms(Box::new(session.before()?.record.clone())),
            Question::Culture(id) => ChangeDraft::Culture(PresetOrFile::Preset((*id).to_owned())),
        })
    }

    fn hear(&mut self, session: &Session, worker: usize, word: Word) -> Vec<Effect> {
        let text = match word {
            Word::Ready => return vec![send(worker, WhatIfErrand::Open(Box::new(session.record())))],
            Word::Broken => return self.end(RunState::Broken),
            Word::Answer(text) => text,
        };
        match desk::Reply::from_text(&text).into_what_if() {
            WhatIfReply::Opened => {
                self.ready.push(worker);
                if self.state == RunState::Running {
                    self.ask(session, worker).into_iter().collect()
                } else {
                    Vec::new()
                }
            }
            // What answers an earlier question is of no interest any more.
            WhatIfReply::Asked { question, own } if question == self.question => {
                self.findings.get_or_insert_with(|| Findings::new(own));
                (0..AHEAD).filter_map(|_| self.next(worker)).collect()
            }
            WhatIfReply::Tried { question, slice } if question == self.question => {
                self.take(&slice);
                self.next(worker).into_iter().collect()
            }
            WhatIfReply::Asked { .. } | WhatIfReply::Tried { .. } => Vec::new(),
            WhatIfReply::Puzzled => self.end(RunState::Broken),
        }
    }

    fn take(&mut self, slice: &LuckSlice) {
        let Some(findings) = &mut self.findings else { return };
        findings.take(slice);
        if findings.lucks() >= u64::from(LUCKS) {
            self.state = RunState::Finished;
        }
        let seen = self.seen.as_ref().map_or(0, |seen| seen.lucks());
        if self.state == RunState::Finished || seen == 0 || findings.lucks() >= seen + REDRAWN {
            self.seen = Some(Rc::new(findings.clone()));
        }
    }

    fn next(&mut self, worker: usize) -> Option<Effect> {
        let first = self.waiting.pop()?;
        Some(send(worker, WhatIfErrand::Try { first, count: SLICE.min(LUCKS - first) }))
    }

    fn end(&mut self, state: RunState) -> Vec<Effect> {
        if self.state == RunState::Running {
            self.state = state;
            self.seen = self.findings.clone().map(Rc::new);
        }
        self.waiting.clear();
        self.ready.clear();
        vec![Effect::EndWorkers(Crew::WhatIf)]
    }
}

fn send(worker: usize, errand: WhatIfErrand) -> Effect {
    Effect::Send { crew: Crew::WhatIf, worker, text: desk::Errand::WhatIf(errand).to_text() }
}
