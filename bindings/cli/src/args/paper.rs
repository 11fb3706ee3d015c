//! `faro paper`: bytes in and out, and what can be said of a paper without opening it.

use std::path::PathBuf;

use clap::Subcommand;
use faro_core::casefile::PaperKind;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Paper {
    Add {
        file: Option<PathBuf>,
        #[arg(long)]
        title: Option<String>,
    },
    List {
        #[arg(long, id = "papers_of", value_name = "ID")]
        of: Option<String>,
    },
    Describe {
        id: String,
        #[arg(long, id = "paper_kind", value_name = "KIND", value_parser = one_of::<PaperKind>())]
        kind: Option<PaperKind>,
        #[arg(long, value_name = "DATE")]
        dated: Option<String>,
        #[arg(long, value_name = "NUMBER")]
        pages: Option<u32>,
        /// `none` takes the paper away from its hearing.
        #[arg(long, id = "paper_of", value_name = "ID")]
        of: Option<String>,
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
        #[arg(long)]
        yes: bool,
    },
}
