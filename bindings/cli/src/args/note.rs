//! `faro note`: what a note says is no argument; it comes from an editor or from standard input.

use clap::Subcommand;
use faro_core::casefile::Drawer;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Note {
    Add {
        #[arg(long, value_parser = one_of::<Drawer>())]
        drawer: Option<Drawer>,
    },
    Move {
        id: String,
        #[arg(value_parser = one_of::<Drawer>())]
        drawer: Drawer,
    },
    List,
    Show {
        id: String,
    },
    Edit {
        id: String,
    },
    Delete {
        id: String,
        #[arg(long)]
        yes: bool,
    },
    Search {
        words: Vec<String>,
    },
}
