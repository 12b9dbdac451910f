//! What a seat says, told: what a person typed as it is, and a bot's remark in the words of the language.

use super::Words;
use game::saying::{Ground, Occasion, Remark, Saying};

impl Words {
    /// What a seat says.
    #[must_use]
    pub fn saying(&self, said: &Saying) -> String {
        match said {
            Saying::Typed(text) => text.clone(),
            Saying::Remark(remark) => self.remark(remark),
        }
    }

    /// What a bot says. Where its ground has no line of its own, the occasion has one for all grounds.
    #[must_use]
    pub fn remark(&self, remark: &Remark) -> String {
        let id = line(remark.on);
        let facts = [
            ("turn", remark.way.into()),
            ("week", self.week(remark.week).into()),
            ("asked", self.week(remark.asked).into()),
            ("draft", self.week(remark.draft).into()),
        ];
        let ground = remark.ground.map_or("waited", ground_name);
        self.part(id, ground, &facts).unwrap_or_else(|| self.tell(id, &facts))
    }
}

const fn ground_name(ground: Ground) -> &'static str {
    match ground {
        Ground::Pay => "pay",
        Ground::Effort => "effort",
        Ground::Conscience => "conscience",
        Ground::Standing => "standing",
        Ground::Liking => "liking",
        Ground::Chance => "chance",
    }
}

/// The sentence for an occasion.
const fn line(on: Occasion) -> &'static str {
    match on {
        Occasion::Invite => "line-invite",
        Occasion::AskCheck => "line-ask-check",
        Occasion::DraftLater => "line-draft-later",
        Occasion::DraftAsked => "line-draft-asked",
        Occasion::SignAlone => "line-sign-alone",
        Occasion::StampCounter => "line-stamp-counter",
        Occasion::StampDraft => "line-stamp-draft",
        Occasion::Split => "line-split",
        Occasion::Override => "line-override",
        Occasion::Escalate => "line-escalate",
        Occasion::Decline => "line-decline",
        Occasion::JoinVisit => "line-join-visit",
        Occasion::DeclineVisit => "line-decline-visit",
        Occasion::ReportLate => "line-report-late",
        Occasion::ReportInTime => "line-report-in-time",
        Occasion::CounterLater => "line-counter-later",
        Occasion::CounterLess => "line-counter-less",
        Occasion::CounterMore => "line-counter-more",
        Occasion::CounterSooner => "line-counter-sooner",
        Occasion::Disclose => "line-disclose",
        Occasion::Renegotiate => "line-renegotiate",
        Occasion::AgreeRenegotiation => "line-agree-renegotiation",
        Occasion::RefuseRenegotiation => "line-refuse-renegotiation",
        Occasion::ProposeReview => "line-propose-review",
        Occasion::JoinReview => "line-join-review",
    }
}
