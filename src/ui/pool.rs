//! The pool of workers: one, for the laboratory, for what might have been and for the cascade alike. A crew calls as many
//! of them as it can feed, and those that are there already are its own at once. Every errand carries the ticket of its
//! crew, so that each answer finds its way back, and one that nobody waits for any more is passed over.

use super::state::{CascadeMsg, Crew, LabMsg, Msg, TalksMsg, WhatIfMsg};
use crate::shell::worker::{Word, Worker};
use debrief::desk::{ticketed, unticketed};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use yew::Callback;

/// The script of the workers, beside the page.
const SCRIPT: &str = "lab_worker_loader.js";

/// The pool.
#[derive(Debug)]
pub struct WorkerPool {
    act: Callback<Msg>,
    hall: Rc<RefCell<Hall>>,
}

/// The workers, and who has called them.
#[derive(Debug, Default)]
struct Hall {
    hands: Vec<Hand>,
    callers: Callers,
}

/// A worker, whether it can be spoken to, and what it has to do.
#[derive(Debug)]
struct Hand {
    worker: Worker,
    ready: bool,
    tray: Tray,
}

impl WorkerPool {
    /// A pool with nobody in it, which tells `act` what its workers say.
    pub fn new(act: Callback<Msg>) -> Self {
        Self { act, hall: Rc::default() }
    }

    /// A crew calls workers; those that it had called before are no longer its own. A browser without any is told of
    /// as one that broke.
    pub fn call(&self, crew: Crew, run: u32, count: usize) {
        let mut hall = self.hall.borrow_mut();
        hall.forget(crew);
        let caller = hall.callers.call(crew, run, count);
        while hall.hands.len() < count {
            let (index, act, weak) = (hall.hands.len(), self.act.clone(), Rc::downgrade(&self.hall));
            let Some(worker) = Worker::start(SCRIPT, move |word| hear(&weak, &act, index, word)) else {
                drop(hall);
                return self.act.emit(caller.hears(0, Word::Broken));
            };
            hall.hands.push(Hand { worker, ready: false, tray: Tray::default() });
        }
        let there = hall.hands.iter().take(count).enumerate().filter(|(_, hand)| hand.ready);
        let there: Vec<usize> = there.map(|(index, _)| index).collect();
        drop(hall);
        there.into_iter().for_each(|index| self.act.emit(caller.hears(index, Word::Ready)));
    }

    /// A crew sends one of its workers an errand. One that has been sent home meanwhile needs nothing any more.
    pub fn send(&self, crew: Crew, index: usize, text: &str) {
        let Hall { hands, callers } = &mut *self.hall.borrow_mut();
        if let Some((hand, caller)) = hands.get_mut(index).zip(callers.of(crew)) {
            hand.tray.waiting.push((crew, ticketed(caller.ticket, text)));
            hand.feed(callers);
        }
    }

    /// A crew needs its workers no longer. Those that nobody needs are sent home, whatever they are doing.
    pub fn leave(&self, crew: Crew) {
        let mut hall = self.hall.borrow_mut();
        hall.forget(crew);
        if hall.callers.0.is_empty() {
            hall.hands.clear();
        }
    }
}

impl Hall {
    /// A crew is no longer here, and what lies ready for it is not begun.
    fn forget(&mut self, crew: Crew) {
        self.callers.leave(crew);
        for hand in &mut self.hands {
            hand.tray.waiting.retain(|(other, _)| *other != crew);
        }
    }
}

impl Hand {
    /// Sends the worker what it may have by now.
    fn feed(&mut self, callers: &Callers) {
        while let Some(text) = self.tray.next(callers.0.len()) {
            self.worker.send(&text);
        }
    }
}

/// What a worker has to do: how much of it has been sent, and what still waits.
#[derive(Debug, Default)]
struct Tray {
    at_work: usize,
    waiting: Vec<(Crew, String)>,
}

impl Tray {
    /// What is sent next. Somebody looks at what the other crews find, while the laboratory goes on unseen: it comes
    /// last. A crew that is alone has its next errand at the worker already, so that it never waits for the page; of
    /// several, none does, because an errand that has been sent cannot be overtaken.
    fn next(&mut self, crews: usize) -> Option<String> {
        let most = if crews > 1 { 1 } else { 2 };
        if self.at_work >= most || self.waiting.is_empty() {
            return None;
        }
        let urgent = self.waiting.iter().position(|(crew, _)| *crew != Crew::Laboratory);
        self.at_work += 1;
        Some(self.waiting.remove(urgent.unwrap_or(0)).1)
    }
}

/// A worker has said something.
fn hear(hall: &Weak<RefCell<Hall>>, act: &Callback<Msg>, index: usize, word: Word) {
    let Some(hall) = hall.upgrade() else { return };
    let mut hall = hall.borrow_mut();
    let Hall { hands, callers } = &mut *hall;
    if let Some(hand) = hands.get_mut(index) {
        match word {
            Word::Ready => hand.ready = true,
            Word::Answer(_) => {
                hand.tray.at_work = hand.tray.at_work.saturating_sub(1);
                hand.feed(callers);
            }
            Word::Broken => {}
        }
    }
    let heard = hall.callers.heard(index, word);
    drop(hall);
    heard.into_iter().for_each(|msg| act.emit(msg));
}

