//! What can be typed, one noun a file. The words of the help are in `locales/<tag>/terminal/help.ftl`.

mod address;
mod case;
mod codes;
mod contact;
mod desk;
mod due;
mod duty;
mod early;
mod fact;
mod handoff;
mod hearing;
mod log;
mod note;
mod pack;
mod paper;
mod person;
mod public;
mod sheet;
mod vault;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use codes::one_of;
use faro_core::guidance::Need;
use faro_core::l10n::SecondCalendar;
use faro_core::phrases::Listener;

pub(crate) use address::{Address, AddressKnown};
pub(crate) use case::Case;
pub(crate) use contact::Contact;
pub(crate) use desk::{Desk, ExportFor};
pub(crate) use due::{Due, Told};
pub(crate) use duty::Duty;
pub(crate) use early::Early;
pub(crate) use fact::Fact;
pub(crate) use handoff::{Card, Handoff, Reply};
pub(crate) use hearing::{Hearing, HearingKnown};
pub(crate) use log::{Against, Log};
pub(crate) use note::Note;
pub(crate) use pack::{Catalogue, Pack, Publisher};
pub(crate) use paper::Paper;
pub(crate) use person::Person;
pub(crate) use public::{Guide, Kit, Locale, Rule};
pub(crate) use sheet::{Calendar, Sheet};
pub(crate) use vault::{NewPassphrase, Vault};

use crate::version;

/// The whole command line.
#[derive(Parser)]
#[command(name = "faro", version = version::lines(), disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The calendars in which days can be said a second time, or none.
fn calendars() -> PossibleValuesParser {
    let names = SecondCalendar::ALL.map(SecondCalendar::as_str).into_iter().chain([SecondCalendar::NONE]);
    PossibleValuesParser::new(names)
}

/// Options that every command takes.
#[derive(Args)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) content_lang: Option<String>,
    #[arg(long, global = true, value_name = "NAME", value_parser = calendars())]
    pub(crate) calendar: Option<String>,
    #[arg(long, global = true, value_name = "DIR", env = "FARO_LOCALES", hide_env = true)]
    pub(crate) locales: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) no_memory: bool,
    #[command(flatten)]
    pub(crate) times: Times,
    #[arg(short = 'h', long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// When and where it is, in the place of what this computer says.
#[derive(Args)]
pub(crate) struct Times {
    #[arg(long, global = true, value_name = "RFC3339")]
    pub(crate) now: Option<String>,
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) today: Option<String>,
    #[arg(long, global = true, value_name = "IANA")]
    pub(crate) zone: Option<String>,
}

impl Times {
    /// These, and what they leave open from others.
    pub(crate) fn or(self, others: &Times) -> Times {
        let now = self.now.is_none() && self.today.is_none();
        Times {
            now: self.now.or(others.now.clone().filter(|_| now)),
            today: self.today.or(others.today.clone().filter(|_| now)),
            zone: self.zone.or(others.zone.clone()),
        }
    }
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Demo,
    Open {
        #[arg(long, value_name = "SECONDS", default_value_t = 300)]
        idle: u64,
    },
    #[command(subcommand)]
    Vault(Vault),
    Backup {
        #[arg(value_name = "FILE")]
        backup_file: PathBuf,
        #[arg(long)]
        check: bool,
    },
    Restore {
        #[arg(value_name = "FILE")]
        backup_file: PathBuf,
        #[command(flatten)]
        new: NewPassphrase,
    },
    #[command(subcommand)]
    Note(Note),
    #[command(subcommand)]
    Paper(Paper),
    #[command(subcommand)]
    Case(Case),
    #[command(subcommand)]
    Fact(Fact),
    #[command(subcommand)]
    Person(Person),
    #[command(subcommand)]
    Contact(Contact),
    #[command(subcommand)]
    Address(Address),
    #[command(subcommand)]
    Hearing(Hearing),
    #[command(subcommand)]
    Duty(Duty),
    #[command(subcommand)]
    Log(Log),
    #[command(subcommand)]
    Card(Card),
    #[command(subcommand)]
    Handoff(Handoff),
    #[command(subcommand)]
    Reply(Reply),
    Week,
    Month,
    Due {
        item: Option<String>,
        #[command(subcommand)]
        marking: Option<Due>,
    },
    Ask,
    Sure {
        id: String,
    },
    #[command(subcommand)]
    Desk(Desk),
    Plan {
        #[arg(long)]
        full: bool,
        #[arg(long, value_name = "FROM-UNTIL")]
        quiet: Option<String>,
    },
    Sheet(Sheet),
    #[command(subcommand)]
    Calendar(Calendar),
    #[command(subcommand)]
    Rule(Rule),
    Guide {
        #[arg(long, id = "guide_pack", value_name = "FILE", global = true)]
        pack: Option<PathBuf>,
        #[command(subcommand)]
        command: Guide,
    },
    Phrases {
        #[arg(id = "phrases_item", value_name = "ITEM")]
        item: Option<String>,
        #[arg(long = "for", id = "listener", value_name = "WHO", value_parser = one_of::<Listener>())]
        to: Option<Listener>,
    },
    Read {
        #[arg(id = "read_page", value_name = "PAGE")]
        page: String,
    },
    Search {
        words: Vec<String>,
        #[arg(long, id = "own_notes")]
        notes: bool,
    },
    Directory {
        #[arg(id = "one_service", value_name = "SERVICE")]
        service: Option<String>,
        #[arg(long, id = "need_code", value_name = "NEED", value_parser = one_of::<Need>())]
        need: Option<Need>,
        #[arg(long, id = "spoken_tag", value_name = "TAG")]
        language: Option<String>,
        #[arg(long, id = "service_place", value_name = "PLACE")]
        place: Option<String>,
    },
    #[command(subcommand)]
    Pack(Pack),
    #[command(subcommand)]
    Publisher(Publisher),
    #[command(subcommand)]
    Catalogue(Catalogue),
    #[command(subcommand)]
    Locale(Locale),
    Completions {
        shell: Shell,
    },
}
