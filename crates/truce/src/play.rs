//! `truce play`.

use super::schema::FileFormat;
use super::{check, terminal};
use bots::Temperament;
use bots::opponent::Opponent;
use clap::{Args, ValueEnum};
use debrief::apart;
use game::BySeat;
use game::campaign::{self, Campaign, CampaignRecord};
use game::defaults;
use game::play::Game;
use game::record::Record;
use game::scenario::{self, Scenario};
use game::setup::{Openness, Setup};
use game::who::{Player, Players};
use pay::presets;
use pay::scheme::Scheme;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use world::chance::Seed;

/// What to play.
#[derive(Args)]
pub struct PlayArguments {
    /// A preset scenario or campaign, or a scenario file.
    #[arg(long, default_value = "quarter")]
    scenario: String,
    /// A preset pay scheme, or a scheme file.
    #[arg(long, default_value = "siloed")]
    pay: String,
    /// A preset culture.
    #[arg(long, default_value = "neutral")]
    culture: String,
    /// The market number: the same number brings the same clients and the same storms.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// Who moves.
    #[arg(long, value_enum, default_value_t = Moves::Default)]
    moves: Moves,
    /// The temperament of the bot in the seat of sales, with --moves bots; money-driven unless you name one.
    #[arg(long)]
    sales: Option<String>,
    /// The temperament of the bot in the seat of operations, with --moves bots; money-driven unless you name one.
    #[arg(long)]
    operations: Option<String>,
    /// Where to write the record; without this option the record is printed.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Who moves.
#[derive(Clone, Copy, ValueEnum)]
enum Moves {
    /// Every seat makes its default moves.
    Default,
    /// Bots decide, as they do across the table from a person.
    Bots,
}

/// Who plays a game to its end.
enum Hands {
    Default,
    Bots(Players, Vec<Opponent>),
}

/// Plays a game and writes its record.
///
/// # Errors
/// One sentence.
pub fn play(arguments: &PlayArguments) -> Result<(), String> {
    let plan = campaign::preset(&arguments.scenario).map(Rc::new);
    let scenario = match &plan {
        Some(plan) => Rc::clone(plan.first()),
        None => Rc::new(scenario(&arguments.scenario)?),
    };
    let scheme = Rc::new(scheme(&arguments.pay)?);
    let culture = presets::culture(&arguments.culture)
        .map(Rc::new)
        .ok_or_else(|| unknown("culture", &arguments.culture, presets::culture_ids()))?;
    let seed = Seed::new(arguments.seed);
    let setup = Setup::as_written(scenario, scheme, culture, Openness::OwnPayOnly, seed).to_budget();
    let hands = hands(arguments)?;
    let json = match plan {
        None => {
            let mut game = Game::new(setup);
            play_out(&hands, &mut game);
            let record = Record::of(&game);
            let record = match &hands {
                Hands::Default => record,
                Hands::Bots(players, _) => record.with_players(players),
            };
            record.to_json()
        }
        Some(plan) => {
            let mut campaign = Campaign::new(plan, setup);
            play_out(&hands, campaign.quarter_mut());
            while campaign.begin_next().is_ok() {
                play_out(&hands, campaign.quarter_mut());
            }
            CampaignRecord::of(&campaign).to_json()
        }
    };
    match &arguments.out {
        None => terminal::print_line(&json),
        Some(path) => terminal::write(path, &json),
    }
}

fn hands(arguments: &PlayArguments) -> Result<Hands, String> {
    match arguments.moves {
        Moves::Default if arguments.sales.is_some() || arguments.operations.is_some() => {
            Err("--sales and --operations choose bots, but no bot plays: add --moves bots.".to_owned())
        }
        Moves::Default => Ok(Hands::Default),
        Moves::Bots => {
            let named = |id: &Option<String>| id.clone().unwrap_or_else(|| "money-driven".to_owned());
            let (sales, operations) = (named(&arguments.sales), named(&arguments.operations));
            let players = Players(BySeat { sales: Player::Bot(sales), operations: Player::Bot(operations) });
            let bots = Opponent::among(&players)
                .map_err(|no| unknown("temperament", &no.temperament, Temperament::ids()))?;
            Ok(Hands::Bots(players, bots))
        }
    }
}

fn play_out(hands: &Hands, game: &mut Game) {
    match hands {
        Hands::Default => defaults::play_out(game),
        Hands::Bots(_, bots) => apart::play_out(bots, game),
    }
}

/// A scenario: a preset's, or that of a file.
///
/// # Errors
/// One sentence for each fault.
pub fn scenario(name: &str) -> Result<Scenario, String> {
    if let Some(preset) = scenario::preset(name) {
        return Ok(preset);
    }
    let file = Path::new(name);
    if !is_path(file) {
        let known = scenario::preset_ids().chain(campaign::preset_ids());
        return Err(unknown("scenario", name, known));
    }
    let draft = check::read_file(file, FileFormat::Scenario)?;
    check::scenario(draft).map_err(|faults| check::told(file, &faults))
}

/// A pay scheme: a preset's, or that of a file.
///
/// # Errors
/// One sentence for each fault.
pub fn scheme(name: &str) -> Result<Scheme, String> {
    if let Some(preset) = presets::scheme(name) {
        return Ok(preset);
    }
    let file = Path::new(name);
    if !is_path(file) {
        return Err(unknown("pay scheme", name, presets::scheme_ids()));
    }
    let draft = check::read_file(file, FileFormat::Scheme)?;
    check::scheme(draft).map_err(|faults| check::told(file, &faults))
}

/// Whether a name is meant for a file, also for one that is not there: then it is said why it cannot be read.
fn is_path(name: &Path) -> bool {
    name.components().count() > 1 || name.extension().is_some() || name.exists()
}

/// What to say about a name that nobody knows.
pub fn unknown(what: &str, name: &str, known: impl Iterator<Item = &'static str>) -> String {
    let known: Vec<&str> = known.collect();
    format!("There is no {what} called '{name}'. There are: {}.", known.join(", "))
}
