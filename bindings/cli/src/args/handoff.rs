//! `faro card`, `faro handoff`, `faro reply`: the three nouns of sending a case to a lawyer and hearing back.

use std::path::PathBuf;

use clap::Subcommand;

/// The cards of those who may receive.
#[derive(Subcommand)]
pub(crate) enum Card {
    Add {
        #[arg(id = "card_file", value_name = "FILE")]
        file: Option<PathBuf>,
        #[arg(long, id = "card_name", value_name = "NAME")]
        name: Option<String>,
    },
    List,
    Show {
        id: String,
    },
    Compared {
        id: String,
    },
    Delete {
        id: String,
        #[arg(long)]
        yes: bool,
    },
}

/// From a person to a lawyer.
#[derive(Subcommand)]
pub(crate) enum Handoff {
    Make {
        #[arg(long, id = "to_card", value_name = "CARD", required = true)]
        to: Vec<String>,
        #[arg(long, id = "choose_parts", value_name = "PART", value_delimiter = ',')]
        choose: Vec<String>,
        #[arg(long, id = "without_parts", value_name = "PART", value_delimiter = ',')]
        without: Vec<String>,
        #[arg(long, id = "second_language", value_name = "TAG")]
        second: Option<String>,
        #[arg(long, id = "handoff_output", value_name = "FOLDER")]
        output: PathBuf,
        #[arg(long)]
        yes: bool,
    },
    List,
}

/// What comes back.
#[derive(Subcommand)]
pub(crate) enum Reply {
    Show {
        #[arg(id = "reply_file", value_name = "FILE")]
        file: PathBuf,
    },
    Take {
        #[arg(id = "reply_file", value_name = "FILE")]
        file: PathBuf,
        #[arg(
            long = "line",
            id = "reply_line",
            value_name = "NUMBER",
            required = true,
            value_delimiter = ','
        )]
        lines: Vec<usize>,
        #[arg(long)]
        yes: bool,
    },
}
