//! What is said of backups: when the last one was made whole, and what one needs.

use crate::casefile::Casefile;
use crate::deadlines::Tz;
use crate::l10n::Message;

/// How the case is backed up.
#[derive(Clone, Debug, PartialEq)]
pub struct BackedUp {
    /// On which day the last backup was made, or that there is none.
    pub text: Message,
    /// That a recovery code must come first, where there is none.
    pub needs_code: Option<Message>,
}

impl BackedUp {
    /// Looks at an open vault, for somebody in a zone.
    pub fn of(case: &Casefile, zone: Tz) -> BackedUp {
        let day = case.last_backup().map(|made| made.with_timezone(&zone).date_naive());
        let last = day.map(|day| Message::new("backup-last").with("date", day));
        let has_code = case.vault().has_recovery_code();
        BackedUp {
            text: last.unwrap_or_else(|| Message::new("backup-none")),
            needs_code: (!has_code).then(|| Message::new("backup-needs-code")),
        }
    }
}
