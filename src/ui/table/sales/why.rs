//! How the numbers of sales came about: from which moves, in which week, by which rows of the model.

use crate::ui::parts::pay_line::fine_percent;
use crate::ui::parts::sum::worked;
use crate::ui::parts::{SumTerm, Why, sum};
use crate::ui::table::hand::Hand;
use crate::ui::table::phrases;
use game::events::{PublicEvent, SalesEvent};
use game::state::Once;
use game::view::{
    ClientCard, ExpectationStep, HeardNews, LoadNews, PromiseCard, SalesDesk, SalesFile, Spent, SpentOn,
    Telling,
};
use pay::scheme::Rate;
use pay::slip::PaidFor;
use world::client::{ClientId, Scope, Terms};
use world::quantities::{Days, Money, Share, Week};
use world::satisfaction::Part;
use yew::prelude::*;

fn question(hand: &Hand, ask: &str, terms: &[SumTerm]) -> Html {
    sum(&hand.words, &hand.view.parameters, hand.say(ask), terms)
}

fn block(hand: &Hand, title: &str, terms: &[SumTerm]) -> Html {
    if terms.is_empty() {
        return Html::default();
    }
    html! {
        <div class="why-block">
            <h3>{ hand.say(title) }</h3>
            { worked(&hand.words, &hand.view.parameters, terms) }
        </div>
    }
}

/// Every number on the sheet of an open lead.
pub(super) fn sheet(hand: &Hand, card: &ClientCard, terms: Terms) -> Html {
    html! {
        <Why ask={hand.say("why-numbers")}>
            { block(hand, "why-price-title", &price(hand, card, &terms)) }
            { block(hand, "why-asked-title", &asked(hand, card)) }
        </Why>
    }
}

/// Stated work, scope, list price, discount.
fn price(hand: &Hand, card: &ClientCard, terms: &Terms) -> Vec<SumTerm> {
    let (words, view) = (&hand.words, &hand.view);
    let of = |terms: &Terms| view.price(card.id, terms).unwrap_or_default();
    let list = of(&Terms { discount: Share::ZERO, ..*terms });
    let size = terms.promised(card.stated);
    let mut all = vec![SumTerm::new(hand.say("why-stated"), words.work(card.stated)).by(&["stated_mean"])];
    if terms.scope != Scope::Full {
        let share = [("share", words.percent(terms.scope.share()).into())];
        all.push(SumTerm::new(hand.tell("why-scope", &share), words.work(size)));
    }
    all.push(SumTerm::new(hand.say("why-list"), words.money(list)).by(&["list_price"]));
    if terms.discount != Share::ZERO {
        let share = [("share", words.percent(terms.discount).into())];
        all.push(SumTerm::new(hand.tell("why-discount", &share), words.signed_money(of(terms) - list)));
    }
    all.push(SumTerm::new(hand.say("sheet-price"), words.money(of(terms))));
    all
}

/// When the client came, what week it asked for, and how long it waits.
fn asked(hand: &Hand, card: &ClientCard) -> Vec<SumTerm> {
    let week = |week: Week| hand.tell_week("sheet-week-value", week);
    let heard = |wanted: &dyn Fn(&HeardNews) -> bool| {
        hand.view.heard.iter().rev().find(|heard| wanted(&heard.news)).map(|heard| heard.week)
    };
    let came = heard(&|news| arrived(news) == Some(card.id));
    let offered = heard(&|news| turned_down(news) == Some(card.id)).or(came);
    let mut all: Vec<SumTerm> =
        came.map(|came| SumTerm::new(hand.say("why-came"), week(came))).into_iter().collect();
    all.push(SumTerm::new(hand.say("why-asked"), week(card.asked)).by(&["desired_pace"]));
    if let Some(offered) = offered {
        let count = card.waits_until.since(offered) + 1;
        all.push(SumTerm::new(hand.tell("why-patience", &[("count", count.into())]), week(offered)));
    }
    all.push(SumTerm::new(hand.say("why-waits"), week(card.waits_until)));
    all
}

fn arrived(news: &HeardNews) -> Option<ClientId> {
    match news {
        HeardNews::Sales(SalesEvent::LeadArrived { client, .. }) => Some(*client),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    }
}

fn turned_down(news: &HeardNews) -> Option<ClientId> {
    match news {
        HeardNews::Public(PublicEvent::TurnedDown { client, .. }) => Some(*client),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    }
}

/// What a signature pays: the price, the rate, the quota.
pub(super) fn signature(hand: &Hand, card: &ClientCard, terms: &Terms, total: Money) -> Html {
    let (words, view) = (&hand.words, &hand.view);
    let Some(price) = view.price(card.id, terms) else { return Html::default() };
    let lines = view.pay.signature_lines(view.seat, card, terms, price, view.week());
    let mut all = vec![SumTerm::new(hand.say("sheet-price"), words.money(price)).by(&["list_price"])];
    for line in &lines {
        rated(hand, line.line.rate_of(view.seat, view.pay.scale), price, line.filled, &mut all);
    }
    all.push(SumTerm::new(hand.say("signature-title"), words.money(total)));
    question(hand, "signature-why", &all)
}

