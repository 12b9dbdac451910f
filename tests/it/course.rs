//! The course on the page: a learner goes through it, is never stuck, loses nothing, and has little to read.

use course::ask::Way;
use course::plan::{Course, CourseDraft};
use course::progress::{CourseProgress, ProgressFault, Reached, STATEMENTS, end_items};
use page::ui::state::learn::{CourseShelf, LearnDesk, LearnMsg, LearnPlace, SinceAnswer, picks_remedies};
use std::rc::Rc;
use words::{ChapterText, Language, MomentText, Words};

fn desk() -> LearnDesk {
    let course = Rc::new(Course::of_truce().expect("every chapter is valid"));
    let fresh = CourseProgress::new(&course);
    LearnDesk::new(course, fresh)
}

/// What a learner does next, who answers moments in one way and questions right or not.
fn next(desk: &LearnDesk, way: Way, right: bool) -> Vec<LearnMsg> {
    let item = |desk: &LearnDesk| {
        let (item, key) = desk.item().expect("something is asked");
        let good = item.wording().right(key);
        let chosen = if right { good } else { good % key.answers + 1 };
        vec![LearnMsg::Choose(chosen), LearnMsg::HowSure(3), LearnMsg::Next]
    };
    match desk.place {
        LearnPlace::Overview => vec![LearnMsg::GoOn],
        LearnPlace::Sure(_) => {
            let rated = (0..STATEMENTS).map(|place| LearnMsg::Sure(place, 4));
            rated.chain([LearnMsg::Next]).collect()
        }
        LearnPlace::Items | LearnPlace::Chapter(_) if desk.answered.is_some() => vec![LearnMsg::Next],
        LearnPlace::Items => item(desk),
        LearnPlace::Plan => {
            vec![LearnMsg::When("a client asks".into()), LearnMsg::Then("ask first".into()), LearnMsg::Next]
        }
        LearnPlace::Debrief => vec![LearnMsg::Through(20_000)],
        LearnPlace::Certificate => vec![LearnMsg::Next],
        LearnPlace::Chapter(place) => match desk.reached(place) {
            Reached::Bet => vec![LearnMsg::Choose(1), LearnMsg::Next],
            Reached::Scene | Reached::Again if picks_remedies(desk.chapter(place).expect("it is open")) => {
                let [one, two, ..] = game::remedies::Remedy::ALL;
                vec![LearnMsg::Pick(one), LearnMsg::Pick(two), LearnMsg::Next]
            }
            Reached::Scene | Reached::Again => vec![LearnMsg::Decide(way)],
            Reached::Test | Reached::Recall => item(desk),
            Reached::Came | Reached::Named | Reached::Done => vec![LearnMsg::Next],
        },
    }
}

/// Every place on the way to the certificate.
fn walked(way: Way, right: bool, mut seen: impl FnMut(&LearnDesk)) -> LearnDesk {
    let mut desk = desk();
    for _ in 0..400 {
        seen(&desk);
        if desk.place == LearnPlace::Certificate {
            return desk;
        }
        for msg in next(&desk, way, right) {
            desk = desk.after(msg);
        }
    }
    panic!("it never ends: {:?}", desk.place);
}

#[test]
fn whoever_answers_right_passes_and_whoever_does_not_may_answer_again() {
    let good = walked(Way::Better, true, |_| ());
    assert!(good.progress.has_passed(&good.course));
    let (right, all) = good.progress.certain(&good.course);
    assert_eq!(right, all, "whoever is certain and right is told so");
    let bad = walked(Way::Natural, false, |_| ());
    assert!(!bad.progress.has_passed(&bad.course));
    assert_eq!(bad.progress.score(&bad.course), (0, end_items(&bad.course).len()));
    let again = bad.after(LearnMsg::ItemsAgain);
    assert_eq!((again.place, again.progress.items.len()), (LearnPlace::Items, 0));
}

