//! Statements of cmi5 (xAPI 1.0.3): who did what, in which registration, under the template of the platform.

use crate::cmi5::Cmi5Launch;
use crate::report::{CourseResult, CourseVerdict};
use crate::study_clock::duration;
use serde_json::{Map, Value, json};

/// The statements that a course makes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cmi5Verb {
    /// The visit has begun.
    Initialized,
    /// The learner is through.
    Completed,
    /// The learner passed or failed.
    Judged(CourseResult),
    /// The visit is over.
    Terminated,
}

/// When a statement is made, and a number of 128 random bits for its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The time in UTC, as ISO 8601 writes it.
    pub at: String,
    /// The number.
    pub luck: u128,
}

impl Cmi5Verb {
    const fn name(self) -> &'static str {
        match self {
            Self::Initialized => "initialized",
            Self::Completed => "completed",
            Self::Judged(CourseResult { verdict: CourseVerdict::Passed, .. }) => "passed",
            Self::Judged(CourseResult { verdict: CourseVerdict::Failed, .. }) => "failed",
            Self::Terminated => "terminated",
        }
    }

    /// What is said once in a registration gets its id from the registration: said again after a crash, it is the same
    /// statement.
    const fn is_said_once(self) -> bool {
        match self {
            Self::Completed | Self::Judged(CourseResult { verdict: CourseVerdict::Passed, .. }) => true,
            Self::Initialized
            | Self::Judged(CourseResult { verdict: CourseVerdict::Failed, .. })
            | Self::Terminated => false,
        }
    }

    fn result(self, seconds: f64) -> Option<Value> {
        let duration = duration(seconds);
        match self {
            Self::Initialized => None,
            Self::Completed => Some(json!({ "completion": true, "duration": duration })),
            Self::Judged(result) => Some(json!({
                "success": result.verdict == CourseVerdict::Passed,
                "score": { "scaled": scaled(result.share), "raw": result.percent, "min": 0, "max": 100 },
                "duration": duration,
            })),
            Self::Terminated => Some(json!({ "duration": duration })),
        }
    }
}

/// A share with four decimals at most, rounded down, as it is compared with a pass mark.
#[must_use]
pub fn scaled(share: f64) -> f64 {
    (share * 10_000.0).floor() / 10_000.0
}

const CATEGORY: &str = "https://w3id.org/xapi/cmi5/context/categories/";
const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// A statement. The template's own values stay as they are; ours come beside them.
#[must_use]
pub fn statement(
    launch: &Cmi5Launch,
    (template, mastery): (&Value, Option<f64>),
    (verb, seconds): (Cmi5Verb, f64),
    stamp: &Stamp,
) -> Value {
    let mut context = template.as_object().cloned().unwrap_or_default();
    context.insert("registration".into(), launch.registration.clone().into());
    let mut activities = taken(&mut context, "contextActivities");
    let mut categories = match activities.remove("category") {
        Some(Value::Array(list)) => list,
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let result = verb.result(seconds);
    let judges = matches!(verb, Cmi5Verb::Completed | Cmi5Verb::Judged(_));
    for name in ["cmi5"].into_iter().chain(judges.then_some("moveon")) {
        let id = format!("{CATEGORY}{name}");
        if !categories.iter().any(|category| category.get("id") == Some(&Value::from(id.as_str()))) {
            categories.push(json!({ "objectType": "Activity", "id": id }));
        }
    }
    activities.insert("category".into(), categories.into());
    context.insert("contextActivities".into(), activities.into());
    if let (Cmi5Verb::Judged(_), Some(mastery)) = (verb, mastery) {
        let mut extensions = taken(&mut context, "extensions");
        extensions.insert(MASTERY.into(), mastery.into());
        context.insert("extensions".into(), extensions.into());
    }
    let mut made = json!({
        "id": id(launch, verb, stamp),
        "timestamp": stamp.at,
        "actor": launch.actor,
        "verb": { "id": format!("http://adlnet.gov/expapi/verbs/{}", verb.name()), "display": { "en": verb.name() } },
        "object": { "objectType": "Activity", "id": launch.activity },
        "context": context,
    });
    if let (Some(made), Some(result)) = (made.as_object_mut(), result) {
        made.insert("result".into(), result);
    }
    made
}

/// The object under a key, taken out; an empty one where there is none.
fn taken(within: &mut Map<String, Value>, key: &str) -> Map<String, Value> {
    let found = within.remove(key);
    found.and_then(|found| found.as_object().cloned()).unwrap_or_default()
}

/// A UUID, version 4: by chance, or from the registration.
fn id(launch: &Cmi5Launch, verb: Cmi5Verb, stamp: &Stamp) -> String {
    let bits = if verb.is_said_once() {
        let digits: String = launch.registration.chars().filter(char::is_ascii_hexdigit).take(32).collect();
        let own = u128::from_str_radix(&digits, 16).unwrap_or_default();
        let told = base::code::sum(&format!("{}{}{}", launch.registration, launch.activity, verb.name()));
        own ^ (u128::from(told) << 64 | u128::from(told))
    } else {
        stamp.luck
    };
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let text = format!("{bits:032x}");
    let [a, b, c, d, e] =
        [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| text.get(part).unwrap_or_default());
    format!("{a}-{b}-{c}-{d}-{e}")
}
