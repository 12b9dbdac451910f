//! A visit from a learning platform: what the course reports goes to the platform around the page, and what becomes of it
//! comes back as news. What is tried again, and when, is decided here.

use super::state::learn::VisitState;
use crate::shell::pause::{self, Pause};
use crate::shell::platform::{self as browser, FoundApi};
use crate::shell::{frame, network, page, storage};
use gloo::events::EventListener;
use platform::cmi5::{Cmi5Fault, Cmi5Launch, Cmi5Phase, Cmi5Visit};
use platform::packed::PlatformKind;
use platform::report::LearnerReport;
use platform::scorm::{Holding, NotLetIn, ScormEdition, ScormVisit, VisitPurpose};
use platform::study_clock::StudyClock;
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;
use yew::platform::spawn_local;

/// What becomes of a visit.
#[derive(Clone, Debug, PartialEq)]
pub enum VisitNews {
    /// The learner can begin.
    Opened(VisitOpened),
    /// How it stands.
    Stands(VisitState),
}

/// Who can begin, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitOpened {
    /// What the platform calls the learner; nothing where it does not say.
    pub learner: String,
    /// What the learner came for; nothing where no platform lets them in.
    pub purpose: Option<VisitPurpose>,
    /// What the platform kept.
    pub state: Option<String>,
}

/// Milliseconds after which a platform is given again what it did not take.
const AGAIN: u32 = 10_000;

/// A visit from a learning platform. It ends with the page.
pub struct PlatformVisit {
    desk: Rc<RefCell<Desk>>,
    _listeners: [Option<EventListener>; 3],
}

/// The platform, by what it speaks.
enum Spoken {
    Scorm(FoundApi, ScormVisit),
    Cmi5(Box<Cmi5Visit>),
    /// There is none in reach, or it does not let this visit begin.
    Nothing(VisitState),
}

/// Under which name the tab remembers the learner, in case the platform does not say it again.
const LEARNER_KEPT_AS: &str = "truce.visit.learner";

impl Spoken {
    fn in_scorm(edition: ScormEdition) -> Self {
        let Some(api) = FoundApi::find(edition.object()) else { return Self::Nothing(VisitState::Absent) };
        match ScormVisit::begin(&api, edition) {
            Ok(visit) => Self::Scorm(api, visit),
            // A visit of this tab is over already: the page was loaded anew.
            Err(NotLetIn) if storage::read_in_tab(LEARNER_KEPT_AS).is_some() => {
                Self::Nothing(VisitState::Closed)
            }
            Err(NotLetIn) => Self::Nothing(VisitState::Refused),
        }
    }

    /// With the name under which the tab keeps the token.
    fn in_cmi5() -> (Self, String) {
        let Some(launch) = Cmi5Launch::of_query(&browser::query()) else {
            return (Self::Nothing(VisitState::Absent), String::new());
        };
        let token_kept_as = format!("truce.visit.{}", launch.fetch);
        let kept = storage::read_in_tab(&token_kept_as);
        (Self::Cmi5(Box::new(Cmi5Visit::begin(launch, kept.as_deref()))), token_kept_as)
    }
}

struct Desk {
    spoken: Spoken,
    clock: StudyClock,
    report: Option<LearnerReport>,
    news: Callback<VisitNews>,
    /// Whether an answer of the platform is awaited.
    asking: Asking,
    entry: Entry,
    leaving: Leaving,
    /// Under which name the tab keeps the token.
    token_kept_as: String,
    again: Option<Pause>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Yes,
    No,
}

/// Whether the learner has been let in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    Awaited,
    /// Without the platform, which did not answer in time.
    Alone,
    Done,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaving {
    NotYet,
    Asked,
    Done,
}

impl PlatformVisit {
    /// Begins a visit from a platform that speaks this.
    #[must_use]
    pub fn begin(kind: PlatformKind, news: Callback<VisitNews>) -> Self {
        let (spoken, token_kept_as) = match ScormEdition::of(kind) {
            Some(edition) => (Spoken::in_scorm(edition), String::new()),
            None => Spoken::in_cmi5(),
        };
        let (clock, report) = (StudyClock::new(frame::now()), None);
        let desk = Desk {
            spoken,
            clock,
            report,
            news,
            asking: Asking::No,
            entry: Entry::Awaited,
            leaving: Leaving::NotYet,
            token_kept_as,
            again: None,
        };
        let desk = Rc::new(RefCell::new(desk));
        let (closing, back, online) = (Rc::clone(&desk), Rc::clone(&desk), Rc::clone(&desk));
        let listeners = [
            // A platform may take the page away in answer to its end, and then it is at work here already.
            page::on_leaving(move || {
                if let Ok(mut desk) = closing.try_borrow_mut() {
                    desk.page_closes();
                }
            }),
            browser::on_coming_back(move || {
                if let Ok(mut desk) = back.try_borrow_mut()
                    && desk.is_over()
                {
                    desk.leaving = Leaving::NotYet;
                    desk.tell(VisitState::Closed);
                }
            }),
            network::on_return(move || Desk::try_again(&online)),
        ];
        Desk::open(&desk);
        Self { desk, _listeners: listeners }
    }

