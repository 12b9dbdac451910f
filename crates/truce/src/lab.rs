//! `truce lab`: an experiment, on as many threads as the machine has cores.

use super::schema::FileFormat;
use super::stop::{self, Ended};
use super::{terminal, threads};
use bots::Temperament;
use clap::{Args, ValueEnum};
use game::BySeat;
use game::campaign;
use game::provenance::MadeUnder;
use game::record::PresetOrFile;
use game::scenario::{self, ScenarioDraft};
use game::setup::Openness;
use lab::estimate::{Estimate, Within};
use lab::experiment::{ClientsMind, Experiment, ExperimentDraft, FORMAT, PlayersDraft, Seeds, Sweep};
use lab::measure::{HEADLINES, Measure, MeasureUnit};
use lab::process::{Dates, Process, Slips};
use lab::report::{FrontierReport, Report};
use lab::run::{Progress, Results, Slice, SlicePlayer, Task};
use pay::draft::SchemeDraft;
use pay::presets;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use words::{ColumnsOf, Language, Words};

/// What to try.
#[derive(Args)]
pub struct LabArguments {
    /// An experiment file instead of the options below; a JSON report holds one under `experiment`.
    #[arg(long, conflicts_with_all = [
        "scenario", "pay", "culture", "sales", "operations", "moves", "seeds", "first", "set", "sweep", "placebo",
        "pay_percent", "open", "dates", "slips",
    ])]
    experiment: Option<PathBuf>,
    /// A preset scenario, or a scenario file.
    #[arg(long, default_value = "quarter")]
    scenario: String,
    /// Preset pay schemes or scheme files; each of the others is compared with the first.
    #[arg(long, value_delimiter = ',', default_value = "siloed")]
    pay: Vec<String>,
    /// Preset cultures.
    #[arg(long, value_delimiter = ',', default_value = "neutral")]
    culture: Vec<String>,
    /// The temperament of the bot in the seat of sales; ordinary unless you name one.
    #[arg(long)]
    sales: Option<String>,
    /// The temperament of the bot in the seat of operations; ordinary unless you name one.
    #[arg(long)]
    operations: Option<String>,
    /// Who plays.
    #[arg(long, value_enum, default_value_t = Moves::Bots)]
    moves: Moves,
    /// How many quarters in each cell.
    #[arg(long, default_value_t = 1_000)]
    seeds: u32,
    /// The first seed.
    #[arg(long, default_value_t = 1)]
    first: u32,
    /// Set a number of the world, as in loss_aversion=1.5. Repeat it for more.
    #[arg(long, value_name = "NUMBER=VALUE")]
    set: Vec<String>,
    /// Vary a number of the world in steps, as in loss_aversion=1.3..2.5:7. Give it twice for a map.
    #[arg(long, value_name = "NUMBER=FROM..TO:STEPS")]
    sweep: Vec<String>,
    /// The placebo: clients who don't mind what happens after signing.
    #[arg(long)]
    placebo: bool,
    /// What all pay is multiplied by, in percent.
    #[arg(long, default_value_t = 100)]
    pay_percent: u32,
    /// Each seat knows the other's pay.
    #[arg(long)]
    open: bool,
    /// Who sets the dates.
    #[arg(long, value_enum, default_value_t = DatesArgument::Bargained)]
    dates: DatesArgument,
    /// What happens to slips.
    #[arg(long, value_enum, default_value_t = SlipsArgument::AtWill)]
    slips: SlipsArgument,
    /// How to print the results.
    #[arg(long, value_enum, default_value_t = LabFormat::Table)]
    format: LabFormat,
    /// Which measures a table shows.
    #[arg(long, value_delimiter = ',')]
    measures: Vec<String>,
    /// Instead, search for the pay that makes this measure greatest.
    #[arg(long, value_name = "MEASURE", conflicts_with_all = ["pay", "sweep", "align", "measures"])]
    search: Option<String>,
    /// Instead, say which way each scheme pulls and how far play under it gets.
    #[arg(long, conflicts_with_all = ["sweep", "frontier", "measures"])]
    align: bool,
    /// Two measures: list the cells that no other cell of the same world beats in both.
    #[arg(long, value_delimiter = ',', value_name = "MEASURE,MEASURE")]
    frontier: Vec<String>,
    /// How many threads play; one for each core unless you say. It changes no figure.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=threads::MOST))]
    threads: Option<u16>,
    /// Print what each column of the CSV means, and nothing else.
    #[arg(long)]
    columns: bool,
}

