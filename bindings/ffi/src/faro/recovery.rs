//! The recovery code: it opens nothing before the person has shown that it is on paper.

use std::sync::{MutexGuard, PoisonError};

use faro_core::casefile::CaseError;
use faro_core::l10n::Message;
use faro_core::vault::{RecoveryCode, Rotation, Secret};
use zeroize::Zeroizing;

use super::Faro;
use super::keys::NewPassphrase;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::Text;

#[uniffi::export]
impl Faro {
    /// Makes a recovery code that opens nothing yet: eight groups of six digits, for paper. Show them once, and keep them
    /// nowhere. Another call, and closing the vault, forget it.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; [`FaroError::DeviceFailed`] without randomness.
    pub fn prepare_recovery_code(&self) -> Result<Vec<String>, FaroError> {
        self.answer(|_| {
            let code = self.session.with(|case| Ok(case.vault().prepare_recovery_code()?))?;
            let shown = groups(&code);
            *self.prepared() = Some(Prepared { code, written: false });
            Ok(shown)
        })
    }

    /// Takes the last group of the code that was prepared, in the digits of any script, as the proof that it is on paper.
    /// UTF-8.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for any other group, or if none was prepared. It can be tried again.
    pub fn confirm_recovery_code(&self, last_group: Vec<u8>) -> Result<(), FaroError> {
        let typed = Zeroizing::new(last_group);
        self.answer(|_| {
            let mut prepared = self.prepared();
            let code = prepared.as_mut().ok_or_else(unwritten)?;
            if !code.code.ends_with(std::str::from_utf8(&typed).unwrap_or_default()) {
                return Err(Failure::new(Kind::Refused, "border-code-typed"));
            }
            code.written = true;
            Ok(())
        })
    }

    /// Lets the code that was prepared and written down open the vault. One that there was goes, and everything is sealed
    /// under a new root key; answers in words what else fell away.
    ///
    /// # Errors
    /// [`FaroError::Refused`] before the code was confirmed, or if a passphrase would fall away; [`FaroError::Locked`];
    /// what the vault refuses.
    pub fn set_recovery_code(&self) -> Result<Vec<Text>, FaroError> {
        self.answer(|reader| {
            let code = self.written_code()?;
            let said = if self.session.with(|case| Ok(case.vault().has_recovery_code()))? {
                self.renew(&Rotation { code: Some(&code), ..Rotation::default() }, reader)?
            } else {
                self.change(|case| case.vault_mut().add_recovery_code(&code))?;
                Vec::new()
            };
            self.forget_code();
            Ok(said)
        })
    }

    /// Checks one group of a recovery code, from 1 to 8, as soon as it is typed, in the digits of any script. UTF-8.
    ///
    /// # Errors
    /// [`FaroError::Refused`], which names the group and what is wrong.
    pub fn check_recovery_group(&self, group: u8, typed: Vec<u8>) -> Result<(), FaroError> {
        let typed = Zeroizing::new(typed);
        self.answer(|_| {
            let typed = std::str::from_utf8(&typed).unwrap_or_default();
            RecoveryCode::parse_group(group.into(), typed).map_err(CaseError::from)?;
            Ok(())
        })
    }

    /// What stands over a group of the code while it is typed: "Group 3 of 8".
    ///
    /// # Errors
    /// None.
    pub fn recovery_group_label(&self, group: u8) -> Result<Text, FaroError> {
        let groups = i64::try_from(RecoveryCode::GROUPS).unwrap_or_default();
        let label = Message::new("recovery-group").with("group", i64::from(group)).with("count", groups);
        self.answer(|reader| Ok(reader.say(&label)))
    }

    /// Opens the vault with the recovery code, for a person who forgot the passphrase, and sets a new one, as
    /// [`Faro::change_passphrase`] does. `code` is UTF-8 as typed: its groups, with anything but digits between them.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for the code or the passphrase; [`FaroError::WrongSecret`]; those of [`Faro::unlock`].
    pub fn recover(
        &self,
        code: Vec<u8>,
        passphrase: Vec<u8>,
        again: Vec<u8>,
    ) -> Result<Vec<Text>, FaroError> {
        let code = Zeroizing::new(code);
        self.answer(|reader| {
            let code = parse(&code)?;
            let new = NewPassphrase::new(passphrase, again)?;
            self.enter(Secret::RecoveryCode(&code)).map_err(wrong_code)?;
            self.set_passphrase(&new, None, reader)
        })
    }
}

/// A code that opens nothing yet.
pub(super) struct Prepared {
    code: RecoveryCode,
    /// Its last group was typed.
    written: bool,
}

impl Faro {
    fn prepared(&self) -> MutexGuard<'_, Option<Prepared>> {
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy of the code that was prepared, once somebody has it on paper.
    pub(super) fn written_code(&self) -> Result<RecoveryCode, Failure> {
        let prepared = self.prepared();
        let code = prepared.as_ref().filter(|prepared| prepared.written).ok_or_else(unwritten)?;
        parse(code.code.text().as_bytes())
    }

    pub(super) fn forget_code(&self) {
        *self.prepared() = None;
    }
}

fn unwritten() -> Failure {
    Failure::new(Kind::Refused, "border-code-unwritten")
}

/// A wrong secret is a wrong code here.
pub(super) fn wrong_code(failure: Failure) -> Failure {
    match failure.kind {
        Kind::WrongSecret => Failure::new(Kind::WrongSecret, "error-recovery-wrong"),
        _ => failure,
    }
}

/// A whole code as it was typed.
pub(super) fn parse(typed: &[u8]) -> Result<RecoveryCode, Failure> {
    let typed = std::str::from_utf8(typed).unwrap_or_default();
    Ok(RecoveryCode::parse(typed).map_err(CaseError::from)?)
}

/// The groups of a code, as they stand on paper.
fn groups(code: &RecoveryCode) -> Vec<String> {
    code.text().split('-').map(str::to_owned).collect()
}
