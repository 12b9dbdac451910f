//! The words of the validation: what a figure is of, and what was tried about a claim that does not hold.

use super::named::{Catalogue, ClaimText, culture_of_claims, plan_of_claims, plan_of_claims_in_short};
use super::{Fact, Words};
use lab::process::Dates;
use lab::validation::study::Leads;
use lab::validation::what::{Of, What};
use lab::validation::{ClaimRow, ClaimVerdict};

/// What the model page says about the claims as a whole, and about how well the causes tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValidationText {
    /// How many claims hold.
    Lead,
    /// The research names of pay plans.
    Plans,
    /// How many claims of a kind hold.
    Count,
    /// What the random worlds are.
    Robustness,
    /// How sure can a debrief be?
    HeadlinesTitle,
    /// How that is measured.
    HeadlinesLead,
    /// From how many teams on a measure of quarters may be headlined; of 0 teams, never.
    HeadlinesQuarters,
    /// The same of years.
    HeadlinesYears,
    /// So many teams.
    HeadlinesTeams,
    /// A pay plan on a market.
    HeadlinesRow,
    /// Do the causes tell apart?
    ApartTitle,
    /// How that is counted, and how many do.
    ApartLead,
    /// Who plays in the counted games.
    ApartPlayers,
    /// A market in which players follow the money.
    ApartNatural,
    /// A market in which they are careful.
    ApartCareful,
    /// A share of games with its interval.
    ApartShare,
    /// The same where it is not as wanted.
    ApartShareMissed,
    /// All markets together.
    ApartAll,
    /// Why the two causes that set one seat's pay against the other's do not tell apart.
    ApartGoals,
}

impl Words {
    /// A sentence about the claims as a whole.
    #[must_use]
    pub fn of_validation(&self, text: ValidationText, facts: &[(&str, Fact<'_>)]) -> String {
        self.tell(
            match text {
                ValidationText::Lead => "validation-lead",
                ValidationText::Plans => "validation-plans",
                ValidationText::Count => "validation-count",
                ValidationText::Robustness => "robustness-lead",
                ValidationText::HeadlinesTitle => "headlines-title",
                ValidationText::HeadlinesLead => "headlines-lead",
                ValidationText::HeadlinesQuarters => "headlines-quarters",
                ValidationText::HeadlinesYears => "headlines-years",
                ValidationText::HeadlinesTeams => "headlines-teams",
                ValidationText::HeadlinesRow => "headlines-row",
                ValidationText::ApartTitle => "apart-title",
                ValidationText::ApartLead => "apart-lead",
                ValidationText::ApartPlayers => "apart-players",
                ValidationText::ApartNatural => "apart-natural",
                ValidationText::ApartCareful => "apart-careful",
                ValidationText::ApartShare => "apart-share",
                ValidationText::ApartShareMissed => "apart-share-missed",
                ValidationText::ApartAll => "apart-all",
                ValidationText::ApartGoals => "apart-goals",
            },
            facts,
        )
    }

    /// Of a claim that does not hold, what was tried about it.
    #[must_use]
    pub fn tried(&self, row: &ClaimRow) -> Option<String> {
        match row.finding.verdict {
            ClaimVerdict::Pass => None,
            ClaimVerdict::Miss => self.find(&ClaimText::Tried.sentence(&row.id), &[]),
        }
    }

    /// What a figure of the validation is of.
    #[must_use]
    pub fn seen(&self, what: &What) -> String {
        match what {
            What::Paid { of, plan } => self.seen_under(*of, self.plan(plan)),
            What::PaidLess { of, plan, less } => {
                let facts = [
                    ("plan", self.plan(plan).into()),
                    ("less", self.say(&plan_of_claims_in_short(less)).into()),
                ];
                self.seen_under(*of, self.tell("seen-less", &facts))
            }
            What::Power { plan, times } => self.tell(
                "seen-power",
                &[("plan", self.plan(plan).into()), ("times", self.number(*times).into())],
            ),
            What::InCulture { plan, culture } => {
                self.tell(&culture_of_claims(culture), &[("plan", self.plan(plan).into())])
            }
            What::InMarket { plan, market } => self.tell(
                "seen-in-market",
                &[
                    ("plan", self.plan(plan).into()),
                    ("market", self.named(Catalogue::Markets, market).into()),
                ],
            ),
            What::Dates { leads, dates } => self.tell(
                match leads {
                    Leads::Four => "seen-four-leads",
                    Leads::Six => "seen-six-leads",
                    Leads::Eight => "seen-eight-leads",
                },
                &[("dates", self.who_sets_dates(*dates).into())],
            ),
            What::WaitOverFormula { load } => {
                self.tell("seen-wait-over-formula", &[("load", self.number(*load).into())])
            }
            What::WeeksLate { load } => self.tell("seen-weeks-late", &[("load", self.number(*load).into())]),
            What::Warned { weeks } => self.tell("seen-warned", &[("weeks", self.number(*weeks).into())]),
            What::FlawsShipped { pressure } => {
                self.tell("seen-flaws-shipped", &[("pressure", self.number(*pressure).into())])
            }
            What::NeverWarned => self.say("seen-never-warned"),
            What::LateUnannounced => self.say("seen-late-unannounced"),
            What::LateAnnounced => self.say("seen-late-announced"),
            What::Early => self.say("seen-early"),
            What::EffortOverStated => self.say("seen-effort-over-stated"),
            What::AboveStated => self.say("seen-above-stated"),
            What::AboveTwice => self.say("seen-above-twice"),
            What::FirstWeek => self.say("seen-first-week"),
            What::SeventhWeek => self.say("seen-seventh-week"),
            What::PointsWonBack => self.say("seen-points-won-back"),
            What::RenewalGained => self.say("seen-renewal-gained"),
            What::RenewalImplied => self.say("seen-renewal-implied"),
        }
    }

    /// What the claims call a pay plan, which is what research calls it.
    #[must_use]
    pub fn plan(&self, scheme: &str) -> String {
        self.say(&plan_of_claims(scheme))
    }

    fn seen_under(&self, of: Of, plan: String) -> String {
        let id = match of {
            Of::Claim => return plan,
            Of::Overpromised => "seen-of-overpromised",
            Of::Won => "seen-of-won",
            Of::Renewed => "seen-of-renewed",
            Of::GivenAway => "seen-of-given-away",
            Of::DiscountMiddle => "seen-of-discount-middle",
            Of::DiscountEnd => "seen-of-discount-end",
            Of::Satisfaction => "seen-of-satisfaction",
            Of::Checked => "seen-of-checked",
            Of::Told => "seen-of-told",
            Of::NoSlipTold => "seen-no-slip-told",
            Of::EverySlipTold => "seen-every-slip-told",
            Of::ClientsMind => "seen-clients-mind",
            Of::ClientsMindNothing => "seen-clients-mind-nothing",
        };
        self.tell(id, &[("plan", plan.into())])
    }

    fn who_sets_dates(&self, dates: Dates) -> String {
        self.say(match dates {
            Dates::Bargained => "seen-dates-bargained",
            Dates::Sales => "seen-dates-sales",
            Dates::Operations => "seen-dates-operations",
        })
    }
}