/// Two right answers and a scene played the better way are a chapter; anything less is the chapter as it is.
#[test]
fn a_chapter_that_is_known_can_be_tested_out_of_and_only_then() {
    let out = |right: bool, way: Way, place: usize| {
        let mut desk = desk();
        let mut tests = 0;
        for _ in 0..200 {
            if desk.reached(place) == Reached::Done || desk.reached(place) == Reached::Came {
                break;
            }
            let here = desk.place == LearnPlace::Chapter(place);
            if here && desk.can_test_out(place) {
                tests += 1;
                desk = desk.after(LearnMsg::TestOut);
            }
            let way = if here { way } else { Way::Natural };
            for msg in next(&desk, way, right) {
                desk = desk.after(msg);
            }
        }
        (desk, tests)
    };
    for place in [0, 2, 5] {
        let (known, tests) = out(true, Way::Better, place);
        assert_eq!((known.reached(place), tests), (Reached::Done, 1), "chapter {place}");
        assert_eq!(known.progress.chapters[place].bet, None, "it was not lived through");
        assert_eq!(
            known.progress.chapters[place].recall.is_empty(),
            place < 2,
            "what was asked before comes back all the same"
        );
        let (played, _) = out(true, Way::Natural, place);
        assert_eq!(played.reached(place), Reached::Came, "chapter {place}, played as comes naturally");
        let (missed, tests) = out(false, Way::Better, place);
        assert_eq!(
            (missed.reached(place), tests),
            (Reached::Came, 1),
            "chapter {place}, its question missed"
        );
        assert!(missed.progress.chapters[place].bet.is_some(), "then it is lived through");
    }
    let levers = walked(Way::Better, true, |desk| {
        if let LearnPlace::Chapter(place) = desk.place {
            let picks = picks_remedies(desk.chapter(place).expect("it is open"));
            assert!(!(picks && desk.can_test_out(place)));
        }
    });
    assert_eq!(levers.progress.ended_on, Some(20_000));
}

/// Whoever leaves a question with its answer on the page comes back to what follows, and is not asked once more.
#[test]
fn an_answer_that_was_not_gone_on_from_counts_all_the_same() {
    let back = |desk: &LearnDesk| {
        let text = desk.progress.to_json();
        let read = CourseProgress::from_json(&text, &desk.course)
            .unwrap_or_else(|fault| panic!("{fault:?}: {text}"));
        LearnDesk::new(Rc::clone(&desk.course), read).after(LearnMsg::GoOn)
    };
    for right in [true, false] {
        let mut here = desk();
        let mut left = 0;
        for _ in 0..400 {
            if here.place == LearnPlace::Certificate {
                break;
            }
            if let LearnPlace::Chapter(place) = here.place
                && here.can_test_out(place)
            {
                here = here.after(LearnMsg::TestOut);
            }
            for msg in next(&here, Way::Better, right) {
                here = here.after(msg);
                // At every answer the learner presses "All chapters", or loads the page anew.
                if here.answered.is_some() {
                    left += 1;
                    here = if left % 2 == 0 {
                        back(&here)
                    } else {
                        here.after(LearnMsg::Open(LearnPlace::Overview))
                    };
                    break;
                }
            }
        }
        assert_eq!(here.place, LearnPlace::Certificate);
        assert!(left > 10);
    }
}

/// A plan that was only typed is none: whoever left in the middle of a word comes back to it, and may change it later.
#[test]
fn a_plan_is_one_once_it_is_locked_in() {
    let typed = std::cell::RefCell::new(None);
    let whole = walked(Way::Better, true, |desk| {
        if desk.place == LearnPlace::Plan {
            let half = desk.after(LearnMsg::When("a cli".into())).after(LearnMsg::Then("I w".into()));
            *typed.borrow_mut() =
                Some(half.after(LearnMsg::Open(LearnPlace::Overview)).after(LearnMsg::GoOn));
        }
    });
    let back = typed.take().expect("there is a plan");
    assert_eq!((back.place, back.progress.plan.when.as_str()), (LearnPlace::Plan, "a cli"));
    let changed = whole
        .after(LearnMsg::Open(LearnPlace::Plan))
        .after(LearnMsg::Then("call".into()))
        .after(LearnMsg::Next);
    assert_eq!((changed.place, changed.progress.plan.then.as_str()), (LearnPlace::Certificate, "call"));
}

/// What is typed does not make a copy later than one in which more was done.
#[test]
fn typing_is_no_step() {
    let named = desk().after(LearnMsg::Name("A".into())).after(LearnMsg::Name("Ad".into()));
    assert_eq!((named.progress.name.as_str(), named.progress.changes), ("Ad", 0));
}

