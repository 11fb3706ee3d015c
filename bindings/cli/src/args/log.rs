//! `faro log`: writing to the proof log, showing that it holds, and handing it over.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::due::Told;

#[derive(Subcommand)]
pub(crate) enum Log {
    Add {
        #[arg(long, value_name = "NUMBER")]
        corrects: Option<u64>,
        #[command(flatten)]
        told: Told,
    },
    List,
    Verify {
        #[command(flatten)]
        against: Against,
    },
    Code,
    Export {
        #[arg(long)]
        sheet: bool,
        #[arg(long, id = "chosen", value_name = "NUMBERS", value_delimiter = ',')]
        choose: Vec<String>,
        #[arg(long, id = "log_output", value_name = "FILE")]
        output: Option<PathBuf>,
    },
    Remove {
        number: u64,
        #[arg(long)]
        yes: bool,
    },
}

/// What a log is held against.
#[derive(Args)]
pub(crate) struct Against {
    #[arg(id = "log_file", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long, id = "signing_key", value_name = "KEY", requires = "log_file")]
    pub(crate) key: Option<String>,
    #[arg(long, id = "check_code", value_name = "CODE")]
    pub(crate) code: Option<String>,
}
