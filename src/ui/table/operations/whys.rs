//! How the figures of operations came about, term by term, each with the rows of the model behind it. The terms are
//! the world's own; here they only get their words.

use super::hand::Hand;
use super::load::{Load, running};
use super::phrases;
use super::project::due_of;
use crate::ui::parts::face;
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::parts::{SumTerm, sum};
use game::view::{ClientCard, DeliveryPay, OperationsDesk, OperationsFile, PromiseCard, WorkCard};
use pay::scheme::PayLine;
use words::Fact;
use world::client::ClientId;
use world::forecast;
use world::knowledge::{self, Basis};
use world::quantities::{Moment, Points, Share, Work};
use world::satisfaction::planned_around;
use world::team::{CapacityTerms, Team};
use yew::prelude::*;

/// What the capacity of this week is made of.
pub(super) fn capacity_terms(hand: &Hand, desk: &OperationsDesk) -> CapacityTerms {
    team(desk).capacity_terms(&hand.view.parameters, desk.overtime, desk.shock)
}

/// The team as it is at the beginning of the week.
pub(super) fn team(desk: &OperationsDesk) -> Team {
    Team { fatigue: desk.fatigue, ..Team::default() }
}

fn asked(hand: &Hand, ask: String, terms: &[SumTerm]) -> Html {
    sum(&hand.words, &hand.view.parameters, ask, terms)
}

/// Weeks to the tenth, as in "1.8 weeks".
fn weeks(hand: &Hand, weeks: f64) -> String {
    let rounded = libm::round(weeks * 10.0) / 10.0;
    hand.tell("ops-weeks", &[("count", rounded.into()), ("figure", hand.words.number(rounded).into())])
}

/// Work with its sign, as in "+4" or "−1.2".
fn signed(hand: &Hand, work: Work) -> String {
    let plus = if work.is_positive() { "+" } else { "" };
    format!("{plus}{}", hand.words.work(work))
}

/// Why this much fits into the week.
pub(super) fn capacity(hand: &Hand, desk: &OperationsDesk) -> Html {
    let made = capacity_terms(hand, desk);
    let facts = |share: Share| [("share", Fact::from(hand.words.percent(share)))];
    let mut terms =
        vec![SumTerm::new(hand.say("ops-why-regular"), hand.words.work(made.regular)).by(&["capacity"])];
    if desk.overtime != Share::ZERO {
        let label = hand.tell("ops-why-overtime", &facts(desk.overtime));
        terms.push(SumTerm::new(label, signed(hand, made.overtime)).by(&["overtime_bend", "overtime_slope"]));
    }
    if desk.fatigue != Share::ZERO {
        let label = hand.tell("ops-why-tired", &facts(desk.fatigue));
        terms.push(SumTerm::new(label, signed(hand, made.fatigue)).by(&["fatigue_loss"]));
    }
    if desk.shock != Share::ZERO {
        let label = hand.tell("ops-why-shock", &facts(desk.shock));
        terms.push(SumTerm::new(label, signed(hand, made.shock)).by(&[
            "shock_chance",
            "shock_low",
            "shock_high",
        ]));
    }
    if desk.on_people.is_positive() {
        terms.push(SumTerm::new(hand.say("ops-why-people"), signed(hand, Work::ZERO - desk.on_people)));
    }
    let left = (desk.capacity - desk.on_people).max(Work::ZERO);
    terms.push(SumTerm::new(hand.say("ops-why-for-projects"), hand.words.work(left)));
    asked(hand, hand.say("ops-why-capacity"), &terms)
}

/// Why a week of this overtime leaves the team as tired as that.
pub(super) fn fatigue(hand: &Hand, desk: &OperationsDesk) -> Html {
    let p = &hand.view.parameters;
    let mut after = team(desk);
    after.tire(p, desk.overtime);
    let next = after.capacity_terms(p, Share::ZERO, Share::ZERO).fatigue;
    let flawed = p.defect_fatigue * after.fatigue.fraction();
    let percent = |share: Share| hand.words.percent(share);
    let terms = [
        SumTerm::new(hand.say("ops-why-tired-now"), percent(desk.fatigue)),
        SumTerm::new(hand.say("ops-why-pulled"), percent(desk.overtime)).by(&["fatigue_weeks"]),
        SumTerm::new(hand.say("ops-why-tired-costs"), signed(hand, next)).by(&["fatigue_loss"]),
        SumTerm::new(hand.say("ops-why-tired-flaws"), percent(Share::from_fraction(flawed)))
            .by(&["defect_fatigue"]),
        SumTerm::new(hand.say("ops-why-tired-after"), percent(after.fatigue)),
    ];
    asked(hand, hand.say("ops-why-fatigue"), &terms)
}

