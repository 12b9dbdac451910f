//! How sure, the plan, what the decisions say, and the certificate.

use super::around::KeptWhere;
use super::links::link_out;
use super::{Pupil, Ready};
use crate::shell::timing;
use crate::ui::parts::{Button, Tone};
use crate::ui::state::learn::{LearnMsg, LearnPlace};
use crate::ui::state::{LearnerMsg, Msg};
use course::progress::{LONGEST_TEXT, SUREST};
use course::reviews;
use web_sys::HtmlInputElement;
use words::ChapterText;
use world::quantities::Share;
use yew::prelude::*;

/// Hands over a calendar with the reviews.
fn reviews(pupil: &Pupil<'_>, tell: &Callback<Msg>) -> Callback<()> {
    let said = ["cert-review-first", "cert-review-second", "cert-review-third"].map(|id| pupil.words.say(id));
    tell.reform(move |()| {
        let [first, second, third] = &said;
        let text = reviews::calendar(timing::today(), [first, second, third]);
        Msg::Learner(LearnerMsg::HandOver("truce-reviews.ics".to_owned(), text))
    })
}

/// Three statements: before, after, looking back.
const STATEMENTS: [&str; 3] = ["sure-promise", "sure-news", "sure-pay"];

/// How sure of three statements.
pub fn how_sure(pupil: &Pupil<'_>, when: usize) -> Html {
    let words = pupil.words;
    let (title, lead) = match when {
        0 => ("sure-title", "sure-before"),
        1 => ("sure-title.after", "sure-after"),
        _ => ("sure-title.back", "sure-back"),
    };
    let ready = pupil.desk.levels.iter().all(Option::is_some);
    html! {
        <>
            <h1 tabindex="-1">{ words.say(title) }</h1>
            <p class="lead">{ words.say(lead) }</p>
            for (place, statement) in STATEMENTS.into_iter().enumerate() {
                <section class="learn-sure" key={place} aria-label={words.say(statement)}>
                    <h2>{ words.say(statement) }</h2>
                    <div class="learn-levels">
                        for level in 1..=SUREST {
                            <Button
                                key={level}
                                label={words.tell("sure-level", &[("level", level.into())])}
                                pressed={pupil.desk.levels.get(place) == Some(&Some(level))}
                                on_press={pupil.act.reform(move |()| LearnMsg::Sure(place, level))}
                            />
                        }
                    </div>
                </section>
            }
            { pupil.way_on("learn-next", Ready::when(ready)) }
        </>
    }
}

/// One plan, in one sentence.
pub fn plan(pupil: &Pupil<'_>) -> Html {
    let (words, plan) = (pupil.words, &pupil.desk.progress.plan);
    let ready = !plan.when.trim().is_empty() && !plan.then.trim().is_empty();
    html! {
        <>
            <h1 tabindex="-1">{ words.say("end-plan-title") }</h1>
            <p class="lead">{ words.say("end-plan-lead") }</p>
            { field(pupil, ["end-plan-if", "end-plan-if-hint"], &plan.when, LearnMsg::When) }
            { field(pupil, ["end-plan-then", "end-plan-then-hint"], &plan.then, LearnMsg::Then) }
            { pupil.way_on("learn-next", Ready::when(ready)) }
        </>
    }
}

fn field(pupil: &Pupil<'_>, [label, hint]: [&str; 2], value: &str, says: fn(String) -> LearnMsg) -> Html {
    let oninput = pupil
        .act
        .reform(move |event: InputEvent| says(event.target_unchecked_into::<HtmlInputElement>().value()));
    let hint = if hint.is_empty() { String::new() } else { pupil.words.say(hint) };
    html! {
        <label class="field">
            <span>{ pupil.words.say(label) }</span>
            <input
                type="text"
                maxlength={LONGEST_TEXT.to_string()}
                placeholder={hint}
                value={value.to_owned()}
                {oninput}
            />
        </label>
    }
}

