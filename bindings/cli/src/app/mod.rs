//! What every command works with.

mod answer;
mod calendars;
mod vault;

use std::cell::{Cell, RefCell};
use std::env;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::{Directory, Library};
use faro_core::l10n::{Localized, Message, Words};
use faro_core::outlook::Condition;
use faro_core::shelf::Shelf;

use crate::args::{Global, Times};
use crate::error::CliError;
use crate::moment::Moment;
use crate::open_vault::Holder;
use crate::refusal;
use crate::screen::Screen;

/// What every command works with.
pub(crate) struct App {
    pub(crate) words: Words,
    pub(crate) files: Files,
    pub(crate) screen: Screen,
    pub(crate) moment: Moment,
    pub(crate) json: bool,
    /// `--locales`, as it was given: what translators' commands work on.
    pub(crate) locales: Option<PathBuf>,
    /// `--dir`, as it was given.
    pub(crate) chosen_dir: Option<PathBuf>,
    pub(crate) passphrase_file: Option<PathBuf>,
    /// `--no-memory`: nothing is remembered of the vault, and nothing compared.
    no_memory: bool,
    /// `--now`, `--today` and `--zone`, as they were given.
    times: Times,
    /// The open vault of `faro open`; without one, each command opens it for itself.
    pub(crate) holder: Option<Arc<Holder>>,
    /// The reader was told already of how the translation is.
    told_of_translation: Cell<bool>,
    /// The packs of the open vault, if it has any.
    shelf: RefCell<Option<Rc<Shelf>>>,
    /// How the vault of this command was found; none before one is open.
    found: RefCell<Option<Condition>>,
    /// A vault was damaged or older.
    doubtful: Cell<bool>,
}

impl App {
    pub(crate) fn new(global: Global, words: Words, files: Files) -> Result<App, (CliError, Box<Words>)> {
        match Moment::of(&global.times) {
            Ok(moment) => Ok(App {
                words: words.with_calendar(global.calendar.as_deref()),
                files,
                screen: Screen::new(),
                moment,
                json: global.json,
                locales: global.locales,
                chosen_dir: global.dir,
                passphrase_file: global.passphrase_file,
                no_memory: global.no_memory,
                times: global.times,
                holder: None,
                told_of_translation: Cell::new(false),
                shelf: RefCell::default(),
                found: RefCell::default(),
                doubtful: Cell::new(false),
            }),
            Err(error) => Err((error, Box::new(words))),
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

    /// The rules: of a vault that is open, those of its trusted packs too.
    pub(crate) fn book(&self) -> Result<Rulebook, CliError> {
        match &*self.shelf.borrow() {
            Some(shelf) => Ok(shelf.book()?),
            None => Ok(Rulebook::load(&self.files)?),
        }
    }

    pub(crate) fn library(&self) -> Result<Library, CliError> {
        if let Some(shelf) = &*self.shelf.borrow() {
            return Ok(shelf.library(&self.files, &self.words)?);
        }
        Ok(Library::load(&self.files, &self.book()?, &self.words)?)
    }

    pub(crate) fn directory(&self) -> Result<Directory, CliError> {
        match &*self.shelf.borrow() {
            Some(shelf) => Ok(shelf.directory(&self.files, &self.words)?),
            None => Ok(Directory::load(&self.files, &self.words)?),
        }
    }

    /// Makes ready for a command that was typed at the prompt: its own moment, and its own form of answer.
    pub(crate) fn at_prompt(&mut self, global: Global) -> Result<(), CliError> {
        let opens = global.dir.is_some() || global.passphrase_file.is_some() || global.no_memory;
        let chooses = global.lang.is_some() || global.content_lang.is_some() || global.calendar.is_some();
        if opens || chooses {
            return Err(CliError::Said(Message::new("error-open-option")));
        }
        self.moment = Moment::of(&global.times.or(&self.times))?;
        self.json = global.json;
        self.found.take();
        if self.opened().is_none() {
            self.leave_packs();
        }
        Ok(())
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.text(&Message::new(id))
    }

    pub(crate) fn text(&self, message: &Message) -> String {
        self.said(&self.words.say(message))
    }

    /// A text with the name of its language before it, where the reader chose another. A program is told the text alone.
    pub(crate) fn said(&self, said: &Localized) -> String {
        if self.json { said.text.clone() } else { refusal::marked(said, &self.words) }
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
