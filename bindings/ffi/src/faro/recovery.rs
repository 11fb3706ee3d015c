use faro_core::casefile::CaseError;
use faro_core::l10n::Message;
use faro_core::vault::{RecoveryCode, Secret, SlotKind};
use zeroize::Zeroizing;

use super::Faro;
use super::keys::NewPassphrase;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::Text;

#[uniffi::export]
impl Faro {
    /// Makes a recovery code: eight groups of six digits, for paper. Show them once, and keep them nowhere. `replace`
    /// lets it take the place of one that there is, which then opens nothing any more.
    ///
    /// # Errors
    /// [`FaroError::Refused`] if there is one and it shall not be replaced; [`FaroError::Locked`]; what the vault refuses.
    pub fn make_recovery_code(&self, replace: bool) -> Result<Vec<String>, FaroError> {
        self.answer(|_| {
            let code = self.session.with(|case| {
                let vault = case.vault_mut();
                if !replace && vault.slots().iter().any(|slot| slot.kind == SlotKind::RecoveryCode) {
                    return Err(Failure::new(Kind::Refused, "border-recovery-exists"));
                }
                Ok(vault.mint_recovery_code()?)
            })?;
            self.seen.store(&*self.device_keys);
            Ok(groups(&code))
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
    pub fn recover(&self, code: Vec<u8>, passphrase: Vec<u8>, again: Vec<u8>) -> Result<(), FaroError> {
        let code = Zeroizing::new(code);
        self.answer(|_| {
            let code = parse(&code)?;
            let new = NewPassphrase::new(passphrase, again)?;
            self.enter(Secret::RecoveryCode(&code)).map_err(wrong_code)?;
            self.session.with(|case| new.set(case))
        })
    }
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
pub(crate) fn groups(code: &RecoveryCode) -> Vec<String> {
    code.text().split('-').map(str::to_owned).collect()
}
