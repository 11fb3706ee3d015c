//! `faro hearing`: a date comes with who told it; the place and all that is private is asked for.

use clap::{Args, Subcommand};
use faro_core::casefile::{HearingKind, SourceKind};

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Hearing {
    Add {
        at: Option<String>,
        #[arg(long, value_parser = one_of::<HearingKind>(), default_value = "individual")]
        kind: HearingKind,
        #[arg(long, value_parser = one_of::<SourceKind>())]
        source: Option<SourceKind>,
        #[arg(long, id = "hearing_jurisdiction", value_name = "COUNTRY")]
        jurisdiction: Option<String>,
        #[command(flatten)]
        known: HearingKnown,
    },
    List,
    Show {
        id: String,
    },
    Edit {
        id: String,
        #[command(flatten)]
        known: HearingKnown,
        #[arg(long, value_name = "MINUTES")]
        travel: Option<u32>,
        #[arg(long, value_name = "MINUTES")]
        early: Option<u32>,
    },
    Source {
        id: String,
        #[arg(value_parser = one_of::<SourceKind>())]
        source: SourceKind,
        at: Option<String>,
        #[arg(long, value_name = "DATE")]
        seen_on: Option<String>,
        #[arg(long, id = "source_paper", value_name = "ID")]
        paper: Option<String>,
        #[arg(long, conflicts_with = "at")]
        right: bool,
        #[arg(long)]
        sure: bool,
        #[arg(long, requires = "right")]
        yes: bool,
    },
    Delete {
        id: String,
        #[arg(long)]
        yes: bool,
    },
}

/// What is no secret about a hearing.
#[derive(Args)]
pub(crate) struct HearingKnown {
    #[arg(long, value_name = "IANA")]
    pub(crate) court_zone: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) person: Option<String>,
    /// `--everybody`, or `--everybody=false` to take it back.
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) everybody: Option<bool>,
    #[arg(long)]
    pub(crate) sure: bool,
}
