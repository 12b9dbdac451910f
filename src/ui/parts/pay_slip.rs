//! A pay slip: every line, what it paid and for whom, what conduct cost, and the total.

use super::pay_line::pay_line_for;
use super::{Card, Level, Money, Role};
use crate::ui::hooks::use_words;
use game::outcome::Outcome;
use game::view::PayDesk;
use game::{BySeat, Seat};
use pay::culture::{Deed, StandingLine};
use pay::scheme::{PayLine, Scheme};
use pay::slip::{PaidFor, PaySlip, SlipLine, withheld};
use std::rc::Rc;
use words::Words;
use world::client::ClientId;
use world::quantities::{self, Share};
use yew::prelude::*;

/// What is printed on a seat's slip.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedSlip {
    /// Whose.
    pub seat: Seat,
    /// The pay lines of the seat, with their place in the scheme.
    pub lines: Vec<(usize, PayLine)>,
    /// The factor that brings them to the budget.
    pub scale: Share,
    /// What they paid.
    pub slip: PaySlip,
    /// What conduct cost in standing.
    pub standing: Vec<StandingLine>,
    /// For which promises a line paid nothing because a condition was not met, by the line's place.
    pub withheld: Vec<(usize, ClientId)>,
}

impl PrintedSlip {
    /// The slip so far, as the seat itself sees it.
    #[must_use]
    pub fn of_desk(seat: Seat, desk: &PayDesk) -> Self {
        Self {
            seat,
            lines: desk.lines.clone(),
            scale: desk.scale,
            slip: desk.slip.clone(),
            standing: desk.standing.clone(),
            withheld: Vec::new(),
        }
    }

    /// The slip at the end of the quarter.
    #[must_use]
    pub fn of_outcome(seat: Seat, scheme: &Scheme, scales: BySeat<Share>, outcome: &Outcome) -> Self {
        Self {
            seat,
            lines: scheme.lines_for(seat).map(|(place, line)| (place, line.clone())).collect(),
            scale: scales[seat],
            slip: outcome.slips[seat].clone(),
            standing: outcome.standing[seat].clone(),
            withheld: scheme
                .lines_for(seat)
                .flat_map(|(place, line)| withheld(line, &outcome.facts).map(move |client| (place, client)))
                .collect(),
        }
    }

    /// Pay less standing.
    #[must_use]
    pub fn total(&self) -> quantities::Money {
        self.slip.total() + self.standing.iter().map(|line| line.amount).sum()
    }
}

/// Props of [`PaySlipCard`].
#[derive(Properties, PartialEq)]
pub struct PaySlipProps {
    /// Its heading.
    pub title: AttrValue,
    /// Which heading.
    #[prop_or(Level::Three)]
    pub level: Level,
    /// What is printed on it.
    pub sheet: Rc<PrintedSlip>,
    /// The clients' names, by [`ClientId`].
    pub names: Rc<[AttrValue]>,
}

/// A pay slip.
#[component]
pub fn PaySlipCard(props: &PaySlipProps) -> Html {
    let words = &use_words();
    let sheet = &props.sheet;
    let role = Role::from(sheet.seat);
    let total = words.say("slip-total");
    html! {
        <Card title={props.title.clone()} level={props.level} {role} class="slip">
            <ul class="slip-lines" role="list">
                for (place, line) in sheet.lines.iter() {
                    <li key={*place} class="slip-line">{ paid(words, props, *place, line) }</li>
                }
            </ul>
            if !sheet.standing.is_empty() {
                { standing(words, &sheet.standing) }
            }
            <p class="slip-total">
                <span>{ total }</span>
                <Money amount={sheet.total()} size={super::money::Size::Figure} role={Some(role)} />
            </p>
        </Card>
    }
}

fn paid(words: &Words, props: &PaySlipProps, place: usize, line: &PayLine) -> Html {
    let sheet = &props.sheet;
    let slip = sheet.slip.lines.iter().find(|slip| slip.line == place);
    let amount = slip.map_or(quantities::Money::ZERO, SlipLine::amount);
    let unmet: Vec<String> = sheet
        .withheld
        .iter()
        .filter(|(of, _)| *of == place)
        .filter_map(|(_, client)| props.names.get(client.index()))
        .map(|name| words.tell("slip-unmet", &[("client", name.to_string().into())]))
        .collect();
    html! {
        <>
            <p class="slip-for">
                <span>{ pay_line_for(words, line, sheet.seat, sheet.scale) }</span>
                <Money {amount} />
            </p>
            if let Some(slip) = slip.filter(|slip| !slip.items.is_empty()) {
                <ul class="slip-items" role="list">
                    for (index, item) in slip.items.iter().enumerate() {
                        <li key={index}>
                            <span>{ source(words, &props.names, item.source) }</span>
                            <Money amount={item.amount} />
                        </li>
                    }
                </ul>
            }
            if !unmet.is_empty() {
                <ul class="slip-items" role="list">
                    for told in unmet {
                        <li key={told.clone()}><span>{ told }</span><Money amount={quantities::Money::ZERO} /></li>
                    }
                </ul>
            }
        </>
    }
}

/// What an item is paid for, in words.
fn source(words: &Words, names: &[AttrValue], source: PaidFor) -> String {
    let name = |client: ClientId| names.get(client.index()).map_or(String::new(), ToString::to_string);
    match source {
        PaidFor::Promise(client) => name(client),
        PaidFor::Clawback(client) => words.tell("slip-clawback", &[("name", name(client).into())]),
        PaidFor::PulledIn(_) => words.say("slip-pulled-in"),
        PaidFor::Quarter => words.say("slip-quarter"),
    }
}

fn standing(words: &Words, lines: &[StandingLine]) -> Html {
    html! {
        <div class="slip-standing">
            <p class="slip-note">{ words.say("slip-standing") }</p>
            <ul class="slip-items" role="list">
                for line in lines.iter() {
                    <li key={deed(line.deed)}>
                        <span>{ words.tell(deed(line.deed), &[("count", line.count.into())]) }</span>
                        <Money amount={line.amount} />
                    </li>
                }
            </ul>
        </div>
    }
}

/// A deed that a culture puts a price on, in words; takes the fact `count`.
#[must_use]
pub const fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::Disclosed => "deed-disclosed",
        Deed::FoundLate => "deed-found-late",
        Deed::Escalated => "deed-escalated",
        Deed::PassedOn => "deed-passed-on",
    }
}
