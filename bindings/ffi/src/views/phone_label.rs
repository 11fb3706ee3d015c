//! The words of screens about the phone itself: reminders, reading aloud, first steps.

use super::label::labels;

labels! {
    /// The same of what the phone itself can do: remind, read aloud, begin: `Faro.phone_label` says it.
    PhoneLabel:
    // What may keep this phone from reminding
    DrillPhone = "shell-drill-phone",
    DrillPhoneHint = "shell-drill-phone-hint",
    DrillPhoneTest = "shell-drill-phone-test",
    DrillPhoneWaits = "shell-drill-phone-waits",
    DrillPhoneAllow = "shell-drill-phone-allow",
    DrillPhoneFound = "shell-drill-phone-found",
    DrillPhoneNone = "shell-drill-phone-none",
    DrillPhoneUnpromised = "shell-drill-phone-unpromised",
    DrillPhoneUnpromisedHint = "shell-drill-phone-unpromised-hint",
    DrillPhoneHandled = "shell-drill-phone-handled",
    DrillPhoneAlarm = "shell-drill-phone-alarm",
    DrillPhoneAlarmHint = "shell-drill-phone-alarm-hint",
    // Reading aloud
    VoiceGet = "shell-voice-get",
    VoiceNetwork = "shell-voice-network",
    // The vault
    EraseAsk = "shell-erase-ask",
    RecoveryMend = "shell-recovery-mend",
    // First steps
    StepsLost = "shell-steps-lost",
    StepsLostHint = "shell-steps-lost-hint",
    StepsLater = "shell-steps-later",
    StepsRemind = "shell-steps-remind",
    StepsRemindHint = "shell-steps-remind-hint",
}
