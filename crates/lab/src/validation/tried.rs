//! What was tried about the claims that do not come out, with `truce lab` on 4,000 quarters of the preset unless it says
//! otherwise. Nothing of it was kept: a number that is set so that a contrast comes out proves nothing.

/// By the claim's name.
const TRIED: [(&str, &str); 5] = [
    (
        "margin",
        "Without deals pulled in from the next quarter it is 13%. Their revenue is booked in this quarter and served in the next, \
         so that they cost nothing yet. A margin without them would be another figure, so this one stays.",
    ),
    (
        "2",
        "A discount that pulls from about half to twice as hard: 3.3 to 5.8%. Deals that are readier or less ready to close: 2 to 5%. \
         Six times the pay: 6.5%; ten times: 7.1%. Pay stays as it is, because all plans are worth the same to a reference player.",
    ),
    (
        "4a",
        "A renewed client worth 0, 2.4 and 5 quarters, six and eight leads, teams of 20 and of 16, gated and siloed pay, 2,000 quarters \
         each. Operations deciding comes off best once, with eight leads under siloed pay, and not by more than chance.",
    ),
    (
        "4b",
        "Six and ten times the pay. Under siloed pay the fall comes, but only there: 97 thousand at ten times, against 101 at three. \
         Joint milestones fall to 60.",
    ),
    (
        "12",
        "Checks that take no time, pay that both know, the customer-first culture: 1.7 times the checks each time. Honest bots: 1.6 \
         times, and 92% of slips told under both plans. Six times the pay: three times the checks, and still fewer slips told.",
    ),
];

/// What was tried about a claim that does not come out.
#[must_use]
pub fn about(id: &str) -> Option<&'static str> {
    TRIED.iter().find(|(claim, _)| *claim == id).map(|(_, tried)| *tried)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::{Validation, Verdict};

    #[test]
    fn something_was_tried_about_every_miss_and_about_nothing_else() {
        let found = Validation::recorded().expect("it is kept");
        for row in &found.rows {
            assert_eq!(about(&row.id).is_some(), row.finding.verdict == Verdict::Miss, "{}", row.id);
        }
        for (id, _) in TRIED {
            assert!(found.rows.iter().any(|row| row.id == id), "{id} is no claim");
        }
    }
}