    /// Tells the platform how far the learner is.
    pub fn report(&self, report: LearnerReport) {
        {
            let mut desk = self.desk.borrow_mut();
            desk.clock.tick(frame::now());
            desk.report = Some(report);
        }
        Desk::pass_on(&self.desk);
    }

    /// The learner is done for today.
    pub fn leave(&self) {
        {
            let mut desk = self.desk.borrow_mut();
            desk.clock.tick(frame::now());
            desk.leaving = Leaving::Asked;
        }
        Desk::pass_on(&self.desk);
    }
}

impl Desk {
    fn tell(&self, state: VisitState) {
        self.news.emit(VisitNews::Stands(state));
    }

    const fn is_over(&self) -> bool {
        match &self.spoken {
            Spoken::Scorm(_, visit) => visit.is_over(),
            Spoken::Cmi5(visit) => visit.is_over(),
            Spoken::Nothing(_) => false,
        }
    }

    /// Lets the learner in: at once where the platform answers at once.
    fn open(this: &Rc<RefCell<Self>>) {
        let desk = this.borrow();
        match &desk.spoken {
            Spoken::Scorm(_, visit) => {
                storage::keep_in_tab(LEARNER_KEPT_AS, Some(visit.learner()));
                desk.news.emit(VisitNews::Opened(VisitOpened {
                    learner: visit.learner().to_owned(),
                    purpose: Some(visit.purpose()),
                    state: visit.state().map(str::to_owned),
                }));
                if visit.purpose() == VisitPurpose::Looking {
                    desk.tell(VisitState::Looking);
                }
            }
            Spoken::Cmi5(_) => {
                desk.tell(VisitState::Connecting);
                drop(desk);
                Self::ask_on(this);
            }
            Spoken::Nothing(why) => {
                let learner = storage::read_in_tab(LEARNER_KEPT_AS).unwrap_or_default();
                desk.news.emit(VisitNews::Opened(VisitOpened { learner, purpose: None, state: None }));
                desk.tell(*why);
            }
        }
    }

    /// Gives the platform what it should have by now.
    fn pass_on(this: &Rc<RefCell<Self>>) {
        let mut desk = this.borrow_mut();
        let Self { spoken, clock, report, leaving, .. } = &mut *desk;
        let state = match (spoken, report) {
            (Spoken::Scorm(_, visit), _) if visit.is_over() => Some(match leaving {
                Leaving::Done => VisitState::Left(visit.holding()),
                Leaving::NotYet | Leaving::Asked => VisitState::Closed,
            }),
            (Spoken::Scorm(api, visit), report) if *leaving == Leaving::Asked => {
                *leaving = Leaving::Done;
                Some(VisitState::Left(visit.end(api, report.as_ref(), clock.seconds())))
            }
            (Spoken::Scorm(api, visit), Some(report)) => {
                let looking = visit.purpose() == VisitPurpose::Looking;
                Some(match visit.report(api, report, clock.seconds()) {
                    Holding::All if looking => VisitState::Looking,
                    Holding::All => VisitState::Held,
                    Holding::NotAll => VisitState::Silent,
                })
            }
            (Spoken::Cmi5(visit), report) => {
                let stamps = [browser::stamp(), browser::stamp()];
                if let Some(report) = report {
                    visit.report(report, clock.seconds(), &stamps);
                }
                if *leaving == Leaving::Asked {
                    visit.end(clock.seconds(), &stamps);
                }
                None
            }
            (Spoken::Nothing(_), _) if *leaving == Leaving::Asked => {
                *leaving = Leaving::Done;
                Some(VisitState::Left(Holding::NotAll))
            }
            (Spoken::Scorm(..), None) | (Spoken::Nothing(_), _) => None,
        };
        if let Some(state) = state {
            desk.tell(state);
            desk.come_back_to(this, state);
            if state == VisitState::Left(Holding::All) {
                browser::close_window();
            }
        }
        drop(desk);
        Self::ask_on(this);
    }

