//! What can be typed about a life under proceedings: people, hearings, duties, the proof log.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

const RELATIONS: [&str; 6] = ["myself", "spouse", "child", "parent", "sibling", "other"];
const ROLES: [&str; 6] = ["lawyer", "interpreter", "office", "family", "helper", "other"];
const SOURCES: [&str; 6] = ["notice_to_appear", "hearing_notice", "hotline", "website", "lawyer", "other"];
const RESULTS: [&str; 5] = ["note", "done", "late", "missed", "could_not"];
const REASONS: [&str; 8] =
    ["app_refused", "app_broken", "turned_away", "no_answer", "no_signal", "no_transport", "sick", "other"];
const DUTIES: [&str; 12] = [
    "photo",
    "call_window",
    "office_visit",
    "home_visit",
    "charging",
    "court_check",
    "report",
    "permit_expiry",
    "parole_expiry",
    "identity_expiry",
    "annual_fee",
    "other",
];

#[derive(Subcommand)]
pub(crate) enum Person {
    Add {
        #[arg(long, value_parser = RELATIONS, hide_possible_values = true)]
        relation: Option<String>,
    },
    List,
    Show {
        id: String,
    },
    Edit {
        id: String,
        #[arg(long, value_parser = RELATIONS, hide_possible_values = true)]
        relation: Option<String>,
    },
    Delete {
        id: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Contact {
    Add {
        #[arg(long, value_parser = ROLES, hide_possible_values = true)]
        role: Option<String>,
    },
    List,
    Edit {
        id: String,
        #[arg(long, value_parser = ROLES, hide_possible_values = true)]
        role: Option<String>,
    },
    Delete {
        id: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Address {
    Add {
        #[command(flatten)]
        known: AddressKnown,
    },
    List,
    Edit {
        id: String,
        #[command(flatten)]
        known: AddressKnown,
    },
    Delete {
        id: String,
    },
    Move {
        #[arg(value_name = "DATE")]
        moved: String,
    },
}

/// What is no secret about an address.
#[derive(Args)]
pub(crate) struct AddressKnown {
    #[arg(long, value_name = "true|false")]
    pub(crate) mail_safe: Option<bool>,
    #[arg(long, id = "first_day", value_name = "DATE")]
    pub(crate) from: Option<String>,
    #[arg(long, id = "last_day", value_name = "DATE")]
    pub(crate) until: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Hearing {
    Add {
        at: Option<String>,
        #[arg(long, default_value = "individual", hide_possible_values = true)]
        kind: HearingKind,
        #[arg(long, value_name = "IANA")]
        court_zone: Option<String>,
        #[arg(long, value_parser = SOURCES, hide_possible_values = true)]
        source: Option<String>,
    },
    List,
    Show {
        id: String,
    },
    Edit {
        id: String,
        #[arg(long, value_name = "IANA")]
        court_zone: Option<String>,
        #[arg(long, value_name = "MINUTES")]
        travel: Option<u32>,
        #[arg(long, value_name = "MINUTES")]
        early: Option<u32>,
    },
    Source {
        id: String,
        #[arg(value_parser = SOURCES, hide_possible_values = true)]
        source: String,
        at: Option<String>,
        #[arg(long, value_name = "DATE")]
        seen_on: Option<String>,
        #[arg(long, id = "source_paper", value_name = "ID")]
        paper: Option<String>,
        #[arg(long, conflicts_with = "at")]
        right: bool,
    },
    Delete {
        id: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum HearingKind {
    Individual,
    Master,
    Other,
}

#[derive(Subcommand)]
pub(crate) enum Duty {
    Add {
        #[arg(id = "duty_kind", value_name = "KIND", value_parser = DUTIES, hide_possible_values = true)]
        kind: String,
        #[arg(long, id = "first_day", value_name = "DATE")]
        from: Option<String>,
        #[arg(long, value_name = "PERIOD")]
        every: Option<String>,
        #[arg(long, value_name = "DAYS", value_delimiter = ',')]
        on: Vec<String>,
        #[arg(long, id = "window", value_name = "FROM-UNTIL")]
        at: Option<String>,
        #[arg(long, id = "last_day", value_name = "DATE")]
        until: Option<String>,
        #[arg(long, value_name = "DATE", value_delimiter = ',')]
        except: Vec<String>,
        #[arg(long, value_name = "MINUTES", default_value_t = 0, hide_default_value = true)]
        grace: u32,
        #[arg(long, id = "duty_rule", value_name = "RULE")]
        rule: Option<String>,
    },
    List,
    Show {
        id: String,
    },
    Done {
        id: String,
        #[command(flatten)]
        about: Marked,
    },
    CouldNot {
        id: String,
        #[arg(value_parser = REASONS, hide_possible_values = true)]
        reason: String,
        #[command(flatten)]
        about: Marked,
    },
    Delete {
        id: String,
    },
}

/// What is no secret about what came of a duty.
#[derive(Args)]
pub(crate) struct Marked {
    #[arg(long, value_name = "DATE")]
    pub(crate) day: Option<String>,
    #[arg(long, value_name = "RFC3339")]
    pub(crate) happened: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) photo: Vec<String>,
}

#[derive(Subcommand)]
pub(crate) enum Log {
    Add {
        #[arg(long, value_name = "ID")]
        about: Option<String>,
        #[arg(long, value_parser = RESULTS, hide_possible_values = true)]
        result: Option<String>,
        #[arg(long, value_name = "NUMBER")]
        corrects: Option<u64>,
        #[command(flatten)]
        marked: Marked,
    },
    List,
    Verify,
    Export {
        #[arg(long)]
        sheet: bool,
        #[arg(long, id = "log_output", value_name = "FILE")]
        output: Option<PathBuf>,
    },
    Remove {
        number: u64,
    },
}
