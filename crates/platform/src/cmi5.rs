//! cmi5: one visit of a learner, as a list of what to ask the platform next.
//!
//! A visit reads its launch data and the learner's preferences before it says anything, begins with `initialized` and ends
//! with `terminated`. What the platform did not take waits and is sent again; what it took is not sent twice.

use crate::report::{CourseResult, CourseVerdict, LearnerReport};
use crate::scorm::{Holding, VisitPurpose};
use crate::statement::{Cmi5Verb, Stamp, scaled, statement};
use base::{reading, writing};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::VecDeque;

/// What the platform calls the learner, us and this visit: what it launches a course with.
#[derive(Clone, Debug, PartialEq)]
pub struct Cmi5Launch {
    /// Where it is asked; with a slash at the end.
    pub endpoint: String,
    /// Where the token is fetched, once.
    pub fetch: String,
    /// The learner.
    pub actor: Value,
    /// Which registration.
    pub registration: String,
    /// What we are called.
    pub activity: String,
}

impl Cmi5Launch {
    /// Reads the query of the address that the platform opened, in any order and with others' names beside ours; nothing
    /// where something is missing.
    #[must_use]
    pub fn of_query(query: &str) -> Option<Self> {
        let pairs: Vec<_> = form_urlencoded::parse(query.trim_start_matches('?').as_bytes()).collect();
        let value = |wanted: &str| {
            let (_, value) = pairs.iter().find(|(name, _)| name == wanted)?;
            (!value.is_empty()).then(|| value.clone().into_owned())
        };
        let endpoint = value("endpoint").filter(|address| is_of_the_web(address))?;
        let slash = if endpoint.ends_with('/') { "" } else { "/" };
        let actor: Value = reading::read(&value("actor")?).ok()?;
        Some(Self {
            endpoint: format!("{endpoint}{slash}"),
            fetch: value("fetch").filter(|address| is_of_the_web(address))?,
            actor: actor.is_object().then_some(actor)?,
            registration: value("registration")?,
            activity: value("activityId")?,
        })
    }
}

/// Something to ask the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpAsk {
    /// How.
    pub method: &'static str,
    /// Where.
    pub address: String,
    /// The token, where there is one.
    pub token: Option<String>,
    /// What, as JSON.
    pub body: Option<String>,
}

/// What the platform answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpAnswer {
    /// Its status; 0 where there was no answer.
    pub status: u16,
    /// What it says.
    pub body: String,
}

/// Whether a platform said nothing, or that it cannot at the moment.
const fn is_silence(status: u16) -> bool {
    matches!(status, 0 | 408 | 425 | 429 | 500..)
}

impl HttpAnswer {
    const fn is_good(&self) -> bool {
        self.status >= 200 && self.status < 300
    }
}

/// How far a visit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cmi5Phase {
    /// The token is fetched.
    Token,
    /// What the platform has to say of this visit is read.
    LaunchData,
    /// What the learner prefers is read: a rule, though there is one language and no sound.
    Preferences,
    /// What was kept of the learner is read.
    State,
    /// The learner learns.
    Open,
    /// The platform lets nobody in.
    Closed,
}

/// What outlives the page within one visit: it may be loaded anew.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct KeptVisit {
    token: String,
    initialized: bool,
    ended: bool,
}

/// What the platform keeps for us.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct KeptState {
    progress: String,
    completed: bool,
    passed: bool,
    /// The last result that was told as failed, in percent: it is not told once more.
    #[serde(default)]
    failed: Option<u8>,
}

/// The name under which it keeps it.
const STATE_ID: &str = "truce-progress";

/// One visit of a learner.
#[derive(Clone, Debug)]
pub struct Cmi5Visit {
    launch: Cmi5Launch,
    phase: Cmi5Phase,
    session: KeptVisit,
    template: Value,
    mastery: Option<f64>,
    purpose: VisitPurpose,
    return_to: Option<String>,
    /// What the platform has, and what it should have.
    held: KeptState,
    wanted: KeptState,
    /// Statements that it has not taken yet, in order.
    waiting: VecDeque<(Cmi5Verb, Value)>,
    /// The last result that was no pass: it is told at the end, because a visit is judged once.
    failed: Option<CourseResult>,
    judged: bool,
    fault: Option<Cmi5Fault>,
    /// How many statements the platform will never take.
    refused: u32,
}