/// What is said between two moments is what the learner's own seat sees.
#[test]
fn between_two_moments_the_learner_hears_what_became_of_the_last_answer() {
    let mut heard = std::collections::BTreeSet::new();
    for way in Way::BOTH {
        walked(way, true, |desk| {
            let Some(scene) = &desk.scene else { return };
            let Some((client, since)) = scene.since else { return };
            let card = scene.view.card(client).expect("it is a client of the scene");
            match since {
                SinceAnswer::Signed(week) => assert_eq!(card.promise.map(|promise| promise.due), Some(week)),
                SinceAnswer::Lost | SinceAnswer::Named(_) | SinceAnswer::Asked => {
                    assert_eq!(card.promise, None)
                }
            }
            heard.insert(format!("{since:?}").split('(').next().unwrap_or_default().to_owned());
        });
    }
    println!("heard: {heard:?}");
    assert!(heard.contains("Signed"), "{heard:?}");
}

/// A missed question comes back in other words, three times at most, and then the course goes on.
#[test]
fn a_missed_question_comes_back_in_other_words_three_times_at_most() {
    let mut most = 0;
    walked(Way::Natural, false, |desk| {
        most =
            most.max(desk.progress.chapters.iter().map(|kept| kept.recall.len()).max().unwrap_or_default());
    });
    assert_eq!(most, 3);
}

/// At any page the learner may close the window: what is kept leads back to it.
#[test]
fn what_is_kept_leads_back_to_where_the_learner_was() {
    for (way, right) in [(Way::Natural, false), (Way::Better, true)] {
        walked(way, right, |desk| {
            let text = desk.progress.to_json();
            let read = CourseProgress::from_json(&text, &desk.course).expect("it is read back");
            assert_eq!(read, desk.progress);
            let again = LearnDesk::new(Rc::clone(&desk.course), read);
            if desk.answered.is_some() || matches!(desk.place, LearnPlace::Overview) {
                return;
            }
            let back = again.after(LearnMsg::GoOn);
            assert_eq!((back.place, &back.scene), (desk.place, &desk.scene), "{text}");
        });
    }
}

/// What somebody changed or cut is refused, and the learner's own progress stays.
#[test]
fn a_damaged_progress_file_is_refused_and_nothing_is_lost() {
    let whole = walked(Way::Better, true, |_| ());
    let text = whole.progress.to_json();
    for cut in 0..text.len() {
        if !text.is_char_boundary(cut) {
            continue;
        }
        assert!(CourseProgress::from_json(&text[..cut], &whole.course).is_err(), "cut at {cut}");
    }
    for (from, to) in [("\"format\":1", "\"format\":2"), ("truce", "other"), ("\"sure\":3", "\"sure\":9")] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text);
        let after = whole.after(LearnMsg::FileRead(Some(other)));
        assert!(after.refused.is_some(), "{from}");
        assert_eq!(after.progress, whole.progress);
    }
}

/// Somebody else's progress is looked at, not taken for one's own, unless the learner wants that.
#[test]
fn progress_of_a_file_or_a_link_replaces_nothing_unasked() {
    let theirs = walked(Way::Better, true, |_| ());
    let code = course::code::of_progress(&theirs.progress);
    let visiting = desk().after(LearnMsg::Linked(code.clone()));
    assert_eq!(visiting.place, LearnPlace::Certificate);
    assert!(!visiting.lasting().is_begun(&visiting.course), "a link is not taken for one's own");
    let resumed = desk().after(LearnMsg::FileRead(Some(theirs.progress.to_json())));
    assert_eq!((resumed.own.as_ref(), &resumed.progress.items), (None, &theirs.progress.items), "a file is");
    assert!(resumed.progress.changes > theirs.progress.changes);

    let begun =
        [LearnMsg::GoOn, LearnMsg::Sure(0, 1), LearnMsg::Sure(1, 2), LearnMsg::Sure(2, 3), LearnMsg::Next];
    let begun = begun.into_iter().fold(desk(), |desk, msg| desk.after(msg));
    let looking = begun.after(LearnMsg::Linked(code.clone()));
    assert_eq!(looking.progress.items, theirs.progress.items);
    assert_eq!(looking.lasting(), &begun.progress, "what is kept is one's own");
    let played = looking.after(LearnMsg::Name("somebody".into()));
    assert_eq!(played.lasting(), &begun.progress);
    assert_eq!(played.after(LearnMsg::BackToOwn).progress, begun.progress);
    let taken = looking.after(LearnMsg::TakeOver);
    assert_eq!(taken.lasting().items, theirs.progress.items);
    assert!(taken.progress.changes > theirs.progress.changes.max(begun.progress.changes));
    let damaged = begun.after(LearnMsg::Linked(code[1..].to_owned()));
    assert_eq!(damaged.refused, Some(ProgressFault::Code));
    assert_eq!(damaged.lasting(), &begun.progress);
}

