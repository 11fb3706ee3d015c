//! What can be typed. The words of the help are in `locales/<tag>/help.ftl`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use faro_core::files::Files;
use faro_core::l10n::{Manifest, Words};

use crate::error::CliError;
pub(crate) use crate::life_args::{
    Address, AddressKnown, Contact, Duty, Hearing, HearingKind, Log, Marked, Person,
};

/// The whole command line.
#[derive(Parser)]
#[command(name = "faro", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes.
#[derive(Args)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR", env = "FARO_LOCALES", hide_env = true)]
    pub(crate) locales: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
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
    Week,
    Month,
    Due {
        item: Option<String>,
    },
    Ask,
    Plan {
        #[arg(long)]
        full: bool,
        #[arg(long, value_name = "FROM-UNTIL")]
        quiet: Option<String>,
    },
    #[command(subcommand)]
    Rule(Rule),
    #[command(subcommand)]
    Guide(Guide),
    #[command(subcommand)]
    Locale(Locale),
    Completions {
        shell: Shell,
    },
}

#[derive(Subcommand)]
pub(crate) enum Vault {
    Create {
        #[arg(long, value_name = "COUNTRY", default_value = "us")]
        jurisdiction: Vec<String>,
        #[command(flatten)]
        new: NewPassphrase,
    },
    Status,
    Slots {
        #[arg(long, value_name = "ID")]
        remove: Option<String>,
    },
    Passphrase {
        #[arg(long)]
        add: bool,
        #[command(flatten)]
        new: NewPassphrase,
    },
    Code {
        #[arg(long)]
        replace: bool,
    },
    Recover {
        #[command(flatten)]
        new: NewPassphrase,
    },
    Rotate {
        #[command(flatten)]
        new: NewPassphrase,
    },
    Check,
    Salvage {
        #[arg(value_name = "NEW-FOLDER")]
        to: PathBuf,
        #[arg(long)]
        with_code: bool,
        #[command(flatten)]
        new: NewPassphrase,
    },
    Erase {
        #[arg(long)]
        yes: bool,
        #[arg(long, value_name = "FILE")]
        backup: Option<PathBuf>,
    },
}

/// How a new passphrase comes in, and how much it costs to try one.
#[derive(Args)]
pub(crate) struct NewPassphrase {
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) least_work: bool,
}

#[derive(Subcommand)]
pub(crate) enum Paper {
    Add {
        file: Option<PathBuf>,
        #[arg(long)]
        title: Option<String>,
        #[arg(long = "type", value_name = "MEDIA-TYPE")]
        media_type: Option<String>,
    },
    List,
    Describe {
        id: String,
        #[arg(long, id = "paper_kind", value_name = "KIND", value_parser = PAPERS, hide_possible_values = true)]
        kind: Option<String>,
        #[arg(long, value_name = "DATE")]
        dated: Option<String>,
        #[arg(long, value_name = "NUMBER")]
        pages: Option<u32>,
        #[arg(long)]
        title: Option<String>,
    },
    Show {
        id: String,
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    Delete {
        id: String,
    },
}

const DRAWERS: [&str; 3] = ["facts", "officers", "lawyer"];
const CERTAINTIES: [&str; 4] = ["unsaid", "sure", "likely", "unsure"];
const PAPERS: [&str; 9] = [
    "notice_to_appear",
    "hearing_notice",
    "receipt",
    "decision",
    "conditions",
    "identity",
    "picture",
    "evidence",
    "other",
];

#[derive(Subcommand)]
pub(crate) enum Note {
    Add {
        #[arg(long, value_parser = DRAWERS, hide_possible_values = true)]
        drawer: Option<String>,
    },
    Move {
        id: String,
        #[arg(value_parser = DRAWERS, hide_possible_values = true)]
        drawer: String,
    },
    List,
    Show {
        id: String,
    },
    Edit {
        id: String,
    },
    Delete {
        id: String,
    },
    Search {
        words: Vec<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum Case {
    Show,
}

#[derive(Subcommand)]
pub(crate) enum Fact {
    Set {
        name: String,
        value: Option<String>,
    },
    Source {
        name: String,
        #[arg(long, id = "source_paper", value_name = "ID")]
        paper: Option<String>,
        #[arg(long, value_name = "DATE")]
        seen_on: Option<String>,
        #[arg(long, value_parser = CERTAINTIES, hide_possible_values = true)]
        certainty: Option<String>,
    },
    List,
    Unset {
        name: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Rule {
    List {
        #[arg(long, id = "only_jurisdiction", value_name = "COUNTRY")]
        jurisdiction: Option<String>,
        #[arg(long, id = "only_kind", value_name = "KIND")]
        kind: Option<String>,
    },
    Show {
        rule: String,
    },
    Lint {
        folder: PathBuf,
    },
    Compute {
        rule: String,
        #[arg(long = "fact", value_name = "NAME=VALUE")]
        facts: Vec<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum Guide {
    List,
    Show { article: String },
    Search { words: Vec<String> },
}

#[derive(Subcommand)]
pub(crate) enum Locale {
    Check { tag: Option<String> },
}

/// What must be known before the rest can be read: in which language to speak of it.
pub(crate) struct Early {
    lang: Option<String>,
    locales: Option<PathBuf>,
    pub(crate) json: bool,
}

impl Early {
    pub(crate) fn of(arguments: &[OsString]) -> Early {
        let locales = value_of(arguments, "--locales").or_else(|| std::env::var_os("FARO_LOCALES"));
        Early {
            lang: value_of(arguments, "--lang").map(|lang| lang.to_string_lossy().into_owned()),
            locales: locales.map(PathBuf::from),
            json: arguments.iter().any(|argument| argument == "--json"),
        }
    }

    /// The words for `--lang`, or for the environment's language if we have it, else English.
    pub(crate) fn words(&self) -> Result<(Words, Files), CliError> {
        let files = match &self.locales {
            Some(folder) => Files::builtin().with_folder("locales", folder)?,
            None => Files::builtin().clone(),
        };
        let wanted = match &self.lang {
            Some(lang) => lang.clone(),
            None => environment_language(&Manifest::load(&files)?),
        };
        Ok((Words::load(&files, &wanted)?.without_isolates(), files))
    }
}

/// The value of `--name VALUE` or `--name=VALUE`.
fn value_of(arguments: &[OsString], name: &str) -> Option<OsString> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().cloned();
        }
        if let Some(value) = argument.to_str().and_then(|text| text.strip_prefix(name)?.strip_prefix('=')) {
            return Some(value.into());
        }
    }
    None
}

/// As POSIX orders them: the first that is set decides.
fn environment_language(manifest: &Manifest) -> String {
    let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let language = set.find(|value| !value.is_empty());
    let language = language.and_then(|value| manifest.negotiate(&value).map(|language| language.tag.clone()));
    language.unwrap_or_else(|| "en".to_owned())
}
