//! Which sentence goes with which variant. Every id is a literal, so that a test can find it.

use game::Seat;
use game::state::Closing;
use game::view::Owed;
use pay::culture::Deed;
use world::client::{ClientId, Objection, Scope};
use world::satisfaction::Part;

/// A seat's name.
pub const fn seat(seat: Seat) -> &'static str {
    match seat {
        Seat::Sales => "seat-sales",
        Seat::Operations => "seat-operations",
    }
}

/// A seat as a fact that sentences choose by.
pub const fn seat_fact(seat: Seat) -> &'static str {
    match seat {
        Seat::Sales => "sales",
        Seat::Operations => "operations",
    }
}

/// What a client minded about an offer, as a fact that sentences choose by.
pub const fn objection(minded: Objection) -> &'static str {
    match minded {
        Objection::Date => "date",
        Objection::Bill => "bill",
        Objection::Scope => "scope",
        Objection::Nothing => "nothing",
    }
}

/// How much of the stated scope.
pub const fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Core => "scope-core",
        Scope::Full => "scope-full",
        Scope::Extended => "scope-extended",
    }
}

/// Why a lead was closed without a promise.
pub const fn closing(why: Closing) -> &'static str {
    match why {
        Closing::TurnedDown => "lost-turned-down",
        Closing::LetGo => "lost-let-go",
        Closing::Tired => "lost-tired",
        Closing::QuarterEnded => "lost-quarter-ended",
    }
}

/// A deed that cost standing.
pub const fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::Disclosed => "deed-disclosed",
        Deed::FoundLate => "deed-found-late",
        Deed::Escalated => "deed-escalated",
        Deed::PassedOn => "deed-passed-on",
    }
}

/// What is owed: the sentence, what answering it is called, and to which client it leads.
pub const fn owed(owed: Owed) -> (&'static str, ClientId) {
    match owed {
        Owed::Visit(client) => ("owed-visit", client),
        Owed::Check(client) => ("owed-check", client),
        Owed::Draft(client) => ("owed-draft", client),
        Owed::Counter(client) => ("owed-counter", client),
        Owed::Slip(client) => ("owed-slip", client),
        Owed::News(client) => ("owed-news", client),
        Owed::Renegotiation(client) => ("owed-renegotiation", client),
        Owed::Review(client) => ("owed-review", client),
        Owed::Lead(client) => ("owed-lead", client),
    }
}

/// A part of a satisfaction.
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Start => "part-start",
        Part::SilentLateness => "part-silent-lateness",
        Part::ToldLateness => "part-told-lateness",
        Part::Surprise => "part-surprise",
        Part::NewDates => "part-new-dates",
        Part::Flaws => "part-flaws",
        Part::Flawless => "part-flawless",
        Part::Early => "part-early",
        Part::NeverCame => "part-never-came",
        Part::Credit => "part-credit",
        Part::Apology => "part-apology",
        Part::Mood => "part-mood",
    }
}
