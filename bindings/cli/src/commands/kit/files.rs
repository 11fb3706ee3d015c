//! Files of translators: written whole, with the line ends that they had.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use faro_core::disk;

use crate::error::CliError;

/// The mark with which some editors begin a file.
const MARK: &str = "\u{feff}";

/// Writes the files of a language over what they were.
pub(super) fn write(files: &BTreeMap<String, String>) -> Result<(), CliError> {
    for (path, text) in files {
        let path = Path::new(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let before = fs::read_to_string(path).unwrap_or_default();
        let mark = if before.starts_with(MARK) { MARK } else { "" };
        let text = if before.contains("\r\n") { text.replace('\n', "\r\n") } else { text.clone() };
        fs::write(path, format!("{mark}{text}"))?;
    }
    Ok(())
}

/// A new file only: a worksheet may hold somebody's work of a week.
pub(super) fn create(path: &Path, text: &str) -> Result<(), CliError> {
    Ok(disk::create_new(path)?.write_all(text.as_bytes())?)
}