/// Why the dates ask for so much this week.
pub(super) fn needed(hand: &Hand, load: &Load) -> Html {
    let pieces = running(hand).into_iter().map(|(card, work)| {
        let left = card.promise.map_or(1, |promise| (promise.due.since(hand.view.week()) + 1).max(1));
        let facts = [
            ("client", hand.name(card).into()),
            ("time", hand.days(work.remaining).into()),
            ("weeks", left.into()),
        ];
        let pace =
            due_of(card).map_or(Work::ZERO, |due| phrases::even_pace(work.remaining, due, hand.view.week()));
        SumTerm::new(hand.tell("ops-why-pace", &facts), hand.words.work(pace))
    });
    let mut terms: Vec<SumTerm> = pieces.collect();
    if load.people.is_positive() {
        terms.push(SumTerm::new(hand.say("ops-why-people"), hand.words.work(load.people)));
    }
    terms.push(SumTerm::new(hand.say("ops-why-needed-all"), hand.days(load.needed)));
    asked(hand, hand.say("ops-why-needed"), &terms)
}

/// Why so much work is waiting, and how many weeks of the whole team it is.
pub(super) fn backlog(hand: &Hand, desk: &OperationsDesk) -> Html {
    let pieces = running(hand).into_iter();
    let mut terms: Vec<SumTerm> =
        pieces.map(|(card, work)| SumTerm::new(hand.name(card), hand.words.work(work.remaining))).collect();
    terms.push(SumTerm::new(hand.say("ops-why-backlog-all"), hand.days(desk.backlog)));
    let full = desk.backlog.person_days() / desk.capacity.person_days().max(0.1);
    let facts = [("time", hand.days(desk.backlog).into()), ("weeks", weeks(hand, full).into())];
    asked(hand, hand.tell("ops-backlog", &facts), &terms)
}

/// Why a delivery is forecast for `at`: the calculator that everybody in the game uses.
pub(super) fn forecast(hand: &Hand, work: Work, others: Work, at: Moment) -> Html {
    let made = forecast::duration_terms(&hand.view.parameters, work, others);
    let terms = [
        SumTerm::new(hand.say("ops-why-work"), hand.days(work)),
        SumTerm::new(hand.say("ops-why-others"), hand.days(others)),
        SumTerm::new(hand.say("ops-why-alone"), weeks(hand, made.alone)).by(&["capacity", "project_ceiling"]),
        SumTerm::new(hand.say("ops-why-shared"), weeks(hand, made.shared)).by(&["forecast_sharing"]),
        SumTerm::new(hand.say("ops-why-margin"), weeks(hand, made.weeks)).by(&["forecast_margin"]),
        SumTerm::new(hand.tell_week("ops-why-from", hand.view.week()), hand.tell_moment("ops-why-at", at)),
    ];
    asked(hand, hand.say("ops-why-forecast"), &terms)
}

/// Why a running project is forecast for that date: this week as it is planned, and then the calculator that everybody in
/// the game uses.
pub(super) fn running_forecast(hand: &Hand, work: &WorkCard, others: Work) -> Html {
    let p = &hand.view.parameters;
    let (needs, rest) = (work.planned.weeks(p), work.planned.after(p));
    let mut terms = vec![
        SumTerm::new(hand.say("ops-why-work"), hand.days(work.remaining)),
        SumTerm::new(hand.say("ops-why-others"), hand.days(others)),
        SumTerm::new(hand.say("ops-why-plan"), hand.days(work.allotted)),
    ];
    let week = hand.view.week();
    let from = if work.planned.is_planned_whole() {
        let enough = SumTerm::new(hand.say("ops-why-this-week"), weeks(hand, needs));
        terms.push(enough.by(&["forecast_margin"]));
        week
    } else {
        let alone = SumTerm::new(hand.say("ops-why-rest-alone"), weeks(hand, rest.alone));
        let shared = SumTerm::new(hand.say("ops-why-rest-shared"), weeks(hand, rest.shared));
        terms.push(alone.by(&["capacity", "project_ceiling"]));
        terms.push(shared.by(&["forecast_sharing"]));
        let longer = SumTerm::new(hand.say("ops-why-margin"), weeks(hand, rest.weeks));
        terms.push(longer.by(&["forecast_margin"]));
        week.plus(1)
    };
    let at = hand.tell_moment("ops-why-at", work.outlook.likely);
    terms.push(SumTerm::new(hand.tell_week("ops-why-from", from), at));
    asked(hand, hand.say("ops-why-forecast"), &terms)
}

