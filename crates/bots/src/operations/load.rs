//! The week's load: overtime, who comes first, and the weekly meeting.

use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::mind::{About, Mind};
use crate::purse::Stake;
use game::moves::{ALLOCATION_STEP, Move, OVERTIME};
use game::state::{Once, Phase};
use game::view::{Given, OperationsGlance};
use pay::culture::Habit;
use world::client::ClientId;
use world::knowledge::Meeting;
use world::quantities::{Share, Work};
use world::team::Team;

/// The most projects that are thought about at once.
const MOST: usize = 12;

/// What a running project pays when it comes somewhat earlier, as it stands, and somewhat later.
#[derive(Clone, Copy, Debug)]
struct Pulled {
    client: ClientId,
    earlier: f64,
    later: f64,
}

/// By how much a project is pulled forward or pushed back to see what that would pay, in weeks.
const PULL: f64 = 0.3;

/// What overtime makes of the running week.
#[derive(Clone, Copy, Debug)]
struct Longer {
    /// How much more of the running work gets done, in person-days.
    extra: f64,
    /// How much overtime that takes.
    worked: Share,
}

impl Longer {
    fn of(glance: &OperationsGlance, overtime: Share) -> Self {
        let (p, plan) = (glance.parameters(), glance.plan());
        let (regular, _) = done_in(glance, Share::ZERO);
        let (longer, used) = done_in(glance, overtime);
        let worked = glance.team().overtime_worked(p, overtime, plan.shock, plan.on_people, &used);
        Self { extra: (longer - regular).person_days(), worked }
    }
}

/// How much of the running work a week of this overtime gets done, in all and by client.
fn done_in(glance: &OperationsGlance, overtime: Share) -> (Work, Given) {
    let mut used = glance.given_with(overtime);
    for (client, work) in glance.remaining().iter() {
        used[client.index()] = used[client.index()].min(work);
    }
    (used.iter().copied().sum(), used)
}

/// What a week of this overtime takes from later weeks, in person-days, while there is still `backlog` to do: a tired
/// team does less, and more of what it does is flawed and found by the gate.
fn tiredness(glance: &OperationsGlance, worked: Share, backlog: f64) -> f64 {
    let p = glance.parameters();
    let mut teams = [Share::ZERO, worked].map(|overtime| {
        let mut team = Team { fatigue: glance.team().fatigue, ..Team::default() };
        team.tire(p, overtime);
        team
    });
    let (mut left, mut lost) = (backlog, 0.0);
    while left > 0.0 {
        let [rested, tired] = [&teams[0], &teams[1]].map(|team| {
            let holds = team.capacity(p, Share::ZERO, Share::ZERO).person_days();
            holds * (1.0 - p.gate_found * p.defect_fatigue * team.fatigue.fraction())
        });
        let share = (left / rested.max(1.0)).min(1.0);
        lost += share * (rested - tired);
        left -= rested.max(1.0);
        teams.iter_mut().for_each(|team| team.tire(p, Share::ZERO));
    }
    lost
}

impl Mind {
    /// What work of so many person-days pays by filling the team's time, beside what is there.
    pub(crate) fn filling(&self, glance: &OperationsGlance, work: f64) -> f64 {
        let backlog = glance.backlog(None).person_days();
        self.utilised(glance, backlog + work, 0.0) - self.utilised(glance, backlog, 0.0)
    }

    /// What the utilisation pays that is to be expected of the quarter, with so much work about and so much more room.
    fn utilised(&self, glance: &OperationsGlance, backlog: f64, more_room: f64) -> f64 {
        let (p, team) = (glance.parameters(), glance.team());
        let weeks = f64::from(glance.last_week().number());
        let left = match glance.phase() {
            Phase::Week(week) => weeks - f64::from(week.number()) + 1.0,
            Phase::RunOff(_) | Phase::Over(_) => 0.0,
        };
        let work = backlog * (1.0 + self.n.rework);
        let done = work.min(left * p.capacity + more_room);
        self.purse.utilised((team.worked.person_days() + done) / (weeks * p.capacity).max(1.0))
    }

    /// Overtime, and which project comes first, where there is more to do than time.
    pub(super) fn plan_week(&mut self, glance: &OperationsGlance) -> Option<Move> {
        let about = About::week(BotMatter::Overtime);
        let first = About::week(BotMatter::Allocation);
        if self.is_settled(about) && self.is_settled(first) {
            return None;
        }
        let free = (glance.capacity() - glance.plan().on_people).person_days();
        if glance.backlog(None).person_days() <= free {
            self.settle(about);
            self.settle(first);
            return None;
        }
        let (pulled, count) = self.pulled(glance);
        let pulled = &pulled[..count];
        if !self.is_settled(about) {
            self.settle(about);
            let made = self.choose_overtime(glance, pulled, about);
            if made.is_some() {
                return made;
            }
        }
        self.settle(first);
        self.choose_first(glance, pulled, first)
    }

