//! The open vault behind its lock.
use std::sync::{Mutex, MutexGuard, PoisonError};

use faro_core::casefile::Casefile;

use crate::error::Kind;
use crate::failure::Failure;

/// The case while the vault is open. Nothing that is done with it may call the platform: what is called could call
/// back, and would wait for itself.
#[derive(Default)]
pub(crate) struct Session(Mutex<Option<Casefile>>);

impl Session {
    /// Opens a case. Held closed meanwhile, so that a `lock` that comes during a slow unlock still locks.
    pub(crate) fn open(&self, make: impl FnOnce() -> Result<Casefile, Failure>) -> Result<(), Failure> {
        let mut open = self.hold();
        *open = Some(make()?);
        Ok(())
    }

    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Casefile) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut open = self.hold();
        work(open.as_mut().ok_or_else(locked)?)
    }

    /// Puts another case in the place of the open one. If that fails, the vault is closed.
    pub(crate) fn replace(
        &self,
        work: impl FnOnce(Casefile) -> Result<Casefile, Failure>,
    ) -> Result<(), Failure> {
        let mut open = self.hold();
        *open = Some(work(open.take().ok_or_else(locked)?)?);
        Ok(())
    }

    /// Looks at the case, or at nothing, while nobody else can open or close the vault.
    pub(crate) fn look<T>(&self, work: impl FnOnce(Option<&Casefile>) -> T) -> T {
        work(self.hold().as_ref())
    }

    pub(crate) fn is_open(&self) -> bool {
        self.hold().is_some()
    }

    pub(crate) fn close(&self) {
        if let Some(case) = self.hold().take() {
            case.lock();
        }
    }

    /// After a panic nobody knows how far a change got in memory. The file is whole: the case is closed, and is read
    /// again at the next unlock.
    fn hold(&self) -> MutexGuard<'_, Option<Casefile>> {
        self.0.lock().unwrap_or_else(|poisoned: PoisonError<_>| {
            self.0.clear_poison();
            let mut open = poisoned.into_inner();
            *open = None;
            open
        })
    }
}

fn locked() -> Failure {
    Failure::new(Kind::Locked, "border-locked")
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::path::Path;
    use std::sync::Arc;

    use faro_core::vault::{KdfParams, LockedVault, OsEntropy, Secret, Vault};

    use super::*;

    const PASSPHRASE: &[u8] = b"seven green boats at night";

    fn unlock(folder: &Path) -> Result<Casefile, Failure> {
        let locked = LockedVault::open(folder)?;
        Ok(Casefile::new(locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), None)?))
    }

    #[test]
    fn a_panic_with_the_lock_held_closes_the_case_and_nothing_more() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("vault");
        Vault::create(&folder, PASSPHRASE, KdfParams::DEFAULT, Arc::new(OsEntropy)).unwrap();
        let session = Session::default();
        session.open(|| unlock(&folder)).unwrap();

        let panicked = catch_unwind(AssertUnwindSafe(|| session.with::<()>(|_| panic!("as a test"))));

        assert!(panicked.is_err() && session.0.is_poisoned());
        assert!(!session.is_open());
        let locked = session.with(|_| Ok(())).unwrap_err();
        assert_eq!(locked.kind, Kind::Locked);
        session.open(|| unlock(&folder)).unwrap();
        assert_eq!(session.with(|case| Ok(case.vault().records().count())), Ok(0));
    }

    #[test]
    fn a_failed_unlock_leaves_an_open_case_open() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("vault");
        let session = Session::default();
        let create = || Vault::create(&folder, PASSPHRASE, KdfParams::DEFAULT, Arc::new(OsEntropy));
        session.open(|| Ok(Casefile::new(create()?))).unwrap();
        assert_eq!(session.open(|| unlock(&folder)).unwrap_err().kind, Kind::VaultBusy);
        assert!(session.is_open());
        session.close();
        assert!(!session.is_open());
    }
}
