//! Files of translators: written whole, with the line ends that they had.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
