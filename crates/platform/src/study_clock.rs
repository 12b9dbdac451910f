//! How long a learner has studied.

/// How long somebody may think about one thing, in seconds; who is away longer is not studying.
const LONGEST_THOUGHT: f64 = 600.0;

/// How long a learner has studied in this visit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StudyClock {
    seconds: f64,
    last: f64,
}

impl StudyClock {
    /// It begins at `now`, in milliseconds.
    #[must_use]
    pub const fn new(now: f64) -> Self {
        Self { seconds: 0.0, last: now }
    }

    /// The learner has done something at `now`, in milliseconds. A clock that was set back adds nothing.
    pub fn tick(&mut self, now: f64) {
        let passed = (now - self.last) / 1_000.0;
        self.seconds += passed.clamp(0.0, LONGEST_THOUGHT);
        self.last = now;
    }

    /// In seconds.
    #[must_use]
    pub const fn seconds(&self) -> f64 {
        self.seconds
    }
}

/// A length of time as SCORM 2004 and cmi5 write it (ISO 8601): seconds with two decimals at most.
#[must_use]
pub fn duration(seconds: f64) -> String {
    let hundredths = hundredths(seconds);
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    if rest == 0 { format!("PT{whole}S") } else { format!("PT{whole}.{rest:02}S") }
}

/// The same as SCORM 1.2 writes it: `hhhh:mm:ss.cc`.
#[must_use]
pub fn timespan(seconds: f64) -> String {
    let hundredths = hundredths(seconds).min(MOST_HUNDREDTHS);
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    format!("{:04}:{:02}:{:02}.{rest:02}", whole / 3_600, whole / 60 % 60, whole % 60)
}

/// 9999:59:59.99, beyond which SCORM 1.2 cannot write.
const MOST_HUNDREDTHS: u64 = 3_599_999_999;

fn hundredths(seconds: f64) -> u64 {
    (seconds.max(0.0) * 100.0) as u64
}
