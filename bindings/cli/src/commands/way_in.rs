//! A way into the vault: what it is called for programs, and what a new one costs to try.

use faro_core::vault::{KdfParams, SlotKind};

use crate::args;
use crate::error::CliError;
use crate::moment;

/// How much a new passphrase costs to try: about a second on this computer.
pub(super) fn work(new: &args::NewPassphrase) -> Result<KdfParams, CliError> {
    if new.least_work {
        return Ok(KdfParams::DEFAULT);
    }
    Ok(KdfParams::calibrate(|params| moment::measure(|| params.rehearse()))?)
}

/// What programs call a kind.
pub(super) fn name(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Passphrase => "passphrase",
        SlotKind::RecoveryCode => "recovery",
        SlotKind::Device => "device",
        SlotKind::Unknown(_) => "unknown",
    }
}
