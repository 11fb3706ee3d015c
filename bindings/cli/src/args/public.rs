//! What reads no vault: rules, articles, translations.

use std::path::PathBuf;

use clap::Subcommand;
use faro_core::deadlines::Kind;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Rule {
    List {
        #[arg(long, id = "only_jurisdiction", value_name = "COUNTRY")]
        jurisdiction: Option<String>,
        #[arg(long, id = "only_kind", value_name = "KIND", value_parser = one_of::<Kind>())]
        kind: Option<Kind>,
    },
    Show {
        rule: String,
    },
    Changes {
        #[arg(long)]
        since: String,
        #[arg(long, id = "only_jurisdiction", value_name = "COUNTRY")]
        jurisdiction: Option<String>,
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
    Show {
        article: String,
        #[arg(long, id = "with_ticks")]
        done: bool,
    },
    Tick {
        article: String,
        #[arg(id = "step_number", value_name = "NUMBER")]
        step: u32,
    },
    Untick {
        article: String,
        #[arg(id = "step_number", value_name = "NUMBER")]
        step: u32,
    },
}

#[derive(Subcommand)]
pub(crate) enum Locale {
    List,
    Check {
        #[arg(id = "tag", value_name = "TAG")]
        tags: Vec<String>,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
        #[arg(long)]
        strict: bool,
        #[arg(long, id = "since_revision", value_name = "REVISION")]
        since: Option<String>,
    },
    Explain {
        code: Option<String>,
    },
    #[command(flatten)]
    Kit(Kit),
}

/// What changes a language, or shows how far it is.
#[derive(Subcommand)]
pub(crate) enum Kit {
    Status {
        #[arg(id = "tag", value_name = "TAG")]
        tags: Vec<String>,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
    },
    New {
        #[arg(id = "new_tag", value_name = "TAG")]
        tag: String,
        #[arg(long, id = "own_name", value_name = "NAME")]
        name: Option<String>,
        #[arg(long, id = "fallback_tag", value_name = "TAG")]
        from: Option<String>,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
    },
    Todo {
        #[arg(id = "one_tag", value_name = "TAG")]
        tag: String,
        #[arg(long, id = "second_tag", value_name = "TAG")]
        from: Option<String>,
        #[arg(long, id = "only_critical")]
        critical: bool,
        #[arg(long, id = "all_messages")]
        all: bool,
        #[arg(long, id = "sheet_format", value_name = "FORMAT", value_parser = ["html", "csv"])]
        format: Option<String>,
        #[arg(long, id = "new_file", value_name = "FILE")]
        output: PathBuf,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
    },
    Import {
        #[arg(id = "one_tag", value_name = "TAG")]
        tag: String,
        #[arg(id = "sheet_file", value_name = "FILE")]
        file: PathBuf,
        #[arg(long, id = "by_machine")]
        machine: bool,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
    },
    Preview {
        #[arg(id = "shown_tag", value_name = "TAG")]
        tag: String,
        #[arg(long, id = "new_file", value_name = "FILE")]
        output: PathBuf,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
    },
    Stamp {
        #[arg(id = "one_tag", value_name = "TAG")]
        tag: String,
        #[arg(id = "message_ids", value_name = "MESSAGE")]
        ids: Vec<String>,
        #[arg(long)]
        reviewed: bool,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
    },
}
