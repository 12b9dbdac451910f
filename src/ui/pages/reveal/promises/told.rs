//! A step of the ledger in words: what happened, and what is to be known about it.

use crate::ui::pages::reveal::clients::weeks_late;
use crate::ui::table::phrases;
use debrief::ending::Arrival;
use debrief::ledger::{Fate, Sheet, Step, What};
use game::moves::Answer;
use game::state::Closing;
use game::view::Stamps;
use pay::culture::Culture;
use words::Words;
use world::project::{Joint, Renewed};
use world::quantities::{Moment, Money, Week};

/// What happened, in a sentence.
pub fn sentence(words: &Words, what: &What) -> String {
    let moment = |id: &str, at: Moment| words.tell(id, &[("week", words.moment_short(at).into())]);
    let week = |id: &str, week: Week| words.tell(id, &[("week", words.week(week).into())]);
    match what {
        What::Answered { told, .. } => moment("step-answered", *told),
        What::Countered(to) => week("step-countered", *to),
        What::Escalated(with) => words.tell("step-escalated", &[("with", phrases::seat_fact(*with).into())]),
        What::TurnedDown => words.say("step-turned-down"),
        What::Lost(why) => words.say(lost(*why)),
        What::Signed { week, price, stamps, .. } => {
            let facts = [("week", words.week(*week).into()), ("price", words.money(*price).into())];
            words.tell(signed(*stamps), &facts)
        }
        What::SlipSeen { forecast, .. } => moment("step-slip", *forecast),
        What::Told(forecast) => moment("step-told", *forecast),
        What::SatOn(_) => words.say("step-sat-on"),
        What::PassedOn { forecast, .. } => moment("step-passed-on", *forecast),
        What::Reviewed(forecast) => moment("step-reviewed", *forecast),
        What::Renegotiated(to) => week("step-renegotiated", *to),
        What::HeldTo => words.say("step-held-to"),
        What::GateSkipped => words.say("step-gate-skipped"),
        What::DatePassed => words.say("step-date-passed"),
        What::Delivered { at, due } => delivered(words, *at, *due),
        What::NeverCame => words.say("step-never-came"),
        What::Credited(credit) => words.tell("step-credited", &[("credit", words.percent(*credit).into())]),
        What::Apologised => words.say("step-apologised"),
        What::Surveyed { points, renewed, .. } => {
            let id = match renewed {
                Renewed::Stays => "step-surveyed-stays",
                Renewed::Leaves => "step-surveyed-leaves",
            };
            words.tell(id, &[("points", words.points(*points).into())])
        }
    }
}

const fn lost(why: Closing) -> &'static str {
    match why {
        Closing::TurnedDown => "step-lost-turned-down",
        Closing::LetGo => "step-lost-let-go",
        Closing::Tired => "step-lost-tired",
        Closing::QuarterEnded => "step-lost-quarter-ended",
    }
}

const fn signed(stamps: Stamps) -> &'static str {
    match stamps {
        Stamps::Both => "step-signed-both",
        Stamps::SalesAlone(_) => "step-signed-alone",
        Stamps::Leadership(_) => "step-signed-leadership",
    }
}

fn delivered(words: &Words, at: Moment, due: Week) -> String {
    match Arrival::of(Some(at), due) {
        Arrival::Late(weeks) => words.tell("step-delivered-late", &weeks_late(words, weeks)),
        Arrival::OnTime | Arrival::Never => words.say("step-delivered-on-time"),
    }
}

/// What is to be known about it, in a few short sentences; empty where there is nothing.
pub fn note(words: &Words, culture: &Culture, sheet: &Sheet, step: &Step) -> String {
    let told: Vec<String> = match step.what {
        What::Answered { answer, .. } => vec![words.say(answered(answer))],
        What::Signed { stamps, checked, own, .. } => promise(words, stamps, checked, own),
        What::SlipSeen { fate, .. } => slip(words, fate, culture.disclosing),
        What::SatOn(fate) => vec![sat(words, fate)],
        What::PassedOn { .. } if sheet.is_past_its_date(step) => vec![words.say("step-too-late")],
        What::PassedOn { expected, .. } => {
            vec![words.tell("step-expects", &[("week", words.moment_short(expected).into())])]
        }
        What::DatePassed if sheet.is_silent_at(step) => {
            vec![words.say("step-date-silent")]
        }
        What::Surveyed { chance, .. } => {
            vec![words.tell("step-chance", &[("chance", words.percent(chance).into())])]
        }
        What::Countered(_)
        | What::Escalated(_)
        | What::TurnedDown
        | What::Lost(_)
        | What::Told(_)
        | What::Reviewed(_)
        | What::Renegotiated(_)
        | What::HeldTo
        | What::GateSkipped
        | What::DatePassed
        | What::Delivered { .. }
        | What::NeverCame
        | What::Credited(_)
        | What::Apologised => Vec::new(),
    };
    told.join(" ")
}

const fn answered(answer: Answer) -> &'static str {
    match answer {
        Answer::Honest => "step-answered-honest",
        Answer::Cautious => "step-answered-cautious",
        Answer::Padded => "step-answered-padded",
    }
}

fn promise(words: &Words, stamps: Stamps, checked: Joint, own: Moment) -> Vec<String> {
    let asked = match (stamps, checked) {
        (Stamps::SalesAlone(Some(week)), _) => {
            words.tell("step-against", &[("week", words.week(week).into())])
        }
        (_, Joint::Done) => words.say("step-checked"),
        (Stamps::SalesAlone(None), Joint::Missed) => words.say("step-unchecked"),
        (Stamps::Both | Stamps::Leadership(_), Joint::Missed) => String::new(),
    };
    let own = words.tell("step-own", &[("week", words.moment_short(own).into())]);
    [asked, own].into_iter().filter(|text| !text.is_empty()).collect()
}

fn slip(words: &Words, fate: Fate, price: Money) -> Vec<String> {
    let weeks = [("weeks", fate.weeks().into())];
    match fate {
        Fate::Told(0) => vec![words.say("step-told-at-once")],
        Fate::Told(_) => vec![words.tell("step-told-later", &weeks)],
        Fate::Gone(_) => vec![words.say("step-gone")],
        Fate::Kept(_) if price > Money::ZERO => {
            let telling = words.tell("step-price-of-telling", &[("money", words.money(price).into())]);
            vec![words.tell("step-kept", &weeks), telling]
        }
        Fate::Kept(_) => vec![words.tell("step-kept", &weeks)],
    }
}

fn sat(words: &Words, fate: Fate) -> String {
    let id = if fate.is_kept() { "step-sat-kept" } else { "step-sat-later" };
    words.tell(id, &[("weeks", fate.weeks().into())])
}
