//! The words that a shell says of itself.

macro_rules! labels {
    ($(#[$about:meta])* $kind:ident: $($name:ident = $id:literal,)*) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
        #[allow(missing_docs, reason = "the English words are in locales/en")]
        pub enum $kind {
            $($name,)*
        }

        impl $kind {
            pub(crate) fn id(self) -> &'static str {
                match self {
                    $($kind::$name => $id,)*
                }
            }

            #[cfg(test)]
            pub(super) fn ids() -> Vec<&'static str> {
                vec![$($id),*]
            }
        }
    };
}
pub(super) use labels;

labels! {
    /// A button, a heading or a hint: `Faro.label` says it. An enumeration, so that a word that is missing does not
    /// compile in a shell. UniFFI allows 256 of them: what goes out and comes in is [`super::ExchangeLabel`], what
    /// belongs to a case [`super::CaseLabel`], what the phone itself can do [`super::PhoneLabel`].
    Label:
    // The app and moving about
    AppName = "shell-app-name",
    Hearings = "shell-hearings",
    Notes = "shell-notes",
    Guides = "shell-guides",
    Settings = "shell-settings",
    Back = "shell-back",
    Next = "shell-next",
    Close = "shell-close",
    Cancel = "shell-cancel",
    Save = "shell-save",
    Add = "shell-add",
    Edit = "shell-edit",
    Delete = "shell-delete",
    DeleteSure = "shell-delete-sure",
    Working = "shell-working",
    LockNow = "shell-lock-now",
    // First steps
    ChooseLanguage = "shell-choose-language",
    SecondCalendar = "shell-second-calendar",
    SecondCalendarHint = "shell-second-calendar-hint",
    StepsCountry = "shell-steps-country",
    StepsCountryHint = "shell-steps-country-hint",
    StepsPassphrase = "shell-steps-passphrase",
    StepsPassphraseHint = "shell-steps-passphrase-hint",
    StepsPicked = "shell-steps-picked",
    StepsPickedHint = "shell-steps-picked-hint",
    StepsNumber = "shell-steps-number",
    StepsNumberHint = "shell-steps-number-hint",
    StepsWords = "shell-steps-words",
    StepsWordsHint = "shell-steps-words-hint",
    StepsWrite = "shell-steps-write",
    StepsWriteHint = "shell-steps-write-hint",
    StepsWritten = "shell-steps-written",
    StepsAgain = "shell-steps-again",
    StepsAgainHint = "shell-steps-again-hint",
    StepsCreate = "shell-steps-create",
    StepsCreating = "shell-steps-creating",
    // Opening
    OpenTitle = "shell-open-title",
    OpenVault = "shell-open-vault",
    OpenWithDevice = "shell-open-with-device",
    Opening = "shell-opening",
    Passphrase = "shell-passphrase",
    UseDigits = "shell-use-digits",
    UseLetters = "shell-use-letters",
    KeypadErase = "shell-keypad-erase",
    ShowTyped = "shell-show-typed",
    HideTyped = "shell-hide-typed",
    // Home
    DoubtTitle = "doubt-title",
    DoubtRight = "shell-doubt-right",
    DoubtChange = "shell-doubt-change",
    AnswerNone = "shell-answer-none",
    // One due date
    DueRule = "shell-due-rule",
    DueTodo = "shell-due-todo",
    DueMissed = "shell-due-missed",
    DueSteps = "shell-due-steps",
    DueMissing = "shell-due-missing",
    DueOther = "shell-due-other",
    DueQuestions = "shell-due-questions",
    DueSource = "shell-due-source",
    DueChecked = "shell-due-checked",
    // What came of it
    Done = "shell-done",
    CouldNot = "shell-could-not",
    MarkDay = "shell-mark-day",
    Marked = "shell-marked",
    MarkedDone = "shell-marked-done",
    Undo = "shell-undo",
    UndoHint = "shell-undo-hint",
    // Questions and answers
    Questions = "shell-questions",
    QuestionsNone = "shell-questions-none",
    Answers = "shell-answers",
    AnswersNone = "shell-answers-none",
    AnswerDay = "shell-answer-day",
    DayMeant = "shell-day-meant",
    DayTake = "shell-day-take",
    DayYear = "shell-day-year",
    DayMonth = "shell-day-month",
    DayDay = "shell-day-day",
    AnswerText = "shell-answer-text",
    AnswerRemove = "shell-answer-remove",
    // Hearings
    HearingAdd = "shell-hearing-add",
    HearingsNone = "shell-hearings-none",
    HearingCountry = "shell-hearing-country",
    HearingKind = "shell-hearing-kind",
    HearingDay = "shell-hearing-day",
    HearingTime = "shell-hearing-time",
    HearingTimeUnknown = "shell-hearing-time-unknown",
    HearingClock = "shell-hearing-clock",
    HearingPlace = "shell-hearing-place",
    HearingSources = "shell-hearing-sources",
    HearingSourceAdd = "shell-hearing-source-add",
    HearingSourceWho = "shell-hearing-source-who",
    HearingSeen = "shell-hearing-seen",
    HearingSettle = "shell-hearing-settle",
    HearingWrong = "shell-hearing-wrong",
    HearingJudge = "shell-hearing-judge",
    HearingLink = "shell-hearing-link",
    HearingBring = "shell-hearing-bring",
    HearingInterpreter = "shell-hearing-interpreter",
    HearingTravel = "shell-hearing-travel",
    HearingEverybody = "shell-hearing-everybody",
    HearingWasThere = "shell-hearing-was-there",
    HearingWasNotThere = "shell-hearing-was-not-there",
    // Duties and the proof log
    Duties = "shell-duties",
    DutyAdd = "shell-duty-add",
    DutiesNone = "shell-duties-none",
    DutyKind = "shell-duty-kind",
    DutyTitle = "shell-duty-title",
    DutyFirst = "shell-duty-first",
    DutyRepeat = "shell-duty-repeat",
    RepeatOnce = "shell-repeat-once",
    RepeatDaily = "shell-repeat-daily",
    RepeatWeekly = "shell-repeat-weekly",
    RepeatTwoWeeks = "shell-repeat-two-weeks",
    RepeatMonthly = "shell-repeat-monthly",
    RepeatYearly = "shell-repeat-yearly",
    DutyBegins = "shell-duty-begins",
    DutyEnds = "shell-duty-ends",
    DutyPlace = "shell-duty-place",
    DutyBefore = "shell-duty-before",
    DutyWaiting = "shell-duty-waiting",
    DutyNext = "shell-duty-next",
    DutyTimes = "shell-duty-times",
    DutyWhy = "shell-duty-why",
    DutyError = "shell-duty-error",
    DutySpokeTo = "shell-duty-spoke-to",
    DutyReference = "shell-duty-reference",
    ProofLog = "shell-proof-log",
    ProofNone = "shell-proof-none",
    ProofSheet = "shell-proof-sheet",
    CodeGive = "shell-code-give",
    CodeSend = "shell-code-send",
    // Notes
    NoteAdd = "shell-note-add",
    NoteText = "shell-note-text",
    NotesNone = "shell-notes-none",
    NotesSearch = "shell-notes-search",
    // Guides
    GuideSources = "shell-guide-sources",
    // Search, and who helps
    Search = "shell-search",
    SearchField = "shell-search-field",
    SearchHint = "shell-search-hint",
    Directory = "shell-directory",
    DirectoryHint = "shell-directory-hint",
    DirectoryNeed = "shell-directory-need",
    DirectoryLanguage = "shell-directory-language",
    DirectoryPlace = "shell-directory-place",
    DirectoryAll = "shell-directory-all",
    DirectoryWeb = "shell-directory-web",
    DirectoryWebHint = "shell-directory-web-hint",
    // Settings
    SettingsLanguage = "shell-settings-language",
    SettingsContent = "shell-settings-content",
    SettingsContentHint = "shell-settings-content-hint",
    SettingsContentSame = "shell-settings-content-same",
    Countries = "shell-countries",
    CountriesHint = "shell-countries-hint",
    CountryAdd = "shell-country-add",
    CountryRemove = "shell-country-remove",
    CountryRemoveHint = "shell-country-remove-hint",
    SettingsDevice = "shell-settings-device",
    SettingsDeviceHint = "shell-settings-device-hint",
    SettingsReminders = "shell-settings-reminders",
    SettingsRemindersOn = "shell-settings-reminders-on",
    SettingsRemindersOff = "shell-settings-reminders-off",
    SettingsRemindersLate = "shell-settings-reminders-late",
    SettingsRemindersAllow = "shell-settings-reminders-allow",
    SettingsVault = "shell-settings-vault",
    SettingsVaultOlder = "shell-settings-vault-older",
    TurnOn = "shell-turn-on",
    TurnOff = "shell-turn-off",
    SettingsFull = "shell-settings-full",
    SettingsFullHint = "shell-settings-full-hint",
    SettingsPlan = "shell-settings-plan",
    PlanNone = "shell-plan-none",
    SettingsPassphrase = "shell-settings-passphrase",
    SettingsPassphraseChanged = "shell-settings-passphrase-changed",
    RecoveryTitle = "shell-recovery-title",
    RecoveryHint = "shell-recovery-hint",
    RecoveryMake = "shell-recovery-make",
    RecoveryKeep = "shell-recovery-keep",
    RecoveryForgot = "shell-recovery-forgot",
    RecoveryType = "shell-recovery-type",
    BackupTitle = "shell-backup-title",
    BackupHint = "shell-backup-hint",
    BackupMake = "shell-backup-make",
    BackupRestore = "shell-backup-restore",
    Papers = "shell-papers",
    PaperAdd = "shell-paper-add",
    PapersNone = "shell-papers-none",
    PaperTitle = "shell-paper-title",
    EraseTitle = "shell-erase-title",
    EraseHint = "shell-erase-hint",
    EraseLimits = "shell-erase-limits",
    EraseConfirm = "shell-erase-confirm",
    RecoveryThere = "shell-recovery-there",
    RecoveryNew = "shell-recovery-new",
    RecoveryNewHint = "shell-recovery-new-hint",
    RecoveryNewConfirm = "shell-recovery-new-confirm",
    RecoveryLast = "shell-recovery-last",
    RecoverySet = "shell-recovery-set",
    BackupCheck = "shell-backup-check",
    BackupCheckHint = "shell-backup-check-hint",
    BackupChecked = "shell-backup-checked",
    BackupDone = "shell-backup-done",
    BackupRestoreHint = "shell-backup-restore-hint",
    BackupRestored = "shell-backup-restored",
    FileChoose = "shell-file-choose",
    FileFailed = "shell-file-failed",
    PaperPhoto = "shell-paper-photo",
    PaperAddHint = "shell-paper-add-hint",
    PaperNotShown = "shell-paper-not-shown",
    RotateTitle = "shell-rotate-title",
    RotateHint = "shell-rotate-hint",
    RotateDone = "shell-rotate-done",
    SalvageTitle = "shell-salvage-title",
    SalvageHint = "shell-salvage-hint",
    SalvageNewHint = "shell-salvage-new-hint",
    SalvageDone = "shell-salvage-done",
    LockAfter = "shell-lock-after",
    LockAfterHint = "shell-lock-after-hint",
    Presence = "shell-presence",
    PresenceHint = "shell-presence-hint",
    Overlaid = "shell-overlaid",
    Captured = "shell-captured",
    // What a phone shows by itself
    ReminderChannel = "shell-reminder-channel",
    ReminderDiscreet = "shell-reminder-discreet",
    FaceReason = "shell-face-reason",
    // Words for the judge and the officer, and reading aloud
    Phrases = "sheets-phrases",
    PhrasesJudge = "phrases-judge",
    PhrasesOfficer = "phrases-officer",
    PhrasesShow = "phrases-show",
    PhrasesSound = "phrases-sound",
    PhrasesCheck = "phrases-check",
    ReadAloud = "said-read",
    ReadStop = "said-stop",
    // Said elsewhere too
    Yes = "fact-yes",
    No = "fact-no",
    HearingMaster = "hearing-master",
    HearingIndividual = "hearing-individual",
    HearingOther = "hearing-other",
    Fault = "border-fault",
    ProofNeeded = "error-proof-needed",
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use faro_core::files::Files;
    use faro_core::l10n::{Message, Words};

    use super::Label;
    use crate::views::{CaseLabel, ExchangeLabel, PhoneLabel};

    #[test]
    fn every_label_has_words_of_its_own() {
        let english = Words::load(Files::builtin(), "en").unwrap();
        let all = [Label::ids(), ExchangeLabel::ids(), CaseLabel::ids(), PhoneLabel::ids()].concat();
        let ids: BTreeSet<_> = all.iter().copied().collect();
        assert_eq!(ids.len(), all.len());
        for id in ids {
            assert!(english.try_say(&Message::new(id)).is_some(), "{id}");
        }
    }
}