/// What the learner's own decisions say; it comes before the certificate.
pub fn debrief(pupil: &Pupil<'_>) -> Html {
    let (words, desk) = (pupil.words, pupil.desk);
    let mut sum = (0, 0);
    let mut rows = Vec::new();
    for (place, kept) in desk.progress.chapters.iter().enumerate() {
        let (natural, all) = kept.natural();
        sum = (sum.0 + natural, sum.1 + all);
        let own = if all > 0 { desk.own(place) } else { None };
        rows.extend(own.map(|own| {
            let facts = [
                ("number", (place + 1).into()),
                ("title", pupil.chapter_says(place, ChapterText::Title).into()),
                ("natural", natural.into()),
                ("all", all.into()),
                ("stay", own.staying().into()),
                ("clients", own.clients.len().into()),
            ];
            html! { <li key={place}>{ words.tell("end-debrief-chapter", &facts) }</li> }
        }));
    }
    let (right, certain) = desk.progress.certain(&desk.course);
    let lead = [("natural", sum.0.into()), ("all", sum.1.into())];
    html! {
        <>
            <h1 tabindex="-1">{ words.say("end-debrief-title") }</h1>
            <p class="lead">{ words.tell("end-debrief-lead", &lead) }</p>
            <ul class="learn-debrief">{ for rows }</ul>
            if certain > 0 {
                <p>{ words.tell("end-debrief-sure", &[("right", right.into()), ("all", certain.into())]) }</p>
            } else {
                <p>{ words.say("end-debrief-never-sure") }</p>
            }
            <p>{ grown(pupil) }</p>
            <div class="learn-on">
                { pupil.button(words.say("end-debrief-read"), Tone::Ink, LearnMsg::Through(timing::today())) }
            </div>
        </>
    }
}

/// How much surer the learner is than, looking back, they were.
fn grown(pupil: &Pupil<'_>) -> String {
    let [_, Some(after), Some(back)] = pupil.desk.progress.sure else { return String::new() };
    let sum = |levels: [u8; 3]| levels.iter().map(|level| i32::from(*level)).sum::<i32>();
    let change = f64::from(sum(after) - sum(back)) / 3.0;
    let rounded = (change * 10.0).round() / 10.0;
    if rounded <= 0.0 {
        return pupil.words.say("end-debrief-same");
    }
    pupil.words.tell("end-debrief-grown", &[("change", pupil.words.number(rounded).into())])
}

/// The certificate: what it claims, and no more.
pub fn certificate(pupil: &Pupil<'_>, tell: &Callback<Msg>) -> Html {
    let (words, desk) = (pupil.words, pupil.desk);
    let (right, all) = desk.progress.score(&desk.course);
    let passed = desk.progress.has_passed(&desk.course);
    let course = pupil.course_title();
    let name =
        if desk.progress.name.trim().is_empty() { "…".to_owned() } else { desk.progress.name.clone() };
    let share = Share::from_fraction(right as f64 / all.max(1) as f64);
    let mark = words.percent(desk.course.draft().pass_mark);
    let score = [("right", right.into()), ("all", all.into()), ("percent", words.percent(share).into())];
    let verdict = if passed { "cert-passed" } else { "cert-not-passed" };
    html! {
        <>
            if desk.own.is_none() {
                <div data-print="no">
                    { field(pupil, ["cert-name", ""], &desk.progress.name, LearnMsg::Name) }
                </div>
            }
            <section class="card learn-cert">
                <h1 tabindex="-1">{ words.say("cert-title") }</h1>
                <p class="lead">{ words.tell("cert-text", &[("name", name.into()), ("course", course.into())]) }</p>
                <p>{ words.tell("cert-score", &score) }</p>
                <p><b>{ words.tell(verdict, &[("mark", mark.into())]) }</b></p>
                <p class="learn-plan">
                    { format!("{} {}, {} {}.", words.say("end-plan-if"), desk.progress.plan.when, words.say("end-plan-then"), desk.progress.plan.then) }
                </p>
                if let Some(day) = desk.progress.ended_on {
                    <p>{ words.tell("cert-ended", &[("day", timing::day(day, words.language().tag()).into())]) }</p>
                }
                if pupil.around.kept_where() == KeptWhere::AndThere {
                    <p class="learn-claim">{ words.say("cert-platform") }</p>
                }
                <p class="learn-claim">{ words.say("cert-claim") }</p>
            </section>
            <div class="learn-file" data-print="no">
                <Button label={words.say("cert-print")} tone={Tone::Ink} on_press={tell.reform(|()| Msg::Learner(LearnerMsg::Print))} />
                <Button
                    label={words.say("cert-record")}
                    on_press={pupil.hand_over(tell)}
                />
                { link_out(pupil) }
                <Button label={words.say("cert-reviews")} on_press={reviews(pupil, tell)} />
                if desk.own.is_none() {
                    { pupil.button(words.say("cert-plan"), Tone::Quiet, LearnMsg::Open(LearnPlace::Plan)) }
                }
                if !passed && desk.own.is_none() {
                    { pupil.button(words.say("cert-again"), Tone::Plain, LearnMsg::ItemsAgain) }
                }
            </div>
        </>
    }
}
