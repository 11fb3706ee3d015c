use std::cell::{Cell, RefCell};
use std::env;
use std::path::PathBuf;
use std::sync::Arc;

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::Library;
use faro_core::l10n::{Message, Review, Words};
use faro_core::outlook::{Condition, Outlook, VaultState};
use faro_core::vault::{LockedVault, OsEntropy, Secret};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::args::{Global, Times};
use crate::error::CliError;
use crate::input;
use crate::moment::Moment;
use crate::open_vault::{Holder, OpenVault};
use crate::screen::{Screen, Tone, say, tell};
use crate::seen::SeenFile;

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
    pub(crate) holder: Option<Arc<Holder>>,
    /// The reader was told already that nobody checked the translation.
    told_of_machine: Cell<bool>,
    /// How the vault of this command was found; none before one is open.
    found: RefCell<Option<Condition>>,
    /// A vault was damaged or older.
    doubtful: Cell<bool>,
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
                holder: None,
                told_of_machine: Cell::new(false),
                found: RefCell::default(),
                doubtful: Cell::new(false),
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

    /// What this computer remembers of the vault.
    pub(crate) fn seen(&self) -> SeenFile {
        SeenFile::of(&self.dir())
    }

    /// Opens the vault with the passphrase of the person, unless `faro open` has it open. What must be said of its
    /// condition is said first.
    pub(crate) fn unlock(&self) -> Result<OpenVault, CliError> {
        let opened = match self.holder.as_ref().and_then(|holder| holder.get()) {
            Some(opened) => opened,
            None => self.open()?,
        };
        self.look(&opened.case());
        Ok(opened)
    }

    fn open(&self) -> Result<OpenVault, CliError> {
        let locked = LockedVault::open(&self.vault_folder())?;
        let passphrase = input::passphrase(self.passphrase_file.as_deref(), &self.words)?;
        let seen = Some(Arc::new(self.seen()) as _);
        let vault = locked.unlock(Secret::Passphrase(&passphrase), Arc::new(OsEntropy), seen)?;
        let opened = OpenVault::new(Casefile::new(vault));
        if let Some(holder) = &self.holder {
            holder.hold(&opened);
        }
        Ok(opened)
    }

    /// Says, once a command, what must be said of the vault, and remembers it for every answer.
    pub(crate) fn look(&self, case: &Casefile) {
        let condition = Condition::of(case);
        let told = self.found.borrow().as_ref().is_some_and(|found| *found == condition);
        if !told {
            condition.notices.iter().for_each(|notice| tell(&format!("{}\n", self.text(notice))));
        }
        self.doubtful.set(self.doubtful.get() || condition.state != VaultState::Sound);
        self.found.replace(Some(condition));
    }

    /// The person goes on with the vault as it is.
    pub(crate) fn accepted(&self, case: &Casefile) {
        self.doubtful.set(false);
        self.look(case);
    }

    /// Whether a vault was damaged or older: what was asked for is done, and must not be relied on.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.doubtful.get()
    }

    /// What follows from the case now.
    pub(crate) fn outlook<'b>(&self, case: &Casefile, book: &'b Rulebook) -> Outlook<'b> {
        Outlook::of(case, book, self.moment.local())
    }

    /// Closes the vault, if `faro open` has it open.
    pub(crate) fn close(&self) {
        if let Some(holder) = &self.holder {
            holder.close();
        }
    }

    /// Makes ready for a command that was typed at the prompt: its own moment, and its own form of answer.
    pub(crate) fn at_prompt(&mut self, global: Global) -> Result<(), CliError> {
        if global.dir.is_some() || global.lang.is_some() || global.passphrase_file.is_some() {
            return Err(CliError::Said(Message::new("error-open-option")));
        }
        self.moment = Moment::of(&global.times.or(&self.times))?;
        self.json = global.json;
        self.found.take();
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

    /// What an empty list says: that it is empty, or that it may lack rows.
    pub(crate) fn nothing(&self, id: &str) -> String {
        match &*self.found.borrow() {
            Some(condition) => self.text(&condition.of_empty(id)),
            None => self.say(id),
        }
    }

    /// Asks once before what cannot be undone; `yes` is the answer that was given already.
    pub(crate) fn confirm(&self, yes: bool, question: &Message) -> Result<(), CliError> {
        if yes || self.is_word("fact-yes", &input::line(&self.text(question))?) {
            return Ok(());
        }
        Err(CliError::Said(Message::new("error-not-confirmed")))
    }

    /// Whether an answer is this word in the reader's language, or its first letter.
    pub(crate) fn is_word(&self, id: &str, answer: &str) -> bool {
        let (word, answer) = (self.say(id).to_lowercase(), answer.to_lowercase());
        // Whatever a translation holds, Enter alone is no word.
        !answer.is_empty() && (word == answer || word.chars().next().map(String::from) == Some(answer))
    }

    /// One JSON value on standard output. Of a vault it is an object that begins with its condition, and a list is its
    /// `items`.
    pub(crate) fn print(&self, value: &impl Serialize) -> Result<(), CliError> {
        let mut value = serde_json::to_value(value).map_err(std::io::Error::other)?;
        if let Some(condition) = &*self.found.borrow() {
            let mut whole = Map::from_iter([("vault".to_owned(), json!({ "condition": condition.state }))]);
            match value {
                Value::Object(fields) => whole.extend(fields),
                list => drop(whole.insert("items".to_owned(), list)),
            }
            value = whole.into();
        }
        say(&format!("{value:#}"));
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
