//! Signed packs: made, looked at, kept.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum Pack {
    New {
        #[arg(id = "new_pack_folder", value_name = "NEW-FOLDER")]
        folder: PathBuf,
        #[arg(long, id = "pack_id", value_name = "ID")]
        id: String,
        #[arg(long, id = "pack_country", value_name = "COUNTRY")]
        country: String,
        #[arg(long = "words", id = "pack_language", value_name = "TAG")]
        languages: Vec<String>,
    },
    Lint {
        #[arg(id = "pack_folder", value_name = "FOLDER")]
        folder: PathBuf,
    },
    Build {
        #[arg(id = "pack_folder", value_name = "FOLDER")]
        folder: PathBuf,
        #[arg(long, id = "publisher_folder", value_name = "FOLDER")]
        publisher: PathBuf,
        #[arg(long, id = "catalogue_file", value_name = "FILE")]
        catalogue: Option<PathBuf>,
        #[arg(long, id = "pack_output", value_name = "FILE")]
        output: PathBuf,
    },
    Sign {
        #[arg(id = "pack_file", value_name = "FILE")]
        file: PathBuf,
        #[arg(long, id = "secret_key", value_name = "FILE")]
        key: PathBuf,
    },
    Verify {
        #[arg(id = "pack_file", value_name = "FILE")]
        file: PathBuf,
        #[arg(long, id = "publisher_id", value_name = "ID")]
        publisher: Option<String>,
    },
    Inspect {
        #[arg(id = "pack_file", value_name = "FILE")]
        file: PathBuf,
    },
    Install {
        #[arg(id = "pack_file", value_name = "FILE")]
        file: PathBuf,
    },
    List,
    Show {
        #[arg(id = "kept_pack", value_name = "ID")]
        pack: String,
        #[arg(id = "kept_article", value_name = "ARTICLE")]
        article: Option<String>,
    },
    Remove {
        #[arg(id = "kept_pack", value_name = "ID")]
        pack: String,
        #[arg(long)]
        yes: bool,
    },
    Export {
        #[arg(id = "kept_pack", value_name = "ID")]
        pack: String,
        #[arg(long, id = "pack_output", value_name = "FILE")]
        output: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum Publisher {
    Key {
        #[arg(id = "new_key_file", value_name = "FILE")]
        file: PathBuf,
        #[arg(long)]
        without_passphrase: bool,
    },
    New {
        #[arg(id = "new_publisher_folder", value_name = "NEW-FOLDER")]
        folder: PathBuf,
        #[arg(long, id = "publisher_name", value_name = "NAME")]
        name: String,
        #[arg(long, id = "publisher_contact", value_name = "VALUE")]
        contact: String,
        #[arg(long, id = "root_key", value_name = "FILE", required = true)]
        root: Vec<PathBuf>,
        #[arg(long, id = "release_key", value_name = "FILE", required = true)]
        release: Vec<PathBuf>,
    },
    Next {
        #[arg(id = "publisher_place", value_name = "FOLDER")]
        folder: PathBuf,
        #[arg(long, id = "root_key", value_name = "FILE")]
        root: Vec<PathBuf>,
        #[arg(long, id = "release_key", value_name = "FILE")]
        release: Vec<PathBuf>,
    },
    Sign {
        #[arg(id = "publisher_place", value_name = "FOLDER")]
        folder: PathBuf,
        #[arg(long, id = "secret_key", value_name = "FILE")]
        key: PathBuf,
    },
    Pin {
        #[arg(id = "known_publisher", value_name = "ID")]
        id: String,
    },
    List,
    Unpin {
        #[arg(id = "known_publisher", value_name = "ID")]
        id: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Catalogue {
    New {
        #[arg(id = "catalogue_place", value_name = "FILE")]
        file: PathBuf,
        #[arg(long, id = "publisher_folder", value_name = "FOLDER")]
        publisher: PathBuf,
        #[arg(long, id = "newest_pack", value_name = "NAME=VALUE")]
        newest: Vec<String>,
        #[arg(long, id = "withdrawn_pack", value_name = "NAME=VALUE")]
        withdraw: Vec<String>,
    },
    Sign {
        #[arg(id = "catalogue_place", value_name = "FILE")]
        file: PathBuf,
        #[arg(long, id = "publisher_folder", value_name = "FOLDER")]
        publisher: PathBuf,
        #[arg(long, id = "secret_key", value_name = "FILE")]
        key: PathBuf,
    },
}