/// Who plays.
#[derive(Clone, Copy, ValueEnum)]
enum Moves {
    /// Bots of the given temperaments.
    Bots,
    /// Every seat makes its default moves.
    Default,
}

/// Who sets the dates.
#[derive(Clone, Copy, ValueEnum)]
enum DatesArgument {
    /// The seats bargain.
    Bargained,
    /// Sales decides.
    Sales,
    /// Operations decides.
    Operations,
}

/// What is done with slips.
#[derive(Clone, Copy, ValueEnum)]
enum SlipsArgument {
    /// Each seat tells what it likes.
    AtWill,
    /// No slip is told.
    NeverTold,
    /// Every slip is told, to sales and to the client.
    AlwaysTold,
}

/// How a report is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LabFormat {
    /// One object with everything in it.
    Json,
    /// One row for each measure of each cell.
    Csv,
    /// The headlines, for people.
    Table,
}

/// Runs an experiment and prints what it found.
///
/// # Errors
/// One sentence for each fault.
pub fn lab(arguments: &LabArguments) -> Result<Ended, String> {
    if arguments.columns {
        let words = Words::new(Language::English);
        let told = |name: &&str| format!("{name:16} {}", words.column(ColumnsOf::Laboratory, name));
        let lines = export::lab::COLUMNS.iter().map(told);
        return terminal::print_line(&lines.collect::<Vec<_>>().join("\n")).map(|()| Ended::Done);
    }
    only_what_goes_together(arguments)?;
    threads::use_threads(arguments.threads)?;
    stop::listen()?;
    let shown = measures(&arguments.measures)?;
    let wishes = wishes(&arguments.frontier)?;
    let draft = match &arguments.experiment {
        Some(file) => from_experiment(file)?,
        None => draft(arguments)?,
    };
    if let Some(id) = &arguments.search {
        let [objective] = measures(std::slice::from_ref(id))?[..] else { return Ok(Ended::Done) };
        return super::search::search(&draft, objective, arguments.format, &wishes);
    }
    if arguments.align {
        return super::search::align(&draft, arguments.format);
    }
    let results = run(&validated(draft)?)?;
    let ended = ended(&results);
    if results.progress().played == 0 {
        return Ok(ended);
    }
    let report = report(&results, &wishes);
    match arguments.format {
        LabFormat::Json => terminal::print_line(&report.to_json())?,
        LabFormat::Csv => terminal::print(&export::lab::csv(&report))?,
        LabFormat::Table => terminal::print(&table(&report, &shown))?,
    }
    say_frontier(&report);
    Ok(ended)
}

/// The report of what was found; with the frontier between two wishes, if there are two.
pub fn report(results: &Results, wishes: &[Measure]) -> Report {
    let report = Report::of(results);
    match *wishes {
        [one, other] => report.with_frontier(results, one, other),
        _ => report,
    }
}

/// Nothing that is asked for is passed over in silence: what [`LabArguments`] cannot say of its own flags.
fn only_what_goes_together(arguments: &LabArguments) -> Result<(), String> {
    let LabArguments { measures, align, search, format, sales, operations, .. } = arguments;
    let faults = [
        (
            !measures.is_empty() && *format != LabFormat::Table,
            "--measures chooses what a table shows: it can't be used with --format json or csv.",
        ),
        (
            (*align || search.is_some()) && *format == LabFormat::Csv,
            "--align and --search print a table or JSON: they can't be used with --format csv.",
        ),
        (
            matches!(arguments.moves, Moves::Default) && (sales.is_some() || operations.is_some()),
            "--sales and --operations name bots: they can't be used with --moves default.",
        ),
    ];
    faults.into_iter().find(|(wrong, _)| *wrong).map_or(Ok(()), |(_, why)| Err(why.to_owned()))
}

