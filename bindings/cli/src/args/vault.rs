//! `faro vault`: no option takes a secret itself, for others could see it; at most the file that it stands in.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub(crate) enum Vault {
    Create {
        #[arg(long, value_name = "COUNTRY", default_value = "us")]
        jurisdiction: Vec<String>,
        #[command(flatten)]
        new: NewPassphrase,
    },
    Status {
        #[arg(long)]
        accept: bool,
        #[arg(long, requires = "accept")]
        yes: bool,
    },
    Slots {
        #[arg(long, value_name = "ID")]
        remove: Option<String>,
        #[arg(long, requires = "remove")]
        yes: bool,
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
        #[arg(long)]
        yes: bool,
    },
    Recover {
        #[command(flatten)]
        new: NewPassphrase,
    },
    Rotate {
        #[arg(long)]
        yes: bool,
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
