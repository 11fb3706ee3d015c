//! `faro sheet` and `faro calendar export`: what leaves the vault in the open, as a new file with a name.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use faro_core::sheets::{PaperSize, SheetKind};

use super::codes::one_of;

/// A page for print.
#[derive(Args)]
pub(crate) struct Sheet {
    #[arg(id = "sheet_kind", value_name = "KIND", value_parser = one_of::<SheetKind>())]
    pub(crate) kind: SheetKind,
    #[arg(long, id = "second_language", value_name = "TAG")]
    pub(crate) second: Option<String>,
    #[arg(long, id = "paper_size", value_name = "SIZE", default_value = "a4", hide_default_value = true)]
    #[arg(value_parser = one_of::<PaperSize>())]
    pub(crate) size: PaperSize,
    #[arg(long, id = "new_file", value_name = "FILE")]
    pub(crate) output: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum Calendar {
    Export {
        #[arg(long, id = "full_titles")]
        full: bool,
        #[arg(long, id = "new_file", value_name = "FILE")]
        output: PathBuf,
    },
}