/// The crews that have called workers.
#[derive(Debug, Default)]
struct Callers(Vec<Caller>, u32);

/// A crew that has called workers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Caller {
    crew: Crew,
    /// The how-manyth workers that this crew called.
    run: u32,
    count: usize,
    ticket: u32,
}

impl Callers {
    fn call(&mut self, crew: Crew, run: u32, count: usize) -> Caller {
        self.leave(crew);
        self.1 += 1;
        let caller = Caller { crew, run, count, ticket: self.1 };
        self.0.push(caller);
        caller
    }

    fn leave(&mut self, crew: Crew) {
        self.0.retain(|caller| caller.crew != crew);
    }

    fn of(&self, crew: Crew) -> Option<Caller> {
        self.0.iter().copied().find(|caller| caller.crew == crew)
    }

    /// Whom a word of a worker is for, and what it is to them.
    fn heard(&self, index: usize, word: Word) -> Vec<Msg> {
        let all = self.0.iter().filter(|caller| index < caller.count);
        match word {
            Word::Ready | Word::Broken => all.map(|caller| caller.hears(index, word.clone())).collect(),
            Word::Answer(text) => {
                let Some((ticket, text)) = unticketed(&text) else { return Vec::new() };
                let asked = self.0.iter().filter(|caller| caller.ticket == ticket);
                asked.map(|caller| caller.hears(index, Word::Answer(text.to_owned()))).collect()
            }
        }
    }
}

impl Caller {
    fn hears(&self, worker: usize, word: Word) -> Msg {
        let run = self.run;
        match self.crew {
            Crew::Laboratory => Msg::Lab(LabMsg::Heard { run, worker, word }),
            Crew::WhatIf => Msg::WhatIf(WhatIfMsg::Heard { run, worker, word }),
            Crew::Cascade => Msg::Talks(TalksMsg::Cascade(CascadeMsg::Heard(word))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(ticket: u32) -> Word {
        Word::Answer(ticketed(ticket, "{}"))
    }

    #[test]
    fn an_answer_goes_to_whoever_asked_and_to_nobody_else() {
        let mut callers = Callers::default();
        let laboratory = callers.call(Crew::Laboratory, 1, 2);
        let what_if = callers.call(Crew::WhatIf, 1, 2);
        let plain = || Word::Answer("{}".to_owned());
        assert_eq!(callers.heard(1, answer(laboratory.ticket)), [laboratory.hears(1, plain())]);
        assert_eq!(callers.heard(0, answer(what_if.ticket)), [what_if.hears(0, plain())]);
        assert_eq!(callers.heard(0, Word::Answer("{}".to_owned())), []);
    }

    #[test]
    fn an_answer_that_nobody_waits_for_any_more_is_passed_over() {
        let mut callers = Callers::default();
        let earlier = callers.call(Crew::Cascade, 0, 1);
        let later = callers.call(Crew::Cascade, 0, 1);
        assert_eq!(callers.heard(0, answer(earlier.ticket)), []);
        assert_eq!(callers.heard(0, answer(later.ticket)).len(), 1);
        callers.leave(Crew::Cascade);
        assert_eq!(callers.heard(0, answer(later.ticket)), []);
    }

    #[test]
    fn what_somebody_looks_at_overtakes_the_laboratory() {
        let mut tray = Tray::default();
        let lays = |tray: &mut Tray, crew, text: &str| tray.waiting.push((crew, text.to_owned()));
        for text in ["a", "b", "c"] {
            lays(&mut tray, Crew::Laboratory, text);
        }
        assert_eq!([tray.next(1), tray.next(1), tray.next(1)], [Some("a".into()), Some("b".into()), None]);
        lays(&mut tray, Crew::WhatIf, "what if");
        tray.at_work -= 1;
        assert_eq!(tray.next(2), None, "there is one at work still, and it cannot be overtaken");
        tray.at_work -= 1;
        assert_eq!([tray.next(2), tray.next(2)], [Some("what if".into()), None]);
        tray.at_work -= 1;
        assert_eq!(tray.next(2), Some("c".into()));
    }

    #[test]
    fn a_worker_is_there_for_all_who_called_so_many() {
        let mut callers = Callers::default();
        let all = callers.call(Crew::Laboratory, 3, 2);
        let one = callers.call(Crew::Cascade, 0, 1);
        assert_eq!(callers.heard(0, Word::Ready), [all.hears(0, Word::Ready), one.hears(0, Word::Ready)]);
        assert_eq!(callers.heard(1, Word::Broken), [all.hears(1, Word::Broken)]);
    }
}