/// What a rate pays of `price`.
fn rated(hand: &Hand, rate: Rate, price: Money, filled: Money, into: &mut Vec<SumTerm>) {
    let words = &hand.words;
    let mut part = |id: &str, share: Share, of: Money, quota: Money| {
        let facts = [
            ("share", fine_percent(words, share).into()),
            ("money", words.money(of).into()),
            ("quota", words.money(quota).into()),
            ("filled", words.money(filled).into()),
        ];
        into.push(SumTerm::new(hand.tell(id, &facts), words.money(of.times(share.fraction()))));
    };
    match rate {
        Rate::Share(share) => part("why-rate", share, price, Money::ZERO),
        Rate::Accelerated { share, quota, factor } => {
            let below = (quota - filled).max(Money::ZERO).min(price);
            if below.is_positive() {
                part("why-rate-quota", share, below, quota);
            }
            if (price - below).is_positive() {
                let more = share.times(factor.fraction());
                part("why-rate-beyond", more, price - below, quota);
            }
        }
        Rate::Each(money) => into.push(SumTerm::new(hand.say("why-each"), words.money(money))),
        Rate::UpTo { .. } | Rate::Step { .. } | Rate::Slope { .. } => {}
    }
}

/// Days spent this week, and how far what is heard of the backlog can be trusted.
pub(super) fn week(hand: &Hand, desk: &SalesDesk) -> Html {
    html! {
        <Why ask={hand.say("why-numbers")}>
            { block(hand, "your-days", &days(hand, desk)) }
            { block(hand, "why-load-title", &load(hand, desk)) }
        </Why>
    }
}

fn days(hand: &Hand, desk: &SalesDesk) -> Vec<SumTerm> {
    let figure = |days: Days| hand.words.days(days);
    let mut all = vec![SumTerm::new(hand.say("why-week"), figure(desk.days))];
    all.extend(hand.view.days_spent().iter().map(|spent| errand(hand, spent)));
    all.push(SumTerm::new(hand.say("why-left"), figure(desk.days_left)));
    all
}

fn errand(hand: &Hand, spent: &Spent) -> SumTerm {
    let id = match spent.on {
        SpentOn::Visit => "why-visit",
        SpentOn::JointVisit => "why-joint-visit",
        SpentOn::Draft => "why-draft",
        SpentOn::Call => "why-call",
        SpentOn::Review => "why-review",
    };
    let name = hand.view.card(spent.client).map(|card| hand.name(card)).unwrap_or_default();
    SumTerm::new(hand.tell(id, &[("client", name.into())]), hand.words.days(-spent.days))
}

fn load(hand: &Hand, desk: &SalesDesk) -> Vec<SumTerm> {
    let heard = hand.words.work(desk.backlog);
    let term = match desk.load_news {
        LoadNews::Met => SumTerm::new(hand.say("why-load-met"), heard).by(&["message_noise_met"]),
        LoadNews::MetLastWeek => {
            SumTerm::new(hand.say("why-load-met-last-week"), heard).by(&["message_noise_met"])
        }
        LoadNews::Hearsay => SumTerm::new(hand.say("why-load-heard"), heard).by(&["message_noise"]),
    };
    vec![term]
}

/// What was earned so far: each promise, each deal, and what conduct cost.
pub(super) fn earned(hand: &Hand) -> Html {
    let (words, pay) = (&hand.words, &hand.view.pay);
    let items = pay.slip.lines.iter().flat_map(|line| &line.items);
    let mut all: Vec<SumTerm> =
        items.map(|item| SumTerm::new(source(hand, item.source), words.signed_money(item.amount))).collect();
    all.extend(pay.standing.iter().map(|line| {
        let facts = [("count", line.count.into()), ("money", words.money(line.amount).into())];
        SumTerm::new(hand.tell(phrases::deed(line.deed), &facts), words.signed_money(line.amount))
    }));
    if all.is_empty() {
        all.push(SumTerm::new(hand.say("why-nothing-yet"), words.money(Money::ZERO)));
    }
    all.push(SumTerm::new(hand.say("your-pay-so-far"), words.money(pay.earned())));
    question(hand, "why-earned", &all)
}

/// What an item is paid for, with the week in which it was signed.
fn source(hand: &Hand, source: PaidFor) -> String {
    let of = |id: &str, client: ClientId| {
        let Some(card) = hand.view.card(client) else { return String::new() };
        let signed = card.promise.map(|promise| hand.words.week(promise.signed)).unwrap_or_default();
        hand.tell(id, &[("client", hand.name(card).into()), ("week", signed.into())])
    };
    match source {
        PaidFor::Promise(client) => of("why-paid-promise", client),
        PaidFor::Clawback(client) => of("why-paid-back", client),
        PaidFor::PulledIn(_) => hand.say("why-paid-deal"),
        PaidFor::Quarter => hand.say("why-paid-quarter"),
    }
}