/// Everything that waits but what is `client`'s.
pub(super) fn other_work(desk: &OperationsDesk, client: ClientId) -> Work {
    let own = desk.file(client).and_then(|file| file.work);
    desk.backlog - own.map_or(Work::ZERO, |work| work.remaining)
}

/// Why operations takes the work to be so much, and how far that can be out.
pub(super) fn estimate(hand: &Hand, card: &ClientCard, file: &OperationsFile) -> Html {
    let p = &hand.view.parameters;
    let doubt = Share::from_fraction(knowledge::doubt(p, file.basis));
    let doubt = SumTerm::new(hand.say("ops-why-doubt"), hand.words.percent(doubt));
    let doubt = match file.basis {
        Basis::Stated => doubt.by(&["stated_noise"]),
        Basis::Check => doubt.by(&["check_noise"]),
        Basis::JointVisit => doubt.by(&["joint_noise"]),
    };
    let terms = [
        SumTerm::new(hand.say("ops-stated-size"), hand.words.work(card.stated)),
        SumTerm::new(hand.say(phrases::basis(file.basis)), hand.words.work(file.effort)),
        doubt,
        SumTerm::new(hand.say("ops-your-estimate"), hand.days(file.effort)),
    ];
    asked(hand, hand.say("ops-why-estimate"), &terms)
}

/// Why the three answers name the weeks they name.
pub(super) fn answers(hand: &Hand, desk: &OperationsDesk, file: &OperationsFile) -> Html {
    let p = &hand.view.parameters;
    let factor = |id: &str, factor: f64| {
        let factor = hand.words.number(libm::round(factor * 100.0) / 100.0);
        hand.tell(id, &[("factor", factor.into())])
    };
    let [honest, cautious, padded] = file.answers.map(|at| hand.tell_moment("ops-why-at", at));
    let cautious = SumTerm::new(factor("ops-why-caution", knowledge::caution(p, file.basis)), cautious);
    let cautious = match file.basis {
        Basis::Stated => cautious.by(&["cautious_spreads", "stated_noise"]),
        Basis::Check => cautious.by(&["cautious_spreads", "check_noise"]),
        Basis::JointVisit => cautious.by(&["cautious_spreads", "joint_noise"]),
    };
    let made = forecast::duration_terms(p, file.effort, desk.backlog);
    let terms = [
        SumTerm::new(hand.say("ops-why-work"), hand.days(file.effort)),
        SumTerm::new(hand.say("ops-why-others"), hand.days(desk.backlog)),
        SumTerm::new(hand.tell_week("ops-why-from", hand.view.week()), weeks(hand, made.weeks)).by(&[
            "capacity",
            "project_ceiling",
            "forecast_sharing",
            "forecast_margin",
        ]),
        SumTerm::new(hand.say("ops-why-honest"), honest),
        cautious,
        SumTerm::new(factor("ops-why-padded", 1.0 + p.padding), padded).by(&["padding"]),
    ];
    asked(hand, hand.say("ops-why-answers"), &terms)
}

/// Why it is a slip, and how much of it the client could still plan around.
pub(super) fn slip(hand: &Hand, promise: &PromiseCard, file: &OperationsFile, work: &WorkCard) -> Html {
    let p = &hand.view.parameters;
    let (due, now) = (promise.due.end(), hand.view.week().start());
    let (early, (_, tells)) = (due.weeks_since(now), work.tells);
    let at = |at| hand.tell_moment("ops-why-at", at);
    let cautious = SumTerm::new(hand.say("ops-why-cautious"), at(work.outlook.cautious));
    let terms = [
        SumTerm::new(hand.say("ops-why-promised"), hand.tell_week("ops-week", promise.due)),
        SumTerm::new(hand.say("ops-why-forecast-now"), at(work.outlook.likely)),
        cautious.by(caution_rows(file.basis)),
        SumTerm::new(hand.say("ops-why-slip"), hand.words.stretch(tells.weeks_since(due).max(0.0)))
            .by(&["slip_threshold"]),
        SumTerm::new(hand.say("ops-why-early"), hand.words.stretch(early.max(0.0))).by(&["warning_weeks"]),
        SumTerm::new(
            hand.say("ops-why-planned-around"),
            hand.words.percent(Share::from_fraction(planned_around(p, early))),
        )
        .by(&["warning_reach"]),
    ];
    asked(hand, hand.say("ops-why-slip-ask"), &terms)
}