/// The numbers of the world that are set, each once, and none that is swept.
fn assignments(arguments: &LabArguments, swept: &[Sweep]) -> Result<BTreeMap<String, f64>, String> {
    let mut parameters = BTreeMap::new();
    for text in &arguments.set {
        let (id, value) = assignment(text)?;
        if swept.iter().any(|sweep| sweep.parameter == id) {
            return Err(format!("{id} is both set and swept. Choose one of the two."));
        }
        if parameters.insert(id.clone(), value).is_some() {
            return Err(format!("{id} is set twice."));
        }
    }
    Ok(parameters)
}

/// Whether an experiment was played to its end; where it was not, says how far it came.
pub fn ended(results: &Results) -> Ended {
    let progress = results.progress();
    if progress.is_whole() {
        return Ended::Done;
    }
    terminal::say(&format!("Stopped: {}.", played(progress)));
    Ended::Stopped
}

/// How far it is, in words.
pub fn played(Progress { played, of }: Progress) -> String {
    format!("{played} of {of} quarters were played")
}

/// Says, beside what is printed, which cells none beats in two wishes, if that was asked for.
pub fn say_frontier(report: &Report) {
    let Some(FrontierReport { measures: [one, other], cells }) = &report.frontier else { return };
    let best = report.cells.iter().enumerate().filter(|(place, _)| cells.contains(place));
    let names = best.map(|(_, told)| {
        let swept: String = told.swept.iter().map(|s| format!(" {}={}", s.parameter, s.value)).collect();
        format!("{} / {}{swept}", told.scheme, told.culture)
    });
    let names: Vec<String> = names.collect();
    terminal::say(&format!(
        "No other cell beats these in both {} and {}:\n{}",
        one.id(),
        other.id(),
        names.join("\n")
    ));
}

/// Two measures, or none where nobody asks for a frontier.
fn wishes(named: &[String]) -> Result<Vec<Measure>, String> {
    match named.len() {
        0 => Ok(Vec::new()),
        2 => measures(named),
        _ => Err(said(&named.join(","), "revenue,satisfaction")),
    }
}

fn measures(named: &[String]) -> Result<Vec<Measure>, String> {
    if named.is_empty() {
        return Ok(HEADLINES.to_vec());
    }
    let known = || Measure::ALL.into_iter().map(Measure::id);
    named
        .iter()
        .map(|id| Measure::named(id).ok_or_else(|| super::play::unknown("measure", id, known())))
        .collect()
}

fn draft(arguments: &LabArguments) -> Result<ExperimentDraft, String> {
    let pay = arguments.pay.iter().map(|name| scheme(name)).collect::<Result<_, _>>()?;
    let sweep = arguments.sweep.iter().map(|text| sweep(text)).collect::<Result<Vec<_>, _>>()?;
    let parameters = assignments(arguments, &sweep)?;
    let bot = |named: &Option<String>| named.clone().unwrap_or_else(|| Temperament::default().id);
    let (sales, operations) = (bot(&arguments.sales), bot(&arguments.operations));
    for (seat, id) in [("sales", &sales), ("operations", &operations)] {
        if Temperament::preset(id).is_none() {
            return Err(super::play::unknown(&format!("temperament for {seat}"), id, Temperament::ids()));
        }
    }
    for id in &arguments.culture {
        if presets::culture(id).is_none() {
            return Err(super::play::unknown("culture", id, presets::culture_ids()));
        }
    }
    Ok(ExperimentDraft {
        format: FORMAT,
        scenario: market(&arguments.scenario)?,
        schemes: pay,
        cultures: arguments.culture.iter().cloned().map(PresetOrFile::Preset).collect(),
        players: match arguments.moves {
            Moves::Bots => PlayersDraft::Bots(BySeat { sales, operations }),
            Moves::Default => PlayersDraft::Defaults,
        },
        openness: if arguments.open { Openness::BothPays } else { Openness::OwnPayOnly },
        process: process(arguments),
        clients: if arguments.placebo { ClientsMind::DoNotMind } else { ClientsMind::Mind },
        pay_percent: arguments.pay_percent,
        parameters,
        sweep,
        seeds: Seeds { first: arguments.first, count: arguments.seeds },
        rules: None,
    })
}

