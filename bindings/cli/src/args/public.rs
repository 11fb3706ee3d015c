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
    Show { article: String },
    Search { words: Vec<String> },
}

#[derive(Subcommand)]
pub(crate) enum Locale {
    Check {
        #[arg(id = "tag", value_name = "TAG")]
        tags: Vec<String>,
        #[arg(long, id = "source_tag", value_name = "TAG")]
        source: Option<String>,
        #[arg(long)]
        strict: bool,
    },
    Explain {
        code: Option<String>,
    },
}
