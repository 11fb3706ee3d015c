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
    // From another app
    GivenWaits = "shell-given-waits",
    // Said elsewhere too
    CardsNone = "cli-card-none",
    CardLine = "cli-card-line",
    HandOverSentHow = "cli-handoff-send",
    HandoffsNone = "cli-handoff-none",
}
