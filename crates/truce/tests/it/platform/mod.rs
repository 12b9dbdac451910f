//! Learning platforms: what breaks courses in the field does not break ours.

mod cmi5;
mod scorm;

use crate::random_play::{Dice, for_seeds};
use course::ask::Way;
use course::code;
use course::plan::{Course, CourseDraft};
use course::progress::{
    CERTAIN, CourseProgress, Debriefed, ItemAnswer, LONGEST_TEXT, Planned, ProgressFault, Reached, SUREST,
    TESTED, TRIES, end_items, key_of, recalled,
};
use game::record::PresetOrFile;
use game::remedies::{Agreed, Remedy};
use platform::report::{CourseVerdict, LearnerReport};
use platform::study_clock::{StudyClock, duration, timespan};
use std::rc::Rc;

fn of_truce() -> Course {
    Course::of_truce().expect("every chapter of Truce is valid")
}

/// The longest course there can be.
fn worst_course() -> Course {
    let mut draft = CourseDraft::of_truce().written_out();
    let first = draft.chapters.first().cloned().expect("there is a chapter");
    for number in draft.chapters.len()..course::plan::MOST_CHAPTERS {
        let PresetOrFile::File(mut chapter) = first.clone() else { panic!("it is written out") };
        chapter.id = format!("chapter-{number}");
        draft.chapters.push(PresetOrFile::File(chapter));
    }
    for chapter in &mut draft.chapters {
        let PresetOrFile::File(chapter) = chapter else { panic!("it is written out") };
        chapter.scene.most = 12;
    }
    draft.id = "a".repeat(40);
    draft.validate().expect("the worst course is a course")
}

/// Progress in `course` by chance.
fn random_progress(course: &Course, dice: &mut Dice) -> CourseProgress {
    let mut progress = CourseProgress::new(course);
    let ways = |dice: &mut Dice, most: u8| -> Vec<Way> {
        (0..dice.below(usize::from(most) + 1)).map(|_| *dice.pick(&Way::BOTH)).collect()
    };
    progress.changes = dice.below(100_000) as u32;
    for sure in &mut progress.sure {
        *sure = dice.one_in(2).then(|| [0; 3].map(|_| 1 + dice.below(usize::from(SUREST)) as u8));
    }
    let steps = [
        Reached::Bet,
        Reached::Scene,
        Reached::Again,
        Reached::Came,
        Reached::Named,
        Reached::Recall,
        Reached::Done,
    ];
    for (place, chapter) in course.chapters().iter().enumerate() {
        let kept = &mut progress.chapters[place];
        kept.reached = *dice.pick(&steps);
        kept.bet = dice.one_in(2).then(|| dice.below(chapter.bet.choices()) as u8);
        kept.ways = ways(dice, chapter.scene.most());
        kept.again = ways(dice, chapter.scene.most());
        if dice.one_in(2) {
            kept.agreed = Agreed::default().toggled(*dice.pick(&Remedy::ALL));
        }
        kept.tested = (0..dice.below(TESTED + 1)).map(|_| item(dice, chapter.question.answers)).collect();
        if let Some((_, earlier)) = recalled(course, place) {
            kept.recall = (0..dice.below(TRIES + 1)).map(|_| item(dice, earlier.question.answers)).collect();
        }
    }
    let items = end_items(course);
    let answered = if dice.one_in(3) { items.len() } else { dice.below(items.len()) };
    progress.items = items
        .iter()
        .take(answered)
        .map(|it| item(dice, key_of(course, *it).expect("it has a key").answers))
        .collect();
    if dice.one_in(2) {
        progress.debriefed = Debriefed::Done;
        progress.ended_on = Some(dice.below(40_000) as u32);
    }
    let letters = ['a', 'ß', '日', '𝄞', ' ', '"', '\\', '<'];
    for text in [&mut progress.plan.when, &mut progress.plan.then, &mut progress.name] {
        *text = (0..dice.below(LONGEST_TEXT + 1)).map(|_| *dice.pick(&letters)).collect();
    }
    progress
}

fn item(dice: &mut Dice, answers: u8) -> ItemAnswer {
    ItemAnswer {
        chosen: 1 + dice.below(usize::from(answers)) as u8,
        sure: 1 + dice.below(usize::from(CERTAIN)) as u8,
    }
}

