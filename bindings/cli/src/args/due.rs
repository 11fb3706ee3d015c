//! The verbs below `faro due`, by which something is marked; the log takes the same day and papers.

use clap::{Args, Subcommand};
use faro_core::prooflog::Reason;

use super::codes::one_of;

/// What came of something that is due.
#[derive(Subcommand)]
pub(crate) enum Due {
    Done {
        #[arg(id = "marked")]
        item: String,
        #[command(flatten)]
        told: Told,
    },
    CouldNot {
        #[arg(id = "marked")]
        item: String,
        #[arg(value_parser = one_of::<Reason>())]
        reason: Option<Reason>,
        #[command(flatten)]
        told: Told,
    },
    Undo {
        #[arg(id = "marked")]
        item: String,
    },
}

/// What is no secret about what happened.
#[derive(Args)]
pub(crate) struct Told {
    #[arg(long, id = "happened_on", value_name = "DATE")]
    pub(crate) on: Option<String>,
    #[arg(long = "paper", id = "proof_paper", value_name = "ID")]
    pub(crate) papers: Vec<String>,
}