/// Of two copies the later one has changed more often, also after starting over.
#[test]
fn every_change_counts() {
    let mut last = 0;
    let whole = walked(Way::Natural, false, |desk| {
        assert!(desk.progress.changes >= last);
        last = desk.progress.changes;
    });
    let over = whole.after(LearnMsg::StartOver);
    assert!(!over.progress.is_begun(&over.course));
    assert!(over.progress.changes > whole.progress.changes);
}

/// What was kept and cannot be read is set aside, and what a device kept before courses could be opened is read.
#[test]
fn a_device_keeps_every_course_and_sets_aside_what_it_cannot_read() {
    let whole = walked(Way::Better, true, |_| ());
    let before = CourseShelf::new(Some(&whole.progress.to_json())).expect("the course of Truce is valid");
    assert_eq!((before.progress(), &before.aside), (whole.progress.clone(), &None));

    let draft = CourseDraft { id: "ours".into(), ..CourseDraft::of_truce() };
    let ours = before.clone().with_course(Ok(draft.clone().validate().expect("it is valid")));
    assert!(!ours.progress().is_begun(&ours.course), "each course has its own progress");
    let mut progress = ours.progress();
    progress.name = "Ada".into();
    let ours = ours.with_progress(&progress);
    let again = CourseShelf::new(Some(&ours.to_json())).expect("it is read back");
    assert_eq!((again.course.draft(), again.progress()), (&draft, progress));
    assert_eq!(again.with_own_closed().progress(), whole.progress);

    let text = ours.to_json();
    for cut in (1..text.len()).step_by(97).filter(|cut| text.is_char_boundary(*cut)) {
        let damaged = CourseShelf::new(Some(&text[..cut])).expect("the course of Truce is valid");
        assert!(damaged.aside.is_some_and(|(_, kept)| kept == text[..cut]), "cut at {cut}");
    }
    // Another tab went on meanwhile: each keeps what it knows of its own course, and nothing of the other's is lost.
    let mut further = whole.progress.clone();
    further.name = "Bea".into();
    let there = before.clone().with_progress(&further);
    let both = ours.clone().beside(Some(&there.to_json()));
    assert_eq!(both.clone().with_own_closed().progress(), further);
    assert_eq!(both.progress(), ours.progress());
    // A second edition of a course, whose progress cannot be read any more.
    let mut shorter = draft.clone();
    shorter.chapters.truncate(3);
    let second = ours.clone().with_course(Ok(shorter.validate().expect("it is valid")));
    assert!(second.aside.is_some(), "what was done in the first edition is set aside");
    let refused = before.clone().with_course(Err(vec!["At id: no".into()]));
    assert_eq!((refused.progress(), refused.faults.len()), (before.progress(), 1));
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Beside a decision 20 words at the median, in a block 60 at most.
#[test]
fn a_learner_has_little_to_read() {
    let (words, course) = (Words::new(Language::English), Course::of_truce().expect("it is valid"));
    let says = |id: &str, text: ChapterText| words.of_course(&course, &text.sentence(id));
    let mut blocks = Vec::new();
    let mut decisions = Vec::new();
    for chapter in course.chapters() {
        let texts = ChapterText::ALWAYS.map(|text| says(&chapter.id, text));
        blocks.extend(texts.iter().map(|text| (count(text), text.clone())));
        decisions.push(count(&says(&chapter.id, ChapterText::Bet)));
        for ask in chapter.scene.asks() {
            let said = MomentText::ALL.map(|text| count(&words.of_course(&course, &text.sentence(*ask))));
            decisions.extend(said);
        }
    }
    let longest = blocks.into_iter().max().expect("there are blocks");
    decisions.sort_unstable();
    let median = decisions[decisions.len() / 2];
    println!("the longest block has {} words, beside a decision there are {median} at the median", longest.0);
    assert!(longest.0 <= 60, "{} words: {}", longest.0, longest.1);
    assert!(median <= 20, "{median}");
}
