//! Under which names a reply is handed out: such as say nothing.

use std::path::{Path, PathBuf};

use faro_core::vault::{Entropy, OsEntropy, VaultError};

use crate::app::App;
use crate::error::CliError;

/// The reply's own name where a folder is given: the day and four random digits.
pub(super) fn reply_path(output: Option<&Path>, app: &App) -> Result<PathBuf, CliError> {
    match output {
        Some(path) if !path.is_dir() => Ok(path.to_owned()),
        folder => {
            let mut random = [0; 2];
            OsEntropy.fill(&mut random).map_err(VaultError::from)?;
            let [first, second] = random;
            let name = format!("{}-{first:02x}{second:02x}.faro-reply.age", app.moment.today);
            Ok(folder.unwrap_or(Path::new(".")).join(name))
        }
    }
}
