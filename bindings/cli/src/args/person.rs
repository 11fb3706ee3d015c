//! `faro person`: the relation alone is typed as an argument; names and numbers are asked for.

use clap::Subcommand;
use faro_core::casefile::Relation;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Person {
    Add {
        #[arg(long, value_parser = one_of::<Relation>())]
        relation: Option<Relation>,
    },
    List,
    Show {
        id: String,
    },
    Edit {
        id: String,
        #[arg(long, value_parser = one_of::<Relation>())]
        relation: Option<Relation>,
    },
    Leave {
        id: String,
        #[arg(long)]
        yes: bool,
    },
}
