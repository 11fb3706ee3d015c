//! One file a noun of the command line.

mod address;
mod article;
mod ask;
mod backup;
mod calendar;
mod card;
mod case;
mod contact;
mod demo;
mod desk;
mod directory;
mod doubts;
mod due;
mod duty;
mod explain;
mod fact;
mod findings;
mod guide;
mod handoff;
mod hearing;
mod kit;
mod languages;
mod lines;
mod locale;
mod log;
mod log_export;
mod log_verify;
mod mark;
mod month;
mod new_file;
mod note;
mod pack;
mod paper;
mod person;
mod phrases;
mod plan;
mod read;
mod record;
mod repair;
mod reply;
mod root_key;
mod rule;
mod search;
mod sheet;
mod slots;
mod vault;
mod way_in;
mod week;

use clap::CommandFactory;
use faro_core::guidance::Looking;
use faro_core::l10n::Message;

use crate::app::App;
use crate::args::{Cli, Command};
use crate::error::CliError;
use crate::help;
use crate::sink::Given;

/// Does what was asked for.
pub(crate) fn run(command: Command, app: &App) -> Result<(), CliError> {
    match command {
        Command::Demo => demo::run(app),
        // It takes commands, and is none that one could take.
        Command::Open { .. } => Err(CliError::Said(Message::new("error-open-twice"))),
        Command::Vault(command) => vault::run(command, app),
        Command::Backup { backup_file, check: true } => backup::check(&backup_file, app),
        Command::Backup { backup_file, check: false } => backup::back_up(&backup_file, app),
        Command::Restore { backup_file, new } => backup::restore(&backup_file, &new, app),
        Command::Note(command) => note::run(command, app),
        Command::Paper(command) => paper::run(command, app),
        Command::Case(command) => case::run(command, app),
        Command::Fact(command) => fact::run(command, app),
        Command::Person(command) => person::run(command, app),
        Command::Contact(command) => contact::run(command, app),
        Command::Address(command) => address::run(command, app),
        Command::Hearing(command) => hearing::run(command, app),
        Command::Duty(command) => duty::run(command, app),
        Command::Log(command) => log::run(command, app),
        Command::Card(command) => card::run(command, app),
        Command::Handoff(command) => handoff::run(command, app),
        Command::Reply(command) => reply::run(command, app),
        Command::Week => week::run(app),
        Command::Month => month::run(app),
        Command::Due { item, marking } => due::run(item.as_deref(), marking, app),
        Command::Ask => ask::run(app),
        Command::Sure { id } => doubts::settle(&id, app),
        Command::Desk(command) => desk::run(command, app),
        Command::Plan { full, quiet } => plan::run(full, quiet.as_deref(), app),
        Command::Sheet(sheet) => sheet::run(&sheet, app),
        Command::Calendar(command) => calendar::run(command, app),
        Command::Rule(command) => rule::run(command, app),
        Command::Guide { pack, command } => guide::run(command, pack.as_deref(), app),
        Command::Phrases { item, to } => phrases::run(item.as_deref(), to, app),
        Command::Read { page } => read::run(&page, app),
        Command::Search { words, notes } => search::run(&words, notes, app),
        Command::Directory { service, need, language, place } => {
            directory::run(service.as_deref(), &Looking { need, language, place }, app)
        }
        Command::Pack(command) => pack::run(command, app),
        Command::Publisher(command) => pack::publisher(command, app),
        Command::Catalogue(command) => pack::catalogue(command, app),
        Command::Locale(command) => locale::run(command, app),
        Command::Completions { shell } => {
            let mut command = help::localise(Cli::command(), &app.words);
            // It ends in a panic where nobody reads to the end.
            clap_complete::generate(shell, &mut command, "faro", &mut Given);
            Ok(())
        }
    }
}
