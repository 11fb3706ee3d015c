use std::path::PathBuf;

use clap::Subcommand;

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
    Verify,
    Export {
        #[arg(long)]
        sheet: bool,
        #[arg(long, id = "log_output", value_name = "FILE")]
        output: Option<PathBuf>,
    },
    Remove {
        number: u64,
        #[arg(long)]
        yes: bool,
    },
}
