use super::*;
use debrief::desk::WorkerDesk;
use std::collections::VecDeque;

/// A laboratory in which workers answer by themselves.
#[derive(Default)]
struct House {
    laboratory: Laboratory,
    desk: WorkerDesk,
    called: Vec<u32>,
    asked: VecDeque<Effect>,
}

impl House {
    fn does(&mut self, msg: LabMsg) {
        self.asked.extend(self.laboratory.update(msg));
    }

    fn hears(&mut self, run: u32, word: Word) {
        self.does(LabMsg::Heard { run, worker: 0, word });
    }

    /// Lets the worker answer what it was asked, so many times at most.
    fn goes_on(&mut self, most: usize) {
        for _ in 0..most {
            match self.asked.pop_front() {
                Some(Effect::StartWorkers { run, .. }) => {
                    self.called.push(run);
                    self.hears(run, Word::Ready);
                }
                Some(Effect::Send { text, .. }) => {
                    let answer = Word::Answer(self.desk.answer(&text));
                    let run = self.called.last().copied().expect("somebody was called");
                    self.hears(run, answer);
                }
                Some(Effect::EndWorkers(_)) => {
                    self.asked.retain(|effect| !matches!(effect, Effect::Send { .. }))
                }
                Some(_) => panic!("the laboratory asks for workers alone"),
                None => return,
            }
        }
    }

    fn state(&self) -> Option<RunState> {
        self.laboratory.trial.as_ref().map(|run| run.state)
    }

    fn played(&self) -> Vec<i64> {
        let run = self.laboratory.trial.as_ref().expect("something was tried");
        run.results.cells().map(|(_, found)| found.summary.quarters() as i64).collect()
    }
}

const ENTER: LabMsg = LabMsg::Enter { workers: 1 };
const BEGIN: LabMsg = LabMsg::Begin { workers: 1 };

fn small() -> LabMsg {
    let form =
        LabForm { quarters: 100, scenario: "sprint", schemes: vec!["siloed", "gated"], ..LabForm::default() };
    LabMsg::Formed(Box::new(form))
}

#[test]
fn workers_are_there_when_somebody_comes_in_and_stay_for_the_next_experiment() {
    let mut house = House::default();
    house.does(ENTER);
    house.does(small());
    house.goes_on(10);
    assert_eq!((house.state(), house.called.as_slice()), (None, [1].as_slice()));
    for _ in 0..2 {
        house.does(BEGIN);
        house.goes_on(1_000);
        assert_eq!(house.state(), Some(RunState::Finished));
        assert_eq!(house.played(), [100, 100]);
    }
    assert_eq!(house.called, [1], "nobody had to be called again");
}

#[test]
fn whoever_is_stopped_is_replaced_and_not_listened_to() {
    let mut house = House::default();
    house.does(small());
    house.does(BEGIN);
    house.goes_on(3);
    house.does(LabMsg::Stop);
    house.goes_on(10);
    assert_eq!((house.state(), house.called.as_slice()), (Some(RunState::Stopped), [1, 2].as_slice()));
    let stopped = house.played();
    house.hears(1, Word::Broken);
    assert_eq!(house.played(), stopped);
    house.does(BEGIN);
    house.goes_on(1_000);
    assert_eq!((house.state(), house.played()), (Some(RunState::Finished), vec![100, 100]));
}

#[test]
fn a_browser_without_workers_says_so_when_something_is_tried() {
    let mut house = House::default();
    house.does(ENTER);
    house.hears(1, Word::Broken);
    assert_eq!(house.state(), None);
    house.does(BEGIN);
    house.hears(2, Word::Broken);
    assert_eq!(house.state(), Some(RunState::Broken));
}

#[test]
fn whoever_goes_away_leaves_those_at_work_and_sends_the_others_home() {
    let mut house = House::default();
    house.does(ENTER);
    house.goes_on(10);
    house.does(LabMsg::Leave);
    assert_eq!(house.asked.pop_front(), Some(Effect::EndWorkers(Crew::Laboratory)));
    house.does(small());
    house.does(BEGIN);
    house.goes_on(3);
    house.does(LabMsg::Leave);
    house.goes_on(1_000);
    assert_eq!(house.state(), Some(RunState::Finished));
}
