//! The open vault, for one command or for all of `faro open`.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use faro_core::casefile::Casefile;

use crate::sink::{clear, tell_lines};

/// An open vault. It is closed when the last of these is dropped.
#[derive(Clone)]
pub(crate) struct OpenVault(Arc<Mutex<Casefile>>);

impl OpenVault {
    pub(crate) fn new(case: Casefile) -> OpenVault {
        OpenVault(Arc::new(Mutex::new(case)))
    }

    pub(crate) fn case(&self) -> MutexGuard<'_, Casefile> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The case itself, if nobody else has it.
    pub(crate) fn into_case(self) -> Option<Casefile> {
        Arc::into_inner(self.0).map(|case| case.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Holds a vault open between commands, and closes it when nobody has used it for a while.
pub(crate) struct Holder {
    case: Mutex<Option<OpenVault>>,
    used: Condvar,
}

impl Holder {
    /// `said` is what the person is told when the vault was closed.
    pub(crate) fn new(idle: Duration, said: String) -> Arc<Holder> {
        let holder = Arc::new(Holder { case: Mutex::default(), used: Condvar::new() });
        let watched = Arc::clone(&holder);
        // It ends with the program.
        thread::spawn(move || {
            let mut case = watched.lock();
            loop {
                let (held, waited) =
                    watched.used.wait_timeout(case, idle).unwrap_or_else(PoisonError::into_inner);
                case = held;
                if waited.timed_out() && case.take().is_some() {
                    clear();
                    tell_lines(&format!("\n{said}"));
                }
            }
        });
        holder
    }

    /// The vault, if it is open.
    pub(crate) fn get(&self) -> Option<OpenVault> {
        self.used.notify_all();
        self.lock().clone()
    }

    pub(crate) fn hold(&self, case: &OpenVault) {
        *self.lock() = Some(case.clone());
        self.used.notify_all();
    }

    pub(crate) fn close(&self) {
        self.lock().take();
    }

    fn lock(&self) -> MutexGuard<'_, Option<OpenVault>> {
        self.case.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
