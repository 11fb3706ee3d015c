//! `faro case`: which countries' rules count, and what is in the case. Where it lies is `faro vault`.

use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum Case {
    Show,
    AddCountry {
        #[arg(value_name = "COUNTRY")]
        country: String,
    },
    RemoveCountry {
        #[arg(value_name = "COUNTRY")]
        country: String,
    },
}
