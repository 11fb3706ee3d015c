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

/// What can be chosen for a phone that shows something else: at once, one minute, five.
pub const LOCK_AFTER: [u32; 3] = [0, 60, 300];

/// The choices of a person that say nothing about their case. What a newer Faro wrote is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// BCP 47 tag of the language that somebody chose; none before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The same of what rules and guides say; none where that follows the language of the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    /// The calendar in which days are said a second time: the name of one, or `none`. That of the language before
    /// somebody chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
    /// A locked phone shows no word of the case; to say more is a choice.
    pub discreet: bool,
    /// The morning of a hearing rings as an alarm where the phone has one.
    pub morning_alarm: bool,
    /// For how many seconds a phone that shows something else leaves the vault open.
    lock_after: u32,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            content_language: None,
            calendar: None,
            discreet: true,
            morning_alarm: false,
            lock_after: 0,
            unknown: Map::new(),
        }
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

    /// For how many seconds a phone that shows something else leaves the vault open: one of [`LOCK_AFTER`], the next
    /// shorter one where the file says anything else, for anybody can write into it.
    pub fn lock_after(&self) -> u32 {
        LOCK_AFTER.into_iter().rev().find(|choice| *choice <= self.lock_after).unwrap_or_default()
    }

    /// Chooses one of [`LOCK_AFTER`], or the next shorter one.
    pub fn set_lock_after(&mut self, seconds: u32) {
        self.lock_after = seconds;
        self.lock_after = self.lock_after();
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
        settings.content_language = Some("am".to_owned());
        settings.calendar = Some("persian".to_owned());
        settings.save(&data).unwrap();
        assert_eq!(Settings::load(&data), settings);
        assert!(fs::read_to_string(data.join(NAME)).unwrap().contains("\"theme\": \"dark\""));
        assert_eq!(fs::read_dir(&data).unwrap().count(), 1, "nothing else is left");
    }

    #[test]
    fn nobody_makes_a_phone_stay_open_for_longer_than_can_be_chosen() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Settings::default().lock_after(), 0, "until somebody chooses, it locks at once");
        for (written, means) in [(0, 0), (59, 0), (60, 60), (299, 60), (300, 300), (u32::MAX, 300)] {
            fs::write(folder.path().join(NAME), format!(r#"{{"lock_after":{written}}}"#)).unwrap();
            let mut settings = Settings::load(folder.path());
            assert_eq!(settings.lock_after(), means, "{written}");
            settings.set_lock_after(written);
            settings.save(folder.path()).unwrap();
            assert_eq!(Settings::load(folder.path()), settings);
        }
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