/// Why the platform does not hold everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cmi5Fault {
    /// It does not answer, or says that it cannot at the moment.
    Silent,
    /// It takes nothing more in this visit, or refuses what it is told.
    Refused,
}

impl Cmi5Visit {
    /// Begins a visit; `kept` is what [`Self::kept`] gave before the page was loaded anew.
    #[must_use]
    pub fn begin(launch: Cmi5Launch, kept: Option<&str>) -> Self {
        let session: Option<KeptVisit> = kept.and_then(|text| reading::read(text).ok());
        let phase = if session.is_some() { Cmi5Phase::LaunchData } else { Cmi5Phase::Token };
        Self {
            launch,
            phase,
            session: session.unwrap_or_default(),
            template: json!({}),
            mastery: None,
            purpose: VisitPurpose::Learning,
            return_to: None,
            held: KeptState::default(),
            wanted: KeptState::default(),
            waiting: VecDeque::new(),
            failed: None,
            judged: false,
            fault: None,
            refused: 0,
        }
    }

    /// What the page keeps as long as its tab is open; nothing before there is something.
    #[must_use]
    pub fn kept(&self) -> Option<String> {
        (!self.session.token.is_empty()).then(|| writing::compact(&self.session))
    }

    /// How far the visit is.
    #[must_use]
    pub const fn phase(&self) -> Cmi5Phase {
        self.phase
    }

    /// What the learner came for.
    #[must_use]
    pub const fn purpose(&self) -> VisitPurpose {
        self.purpose
    }

