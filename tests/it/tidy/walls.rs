//! Walls that no manifest can hold: between the folders of one crate, and around what formulas may call.

use super::source::Source;
use super::{complain, sources};

/// What a folder must not reach: (folder, paths, names after a dot, why). What one crate must not know of another says
/// its manifest.
type Wall = (&'static str, &'static [&'static str], &'static [&'static str], &'static str);

const WALLS: &[Wall] = &[
    (
        "crates/debrief/src",
        &["game::rules"],
        &[],
        "a debrief reads records and outcomes; others find the words for it",
    ),
    (
        "crates/bots/src",
        &["game::state::State", "game::events", "game::play", "pay::scheme::Scheme", "pay::presets"],
        &["state", "id"],
        "a bot sees a glance of its seat and its own pay lines, and knows no scheme",
    ),
    ("crates/game/src/model", ABOVE_MODEL, &[], TIERS),
    ("crates/game/src/rules", ABOVE_RULES, &[], TIERS),
    ("crates/game/src/play", ABOVE_PLAY, &[], TIERS),
    ("crates/game/src/view", ABOVE_VIEW, &[], TIERS),
    ("crates/game/src/policy", ABOVE_POLICY, &[], TIERS),
    (
        "src/shell",
        &["world", "pay", "game", "bots", "lab", "debrief", "export", "crate::ui"],
        &[],
        "the shell knows none of the rules",
    ),
    (
        "src/ui",
        &["game::options", "game::reference"],
        &[],
        "screens see views and make moves; they know no rules",
    ),
    ("src/ui/state", &["crate::ui::pages"], &[], "pages draw the state; what they tell is made in debrief"),
    (
        "src/ui/parts",
        &["crate::ui::state", "crate::ui::pages"],
        &[],
        "parts are drawn from their props and the words alone",
    ),
    ("src/ui/charts", &["crate::ui::state", "crate::ui::pages"], &[], "charts are drawn from props alone"),
];

const TIERS: &str = "each tier of `game` uses only those before it: model, rules, play, views, policy, files";
const ABOVE_POLICY: &[&str] = &["crate::files"];
const ABOVE_VIEW: &[&str] = &["crate::policy", "crate::files"];
const ABOVE_PLAY: &[&str] = &["crate::view", "crate::policy", "crate::files"];
const ABOVE_RULES: &[&str] = &["crate::play", "crate::view", "crate::policy", "crate::files"];
const ABOVE_MODEL: &[&str] = &["crate::rules", "crate::play", "crate::view", "crate::policy", "crate::files"];

/// What of `source` reaches through `wall`.
fn breaches(source: &Source, (_, paths, dotted, why): &Wall) -> Vec<String> {
    let paths = paths.iter().flat_map(|wanted| source.reaches(wanted)).cloned();
    let dotted = dotted.iter().filter(|name| source.dotted.contains(**name)).map(|name| format!(".{name}"));
    paths.chain(dotted).map(|found| format!("{} names {found}: {why}", source.name)).collect()
}

#[test]
fn the_walls_stand() {
    let mut faults = Vec::new();
    for wall in WALLS {
        let mut seen = 0;
        for source in sources(&[wall.0]) {
            seen += 1;
            faults.extend(breaches(source, wall));
        }
        assert!(seen > 0, "{} is a folder of sources", wall.0);
    }
    complain(
        faults,
        "A wall is broken. Move the wall on purpose and say so in ARCHITECTURE.md, or find another way.",
    );
}

/// Every way to spell a path is found, and a path that only looks like it is not.
#[test]
fn a_wall_is_seen_however_a_path_is_spelled() {
    let wall: Wall = ("src/ui/state", &["crate::ui::pages", "std::fs"], &["rules"], "because");
    let through = [
        "use crate::ui::pages::home::title;",
        "use crate::{ui::{pages, parts}, shell};",
        "use crate::ui; fn of() { ui::pages::home::title(); }",
        "use crate::ui as screen; fn of() { screen::pages::title(); }",
        "use crate::ui::*;",
        "use crate::*;",
        "use super::super::pages::home;",
        "fn of() -> super::super::pages::Title { todo!() }",
        "fn of() { crate::ui::pages::home::title(); }",
        "fn of() { let a = vec![crate::ui::pages::home::title()]; }",
        "use crate::ui; fn of() -> Html { html! { <p>{ ui::pages::home::title() }</p> } }",
        "fn of() { use crate::ui; let made = ui::pages::Title { of: 1 }; }",
        "mod inner { use super::super::super::pages; }",
        "use std::{collections::BTreeMap, fs};",
        "use std::{self as s}; fn of() { s::fs::read(path); }",
        "fn of(game: &Game) { game.rules(); }",
        "fn of(game: &Game) { assert_eq!(game.rules(), 1); }",
    ];
    for text in through {
        let found = breaches(&Source::read("src/ui/state/bench.rs", text), &wall);
        assert!(!found.is_empty(), "this goes through the wall: {text}");
    }
    let beside = [
        "// crate::ui::pages is drawn elsewhere\nuse crate::ui::state::pages;",
        "const TOLD: &str = \"crate::ui::pages\";",
        "use super::pages::Kept;",
        "use crate::ui::pages_of_a_book;",
        "use other::ui::pages;",
        "fn of(rules: &Rules) { rules.games(); }",
    ];
    for text in beside {
        let found = breaches(&Source::read("src/ui/state/bench.rs", text), &wall);
        assert!(found.is_empty(), "this goes through no wall: {text}: {found:?}");
    }
}

/// What a page that only tells would reckon with: of the engine it may name types, with what can be asked of them, and
/// constants; but no module and no function in one, nothing that plays or pays a quarter, and the game as it was played
/// only through a debrief.
fn reckoning(source: &Source) -> Vec<String> {
    let engine = ["world", "pay", "game", "bots", "lab"];
    let players = [
        "game::play",
        "game::simulation",
        "game::events",
        "game::state::State",
        "game::preview::Preview",
        "game::outcome::Outcome",
        "bots::Room",
        "lab::trial::Trial",
    ];
    let is_small = |name: &str| name.starts_with(|first: char| first.is_lowercase() || first == '*');
    let in_a_module = |path: &&String| {
        let mut parts = path.rsplit("::");
        let (last, before) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        is_small(last) && is_small(before) && engine.iter().any(|of| path.starts_with(&format!("{of}::")))
    };
    let named = source.paths.iter().filter(in_a_module);
    let played = players.iter().flat_map(|wanted| source.reaches(wanted));
    let asked = ["game", "log", "moves", "parameters"].iter().filter(|name| source.dotted.contains(**name));
    let found = named.chain(played).cloned().chain(asked.map(|name| format!(".{name}")));
    found.map(|found| format!("{} names {found}", source.name)).collect()
}

#[test]
fn the_reveal_draws_what_the_debrief_made() {
    let faults = sources(&["src/ui/pages/reveal"]).flat_map(reckoning).collect();
    complain(
        faults,
        "What the reveal tells is made in `debrief`: make a plain type of it there, with its laws in \
         crates/truce/tests/it/told.rs, and draw that.",
    );
}

#[test]
fn a_page_that_reckons_is_told_from_one_that_draws() {
    let reckons = [
        "use pay::slip; fn of() { slip::total(scheme); }",
        "use pay::presets::scheme_ids;",
        "use game::preview::Preview; fn of() { Preview::new(scenario, None); }",
        "use game::bets::{self, Bet};",
        "use lab::estimate::*;",
        "use game::play::Game; fn of(game: &Game) {}",
        "use game::state::State;",
        "fn of(quarter: &Quarter) { quarter.story.game(); }",
        "fn of() -> Html { html! { <p>{ game::view::seat_view(&then, seat) }</p> } }",
        "fn of(quarter: &Quarter) -> Html { html! { <p>{ quarter.setup.scenario.parameters().capacity }</p> } }",
    ];
    for text in reckons {
        let found = reckoning(&Source::read("src/ui/pages/reveal/bench.rs", text));
        assert!(!found.is_empty(), "this page reckons: {text}");
    }
    let draws = [
        "use game::bets::{Bet, Matter}; fn of(on: Matter) -> bool { on == Matter::Luck }",
        "use game::state::Closing; use game::commitment::LONGEST; use game::remedies::Remedy;",
        "use world::quantities::{Money, Share}; fn of() { Money::from_cents(5); Share::percent(3); }",
        "use debrief::peace::Offer; fn of() { Offer::of(quarter, agreed, goals); }",
        "use game::bets::Bet; fn of(bets: &[Bet]) -> bool { bets.iter().any(Bet::is_given) }",
        "use words::Words; fn of(words: &Words) { let game = 1; words.say(id); }",
    ];
    for text in draws {
        let found = reckoning(&Source::read("src/ui/pages/reveal/bench.rs", text));
        assert!(found.is_empty(), "this page draws: {text}: {found:?}");
    }
}

const PURE: &[&str] = &[
    "crates/base/src",
    "crates/world/src",
    "crates/pay/src",
    "crates/game/src",
    "crates/bots/src",
    "crates/lab/src",
    "crates/debrief/src",
    "crates/export/src",
];

#[test]
fn pure_modules_stay_pure() {
    let paths = [
        "std::time",
        "std::thread",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "rand::rng",
        "rand::thread_rng",
    ];
    let names = ["HashMap", "HashSet", "SmallRng", "StdRng", "ThreadRng", "println", "eprintln"];
    let mut faults = Vec::new();
    for source in sources(PURE) {
        let reached = paths.iter().flat_map(|wanted| source.reaches(wanted)).cloned();
        let named = names.iter().filter(|name| source.names(name)).map(|name| (*name).to_owned());
        faults.extend(reached.chain(named).map(|found| format!("{} names {found}", source.name)));
    }
    complain(
        faults,
        "Pure modules name no clock, no thread, no file, no hash map and no ambient randomness.",
    );
}

#[test]
fn formulas_use_libm() {
    let calls = [
        "ln", "exp", "powf", "sin", "cos", "tan", "tanh", "ln_1p", "exp_m1", "round", "log", "log2", "log10",
    ];
    let mut faults = Vec::new();
    for source in sources(&["crates/world/src", "crates/pay/src", "crates/bots/src", "crates/lab/src"]) {
        for call in calls {
            let by_type = ["f64", "f32"].map(|of| format!("{of}::{call}"));
            if source.dotted.contains(call) || by_type.iter().any(|path| source.paths.contains(path)) {
                faults.push(format!("{} calls {call}", source.name));
            }
        }
    }
    complain(faults, "Use libm: the standard library's functions differ between native and WebAssembly.");
}

#[test]
fn the_rules_have_no_catch_all() {
    let rules =
        ["crates/world/src", "crates/pay/src", "crates/game/src", "crates/bots/src", "crates/lab/src"];
    let mut faults = Vec::new();
    for source in sources(&rules) {
        // Tables of numbers are found by their names.
        if !source.name.ends_with("parameters.rs") && !source.name.ends_with("numbers.rs") {
            faults.extend(source.catch_alls.iter().map(|line| format!("{}:{line}", source.name)));
        }
    }
    complain(faults, "Matches in the rules are exhaustive: name every variant.");
}
