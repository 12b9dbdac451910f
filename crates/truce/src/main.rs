//! The command line: plays and replays games, runs experiments, describes and checks files.

mod causes;
mod check;
mod course;
mod debrief;
mod lab;
mod package;
mod play;
mod replay;
mod schema;
mod search;
mod stop;
mod terminal;
mod threads;
mod validate;

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use stop::Ended;

/// How the program ends that was called in a way it does not know, as shells know it.
const MISUSED: u8 = 2;

/// Plays and replays games of Truce, runs experiments, describes its file formats and checks files.
#[derive(Parser)]
#[command(name = "truce", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Play a game and write its record.
    Play(play::PlayArguments),
    /// Replay a record: every event, and how the game ended.
    Replay(replay::ReplayArguments),
    /// Say how a quarter ended, or compare two on the same market.
    Debrief(debrief::DebriefArguments),
    /// Play thousands of quarters and say what pay, culture and process do.
    Lab(Box<lab::LabArguments>),
    /// Check this engine against the model's targets and facts; say which hold and which do not.
    Validate(validate::ValidateArguments),
    /// Check a course, or start one of your own.
    #[command(subcommand)]
    Course(course::CourseCommand),
    /// Make a package of the course for a learning platform, from the built page.
    Package(package::PackageArguments),
    /// Print the JSON Schema of a file format.
    Schema {
        /// The format.
        #[arg(value_enum)]
        kind: schema::FileFormat,
    },
    /// Validate a file of any format; list every fault with its path.
    Check {
        /// The file.
        file: PathBuf,
    },
}

/// How a replay is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One object.
    Json,
    /// One line for each event.
    Text,
}

fn main() -> ExitCode {
    let ended = match Arguments::try_parse() {
        Ok(arguments) => stop::outlive_limits().and_then(|()| run(arguments.command)),
        Err(answer) if answer.use_stderr() => {
            // What was typed is quoted, and may be anything.
            terminal::say(answer.to_string().trim_end());
            return ExitCode::from(MISUSED);
        }
        Err(answer) => terminal::print(&answer.to_string()).map(|()| Ended::Done),
    };
    match ended {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Stopped) => ExitCode::from(stop::CODE),
        Err(sentence) => {
            terminal::say(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<Ended, String> {
    let whole = |()| Ended::Done;
    match command {
        Command::Play(arguments) => play::play(&arguments).map(whole),
        Command::Replay(arguments) => replay::replay(&arguments).map(whole),
        Command::Debrief(arguments) => debrief::debrief(&arguments).map(whole),
        Command::Lab(arguments) => lab::lab(&arguments),
        Command::Validate(arguments) => validate::validate(&arguments),
        Command::Course(command) => course::course(&command),
        Command::Package(arguments) => package::package(&arguments).map(whole),
        Command::Schema { kind } => schema::print(kind).map(whole),
        Command::Check { file } => check::check(&file).map(whole),
    }
}
