//! `faro address`: its lines are asked for and are no argument, so that no shell keeps them in its history.

use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub(crate) enum Address {
    Add {
        #[command(flatten)]
        known: AddressKnown,
    },
    List,
    Edit {
        id: String,
        #[command(flatten)]
        known: AddressKnown,
    },
    Delete {
        id: String,
        #[arg(long)]
        yes: bool,
    },
    Move {
        #[arg(value_name = "DATE")]
        moved: String,
    },
}

/// What is no secret about an address.
#[derive(Args)]
pub(crate) struct AddressKnown {
    #[arg(long, value_name = "true|false")]
    pub(crate) mail_safe: Option<bool>,
    #[arg(long, id = "first_day", value_name = "DATE")]
    pub(crate) from: Option<String>,
    #[arg(long, id = "last_day", value_name = "DATE")]
    pub(crate) until: Option<String>,
    /// `all`, where it is everybody's again.
    #[arg(long, id = "address_person", value_name = "ID")]
    pub(crate) person: Vec<String>,
}