    /// Whether the visit was ended, here or before the page was loaded anew.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.session.ended
    }

    /// The state that the platform kept from an earlier visit.
    #[must_use]
    pub fn state(&self) -> Option<&str> {
        Some(self.held.progress.as_str()).filter(|state| !state.is_empty())
    }

    /// A name for the learner and the registration, under which a device keeps a copy of its own.
    #[must_use]
    pub fn learner(&self) -> String {
        format!("{}-{}", self.launch.registration, self.launch.activity)
    }

    /// Where the learner goes at the end, if the platform says so.
    #[must_use]
    pub fn return_to(&self) -> Option<&str> {
        self.return_to.as_deref()
    }

    /// Whether the platform holds everything, and why not.
    #[must_use]
    pub fn fault(&self) -> Option<Cmi5Fault> {
        let refused = (self.refused > 0).then_some(Cmi5Fault::Refused);
        self.fault.or(refused)
    }

    /// Whether the platform holds everything.
    #[must_use]
    pub fn holding(&self) -> Holding {
        let all = self.fault().is_none() && self.waiting.is_empty() && self.held == self.wanted;
        if all { Holding::All } else { Holding::NotAll }
    }

    /// What to ask next; nothing where there is nothing to ask.
    #[must_use]
    pub fn next_ask(&self) -> Option<HttpAsk> {
        let get = |address: String| self.ask("GET", address, None);
        match self.phase {
            Cmi5Phase::Token => {
                Some(HttpAsk { method: "POST", address: self.launch.fetch.clone(), token: None, body: None })
            }
            Cmi5Phase::LaunchData => Some(get(self.state_address("LMS.LaunchData"))),
            Cmi5Phase::Preferences => {
                let agent = writing::compact(&self.launch.actor);
                let query = query(&[("profileId", "cmi5LearnerPreferences"), ("agent", &agent)]);
                Some(get(format!("{}agents/profile?{query}", self.launch.endpoint)))
            }
            Cmi5Phase::State => Some(get(self.state_address(STATE_ID))),
            Cmi5Phase::Open if self.held != self.wanted => Some(self.put_state()),
            Cmi5Phase::Open => {
                let (_, front) = self.waiting.front()?;
                Some(self.post(writing::compact(front)))
            }
            Cmi5Phase::Closed => None,
        }
    }

    /// Takes the answer to `ask`, which [`Self::next_ask`] gave. True where it makes sense to ask on at once.
    pub fn answered(&mut self, ask: &HttpAsk, answer: &HttpAnswer) -> bool {
        let is_missing = answer.status == 404;
        let taken = match self.phase {
            Cmi5Phase::Token => answer.is_good() && self.take_token(&answer.body),
            Cmi5Phase::LaunchData => answer.is_good() && self.take_launch_data(&answer.body),
            // They change nothing here, so what a platform thinks of the question does not either.
            Cmi5Phase::Preferences => self.pass_preferences(answer.status),
            Cmi5Phase::State => (answer.is_good() || is_missing) && self.take_state(is_missing, &answer.body),
            Cmi5Phase::Open => self.take_receipt(ask, answer),
            Cmi5Phase::Closed => return false,
        };
        if taken {
            self.fault = None;
            return true;
        }
        // What was good and cannot be read is of somebody between us and the platform.
        let later = is_silence(answer.status) || answer.is_good();
        self.fault = Some(if later { Cmi5Fault::Silent } else { Cmi5Fault::Refused });
        if !later && self.phase != Cmi5Phase::Open {
            self.phase = Cmi5Phase::Closed;
        }
        if self.phase == Cmi5Phase::Token && self.is_token_spent(answer) {
            (self.phase, self.fault) = (Cmi5Phase::Closed, Some(Cmi5Fault::Refused));
        }
        false
    }

    /// Whether the token was fetched before: then this address belongs to a visit that is over.
    fn is_token_spent(&self, answer: &HttpAnswer) -> bool {
        answer.is_good() && read_value(&answer.body).get("error-code").is_some()
    }

    fn pass_preferences(&mut self, status: u16) -> bool {
        if is_silence(status) {
            return false;
        }
        self.phase = Cmi5Phase::State;
        true
    }

    /// True where it can be read, or where there is none.
    fn take_state(&mut self, is_missing: bool, body: &str) -> bool {
        let found =
            if is_missing || body.is_empty() { Some(KeptState::default()) } else { reading::read(body).ok() };
        let Some(found) = found else { return false };
        self.held = found;
        self.wanted = self.held.clone();
        self.phase = Cmi5Phase::Open;
        true
    }

    fn take_token(&mut self, body: &str) -> bool {
        let token = read_value(body).get("auth-token").and_then(Value::as_str).map(str::to_owned);
        let Some(token) = token.filter(|token| !token.is_empty()) else { return false };
        self.session.token = token;
        self.phase = Cmi5Phase::LaunchData;
        true
    }

    /// True where it can be read: a page of somebody between us and the platform is none.
    fn take_launch_data(&mut self, body: &str) -> bool {
        let data = read_value(body);
        if !data.is_object() {
            return false;
        }
        let text = |key: &str| data.get(key).and_then(Value::as_str);
        self.template = data.get("contextTemplate").cloned().unwrap_or_else(|| json!({}));
        self.mastery = data.get("masteryScore").and_then(Value::as_f64);
        // An address of another kind would be a script of whoever made the launch.
        self.return_to = text("returnURL").filter(|address| is_of_the_web(address)).map(str::to_owned);
        self.purpose = match text("launchMode") {
            Some("Browse" | "Review") => VisitPurpose::Looking,
            Some(_) | None => VisitPurpose::Learning,
        };
        self.phase = Cmi5Phase::Preferences;
        true
    }

    /// The platform took what it was given, or has it already. A statement that it will never take does not hold up the
    /// others.
    fn take_receipt(&mut self, ask: &HttpAsk, answer: &HttpAnswer) -> bool {
        if ask.method == "PUT" {
            if answer.is_good() {
                self.held = ask.body.as_deref().and_then(|body| reading::read(body).ok()).unwrap_or_default();
            }
            return answer.is_good();
        }
        let is_taken = answer.is_good() || answer.status == 409;
        if is_taken || answer.status == 400 {
            self.note(self.waiting.front().map(|(verb, _)| *verb).filter(|_| is_taken));
            self.waiting.pop_front();
            self.refused += u32::from(!is_taken);
        }
        is_taken
    }

    /// What is said once is noted, so that no later visit says it again.
    fn note(&mut self, said: Option<Cmi5Verb>) {
        match said {
            Some(Cmi5Verb::Initialized) => self.session.initialized = true,
            Some(Cmi5Verb::Completed) => self.wanted.completed = true,
            Some(Cmi5Verb::Judged(result)) => match result.verdict {
                CourseVerdict::Passed => self.wanted.passed = true,
                CourseVerdict::Failed => self.wanted.failed = Some(result.percent),
            },
            Some(Cmi5Verb::Terminated) | None => {}
        }
    }

    /// The learner can learn now: says so, once.
    pub fn open(&mut self, stamp: &Stamp) {
        let is_said = self.session.initialized || !self.waiting.is_empty();
        if self.phase == Cmi5Phase::Open && !is_said && !self.session.ended {
            self.say(Cmi5Verb::Initialized, 0.0, stamp);
        }
    }

    /// Notes how far the learner is, who has studied for so many seconds; [`Self::next_ask`] then tells the platform.
    pub fn report(&mut self, report: &LearnerReport, seconds: f64, stamps: &[Stamp; 2]) {
        // Before the platform has said what it keeps, nothing is written over it.
        if self.purpose == VisitPurpose::Looking || self.phase != Cmi5Phase::Open {
            return;
        }
        self.wanted.progress.clone_from(&report.state);
        if self.session.ended {
            return;
        }
        let [first, second] = stamps;
        let Some(result) = report.result.map(|result| self.judged_here(result)) else { return };
        if !self.wanted.completed && !self.has_said(Cmi5Verb::Completed) {
            self.say(Cmi5Verb::Completed, seconds, first);
        }
        match result.verdict {
            CourseVerdict::Passed if !self.judged && !self.wanted.passed => {
                self.failed = None;
                self.judged = true;
                self.say(Cmi5Verb::Judged(result), seconds, second);
            }
            CourseVerdict::Failed
                if !self.judged && !self.wanted.passed && self.wanted.failed != Some(result.percent) =>
            {
                self.failed = Some(result);
            }
            CourseVerdict::Passed | CourseVerdict::Failed => {}
        }
    }

    /// The result by the pass mark that the platform gave, where it gave one.
    fn judged_here(&self, result: CourseResult) -> CourseResult {
        let Some(mastery) = self.mastery else { return result };
        let passed = scaled(result.share) >= mastery;
        CourseResult { verdict: if passed { CourseVerdict::Passed } else { CourseVerdict::Failed }, ..result }
    }

    fn has_said(&self, verb: Cmi5Verb) -> bool {
        self.waiting.iter().any(|(said, _)| *said == verb)
    }

    /// Ends the visit, once: what is left to say waits in line, `terminated` last.
    pub fn end(&mut self, seconds: f64, stamps: &[Stamp; 2]) {
        if self.session.ended || self.phase != Cmi5Phase::Open {
            return;
        }
        let [first, second] = stamps;
        if let Some(failed) = self.failed.take() {
            self.judged = true;
            self.say(Cmi5Verb::Judged(failed), seconds, first);
        }
        self.say(Cmi5Verb::Terminated, seconds, second);
        self.session.ended = true;
    }

    /// All that is left to send, at once and in one go: the page is being closed, and nobody waits for an answer.
    #[must_use]
    pub fn last_words(&mut self) -> Vec<HttpAsk> {
        if self.phase != Cmi5Phase::Open {
            return Vec::new();
        }
        let state = (self.held != self.wanted).then(|| self.put_state());
        let said: Vec<Value> = self.waiting.drain(..).map(|(_, said)| said).collect();
        let said = (!said.is_empty()).then(|| self.post(writing::compact(&said)));
        state.into_iter().chain(said).collect()
    }

    fn say(&mut self, verb: Cmi5Verb, seconds: f64, stamp: &Stamp) {
        let made = statement(&self.launch, (&self.template, self.mastery), (verb, seconds), stamp);
        self.waiting.push_back((verb, made));
    }

    fn put_state(&self) -> HttpAsk {
        self.ask("PUT", self.state_address(STATE_ID), Some(writing::compact(&self.wanted)))
    }

    fn post(&self, body: String) -> HttpAsk {
        self.ask("POST", format!("{}statements", self.launch.endpoint), Some(body))
    }

    fn ask(&self, method: &'static str, address: String, body: Option<String>) -> HttpAsk {
        HttpAsk { method, address, token: Some(self.session.token.clone()), body }
    }

    fn state_address(&self, id: &str) -> String {
        let agent = writing::compact(&self.launch.actor);
        let query = query(&[
            ("stateId", id),
            ("activityId", &self.launch.activity),
            ("agent", &agent),
            ("registration", &self.launch.registration),
        ]);
        format!("{}activities/state?{query}", self.launch.endpoint)
    }
}

/// Whether an address is one that a browser fetches.
fn is_of_the_web(address: &str) -> bool {
    ["http:", "https:"]
        .iter()
        .any(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

fn read_value(body: &str) -> Value {
    reading::read(body).unwrap_or_default()
}

/// A query; a space is `%20`, which every platform reads, and not `+`, which some do not.
fn query(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().replace('+', "%20")
}
