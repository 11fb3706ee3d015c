//! The open vault, for one command or for all of `faro open`.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use faro_core::casefile::Casefile;

use crate::screen::tell;

/// An open vault. It is closed when the last of these is dropped.
#[derive(Clone)]
pub(crate) struct Opened(Arc<Mutex<Casefile>>);

impl Opened {
    pub(crate) fn new(case: Casefile) -> Opened {
        Opened(Arc::new(Mutex::new(case)))
    }

    pub(crate) fn case(&self) -> MutexGuard<'_, Casefile> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The case itself, if nobody else has it.
    pub(crate) fn into_case(self) -> Option<Casefile> {
        Arc::into_inner(self.0).map(|case| case.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Keeps a vault open between commands, and closes it when nobody has used it for a while.
pub(crate) struct Kept {
    case: Mutex<Option<Opened>>,
    used: Condvar,
}

impl Kept {
    /// `said` is what the person is told when the vault was closed.
    pub(crate) fn new(idle: Duration, said: String) -> Arc<Kept> {
        let kept = Arc::new(Kept { case: Mutex::default(), used: Condvar::new() });
        let watched = Arc::clone(&kept);
        // It ends with the program.
        thread::spawn(move || {
            let mut case = watched.hold();
            loop {
                let (held, waited) =
                    watched.used.wait_timeout(case, idle).unwrap_or_else(PoisonError::into_inner);
                case = held;
                if waited.timed_out() && case.take().is_some() {
                    tell(&format!("\n{said}\n"));
                }
            }
        });
        kept
    }

    /// The vault, if it is open.
    pub(crate) fn get(&self) -> Option<Opened> {
        self.used.notify_all();
        self.hold().clone()
    }

    pub(crate) fn keep(&self, case: &Opened) {
        *self.hold() = Some(case.clone());
        self.used.notify_all();
    }

    pub(crate) fn close(&self) {
        self.hold().take();
    }

    fn hold(&self) -> MutexGuard<'_, Option<Opened>> {
        self.case.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