const fn process(arguments: &LabArguments) -> Process {
    let dates = match arguments.dates {
        DatesArgument::Bargained => Dates::Bargained,
        DatesArgument::Sales => Dates::Sales,
        DatesArgument::Operations => Dates::Operations,
    };
    let slips = match arguments.slips {
        SlipsArgument::AtWill => Slips::AtWill,
        SlipsArgument::NeverTold => Slips::NeverTold,
        SlipsArgument::AlwaysTold => Slips::AlwaysTold,
    };
    Process { dates, slips }
}

fn market(name: &str) -> Result<PresetOrFile<ScenarioDraft>, String> {
    if scenario::preset(name).is_some() || campaign::preset(name).is_some() {
        return Ok(PresetOrFile::Preset(name.to_owned()));
    }
    super::play::scenario(name).map(|scenario| PresetOrFile::File(scenario.draft().clone()))
}

fn scheme(name: &str) -> Result<PresetOrFile<SchemeDraft>, String> {
    if presets::scheme(name).is_some() {
        return Ok(PresetOrFile::Preset(name.to_owned()));
    }
    super::play::scheme(name).map(|scheme| PresetOrFile::File(SchemeDraft::from(&scheme)))
}

fn assignment(text: &str) -> Result<(String, f64), String> {
    let (id, value) = text.split_once('=').ok_or_else(|| said(text, "loss_aversion=1.5"))?;
    Ok((id.to_owned(), number(value).ok_or_else(|| said(text, "loss_aversion=1.5"))?))
}