/// Every number on the sheet of a promise.
pub(super) fn promise(
    hand: &Hand,
    card: &ClientCard,
    promise: &PromiseCard,
    file: Option<&SalesFile>,
) -> Html {
    html! {
        <Why ask={hand.say("why-numbers")}>
            { block(hand, "client-satisfaction", &satisfaction(hand, promise, file)) }
            { block(hand, "why-date-title", &expectation(hand, card.id)) }
            { block(hand, "sheet-price", &agreed(hand, card, promise)) }
        </Why>
    }
}

fn satisfaction(hand: &Hand, promise: &PromiseCard, file: Option<&SalesFile>) -> Vec<SumTerm> {
    let words = &hand.words;
    let Some(made) = file.and_then(|file| file.made) else {
        let asked = promise.surveyed.map(|points| words.points(points));
        let term = |figure| SumTerm::new(hand.say("why-surveyed"), figure).by(&["survey_noise"]);
        return asked.map(term).into_iter().collect();
    };
    let part = |(part, points)| {
        let figure = if part == Part::Start { words.points(points) } else { words.signed_points(points) };
        by(part, SumTerm::new(hand.say(phrases::part(part)), figure))
    };
    let total = SumTerm::new(hand.say("why-known-so-far"), words.points(made.total().on_scale()));
    made.parts().map(part).chain([total]).collect()
}

/// The rows of the model behind a part of a satisfaction that can be known before the survey.
fn by(part: Part, term: SumTerm) -> SumTerm {
    match part {
        Part::Start => term.by(&["start_points"]),
        Part::SilentLateness => term.by(&["late_per_week", "loss_aversion"]),
        Part::ToldLateness => term.by(&["late_per_week"]),
        Part::Surprise => term.by(&["surprise", "surprise_after"]),
        Part::NewDates => term.by(&["warning_cost", "warning_ceiling"]),
        Part::Flaws
        | Part::Flawless
        | Part::Early
        | Part::NeverCame
        | Part::Credit
        | Part::Apology
        | Part::Mood => term,
    }
}

/// What the client was told, week by week, and what it expected from then on.
fn expectation(hand: &Hand, client: ClientId) -> Vec<SumTerm> {
    let words = &hand.words;
    let term = |step: &ExpectationStep| {
        let mut facts =
            vec![("week", words.week(step.week).into()), ("named", words.moment(step.named).into())];
        let figure = hand.tell_moment("sheet-week-value", step.expects);
        match step.how {
            Telling::Signed => SumTerm::new(hand.tell("why-date-signed", &facts), figure),
            Telling::Agreed => SumTerm::new(hand.tell("why-date-agreed", &facts), figure),
            Telling::Told(Share::ZERO) => SumTerm::new(hand.tell("why-date-too-late", &facts), figure),
            Telling::Told(around) => {
                facts.push(("share", words.percent(around).into()));
                SumTerm::new(hand.tell("why-date-told", &facts), figure)
                    .by(&["warning_reach", "warning_weeks"])
            }
        }
    };
    hand.view.expectation(client).iter().map(term).collect()
}

/// The price as signed, and as agreed anew.
fn agreed(hand: &Hand, card: &ClientCard, promise: &PromiseCard) -> Vec<SumTerm> {
    let signed = price(hand, card, &promise.terms);
    match promise.renegotiated {
        Once::Done if hand.view.price(card.id, &promise.terms) != Some(promise.price) => {
            let now = SumTerm::new(hand.say("why-price-agreed"), hand.words.money(promise.price));
            signed.into_iter().chain([now.by(&["renegotiated_price"])]).collect()
        }
        Once::Done | Once::NotYet => signed,
    }
}

/// How far a reading of a client can be trusted.
pub(super) fn reading(hand: &Hand) -> Html {
    let noise = hand.words.percent(Share::from_fraction(hand.view.parameters.discovery_noise));
    question(hand, "why-reading", &[SumTerm::new(hand.say("learned-rough"), noise).by(&["discovery_noise"])])
}

/// How likely a deal is to close now.
pub(super) fn deals(hand: &Hand) -> Html {
    let likelier = SumTerm::new(hand.say("why-deals-likelier"), String::new());
    question(hand, "why-deals", &[likelier.by(&["pull_base", "pull_per_discount"])])
}

/// What a credit mends.
pub(super) fn credit(hand: &Hand) -> Html {
    let mends = SumTerm::new(hand.say("why-credit-mends"), String::new());
    question(hand, "why-credit", &[mends.by(&["credit_share", "credit_root", "recovery_loyalty"])])
}

/// What the client weighs when it is asked for another week.
pub(super) fn renegotiation(hand: &Hand) -> Html {
    let terms = [
        SumTerm::new(hand.say("why-renegotiate-less"), String::new())
            .by(&["renegotiated_scope", "renegotiated_price"]),
        SumTerm::new(hand.say("why-renegotiate-odds"), String::new())
            .by(&["renegotiate_base", "sign_per_week"]),
    ];
    question(hand, "why-renegotiate", &terms)
}
