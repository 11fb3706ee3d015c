//! `faro duty`: how often and at which hours, as text that people type; the command makes a recurrence of it.

use clap::Subcommand;
use faro_core::casefile::DutyKind;

use super::codes::one_of;

#[derive(Subcommand)]
pub(crate) enum Duty {
    Add {
        #[arg(id = "duty_kind", value_name = "KIND", value_parser = one_of::<DutyKind>())]
        kind: DutyKind,
        #[arg(long, id = "first_day", value_name = "DATE")]
        from: Option<String>,
        #[arg(long, value_name = "PERIOD")]
        every: Option<String>,
        #[arg(long, value_name = "DAYS", value_delimiter = ',')]
        on: Vec<String>,
        #[arg(long, id = "window", value_name = "FROM-UNTIL")]
        at: Option<String>,
        #[arg(long, id = "last_day", value_name = "DATE")]
        until: Option<String>,
        #[arg(long, value_name = "DATE", value_delimiter = ',')]
        except: Vec<String>,
        #[arg(long, value_name = "MINUTES", default_value_t = 0, hide_default_value = true)]
        grace: u32,
        #[arg(long, value_name = "ID")]
        person: Option<String>,
        #[arg(long)]
        sure: bool,
    },
    List,
    Show {
        id: String,
    },
    Delete {
        id: String,
        #[arg(long)]
        yes: bool,
    },
}
