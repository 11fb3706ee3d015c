//! What a shell must know before the vault is open: `settings.json` in the data folder, which is not sealed.
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::disk;

const NAME: &str = "settings.json";
/// Somebody else may have put anything there.
const LARGEST: u64 = 64 * 1024;

/// The choices of a person that say nothing about their case. What a newer Faro wrote is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// BCP 47 tag of the language that somebody chose; none before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A locked phone shows no word of the case; to say more is a choice.
    pub discreet: bool,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { language: None, discreet: true, unknown: Map::new() }
    }
}

impl Settings {
    /// What stands in the folder. A file that is missing or cannot be read is as if nothing had been chosen: nobody is
    /// locked out for that.
    pub fn load(data_folder: &Path) -> Settings {
        let mut text = Vec::new();
        let read = disk::open(&data_folder.join(NAME)).map(|file| file.take(LARGEST).read_to_end(&mut text));
        read.ok().and_then(|_| serde_json::from_slice(&text).ok()).unwrap_or_default()
    }

    /// Writes them down: whole, or not at all. Makes the folder if there is none.
    ///
    /// # Errors
    /// What the system says; the old settings then stay.
    pub fn save(&self, data_folder: &Path) -> io::Result<()> {
        disk::create_folders(data_folder)?;
        let temporary = data_folder.join("settings.json.new");
        let mut file = disk::create_again(&temporary)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        fs::rename(&temporary, data_folder.join(NAME))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_kept_and_so_is_what_a_newer_faro_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        assert_eq!(Settings::load(&data), Settings::default());
        assert!(Settings::default().discreet);
        fs::create_dir(&data).unwrap();
        fs::write(data.join(NAME), r#"{"theme":"dark","language":"en"}"#).unwrap();
        let mut settings = Settings::load(&data);
        assert_eq!(settings.language.as_deref(), Some("en"));
        settings.language = Some("es".to_owned());
        settings.save(&data).unwrap();
        assert_eq!(Settings::load(&data), settings);
        assert!(fs::read_to_string(data.join(NAME)).unwrap().contains("\"theme\": \"dark\""));
        assert_eq!(fs::read_dir(&data).unwrap().count(), 1, "nothing else is left");
    }

    #[test]
    fn a_broken_file_locks_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        for broken in ["", "{", "[]", r#"{"language":5}"#, "\u{0}"] {
            fs::write(folder.path().join(NAME), broken).unwrap();
            assert_eq!(Settings::load(folder.path()), Settings::default(), "{broken}");
        }
    }
}