#[test]
fn progress_in_the_worst_course_fits_into_what_a_platform_keeps() {
    let course = worst_course();
    let mut progress = CourseProgress::new(&course);
    progress.changes = u32::MAX;
    progress.sure = [Some([SUREST; 3]); 3];
    let last = ItemAnswer { chosen: 1, sure: CERTAIN };
    for (place, kept) in progress.chapters.iter_mut().enumerate() {
        kept.reached = Reached::Done;
        kept.bet = Some(1);
        kept.ways = vec![Way::Better; 12];
        kept.again = vec![Way::Better; 12];
        kept.agreed = Agreed::default().toggled(Remedy::ALL[3]).toggled(Remedy::ALL[4]);
        kept.tested = vec![last; TESTED];
        kept.recall = if place < 2 { Vec::new() } else { vec![last; TRIES] };
    }
    progress.items = vec![last; end_items(&course).len()];
    progress.debriefed = Debriefed::Done;
    progress.ended_on = Some(u32::MAX);
    progress.planned = Planned::Done;
    let widest = "𝄞".repeat(LONGEST_TEXT);
    progress.plan.when.clone_from(&widest);
    progress.plan.then.clone_from(&widest);
    progress.name = widest;
    let state = LearnerReport::of(&progress, &course).state;
    println!("the worst course needs {} characters", state.len());
    assert!(state.len() <= code::LONGEST_PROGRESS, "{} characters", state.len());
    assert_eq!(code::progress(&state, &course), Ok(progress));
}

#[test]
fn progress_is_read_back_from_its_code_and_from_its_file() {
    let course = of_truce();
    for_seeds(300, |seed| {
        let progress = random_progress(&course, &mut Dice::new(seed));
        let code = code::of_progress(&progress);
        assert!(code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)), "{code}");
        assert_eq!(code::progress(&code, &course).as_ref(), Ok(&progress));
        assert_eq!(CourseProgress::from_json(&progress.to_json(), &course), Ok(progress));
    });
}

#[test]
fn a_damaged_code_is_refused() {
    let course = of_truce();
    for_seeds(100, |seed| {
        let mut dice = Dice::new(seed);
        let code = code::of_progress(&random_progress(&course, &mut dice));
        for cut in 0..code.len() {
            assert!(code::progress(&code[..cut], &course).is_err(), "cut at {cut}");
        }
        let mut other = code.clone().into_bytes();
        let at = dice.below(other.len());
        other[at] = *dice.pick(b"abcXYZ019-_.");
        let other = String::from_utf8(other).unwrap();
        if other != code {
            assert!(code::progress(&other, &course).is_err(), "{code} and {other}");
        }
        // Whoever mends the sum still meets the same rules as a file does.
        let body: String =
            (0..dice.below(200)).map(|_| char::from(*dice.pick(b"abcdefABCDEF0123456789-_"))).collect();
        let forged = base::code::sealed(&format!("1.{body}"));
        if let Ok(progress) = code::progress(&forged, &course) {
            assert_eq!(CourseProgress::from_json(&progress.to_json(), &course), Ok(progress));
        }
    });
    let newer = base::code::sealed("2.abc");
    assert_eq!(code::progress(&newer, &course), Err(ProgressFault::Newer));
}

#[test]
fn a_course_is_read_back_from_its_code() {
    let draft = CourseDraft {
        id: "ours".into(),
        title: Some("Unsere Regeln, „knapp“".into()),
        ..CourseDraft::of_truce()
    };
    let code = code::of_course(&draft);
    assert_eq!(code::course(&code), Ok(draft));
    for cut in 0..code.len() {
        assert!(code::course(&code[..cut]).is_err(), "cut at {cut}");
    }
}

#[test]
fn a_score_is_whole_and_agrees_with_the_verdict() {
    let course = Rc::new(of_truce());
    for_seeds(300, |seed| {
        let report = LearnerReport::of(&random_progress(&course, &mut Dice::new(seed)), &course);
        assert!(report.done <= 100);
        if let Some(result) = report.result {
            let mark = course.draft().pass_mark.basis() / 100;
            let passes = i32::from(result.percent) >= mark;
            assert_eq!(passes, result.verdict == CourseVerdict::Passed, "{result:?}");
        }
    });
}

#[test]
fn time_is_written_as_each_platform_reads_it() {
    for (seconds, spelled, plain) in [
        (0.0, "0000:00:00.00", "PT0S"),
        (59.999, "0000:00:59.99", "PT59.99S"),
        (3_661.5, "0001:01:01.50", "PT3661.50S"),
        (360_000.0, "0100:00:00.00", "PT360000S"),
        (1e12, "9999:59:59.99", "PT1000000000000S"),
        (-5.0, "0000:00:00.00", "PT0S"),
    ] {
        assert_eq!((timespan(seconds).as_str(), duration(seconds).as_str()), (spelled, plain));
    }
}

/// Lunch is no study, a laptop that slept is none, and a clock that was set back takes nothing away.
#[test]
fn only_study_counts_as_time() {
    let mut clock = StudyClock::new(1_000.0);
    for now in [61_000.0, 31_000.0, 91_000.0, 36_000_000.0] {
        clock.tick(now);
    }
    assert_eq!(clock.seconds(), 60.0 + 0.0 + 60.0 + 600.0);
}
