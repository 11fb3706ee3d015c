//! What the system must not keep or show of this process, which holds words of a case and the keys to them.

/// No core file when it dies, neither of it nor of an editor that it starts; on Linux nobody but root can read its memory
/// or look into it while it runs. Where the system refuses, Faro works all the same.
#[cfg(unix)]
pub(crate) fn close() {
    let _ = nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0);
    #[cfg(target_os = "linux")]
    let _ = nix::sys::prctl::set_dumpable(false);
}

/// Elsewhere there is nothing of the kind.
#[cfg(not(unix))]
pub(crate) fn close() {}

/// Signals that would end this process while something must be tidied up first.
#[cfg(unix)]
pub(crate) mod held {
    use std::sync::atomic::{AtomicI32, Ordering};

    use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, raise, sigaction};

    /// The terminal was closed; somebody ended it; and what an editor's own keys send to all of its terminal.
    const HELD: [Signal; 4] = [Signal::SIGHUP, Signal::SIGTERM, Signal::SIGINT, Signal::SIGQUIT];

    /// The signal that came, if one did; 0 is none.
    static CAME: AtomicI32 = AtomicI32::new(0);

    /// Holds the signals back until it is dropped, and then lets the one that came do what it does.
    pub(crate) struct Signals(Vec<(Signal, SigAction)>);

    impl Signals {
        pub(crate) fn hold() -> Signals {
            CAME.store(0, Ordering::Relaxed);
            let action = SigAction::new(SigHandler::Handler(note), SaFlags::SA_RESTART, SigSet::empty());
            let hold = |signal: Signal| {
                // SAFETY: the handler stores a number and does nothing else.
                let before = unsafe { sigaction(signal, &action) };
                Some((signal, before.ok()?))
            };
            Signals(HELD.into_iter().filter_map(hold).collect())
        }

        /// Whether this process is to end.
        pub(crate) fn is_over(&self) -> bool {
            CAME.load(Ordering::Relaxed) != 0
        }
    }

    impl Drop for Signals {
        fn drop(&mut self) {
            for (signal, before) in &self.0 {
                // SAFETY: what was there before is put back.
                let _ = unsafe { sigaction(*signal, before) };
            }
            if let Ok(signal) = Signal::try_from(CAME.swap(0, Ordering::Relaxed)) {
                let _ = raise(signal);
            }
        }
    }

    /// Ctrl-C and Ctrl-\ are the editor's while it runs.
    extern "C" fn note(signal: i32) {
        if signal == Signal::SIGHUP as i32 || signal == Signal::SIGTERM as i32 {
            CAME.store(signal, Ordering::Relaxed);
        }
    }
}

/// Elsewhere nothing is held back.
#[cfg(not(unix))]
pub(crate) mod held {
    pub(crate) struct Signals;

    impl Signals {
        pub(crate) fn hold() -> Signals {
            Signals
        }

        pub(crate) fn is_over(&self) -> bool {
            false
        }
    }
}
