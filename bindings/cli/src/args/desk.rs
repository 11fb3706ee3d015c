//! `faro desk`: all that a legal worker does with what clients send, from the first card to the reply.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

#[derive(Subcommand)]
pub(crate) enum Desk {
    Init {
        #[arg(long = "name", id = "desk_name", value_name = "NAME")]
        name: String,
    },
    Card,
    Add {
        #[arg(id = "handoff_files", value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    List,
    Due {
        #[arg(long, id = "due_output", value_name = "FILE")]
        output: Option<PathBuf>,
        #[arg(long, id = "due_full")]
        full: bool,
    },
    Show {
        client: String,
        #[arg(long, id = "desk_sheet", value_name = "FILE")]
        output: Option<PathBuf>,
    },
    Papers {
        client: String,
        #[arg(long, id = "papers_output", value_name = "FOLDER")]
        output: PathBuf,
    },
    Note {
        client: String,
    },
    Name {
        client: String,
    },
    Compared {
        client: String,
    },
    Reply {
        client: String,
        #[arg(id = "reply_text", value_name = "FILE")]
        text: Option<PathBuf>,
        #[arg(long, id = "reply_new")]
        new: bool,
        #[arg(long = "paper", id = "reply_papers", value_name = "FILE")]
        papers: Vec<PathBuf>,
        #[arg(long, id = "reply_output", value_name = "PATH")]
        output: Option<PathBuf>,
    },
    Export {
        client: String,
        #[arg(long = "for", id = "export_for", value_name = "FORMAT")]
        form: ExportFor,
        #[arg(long, id = "export_output", value_name = "FILE")]
        output: Option<PathBuf>,
    },
    Purge {
        client: String,
        #[arg(long)]
        yes: bool,
    },
    Rotate {
        #[arg(long, id = "rotate_output", value_name = "FOLDER", required_unless_present = "forget_old")]
        output: Option<PathBuf>,
        #[arg(long, conflicts_with = "rotate_output")]
        forget_old: bool,
        #[arg(long)]
        yes: bool,
    },
}

/// For which program.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum ExportFor {
    AssemblyLine,
}