    /// What the platform did not take is given to it again after a while.
    fn come_back_to(&mut self, this: &Rc<RefCell<Self>>, state: VisitState) {
        let again = Rc::clone(this);
        self.again =
            (state == VisitState::Silent).then(|| pause::after(AGAIN, move || Self::try_again(&again)));
    }

    fn try_again(this: &Rc<RefCell<Self>>) {
        // A platform that is at work at this moment is not asked between two of its answers.
        let Ok(desk) = this.try_borrow() else { return };
        let is_missing = match &desk.spoken {
            Spoken::Scorm(_, visit) => visit.holding() == Holding::NotAll,
            Spoken::Cmi5(visit) => visit.holding() == Holding::NotAll || visit.phase() != Cmi5Phase::Open,
            Spoken::Nothing(_) => false,
        };
        drop(desk);
        if is_missing {
            Self::pass_on(this);
        }
    }

    /// Asks the platform what is to be asked, one thing after another.
    fn ask_on(this: &Rc<RefCell<Self>>) {
        let ask = {
            let mut desk = this.borrow_mut();
            let Spoken::Cmi5(visit) = &desk.spoken else { return };
            if desk.asking == Asking::Yes {
                return;
            }
            let Some(ask) = visit.next_ask() else {
                drop(desk);
                return Self::settled(this);
            };
            desk.asking = Asking::Yes;
            ask
        };
        let this = Rc::clone(this);
        spawn_local(async move {
            let answer = browser::ask(&ask).await;
            let goes_on = {
                let mut desk = this.borrow_mut();
                desk.asking = Asking::No;
                desk.answered(|visit| visit.answered(&ask, &answer))
            };
            if goes_on { Self::ask_on(&this) } else { Self::settled(&this) }
        });
    }

    /// An answer came: what the tab keeps, and whether the learner can begin now.
    fn answered(&mut self, take: impl FnOnce(&mut Cmi5Visit) -> bool) -> bool {
        let Spoken::Cmi5(visit) = &mut self.spoken else { return false };
        let before = visit.phase();
        let goes_on = take(visit);
        storage::keep_in_tab(&self.token_kept_as, visit.kept().as_deref());
        if before != visit.phase() && visit.phase() == Cmi5Phase::Open {
            visit.open(&browser::stamp());
            let opened = VisitOpened {
                learner: visit.learner(),
                purpose: Some(visit.purpose()),
                state: visit.state().map(str::to_owned),
            };
            self.entry = Entry::Done;
            // What was reported before it said what it keeps is for the learner's page to report anew.
            self.report = None;
            self.news.emit(VisitNews::Opened(opened));
        }
        goes_on
    }

    /// There is nothing more to ask for now, or no answer.
    fn settled(this: &Rc<RefCell<Self>>) {
        let mut desk = this.borrow_mut();
        let Spoken::Cmi5(visit) = &desk.spoken else { return };
        let left = desk.leaving != Leaving::NotYet;
        let state = match visit.fault() {
            Some(Cmi5Fault::Silent) => VisitState::Silent,
            Some(Cmi5Fault::Refused) if left => VisitState::Left(Holding::NotAll),
            Some(Cmi5Fault::Refused) => VisitState::Refused,
            None if left => VisitState::Left(Holding::All),
            None if visit.is_over() => VisitState::Closed,
            None if visit.purpose() == VisitPurpose::Looking => VisitState::Looking,
            None => VisitState::Held,
        };
        let (back, learner) = (visit.return_to().map(str::to_owned), visit.learner());
        if visit.fault().is_some() && desk.entry == Entry::Awaited {
            // Nobody waits for a platform: what this device kept is there.
            desk.entry = Entry::Alone;
            desk.news.emit(VisitNews::Opened(VisitOpened { learner, purpose: None, state: None }));
        }
        desk.tell(state);
        desk.come_back_to(this, state);
        if state == VisitState::Left(Holding::All) {
            desk.leaving = Leaving::Done;
            match back {
                Some(back) => browser::go_to(&back),
                None => browser::close_window(),
            }
        }
    }

    /// The page goes away now: the last that a platform hears, without waiting for an answer.
    fn page_closes(&mut self) {
        self.clock.tick(frame::now());
        let Self { spoken, clock, report, token_kept_as, .. } = self;
        match (spoken, report) {
            (Spoken::Scorm(api, visit), report) => {
                let _ = visit.end(api, report.as_ref(), clock.seconds());
            }
            (Spoken::Cmi5(visit), _) => {
                visit.end(clock.seconds(), &[browser::stamp(), browser::stamp()]);
                visit.last_words().iter().for_each(browser::call_after);
                storage::keep_in_tab(token_kept_as, visit.kept().as_deref());
            }
            (Spoken::Nothing(_), _) => {}
        }
    }
}
