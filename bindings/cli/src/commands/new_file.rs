//! What is handed out lies in new files only: nothing of somebody's is written over.

use std::io::Write;
use std::path::Path;

use faro_core::disk;

use crate::error::CliError;

pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    Ok(disk::create_new(path)?.write_all(bytes)?)
}
