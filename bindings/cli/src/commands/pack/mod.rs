//! Signed packs: those who make them, those who look at one, those who keep one.

mod author;
mod catalogue;
mod files;
mod inspect;
mod kept;
mod publisher;

pub(super) use catalogue::run as catalogue;
pub(super) use inspect::articles;
pub(super) use publisher::run as publisher;

use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Pack, app: &App) -> Result<(), CliError> {
    match command {
        args::Pack::New { folder, id, country, languages } => {
            author::new(&folder, &id, &country, languages, app)
        }
        args::Pack::Lint { folder } => author::lint(&folder, app),
        args::Pack::Build { folder, publisher, catalogue, output } => {
            author::build(&folder, &publisher, catalogue.as_deref(), &output, app)
        }
        args::Pack::Sign { file, key } => author::sign(&file, &key, app),
        args::Pack::Verify { file, publisher } => inspect::verify(&file, publisher.as_deref(), app),
        args::Pack::Inspect { file } => inspect::inspect(&file, app),
        args::Pack::Install { file } => kept::install(&file, app),
        args::Pack::List => kept::list(app),
        args::Pack::Show { pack, article } => kept::show(&pack, article.as_deref(), app),
        args::Pack::Remove { pack, yes } => kept::remove(&pack, yes, app),
        args::Pack::Export { pack, output } => kept::export(&pack, &output, app),
    }
}
