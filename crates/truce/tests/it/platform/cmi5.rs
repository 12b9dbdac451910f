//! cmi5 against a platform that keeps its rules; each is named as `@cmi5/requirements` names it.

use super::{of_truce, random_progress};
use crate::random_play::{Dice, for_seeds};
use course::progress::CourseProgress;
use platform::cmi5::{Cmi5Fault, Cmi5Launch, Cmi5Phase, Cmi5Visit, HttpAnswer, HttpAsk};
use platform::report::{CourseResult, CourseVerdict, LearnerReport};
use platform::scorm::{Holding, VisitPurpose};
use platform::statement::Stamp;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const QUERY: &str = "?lang=de&endpoint=https%3A%2F%2Flms.example%2Fxapi&activityId=https%3A%2F%2Flms.example%2Fau%2F7\
&registration=8f9b1c2e-3d4f-4a5b-8c6d-7e8f9a0b1c2d&fetch=https%3A%2F%2Flms.example%2Ffetch%3Fid%3D1\
&actor=%7B%22objectType%22%3A%22Agent%22%2C%22account%22%3A%7B%22homePage%22%3A%22https%3A%2F%2Flms.example%22%2C%22name%22%3A%22l+17%22%7D%7D";

fn launch() -> Cmi5Launch {
    Cmi5Launch::of_query(QUERY).expect("it is whole")
}

