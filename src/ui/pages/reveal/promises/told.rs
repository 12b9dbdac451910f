//! A step of the ledger in words: what happened, and what is to be known about it.

use crate::ui::pages::reveal::clients::weeks_late;
use crate::ui::table::phrases;
use debrief::ending::Arrival;
use debrief::ledger::{ClientStory, Happening, LedgerStep, NewsFate};
use game::moves::Answer;
use game::state::Closing;
use game::view::Stamps;
use pay::culture::Culture;
use words::Words;
use world::forecast::SlipRisk;
use world::project::{Joint, Renewed};
use world::quantities::{Moment, Money, Week};

/// What happened, in a sentence.
pub fn sentence(words: &Words, what: &Happening) -> String {
    let moment = |id: &str, at: Moment| words.tell(id, &[("week", words.moment_short(at).into())]);
    let week = |id: &str, week: Week| words.tell(id, &[("week", words.week(week).into())]);
    match what {
        Happening::Answered { told, .. } => moment("step-answered", *told),
        Happening::Countered(to) => week("step-countered", *to),
        Happening::Escalated(with) => {
            words.tell("step-escalated", &[("with", phrases::seat_fact(*with).into())])
        }
        Happening::TurnedDown => words.say("step-turned-down"),
        Happening::Lost(why) => words.say(lost(*why)),
        Happening::Signed { week, price, stamps, .. } => {
            let facts = [("week", words.week(*week).into()), ("price", words.money(*price).into())];
            words.tell(signed(*stamps), &facts)
        }
        Happening::SlipSeen { forecast, risk: SlipRisk::Likely, .. } => moment("step-slip", *forecast),
        Happening::SlipSeen { forecast, risk: SlipRisk::Possible, .. } => {
            moment("step-slip-possible", *forecast)
        }
        Happening::Told(forecast) => moment("step-told", *forecast),
        Happening::SatOn(_) => words.say("step-sat-on"),
        Happening::PassedOn { forecast, .. } => moment("step-passed-on", *forecast),
        Happening::Reviewed(forecast) => moment("step-reviewed", *forecast),
        Happening::Renegotiated(to) => week("step-renegotiated", *to),
        Happening::HeldTo => words.say("step-held-to"),
        Happening::GateSkipped => words.say("step-gate-skipped"),
        Happening::DatePassed => words.say("step-date-passed"),
        Happening::Delivered { at, due } => delivered(words, *at, *due),
        Happening::NeverCame => words.say("step-never-came"),
        Happening::Credited(credit) => {
            words.tell("step-credited", &[("credit", words.percent(*credit).into())])
        }
        Happening::Apologised => words.say("step-apologised"),
        Happening::Surveyed { points, renewed, .. } => {
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
pub fn note(words: &Words, culture: &Culture, sheet: &ClientStory, step: &LedgerStep) -> String {
    let told: Vec<String> = match step.what {
        Happening::Answered { answer, .. } => vec![words.say(answered(answer))],
        Happening::Signed { stamps, checked, own, .. } => promise(words, stamps, checked, own),
        Happening::SlipSeen { fate, .. } => slip(words, fate, culture.disclosing),
        Happening::SatOn(fate) => vec![sat(words, fate)],
        Happening::PassedOn { .. } if sheet.is_past_its_date(step) => vec![words.say("step-too-late")],
        Happening::PassedOn { expected, .. } => {
            vec![words.tell("step-expects", &[("week", words.moment_short(expected).into())])]
        }
        Happening::DatePassed if sheet.is_silent_at(step) => {
            vec![words.say("step-date-silent")]
        }
        Happening::Surveyed { chance, .. } => {
            vec![words.tell("step-chance", &[("chance", words.percent(chance).into())])]
        }
        Happening::Countered(_)
        | Happening::Escalated(_)
        | Happening::TurnedDown
        | Happening::Lost(_)
        | Happening::Told(_)
        | Happening::Reviewed(_)
        | Happening::Renegotiated(_)
        | Happening::HeldTo
        | Happening::GateSkipped
        | Happening::DatePassed
        | Happening::Delivered { .. }
        | Happening::NeverCame
        | Happening::Credited(_)
        | Happening::Apologised => Vec::new(),
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

fn slip(words: &Words, fate: NewsFate, price: Money) -> Vec<String> {
    let weeks = [("weeks", fate.weeks().into())];
    match fate {
        NewsFate::Told(0) => vec![words.say("step-told-at-once")],
        NewsFate::Told(_) => vec![words.tell("step-told-later", &weeks)],
        NewsFate::Gone(_) => vec![words.say("step-gone")],
        NewsFate::Kept(_) if price > Money::ZERO => {
            let telling = words.tell("step-price-of-telling", &[("money", words.money(price).into())]);
            vec![words.tell("step-kept", &weeks), telling]
        }
        NewsFate::Kept(_) => vec![words.tell("step-kept", &weeks)],
    }
}

fn sat(words: &Words, fate: NewsFate) -> String {
    let id = if fate.is_kept() { "step-sat-kept" } else { "step-sat-later" };
    words.tell(id, &[("weeks", fate.weeks().into())])
}
