use std::cell::Cell;
use std::env;
use std::path::PathBuf;
use std::sync::Arc;

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::Library;
use faro_core::l10n::{Message, Review, Words};
use faro_core::vault::{LockedVault, OsEntropy, Secret};
use serde::Serialize;

use crate::args::{Global, Times};
use crate::error::CliError;
use crate::input;
use crate::kept::{Kept, Opened};
use crate::moment::Moment;
use crate::screen::{Screen, Tone, say, tell};

/// What every command works with.
pub(crate) struct App {
    pub(crate) words: Words,
    pub(crate) files: Files,
    pub(crate) screen: Screen,
    pub(crate) moment: Moment,
    pub(crate) json: bool,
    /// `--dir`, as it was given.
    pub(crate) chosen_dir: Option<PathBuf>,
    pub(crate) passphrase_file: Option<PathBuf>,
    /// `--now`, `--today` and `--zone`, as they were given.
    times: Times,
    /// The open vault of `faro open`; without one, each command opens it for itself.
    pub(crate) kept: Option<Arc<Kept>>,
    /// The reader was told already that nobody checked the translation.
    told_of_machine: Cell<bool>,
}

impl App {
    pub(crate) fn new(global: Global, words: Words, files: Files) -> Result<App, (CliError, Words)> {
        match Moment::of(&global.times) {
            Ok(moment) => Ok(App {
                words,
                files,
                screen: Screen::new(),
                moment,
                json: global.json,
                chosen_dir: global.dir,
                passphrase_file: global.passphrase_file,
                times: global.times,
                kept: None,
                told_of_machine: Cell::new(false),
            }),
            Err(error) => Err((error, words)),
        }
    }

    /// The data folder.
    pub(crate) fn dir(&self) -> PathBuf {
        self.chosen_dir.clone().unwrap_or_else(platform_folder)
    }

    /// The vault inside the data folder.
    pub(crate) fn vault_folder(&self) -> PathBuf {
        self.dir().join("vault")
    }

    pub(crate) fn book(&self) -> Result<Rulebook, CliError> {
        Ok(Rulebook::load(&self.files)?)
    }

    pub(crate) fn library(&self) -> Result<Library, CliError> {
        Ok(Library::load(&self.files, &self.book()?, &self.words)?)
    }

    /// Opens the vault with the passphrase of the person, unless `faro open` has it open.
    pub(crate) fn unlock(&self) -> Result<Opened, CliError> {
        if let Some(opened) = self.kept.as_ref().and_then(|kept| kept.get()) {
            return Ok(opened);
        }
        let locked = LockedVault::open(&self.vault_folder())?;
        let passphrase = input::passphrase(self.passphrase_file.as_deref(), &self.words)?;
        let vault = locked.unlock(Secret::Passphrase(&passphrase), Arc::new(OsEntropy), None)?;
        let casefile = Casefile::new(vault);
        if casefile.unreadable() > 0 {
            let unreadable = Message::new("vault-unreadable").with("count", casefile.unreadable());
            tell(&format!("{}\n", self.text(&unreadable)));
        }
        let opened = Opened::new(casefile);
        if let Some(kept) = &self.kept {
            kept.keep(&opened);
        }
        Ok(opened)
    }

    /// Closes the vault, if `faro open` has it open.
    pub(crate) fn close(&self) {
        if let Some(kept) = &self.kept {
            kept.close();
        }
    }

    /// Makes ready for a command that was typed at the prompt: its own moment, and its own form of answer.
    pub(crate) fn at_prompt(&mut self, global: Global) -> Result<(), CliError> {
        if global.dir.is_some() || global.lang.is_some() || global.passphrase_file.is_some() {
            return Err(CliError::Said(Message::new("error-open-option")));
        }
        self.moment = Moment::of(&global.times.or(&self.times))?;
        self.json = global.json;
        Ok(())
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.text(&Message::new(id))
    }

    pub(crate) fn text(&self, message: &Message) -> String {
        self.words.text(message)
    }

    /// What must stand below every date and article: that nobody checked the translation, if so, said once.
    pub(crate) fn caution(&self, sentence: &str) {
        self.screen.toned(2, Tone::Quiet, sentence);
        if self.words.review() == Review::Machine && !self.told_of_machine.replace(true) {
            self.screen.toned(2, Tone::Quiet, &self.say("translation-machine"));
        }
    }

    /// One JSON value on standard output.
    pub(crate) fn print(&self, value: &impl Serialize) -> Result<(), CliError> {
        let text = serde_json::to_string_pretty(value).map_err(std::io::Error::other)?;
        say(&text);
        Ok(())
    }

    /// A short answer: JSON if asked for, else a sentence.
    pub(crate) fn answer(&self, value: &impl Serialize, sentence: &Message) -> Result<(), CliError> {
        if self.json {
            self.print(value)
        } else {
            self.screen.sentence(0, &self.text(sentence));
            Ok(())
        }
    }
}

/// Where the platform keeps the data of programs.
fn platform_folder() -> PathBuf {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(target_os = "macos") {
        home.join("Library/Application Support")
    } else if cfg!(windows) {
        set("APPDATA").unwrap_or(home)
    } else {
        set("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share"))
    };
    base.join("faro")
}
