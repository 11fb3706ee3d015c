//! `faro fact`: a value that is left out is asked for, and then stays out of the shell's history.

use clap::Subcommand;
use faro_core::casefile::Certainty;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Fact {
    Set {
        name: String,
        value: Option<String>,
        #[arg(long, value_name = "ID")]
        person: Option<String>,
        #[arg(long)]
        sure: bool,
    },
    None {
        name: String,
        #[arg(long, value_name = "ID")]
        person: Option<String>,
    },
    Source {
        name: String,
        #[arg(long, id = "source_paper", value_name = "ID")]
        paper: Option<String>,
        #[arg(long, value_name = "DATE")]
        seen_on: Option<String>,
        #[arg(long, value_parser = one_of::<Certainty>())]
        certainty: Option<Certainty>,
        #[arg(long, value_name = "ID")]
        person: Option<String>,
    },
    List,
    Unset {
        name: String,
        #[arg(long, value_name = "ID")]
        person: Option<String>,
        #[arg(long)]
        yes: bool,
    },
}