    /// What each running project pays when it is pulled forward or pushed back.
    fn pulled(&self, glance: &OperationsGlance) -> ([Pulled; MOST], usize) {
        let mut pulled = [Pulled { client: ClientId::new(0), earlier: 0.0, later: 0.0 }; MOST];
        let mut count = 0;
        if self.purse.dates() == Stake::None {
            return (pulled, 0);
        }
        let p = glance.parameters();
        for client in glance.clients() {
            let Some(promise) = glance.promise(client) else { continue };
            let (Some(work), Some(place)) = (glance.work(&promise), pulled.get_mut(count)) else { continue };
            let case = self.case_of_operations(glance, &promise, &work);
            let at = |weeks: f64| {
                let mut moved = case;
                moved.finishes = case.finishes.shifted(weeks, 0.0);
                moved.worth(self, p)
            };
            let now = at(0.0);
            *place = Pulled { client, earlier: at(-PULL) - now, later: at(PULL) - now };
            count += 1;
        }
        (pulled, count)
    }

    fn choose_overtime(
        &mut self,
        glance: &OperationsGlance,
        pulled: &[Pulled],
        about: About,
    ) -> Option<Move> {
        let p = glance.parameters();
        let earlier: f64 = pulled.iter().map(|each| each.earlier).sum::<f64>() / PULL;
        let backlog = glance.backlog(None).person_days();
        let (so_far, drive) = (self.utilised(glance, backlog, 0.0), self.temper.drive);
        let spent = glance.team().overtime_cost(p).thousands();
        let worths = OVERTIME.map(|overtime| {
            let Longer { extra, worked } = Longer::of(glance, overtime);
            let tens = worked.fraction() * 10.0;
            let cost = p.capacity * worked.fraction() * p.overtime_cost;
            let lasting = extra - tiredness(glance, worked, backlog - extra);
            let pay = earlier * lasting / p.capacity + self.purse.overtime(spent + cost)
                - self.purse.overtime(spent)
                + self.utilised(glance, backlog, extra)
                - so_far;
            let moved = if overtime.is_positive() { self.n.initiative } else { 0.0 };
            let effort = tens * self.n.overtime_effort + moved;
            Worth { pay, effort, liking: tens * drive, ..Worth::default() }
        });
        if !worths.iter().any(|worth| self.notices(worth.pay + worth.liking)) {
            return None;
        }
        self.options.clear();
        self.options.extend(worths);
        self.decide(about, |place| {
            let overtime = OVERTIME[place];
            overtime.is_positive().then_some(Move::SetOvertime { overtime })
        })
    }

    /// Which project comes first, if not the one that is due first.
    fn choose_first(&mut self, glance: &OperationsGlance, pulled: &[Pulled], about: About) -> Option<Move> {
        if pulled.len() < 2 {
            return None;
        }
        let later: f64 = pulled.iter().map(|each| each.later).sum();
        let share = 1.0 / (pulled.len() - 1) as f64;
        let gain = |each: &Pulled| each.earlier + (later - each.later) * share;
        if !pulled.iter().any(|each| self.notices(gain(each))) {
            return None;
        }
        let effort = self.n.initiative;
        self.options.clear();
        self.options.push(Worth::default());
        self.options.extend(pulled.iter().map(|each| Worth { pay: gain(each), effort, ..Worth::default() }));
        let step = ALLOCATION_STEP.tenths();
        let most = Team::ceiling(glance.parameters(), glance.capacity()).tenths() / step * step;
        self.decide(about, |place| {
            let each = pulled.get(place.checked_sub(1)?)?;
            Some(Move::Allocate { client: each.client, work: Work::from_tenths(most) })
        })
    }

    /// The weekly joint meeting, where the house has the habit.
    pub(super) fn keep_meeting(&mut self, glance: &OperationsGlance) -> Option<Move> {
        let about = About::week(BotMatter::Meeting).again(1);
        let open = match glance.plan().meeting {
            Meeting::NotHeld => Once::NotYet,
            Meeting::Held => Once::Done,
        };
        match (glance.culture().meeting, open) {
            (Habit::Weekly, Once::NotYet)
                if !self.is_settled(about) && glance.backlog(None).is_positive() =>
            {
                let effort = self.n.meeting_effort - self.n.refusing;
                let worth = Worth { effort, liking: self.temper.accord, ..Worth::default() };
                self.decide_on(about, worth, Move::HoldMeeting)
            }
            (Habit::Weekly, Once::NotYet | Once::Done) | (Habit::OnCall, _) => None,
        }
    }
}