fn template() -> Value {
    json!({
        "contextActivities": { "grouping": [{ "id": "urn:truce:unit:truce" }] },
        "extensions": { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s-1" },
    })
}

/// A platform: what it was told, in order, over all visits of a registration.
#[derive(Default)]
struct Lrs {
    statements: Vec<Value>,
    state: Option<String>,
    /// Of this visit: which rules need.
    tokens: usize,
    seen: Vec<&'static str>,
    mode: Option<&'static str>,
    mastery: Option<f64>,
    visits: usize,
}

impl Lrs {
    fn new_visit(&mut self) {
        self.visits += 1;
        self.tokens = 0;
        self.seen.clear();
    }

    fn answers(&mut self, ask: &HttpAsk) -> HttpAnswer {
        let good = |body: String| HttpAnswer { status: 200, body };
        if ask.address.starts_with("https://lms.example/fetch") {
            self.tokens += 1;
            assert_eq!(ask.method, "POST", "8.2.1.0-2");
            assert_eq!(self.tokens, 1, "8.2.3.0-1: fetched once");
            return good("{\"auth-token\":\"dG9rZW4=\"}".into());
        }
        assert_eq!(ask.token.as_deref(), Some("dG9rZW4="), "8.1.2.0-5");
        if ask.address.contains("LMS.LaunchData") {
            assert_eq!(ask.method, "GET", "10.2.1.0-5");
            self.seen.push("launch");
            let data = json!({
                "contextTemplate": template(),
                "launchMode": self.mode.unwrap_or("Normal"),
                "masteryScore": self.mastery,
                "returnURL": "https://lms.example/back",
            });
            return good(data.to_string());
        }
        if ask.address.contains("agents/profile") {
            assert!(ask.address.contains("profileId=cmi5LearnerPreferences"), "11.0.0.0-4");
            self.seen.push("preferences");
            return HttpAnswer { status: 404, body: String::new() };
        }
        if ask.address.contains("activities/state") {
            assert!(ask.address.contains("registration=8f9b1c2e"), "8.1.4.0-3");
            assert!(!ask.address.contains('+'), "a space is %20: {}", ask.address);
            return match ask.method {
                "GET" => match &self.state {
                    Some(state) => good(state.clone()),
                    None => HttpAnswer { status: 404, body: String::new() },
                },
                _ => {
                    self.state.clone_from(&ask.body);
                    HttpAnswer { status: 204, body: String::new() }
                }
            };
        }
        let body: Value = serde_json::from_str(ask.body.as_deref().unwrap()).unwrap();
        let list = body.as_array().cloned().unwrap_or_else(|| vec![body]);
        list.into_iter().for_each(|made| self.take(made));
        good("[]".into())
    }

    fn verb(made: &Value) -> String {
        made["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
    }

    /// The verbs of this visit so far.
    fn visit(&self) -> Vec<String> {
        self.statements.iter().filter(|made| made["visit"] == self.visits).map(Self::verb).collect()
    }

    fn take(&mut self, mut made: Value) {
        let verb = Self::verb(&made);
        let (before, all) = (self.visit(), self.statements.iter().map(Self::verb).collect::<Vec<_>>());
        assert!(
            self.seen.contains(&"preferences"),
            "11.0.0.0-3 (d2): preferences before the first statement"
        );
        assert_eq!(before.is_empty(), verb == "initialized", "9.3.0.0-4");
        assert!(!before.contains(&"terminated".into()), "9.3.0.0-5");
        assert!(!before.contains(&verb), "9.3.0.0-2: {verb} twice");
        let judged =
            |verbs: &[String]| verbs.iter().any(|verb| ["passed", "failed"].contains(&verb.as_str()));
        if ["passed", "failed"].contains(&verb.as_str()) {
            assert!(!judged(&before), "9.3.0.0-3");
            assert!(!all.contains(&"passed".into()), "9.3.0.0-7, 9.3.0.0-8");
            assert_eq!(made["result"]["success"], verb == "passed", "9.5.2.0-1");
            let scaled = made["result"]["score"]["scaled"].as_f64().unwrap();
            if let Some(mastery) = self.mastery {
                assert_eq!(scaled >= mastery, verb == "passed", "9.3.4.0-2, 9.3.5.0-2");
                let told = &made["context"]["extensions"]["https://w3id.org/xapi/cmi5/context/extensions/masteryscore"];
                assert_eq!(told.as_f64(), Some(mastery), "9.6.3.2-2");
            }
            assert!(
                made["result"]["score"]["min"] == 0 && made["result"]["score"]["max"] == 100,
                "9.5.1.0-3"
            );
        } else {
            assert!(made["result"].get("score").is_none(), "9.5.1.0-2");
            assert!(made["result"].get("success").is_none(), "9.5.2.0-3");
        }
        if verb == "completed" {
            assert!(!all.contains(&verb), "9.3.0.0-6");
            assert_eq!(made["result"]["completion"], true, "9.5.3.0-1");
        }
        assert!(verb == "initialized" || made["result"]["duration"].is_string(), "9.5.4.1");
        if self.mode.is_some() {
            assert!(["initialized", "terminated"].contains(&verb.as_str()), "10.2.2.0-9, 10.2.2.0-11");
        }
        assert_eq!(made["object"]["id"], "https://lms.example/au/7", "8.1.5.0-6");
        assert_eq!(made["actor"], launch().actor, "8.1.3.0-3");
        let context = &made["context"];
        assert_eq!(context["registration"], launch().registration, "9.6.1.0-1");
        assert_eq!(
            context["extensions"]["https://w3id.org/xapi/cmi5/context/extensions/sessionid"], "s-1",
            "9.6.3.1-4"
        );
        assert_eq!(
            context["contextActivities"]["grouping"],
            template()["contextActivities"]["grouping"],
            "10.2.1.0-6"
        );
        let categories: Vec<&str> = context["contextActivities"]["category"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|category| category["id"].as_str()?.rsplit('/').next())
            .collect();
        let moves_on = ["completed", "passed", "failed"].contains(&verb.as_str());
        assert_eq!(categories, if moves_on { vec!["cmi5", "moveon"] } else { vec!["cmi5"] }, "9.6.2");
        let id = made["id"].as_str().unwrap().to_owned();
        assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "9.1.0.0-1");
        assert!(id.get(14..15) == Some("4") && "89ab".contains(&id[19..20]), "9.1.0.0-1: {id}");
        let ids: BTreeSet<&str> = self.statements.iter().filter_map(|made| made["id"].as_str()).collect();
        assert!(!ids.contains(id.as_str()), "an id twice");
        assert!(made["timestamp"].as_str().unwrap().ends_with('Z'), "9.7.0.0-2");
        made["visit"] = self.visits.into();
        self.statements.push(made);
    }
}

fn stamps(dice: &mut Dice) -> [Stamp; 2] {
    [(); 2].map(|()| {
        let luck = (0..4).fold(0_u128, |bits, _| bits << 32 | dice.below(1 << 32) as u128);
        Stamp { at: "2031-05-06T07:08:09.123Z".into(), luck }
    })
}

/// Asks the platform until there is nothing to ask, or it fails.
fn settle(visit: &mut Cmi5Visit, lrs: &mut Lrs) {
    while let Some(ask) = visit.next_ask() {
        let answer = lrs.answers(&ask);
        if !visit.answered(&ask, &answer) {
            return;
        }
    }
}

fn opened(lrs: &mut Lrs, dice: &mut Dice) -> Cmi5Visit {
    lrs.new_visit();
    let mut visit = Cmi5Visit::begin(launch(), None);
    settle(&mut visit, lrs);
    let [stamp, _] = stamps(dice);
    visit.open(&stamp);
    settle(&mut visit, lrs);
    assert_eq!((visit.phase(), visit.holding()), (Cmi5Phase::Open, Holding::All));
    visit
}

fn result(percent: u8) -> LearnerReport {
    let verdict = if percent >= 75 { CourseVerdict::Passed } else { CourseVerdict::Failed };
    let result = CourseResult { share: f64::from(percent) / 100.0, percent, verdict };
    LearnerReport { state: format!("state-{percent}"), done: 100, result: Some(result) }
}

/// Any learner, any visits, ended or not, closed at any moment: no rule is broken, and the state is there again.
#[test]
fn over_any_visits_no_rule_is_broken_and_the_state_is_there_again() {
    let course = of_truce();
    for_seeds(300, |seed| {
        let mut dice = Dice::new(seed);
        let mut lrs = Lrs { mastery: dice.one_in(2).then_some(0.75), ..Lrs::default() };
        let mut last = None;
        for _ in 0..4 {
            let mut visit = opened(&mut lrs, &mut dice);
            assert_eq!(visit.state().map(str::to_owned), last);
            for second in 0..dice.below(6) {
                let report = if dice.one_in(3) {
                    result(dice.below(101) as u8)
                } else {
                    LearnerReport::of(&random_progress(&course, &mut dice), &course)
                };
                visit.report(&report, second as f64, &stamps(&mut dice));
                settle(&mut visit, &mut lrs);
                assert_eq!(visit.holding(), Holding::All);
                last = Some(report.state);
            }
            match dice.below(3) {
                0 => {
                    visit.end(60.0, &stamps(&mut dice));
                    settle(&mut visit, &mut lrs);
                    assert_eq!(lrs.visit().last().map(String::as_str), Some("terminated"));
                }
                1 => {
                    visit.end(60.0, &stamps(&mut dice));
                    let asks = visit.last_words();
                    asks.iter().for_each(|ask| drop(lrs.answers(ask)));
                    assert_eq!(lrs.visit().last().map(String::as_str), Some("terminated"));
                }
                _ => {}
            }
        }
    });
}

/// The network goes in the middle of anything: that is told, and everything is sent, once, as soon as it is back.
#[test]
fn what_a_silent_platform_missed_is_told_and_sent_once() {
    let course = of_truce();
    for_seeds(300, |seed| {
        let mut dice = Dice::new(seed);
        let mut lrs = Lrs { mastery: Some(0.75), ..Lrs::default() };
        lrs.new_visit();
        let mut visit = Cmi5Visit::begin(launch(), None);
        let mut last = String::new();
        for round in 0..30 {
            if round % 3 == 0 && visit.phase() == Cmi5Phase::Open {
                let [stamp, _] = stamps(&mut dice);
                visit.open(&stamp);
                let report = if dice.one_in(2) { result(80) } else { result(20) };
                let other = LearnerReport::of(&CourseProgress::new(&course), &course);
                let report = if round < 20 { other } else { report };
                visit.report(&report, f64::from(round), &stamps(&mut dice));
                last = report.state;
            }
            while let Some(ask) = visit.next_ask() {
                if dice.one_in(3) {
                    let status = *dice.pick(&[0, 500, 503, 429]);
                    assert!(!visit.answered(&ask, &HttpAnswer { status, body: "<h1>no</h1>".into() }));
                    assert_eq!(visit.fault(), Some(Cmi5Fault::Silent));
                    assert_eq!(visit.holding(), Holding::NotAll);
                    break;
                }
                let answer = lrs.answers(&ask);
                visit.answered(&ask, &answer);
            }
        }
        settle(&mut visit, &mut lrs);
        assert_eq!(
            (visit.fault(), visit.holding(), visit.state()),
            (None, Holding::All, Some(last.as_str()))
        );
        visit.end(1.0, &stamps(&mut dice));
        settle(&mut visit, &mut lrs);
        let verbs = lrs.visit();
        assert_eq!(verbs.iter().filter(|verb| *verb == "completed").count(), 1, "{verbs:?}");
    });
}

/// A statement that was taken although its answer was lost is the same one when it is sent again by a later visit.
#[test]
fn what_is_said_once_in_a_registration_has_one_id() {
    let mut dice = Dice::new(1);
    let said = |dice: &mut Dice| {
        let mut lrs = Lrs { mastery: Some(0.75), ..Lrs::default() };
        let mut visit = opened(&mut lrs, dice);
        visit.report(&result(90), 1.0, &stamps(dice));
        settle(&mut visit, &mut lrs);
        lrs.statements.iter().map(|made| made["id"].clone()).collect::<Vec<_>>()
    };
    let (one, two) = (said(&mut dice), said(&mut dice));
    assert_ne!(one[0], two[0], "initialized is said in every visit");
    assert_eq!(one[1..], two[1..], "completed and passed are not");
}

/// Failed and then better within one visit: a visit is judged once, so it is judged at its end.
#[test]
fn a_visit_is_judged_once_and_by_its_best() {
    let mut dice = Dice::new(2);
    let mut lrs = Lrs { mastery: Some(0.75), ..Lrs::default() };
    let mut visit = opened(&mut lrs, &mut dice);
    for percent in [10, 20, 90, 30] {
        visit.report(&result(percent), 1.0, &stamps(&mut dice));
        settle(&mut visit, &mut lrs);
    }
    visit.end(2.0, &stamps(&mut dice));
    settle(&mut visit, &mut lrs);
    assert_eq!(lrs.visit(), ["initialized", "completed", "passed", "terminated"]);

    let mut lrs = Lrs { mastery: Some(0.75), ..Lrs::default() };
    let mut visit = opened(&mut lrs, &mut dice);
    visit.report(&result(10), 1.0, &stamps(&mut dice));
    visit.end(2.0, &stamps(&mut dice));
    settle(&mut visit, &mut lrs);
    assert_eq!(lrs.visit(), ["initialized", "completed", "failed", "terminated"]);
    let mut visit = opened(&mut lrs, &mut dice);
    visit.report(&result(90), 1.0, &stamps(&mut dice));
    settle(&mut visit, &mut lrs);
    assert_eq!(lrs.visit(), ["initialized", "passed"], "completed once in a registration");
}

#[test]
fn who_only_looks_is_not_recorded() {
    for mode in ["Browse", "Review"] {
        let mut dice = Dice::new(3);
        let mut lrs = Lrs { mode: Some(mode), ..Lrs::default() };
        let mut visit = opened(&mut lrs, &mut dice);
        assert_eq!(visit.purpose(), VisitPurpose::Looking);
        visit.report(&result(90), 1.0, &stamps(&mut dice));
        visit.end(2.0, &stamps(&mut dice));
        settle(&mut visit, &mut lrs);
        assert_eq!(lrs.visit(), ["initialized", "terminated"]);
        assert_eq!(lrs.state, None);
    }
}

/// The page is loaded anew within a visit: the token is not fetched again, and nothing is said twice. After the end the
/// state is still kept, and nothing more is said.
#[test]
fn a_page_that_is_loaded_anew_goes_on_with_its_token() {
    let mut dice = Dice::new(4);
    let mut lrs = Lrs::default();
    let mut visit = opened(&mut lrs, &mut dice);
    visit.report(&result(10), 1.0, &stamps(&mut dice));
    settle(&mut visit, &mut lrs);
    let mut visit = Cmi5Visit::begin(launch(), visit.kept().as_deref());
    settle(&mut visit, &mut lrs);
    let [stamp, _] = stamps(&mut dice);
    visit.open(&stamp);
    settle(&mut visit, &mut lrs);
    assert_eq!(visit.state(), Some("state-10"));
    assert_eq!(lrs.visit(), ["initialized", "completed"]);
    visit.end(1.0, &stamps(&mut dice));
    settle(&mut visit, &mut lrs);
    let mut visit = Cmi5Visit::begin(launch(), visit.kept().as_deref());
    settle(&mut visit, &mut lrs);
    visit.open(&stamp);
    visit.report(&result(90), 1.0, &stamps(&mut dice));
    settle(&mut visit, &mut lrs);
    assert!(visit.is_over());
    assert_eq!(lrs.visit().last().map(String::as_str), Some("terminated"));
    assert!(lrs.state.is_some_and(|state| state.contains("state-90")));
}

/// A login page between us and the platform is no answer: nothing that is kept there is written over.
#[test]
fn what_cannot_be_read_is_not_taken_for_nothing() {
    for page in ["LMS.LaunchData", "truce-progress"] {
        let mut dice = Dice::new(5);
        let mut lrs = Lrs {
            state: Some(r#"{"progress":"kept","completed":true,"passed":false}"#.into()),
            ..Lrs::default()
        };
        lrs.new_visit();
        let mut visit = Cmi5Visit::begin(launch(), None);
        let mut met = 0;
        for _ in 0..20 {
            let Some(ask) = visit.next_ask() else { break };
            let good = lrs.answers(&ask);
            let login = HttpAnswer { status: 200, body: "<title>Please log in</title>".into() };
            let blocked = ask.address.contains(page) && met < 3;
            met += usize::from(blocked);
            assert_eq!(visit.answered(&ask, if blocked { &login } else { &good }), !blocked);
            visit.report(&result(10), 1.0, &stamps(&mut dice));
        }
        assert_eq!(met, 3);
        assert!(lrs.state.is_some_and(|state| state.contains(r#""completed":true"#)), "{page}");
    }
}

/// The page goes to an address of the web at the end, or nowhere.
#[test]
fn a_way_back_that_is_a_script_is_none() {
    for (way, taken) in
        [("javascript:alert(1)", false), ("data:text/html,x", false), ("HTTPS://lms.example/back", true)]
    {
        let mut visit = Cmi5Visit::begin(launch(), None);
        let mut lrs = Lrs::default();
        lrs.new_visit();
        while let Some(ask) = visit.next_ask() {
            let mut answer = lrs.answers(&ask);
            answer.body = answer.body.replace("https://lms.example/back", way);
            visit.answered(&ask, &answer);
        }
        assert_eq!(visit.return_to().is_some(), taken, "{way}");
    }
    for from in ["endpoint=https", "fetch=https"] {
        let to = from.replace("https", "javascript");
        assert_eq!(Cmi5Launch::of_query(&QUERY.replace(from, &to)), None, "{from}");
    }
}

/// A result that was told as failed is not told in every later visit, and a statement that the platform will never take
/// does not hold up the end.
#[test]
fn nothing_is_told_twice_and_nothing_waits_for_what_is_refused() {
    let mut dice = Dice::new(6);
    let mut lrs = Lrs { mastery: Some(0.75), ..Lrs::default() };
    for expected in
        [vec!["initialized", "completed", "failed", "terminated"], vec!["initialized", "terminated"]]
    {
        let mut visit = opened(&mut lrs, &mut dice);
        visit.report(&result(10), 1.0, &stamps(&mut dice));
        settle(&mut visit, &mut lrs);
        visit.end(2.0, &stamps(&mut dice));
        settle(&mut visit, &mut lrs);
        assert_eq!(lrs.visit(), expected);
    }
    let mut visit = opened(&mut lrs, &mut dice);
    visit.report(&result(90), 1.0, &stamps(&mut dice));
    visit.end(2.0, &stamps(&mut dice));
    while let Some(ask) = visit.next_ask() {
        let refused = ask.body.as_deref().is_some_and(|body| body.contains("verbs/passed"));
        let answer =
            if refused { HttpAnswer { status: 400, body: String::new() } } else { lrs.answers(&ask) };
        visit.answered(&ask, &answer);
    }
    assert_eq!(lrs.visit(), ["initialized", "terminated"]);
    assert_eq!(
        (visit.fault(), visit.holding()),
        (Some(Cmi5Fault::Refused), Holding::NotAll),
        "and that is told"
    );
}

/// Platforms answer anything.
#[test]
fn whatever_a_platform_answers_nothing_panics_and_it_is_told() {
    let bodies = [
        "",
        "null",
        "[]",
        "{}",
        "{\"auth-token\":7}",
        "{\"error-code\":\"1\"}",
        "{\"contextTemplate\":3,\"launchMode\":[]}",
        "<html>",
    ];
    for_seeds(300, |seed| {
        let mut dice = Dice::new(seed);
        let mut visit = Cmi5Visit::begin(
            launch(),
            dice.one_in(3).then_some("{\"token\":\"t\",\"initialized\":true,\"ended\":false}"),
        );
        for _ in 0..20 {
            let [stamp, _] = stamps(&mut dice);
            visit.open(&stamp);
            visit.report(&result(80), 1.0, &stamps(&mut dice));
            let Some(ask) = visit.next_ask() else { break };
            let status = *dice.pick(&[0, 200, 204, 400, 401, 403, 404, 409, 500]);
            let body = (*dice.pick(&bodies)).to_owned();
            if !visit.answered(&ask, &HttpAnswer { status, body }) {
                assert!(visit.fault().is_some());
            }
        }
        visit.end(1.0, &stamps(&mut dice));
        let _ = visit.last_words();
    });
}

#[test]
fn an_address_that_a_platform_did_not_make_is_no_launch() {
    for missing in ["endpoint", "fetch", "actor", "registration", "activityId"] {
        let other = QUERY.replace(&format!("{missing}="), "x=");
        assert_eq!(Cmi5Launch::of_query(&other), None, "{missing}");
    }
    assert_eq!(Cmi5Launch::of_query(&QUERY.replace("%7B%22objectType", "%5B%22objectType")), None);
    assert_eq!(launch().endpoint, "https://lms.example/xapi/");
    assert_eq!(launch().actor["account"]["name"], "l 17");
}
