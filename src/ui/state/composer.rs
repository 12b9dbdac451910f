//! Composing a pay plan: the lines being written, the plans kept on this device, and plans that come by link or file.

use super::Effect;
use super::choice::Composed;
use crate::ui::routes::plan_address;
use base::fault::Fault;
use base::reading;
use base::writing;
use export::link::{self, CodeFault};
use game::Seat;
use game::preview::Preview;
use game::record::RecordFault;
use game::setup::Setup;
use pay::budget::Scaling;
use pay::draft::{self, FORMAT, MOST_LINES, SchemeDraft, SchemeFault};
use pay::metric::Metric;
use pay::scheme::{Due, PayLine, Payee, Rate, Scheme};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::facts::QuarterFacts;
use world::quantities::Share;

/// The most plans that are kept on the device.
pub const MOST_KEPT: usize = 20;

/// Something that happens while pay is composed.
#[derive(Clone, Debug, PartialEq)]
pub enum PayMsg {
    /// A plan came with the address.
    Linked(String),
    /// A plan came from a file; nothing where it could not be read.
    FileRead(Option<String>),
    /// The plan is called so.
    Named(String),
    /// A line is now like this.
    Changed(usize, Box<PayLine>),
    /// A line more for a seat.
    Added(Seat),
    /// A line less.
    Removed(usize),
    /// Whether it is brought to its budget.
    Scaled(Scaling),
    /// Keep it on this device.
    Keep,
    /// The browser wrote the kept plans down, or did not.
    Written(Writing),
    /// Another tab keeps other plans now.
    Recalled(Option<String>),
    /// Go on with a plan that was kept.
    Opened(usize),
    /// Keep that one no longer.
    Forgotten(usize),
    /// Copy the link to it.
    CopyLink,
    /// Hand it over as a file.
    SaveFile,
}

/// Whether the browser wrote something down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// It did.
    Done,
    /// It keeps nothing, or has no room.
    Refused,
}

/// What came of the last thing that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Receipt {
    /// It is kept on this device.
    Kept,
    /// The browser did not keep it.
    NotKept,
    /// As many plans are kept as there is room for.
    Full,
    /// What is kept was written by another version, and stays untouched.
    Sealed,
    /// The link was handed to the browser's clipboard.
    Copied,
    /// A plan was opened.
    Opened,
    /// The link was cut off or mistyped.
    LinkDamaged,
    /// The link was made by another version.
    LinkVersion,
    /// What came is no plan that can be paid; the first fault, with its path.
    Faulty(String, RecordFault),
    /// The file could not be read.
    Unreadable,
}

/// The plan being composed.
#[derive(Clone, Debug, PartialEq)]
pub struct Composer {
    /// What it is called.
    pub name: String,
    /// Its lines.
    pub lines: Vec<PayLine>,
    /// Whether it is brought to its budget.
    pub scaling: Scaling,
    /// What it would have paid.
    pub preview: Option<Rc<Preview>>,
    /// What the quarter that was played really paid, where one was.
    pub played: Option<Rc<Scheme>>,
    /// Whether that pay was brought to its budget.
    pub played_scaling: Scaling,
    /// Plans kept on this device, the newest first.
    pub kept: Vec<Scheme>,
    /// Kept plans that this version cannot read; they stay where they are.
    pub unreadable: Vec<SchemeDraft>,
    /// Whether what is kept was written by another version, and stays untouched.
    pub sealed: bool,
    /// What is told once the browser has written the plans down.
    awaited: Option<Receipt>,
    /// What came of the last thing that was asked for.
    pub told: Option<Receipt>,
}

impl Default for Composer {
    fn default() -> Self {
        Self {
            name: String::new(),
            lines: Vec::new(),
            scaling: Scaling::ToBudget,
            preview: None,
            played: None,
            played_scaling: Scaling::ToBudget,
            kept: Vec::new(),
            unreadable: Vec::new(),
            sealed: false,
            awaited: None,
            told: None,
        }
    }
}

/// Plans as they are kept.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptFile {
    format: u32,
    plans: Vec<SchemeDraft>,
}

