//! How far slow work has come, on a terminal only.

use std::io::{self, IsTerminal, Write};

use crate::app::App;

/// A line on standard error that goes away when the work is done.
pub(crate) struct Progress {
    label: String,
    shown: Option<u64>,
    on: bool,
}

impl Progress {
    pub(crate) fn new(app: &App, label: &str) -> Progress {
        Progress { label: app.say(label), shown: None, on: io::stderr().is_terminal() && !app.json }
    }

    /// So much of so much is done.
    pub(crate) fn step(&mut self, done: u64, all: u64) {
        let percent = 100 * done / all.max(1);
        if self.on && self.shown.replace(percent) != Some(percent) {
            // A terminal that went away is no reason to stop the work.
            let _ = write!(io::stderr(), "\r{} {percent} %", self.label);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown.is_some() && self.on {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
