//! The vault that a command opens, and how it was found.

use std::rc::Rc;
use std::sync::Arc;

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::outlook::{Condition, Outlook, VaultState};
use faro_core::shelf::Shelf;
use faro_core::vault::Condition::Sound;
use faro_core::vault::{Freshness, GenerationMemory, LockedVault, OsEntropy, Secret, Vault};

use super::App;
use crate::error::CliError;
use crate::input;
use crate::open_vault::OpenVault;
use crate::seen::SeenFiles;
use crate::sink::tell;

impl App {
    /// What this computer remembers of vaults, unless it shall not.
    pub(crate) fn seen(&self) -> Option<SeenFiles> {
        if self.no_memory { None } else { SeenFiles::here() }
    }

    /// The same, as a vault asks it.
    pub(crate) fn memory(&self) -> Option<Arc<dyn GenerationMemory>> {
        self.seen().map(|seen| Arc::new(seen) as _)
    }

    /// Says what it leaves open where nothing is remembered of a vault that was just opened.
    pub(crate) fn look_at_memory(&self, vault: &Vault) {
        if *vault.condition() == Sound && vault.freshness() == Freshness::Unknown {
            tell(&self.say("cli-no-memory"));
        }
    }

    /// Opens the vault with the passphrase of the person, unless `faro open` has it open. What must be said of its
    /// condition is said first.
    pub(crate) fn unlock(&self) -> Result<OpenVault, CliError> {
        let opened = match self.opened() {
            Some(opened) => opened,
            None => self.open()?,
        };
        self.look(&opened.case());
        self.look_at_packs(&opened.case());
        Ok(opened)
    }

    /// The vault, if `faro open` has it open.
    pub(crate) fn opened(&self) -> Option<OpenVault> {
        self.holder.as_ref().and_then(|holder| holder.get())
    }

    /// Lays the packs of the vault beside what Faro itself knows.
    fn look_at_packs(&self, case: &Casefile) {
        let shelf = (!case.packs().is_empty()).then(|| Shelf::of(case, &self.files, self.moment.today));
        match shelf {
            Some(shelf) => {
                shelf.lend_words(&self.words);
                self.shelf.replace(Some(Rc::new(shelf)));
            }
            None => self.leave_packs(),
        }
    }

    /// Forgets the packs of a vault that is closed.
    pub(super) fn leave_packs(&self) {
        if self.shelf.take().is_some() {
            self.words.read_packs(&Files::default());
        }
    }

    fn open(&self) -> Result<OpenVault, CliError> {
        let locked = LockedVault::open(&self.vault_folder())?;
        let passphrase = input::passphrase(self.passphrase_file.as_deref(), &self.words)?;
        let vault = locked.unlock(Secret::Passphrase(&passphrase), Arc::new(OsEntropy), self.memory())?;
        self.look_at_memory(&vault);
        let opened = OpenVault::new(Casefile::new(vault));
        if let Some(holder) = &self.holder {
            holder.hold(&opened);
        }
        Ok(opened)
    }

    /// Says, once a command, what must be said of the vault, and remembers it for every answer.
    pub(crate) fn look(&self, case: &Casefile) {
        let condition = Condition::of(case).on(self.moment.today);
        let told = self.found.borrow().as_ref().is_some_and(|found| *found == condition);
        if !told {
            condition.notices.iter().for_each(|notice| tell(&self.text(notice)));
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
}