impl Composer {
    /// Begins with the pay of `setup`; the preview is on its market, for the `quarter` that was played there, if one
    /// was, with what it was played under.
    pub fn begin(&mut self, setup: &Setup, quarter: Option<(&Setup, QuarterFacts)>) {
        self.played = quarter.as_ref().map(|(played, _)| Rc::clone(&played.scheme));
        self.played_scaling = quarter.as_ref().map_or(Scaling::ToBudget, |(played, _)| played.scaling);
        let facts = quarter.map(|(_, facts)| facts);
        self.lines = setup.scheme.lines().to_vec();
        self.scaling = setup.scaling;
        self.name = setup.scheme.name().unwrap_or_default().to_owned();
        self.told = None;
        self.preview = Some(Rc::new(Preview::new(Rc::clone(&setup.scenario), facts)));
    }

    /// What is written so far, as a draft.
    #[must_use]
    pub fn draft(&self) -> SchemeDraft {
        let name = self.name.trim().to_owned();
        SchemeDraft { format: FORMAT, id: draft::id_of(&name), name: Some(name), lines: self.lines.clone() }
    }

    /// The plan, if it can be paid.
    ///
    /// # Errors
    /// Every fault with its path.
    pub fn plan(&self) -> Result<Scheme, Vec<Fault<SchemeFault>>> {
        self.draft().validate()
    }

    /// The plan with how it is scaled, if it can be paid.
    #[must_use]
    pub fn composed(&self) -> Option<Composed> {
        let scheme = Rc::new(self.plan().ok()?);
        Some(Composed { scheme, scaling: self.scaling })
    }

    /// The plans of one's own that could be paid: what is being written, once it has a name, and what is kept.
    #[must_use]
    pub fn plans(&self) -> Rc<[Rc<Scheme>]> {
        let named = !self.name.trim().is_empty();
        let written = self.plan().ok().filter(|_| named);
        let other = |plan: &&Scheme| written.as_ref().is_none_or(|written| written.id() != plan.id());
        let kept = self.kept.iter().filter(other).cloned();
        written.iter().cloned().chain(kept).map(Rc::new).collect()
    }

