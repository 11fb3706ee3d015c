//! The words of screens on which something goes out or comes in; apart, because UniFFI limits an enumeration.

use super::label::labels;

labels! {
    /// The same of what goes to others and comes from them, files and cards: `Faro.exchange_label` says it.
    ExchangeLabel:
    // Cards of those who may receive
    Cards = "shell-cards",
    CardAdd = "shell-card-add",
    CardAddHint = "shell-card-add-hint",
    CardName = "shell-card-name",
    CardNoCode = "shell-card-no-code",
    CardNameOnCard = "shell-card-name-on-card",
    CardOwnDigits = "shell-card-own-digits",
    CardSame = "shell-card-same",
    CardDeleteHint = "shell-card-delete-hint",
    // Handing a case over
    HandOver = "shell-hand-over",
    HandOverHint = "shell-hand-over-hint",
    HandOverWho = "shell-hand-over-who",
    HandOverWhat = "shell-hand-over-what",
    HandOverOneByOne = "shell-hand-over-one-by-one",
    HandOverMake = "shell-hand-over-make",
    HandOverSure = "shell-hand-over-sure",
    HandOverMade = "shell-hand-over-made",
    HandOverSend = "shell-hand-over-send",
    Handoffs = "shell-handoffs",
    // A reply
    Reply = "shell-reply",
    ReplyOpen = "shell-reply-open",
    ReplyHint = "shell-reply-hint",
    ReplyTake = "shell-reply-take",
    ReplyLeave = "shell-reply-leave",
    // The test between a person and their lawyer
    Drill = "shell-drill",
    DrillMake = "shell-drill-make",
    DrillAsk = "shell-drill-ask",
    DrillOpen = "shell-drill-open",
    DrillFile = "shell-drill-file",
    // Pages to print, and files for calendars
    Sheets = "shell-sheets",
    SheetsHint = "shell-sheets-hint",
    SheetSecond = "shell-sheet-second",
    SheetPaper = "shell-sheet-paper",
    SheetPrint = "shell-sheet-print",
    CalendarFile = "shell-calendar-file",
    CalendarFileHint = "shell-calendar-file-hint",
    CalendarFileDiscreet = "shell-calendar-file-discreet",
    CalendarFileFull = "shell-calendar-file-full",
    CalendarFileFullHint = "shell-calendar-file-full-hint",
    FileShare = "shell-file-share",
    FileSave = "shell-file-save",
    FileSaved = "shell-file-saved",
    // Packs
    Packs = "shell-packs",
    PacksHint = "shell-packs-hint",
    PacksNone = "shell-packs-none",
    PackOpen = "shell-pack-open",
    PackOpenHint = "shell-pack-open-hint",
    PackWho = "shell-pack-who",
    PackInside = "shell-pack-inside",
    PackKeep = "shell-pack-keep",
    PackRefuse = "shell-pack-refuse",
    PackName = "shell-pack-name",
    PackScan = "shell-pack-scan",
    PackNoCode = "shell-pack-no-code",
    PackSame = "shell-pack-same",
    PackScanned = "shell-pack-scanned",
    PackDistrust = "shell-pack-distrust",
    PackDistrustHint = "shell-pack-distrust-hint",
    PackSend = "shell-pack-send",
    PackSendHint = "shell-pack-send-hint",
    PackRemoveHint = "shell-pack-remove-hint",
    // From another app
    GivenWaits = "shell-given-waits",
    // Said elsewhere too
    CardsNone = "card-none",
    CardLine = "card-line",
    HandOverSentHow = "handoff-send",
    HandoffsNone = "handoff-none",
}