/// The rows of the model that a cautious date by an estimate of this basis comes from.
const fn caution_rows(basis: Basis) -> &'static [&'static str] {
    match basis {
        Basis::Stated => &["cautious_spreads", "stated_noise", "effort_mu", "gate_found", "defect_base"],
        Basis::Check => &["cautious_spreads", "check_noise", "gate_found", "defect_base"],
        Basis::JointVisit => &["cautious_spreads", "joint_noise", "gate_found", "defect_base"],
    }
}

/// Why the client is as satisfied as it is, as far as operations can tell.
pub(super) fn satisfaction(hand: &Hand, promise: &PromiseCard) -> Html {
    let p = &hand.view.parameters;
    let points = promise.surveyed.unwrap_or(promise.mood);
    let start = Points::from_points(p.start_points);
    let since = points - start;
    let terms = [
        SumTerm::new(hand.say("ops-why-start"), hand.words.points(start)).by(&["start_points"]),
        if promise.surveyed.is_some() {
            SumTerm::new(hand.say("ops-why-survey"), hand.words.signed_points(since)).by(&[
                "late_per_week",
                "loss_aversion",
                "surprise",
                "defect_points",
                "survey_noise",
            ])
        } else {
            SumTerm::new(hand.say("ops-why-so-far"), hand.words.signed_points(since)).by(&[
                "late_per_week",
                "loss_aversion",
                "surprise",
                "warning_cost",
            ])
        },
        SumTerm::new(hand.say("client-satisfaction"), hand.words.points(points)),
    ];
    asked(hand, hand.tell("ops-why-satisfaction", &[("points", hand.words.points(points).into())]), &terms)
}

/// Why a delivery pays so much: what each line of pay adds, for sure or with hope.
pub(super) fn delivery(hand: &Hand, lines: &[(PayLine, DeliveryPay)]) -> Html {
    let terms = lines.iter().map(|(line, pay)| {
        let sentence = pay_line_for(&hand.words, line, hand.view.seat, hand.view.pay.scale);
        SumTerm::new(sentence, hand.words.signed_money(pay.sure + pay.hoped))
    });
    let mut terms: Vec<SumTerm> = terms.collect();
    if terms.is_empty() {
        return Html::default();
    }
    let all = lines.iter().map(|(_, pay)| pay.sure + pay.hoped).sum();
    terms.push(SumTerm::new(hand.say("ops-why-at-best"), hand.words.money(all)));
    asked(hand, hand.say("ops-why-earned"), &terms)
}

/// Why so much has been earned: every item of every pay line, and what conduct cost.
pub(super) fn earned(hand: &Hand) -> Html {
    let pay = &hand.view.pay;
    let items = pay.slip.lines.iter().flat_map(|line| &line.items);
    let mut terms: Vec<SumTerm> = items
        .map(|item| SumTerm::new(paid_for(hand, item.source), hand.words.signed_money(item.amount)))
        .collect();
    terms.extend(pay.standing.iter().map(|line| {
        let label = hand.tell(crate::ui::table::phrases::deed(line.deed), &[("count", line.count.into())]);
        SumTerm::new(label, hand.words.signed_money(line.amount))
    }));
    if terms.is_empty() {
        return Html::default();
    }
    terms.push(SumTerm::new(hand.say("ops-pay-so-far"), hand.words.money(pay.earned())));
    asked(hand, hand.say("ops-why-earned"), &terms)
}

fn paid_for(hand: &Hand, source: pay::slip::PaidFor) -> String {
    use pay::slip::PaidFor;
    let name = |client| hand.view.card(client).map(|card| face::name(&hand.words, card)).unwrap_or_default();
    match source {
        PaidFor::Promise(client) => name(client),
        PaidFor::Clawback(client) => hand.tell("slip-clawback", &[("name", name(client).into())]),
        PaidFor::PulledIn(_) => hand.say("slip-pulled-in"),
        PaidFor::Quarter => hand.say("slip-quarter"),
    }
}
