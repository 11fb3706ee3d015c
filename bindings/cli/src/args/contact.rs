//! `faro contact`: the role alone is typed as an argument; names and numbers are asked for.

use clap::Subcommand;
use faro_core::casefile::Role;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Contact {
    Add {
        #[arg(long, value_parser = one_of::<Role>())]
        role: Option<Role>,
    },
    List,
    Edit {
        id: String,
        #[arg(long, value_parser = one_of::<Role>())]
        role: Option<Role>,
    },
    Delete {
        id: String,
        #[arg(long)]
        yes: bool,
    },
}