    /// The address that opens this plan elsewhere, from the `#` on.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        let scheme = self.plan().ok()?;
        Some(plan_address(&link::write(scheme.name().unwrap_or_default(), &scheme)))
    }

    /// Takes the plans out of what the browser kept. Those that are damaged stay where they are, and so does everything
    /// that another version wrote.
    #[inline(never)]
    pub fn recall(&mut self, text: &str) {
        (self.kept, self.unreadable) = (Vec::new(), Vec::new());
        let file: Option<KeptFile> = reading::read(text).ok();
        self.sealed = file.as_ref().is_none_or(|file| file.format != FORMAT);
        for draft in file.filter(|_| !self.sealed).into_iter().flat_map(|file| file.plans) {
            match draft.clone().validate() {
                Ok(plan) => self.kept.push(plan),
                Err(_) => self.unreadable.push(draft),
            }
        }
    }

    /// What follows from `msg`.
    pub fn update(&mut self, msg: PayMsg) -> Vec<Effect> {
        self.told = None;
        match msg {
            PayMsg::Linked(code) => self.take(link::read(&code).map_err(|fault| match fault {
                CodeFault::Damaged => Receipt::LinkDamaged,
                CodeFault::Version => Receipt::LinkVersion,
                CodeFault::Scheme(faults) => faulty(faults),
            })),
            PayMsg::FileRead(None) => self.take(Err(Receipt::Unreadable)),
            PayMsg::FileRead(Some(text)) => self.take(opened(&text)),
            PayMsg::Named(name) => {
                self.name = name;
                Vec::new()
            }
            PayMsg::Changed(place, line) => {
                if let Some(old) = self.lines.get_mut(place) {
                    *old = *line;
                }
                Vec::new()
            }
            PayMsg::Added(seat) => {
                if self.lines.len() < MOST_LINES {
                    self.lines.push(fresh(seat));
                }
                Vec::new()
            }
            PayMsg::Removed(place) => {
                if place < self.lines.len() {
                    self.lines.remove(place);
                }
                Vec::new()
            }
            PayMsg::Scaled(scaling) => {
                self.scaling = scaling;
                Vec::new()
            }
            PayMsg::Keep => self.keep(),
            PayMsg::Written(writing) => self.written(writing),
            PayMsg::Recalled(text) => self.recalled(text.as_deref()),
            PayMsg::Opened(place) => {
                let plan = self.kept.get(place).cloned();
                plan.map(|plan| self.take(Ok(plan))).unwrap_or_default()
            }
            PayMsg::Forgotten(place) => {
                if self.sealed || place >= self.kept.len() {
                    return Vec::new();
                }
                self.kept.remove(place);
                vec![self.keeping()]
            }
            PayMsg::CopyLink => {
                let Some(link) = self.link() else { return Vec::new() };
                self.told = Some(Receipt::Copied);
                vec![Effect::CopyLink(link)]
            }
            PayMsg::SaveFile => {
                let Ok(plan) = self.plan() else { return Vec::new() };
                let name = format!("truce-pay-{}.json", plan.id());
                let text = writing::pretty(&SchemeDraft::from(&plan));
                vec![Effect::Download { name, text }]
            }
        }
    }

    // What was there stays unless the plan opens.
    fn take(&mut self, plan: Result<Scheme, Receipt>) -> Vec<Effect> {
        match plan {
            Ok(plan) => {
                self.name = plan.name().unwrap_or(plan.id()).to_owned();
                self.lines = plan.lines().to_vec();
                self.told = Some(Receipt::Opened);
            }
            Err(told) => self.told = Some(told),
        }
        Vec::new()
    }

    fn written(&mut self, writing: Writing) -> Vec<Effect> {
        let awaited = self.awaited.take();
        self.told = if writing == Writing::Done { awaited } else { Some(Receipt::NotKept) };
        Vec::new()
    }

    fn recalled(&mut self, text: Option<&str>) -> Vec<Effect> {
        match text {
            Some(text) => self.recall(text),
            None => (self.kept, self.unreadable, self.sealed) = (Vec::new(), Vec::new(), false),
        }
        Vec::new()
    }

    fn keep(&mut self) -> Vec<Effect> {
        let Ok(plan) = self.plan() else { return Vec::new() };
        // A plan of the same name takes the place of the one before; no other goes for it.
        let place = self.kept.iter().position(|other| other.id() == plan.id() || other.name() == plan.name());
        let refused = match place {
            _ if self.sealed => Some(Receipt::Sealed),
            None if self.kept.len() + self.unreadable.len() >= MOST_KEPT => Some(Receipt::Full),
            Some(_) | None => None,
        };
        if refused.is_some() {
            self.told = refused;
            return Vec::new();
        }
        if let Some(place) = place {
            self.kept.remove(place);
        }
        self.kept.insert(0, plan);
        self.awaited = Some(Receipt::Kept);
        vec![self.keeping()]
    }

    fn keeping(&self) -> Effect {
        let plans = self.kept.iter().map(SchemeDraft::from).chain(self.unreadable.iter().cloned()).collect();
        let file = KeptFile { format: FORMAT, plans };
        Effect::KeepPay(writing::compact(&file))
    }
}

fn opened(text: &str) -> Result<Scheme, Receipt> {
    let draft: SchemeDraft = reading::read(text).map_err(|unreadable| {
        let fault = Fault::<RecordFault>::from(unreadable);
        Receipt::Faulty(fault.path, fault.kind)
    })?;
    draft.validate().map_err(faulty)
}

fn faulty(faults: Vec<Fault<SchemeFault>>) -> Receipt {
    let first = faults.into_iter().next();
    first.map_or(Receipt::Unreadable, |fault| Receipt::Faulty(fault.path, fault.kind.into()))
}

/// The line that a new one begins as.
fn fresh(seat: Seat) -> PayLine {
    PayLine {
        to: Payee::of(seat),
        metric: Metric::Price,
        rate: Rate::Share(Share::percent(2)),
        gates: Vec::new(),
        due: Due::Delivery,
        clawback: None,
    }
}