fn sweep(text: &str) -> Result<Sweep, String> {
    let parsed = || {
        let (parameter, range) = text.split_once('=')?;
        let (ends, steps) = range.split_once(':')?;
        let (from, to) = ends.split_once("..")?;
        Some(Sweep {
            parameter: parameter.to_owned(),
            from: number(from)?,
            to: number(to)?,
            steps: steps.parse().ok()?,
        })
    };
    parsed().ok_or_else(|| said(text, "loss_aversion=1.3..2.5:7"))
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn said(text: &str, example: &str) -> String {
    format!("'{text}' cannot be read. It should look like {example}.")
}

/// Checks a draft.
///
/// # Errors
/// Every fault with its path, one a line.
pub fn validated(draft: ExperimentDraft) -> Result<Experiment, String> {
    draft.validate().map_err(|faults| super::check::experiment_faults(&faults).join("\n"))
}

/// Reads an experiment. One that was run under other rules is run under today's, and it is said.
fn from_experiment(file: &Path) -> Result<ExperimentDraft, String> {
    let draft: ExperimentDraft = super::check::read_file(file, FileFormat::Experiment)?;
    let experiment = validated(draft.clone())
        .map_err(|faults| super::check::told(file, &faults.lines().map(str::to_owned).collect::<Vec<_>>()))?;
    if let MadeUnder::Others(how) = experiment.made_under() {
        let how = Words::new(Language::English).other_rules(how);
        let marked = "It is run under today's rules, so its figures may differ.";
        terminal::say(&terminal::about(file, &format!("{how} {marked}")));
    }
    Ok(draft)
}

/// The most quarters of a slice, unless one seed has more: a tenth of a second, so that nobody waits long after Ctrl-C.
const SLICE: usize = 2_000;

/// Runs an experiment, to its end or until it is stopped. Slices merge exactly, so that the number of threads changes
/// no figure.
///
/// # Errors
/// One sentence where a thread fails.
pub fn run(experiment: &Experiment) -> Result<Results, String> {
    let draft = experiment.draft().clone();
    let seeds = (SLICE / experiment.cells(0).count().max(1)).clamp(1, 250) as u32;
    let tasks = experiment.tasks(seeds, threads::count());
    let laboratory = || {
        // Each thread validates the draft for itself: what a valid experiment shares is not for several threads.
        let experiment = draft.clone().validate().ok().map(Rc::new);
        let mut laboratory = experiment.map(SlicePlayer::new);
        move |task: &Task| laboratory.as_mut().map(|laboratory| laboratory.run(task))
    };
    let slices = threads::share(&tasks, laboratory, stop::is_asked)?;
    let mut results = Results::new(Rc::new(experiment.clone()));
    slices.iter().flatten().for_each(|slice: &Slice| results.take(slice));
    Ok(results)
}

fn table(report: &Report, measures: &[Measure]) -> String {
    let words = Words::new(Language::English);
    let mut text = format!(
        "Engine {}, scenario {}, players {}, seeds {} to {}. Figures with their 95 % intervals.\n",
        report.engine,
        report.scenario(),
        report.players(),
        report.experiment.seeds.first,
        u64::from(report.experiment.seeds.first) + u64::from(report.experiment.seeds.count) - 1,
    );
    if let Some(progress) = report.unfinished {
        text.push_str(&format!("Unfinished: {}.\n", played(progress)));
    }
    for cell in &report.cells {
        text.push_str(&format!("\n{} / {}", cell.scheme, cell.culture));
        for (id, value) in &cell.parameters {
            text.push_str(&format!("  {id}={value}"));
        }
        text.push('\n');
        for measure in measures {
            let Some(found) = cell.of(*measure) else { continue };
            let name = words.measure(*measure);
            let Some(figure) = found.estimate else { continue };
            let against = found.difference.map_or_else(String::new, |difference| {
                let told = difference.estimate;
                format!("   {} against {}", figures(found.unit, &told), compared(cell))
            });
            let figure = figures(found.unit, &figure);
            text.push_str(&format!("  {name:44} {figure:>24}{against}\n"));
        }
    }
    text
}

fn compared(cell: &lab::report::CellReport) -> String {
    cell.compared_with.as_ref().map_or_else(String::new, |names| names.join(" / "))
}

/// A figure and how far it reaches, as people write them: the same to either side, or from here to there. What is known
/// exactly reaches nowhere.
pub fn figures(unit: MeasureUnit, estimate: &Estimate) -> String {
    let (scale, digits, ending) = match unit {
        MeasureUnit::Share => (100.0, 1, " %"),
        MeasureUnit::Weeks => (1.0, 2, " wk"),
        MeasureUnit::Points => (1.0, 1, ""),
        MeasureUnit::Thousands => (1.0, 2, " k"),
    };
    // Nothing is written as less than nothing.
    let number = |value: f64| {
        let text = format!("{:.digits$}", value * scale);
        let nothing = text.trim_start_matches('-').chars().all(|sign| sign == '0' || sign == '.');
        if nothing { text.trim_start_matches('-').to_owned() } else { text }
    };
    let figure = format!("{}{ending}", number(estimate.mean));
    match estimate.within {
        None => format!("{figure} ± unknown"),
        Some(within) if within.error == 0.0 && within.low == within.high => figure,
        Some(Within { low, high, .. }) => match [estimate.mean - low, high - estimate.mean].map(number) {
            [below, above] if below == above => format!("{figure} ± {above}"),
            [_, _] => format!("{figure} ({} to {})", number(low), number(high)),
        },
    }
}
