//! The words of screens about a case, by names that the compiler of a shell checks.

use super::label::labels;

labels! {
    /// The same of a case: its dates, people, contacts, addresses and papers: `Faro.case_label` says it.
    CaseLabel:
    // The four places
    Today = "shell-today",
    Dates = "shell-dates",
    MyCase = "shell-my-case",
    // Today
    NextHearing = "shell-next-hearing",
    NextHearingNone = "shell-next-hearing-none",
    NextHearingNoneHint = "shell-next-hearing-none-hint",
    QuestionsMore = "shell-questions-more",
    // Dates
    Week = "shell-week",
    Month = "shell-month",
    Earlier = "shell-earlier",
    Later = "shell-later",
    DayNothing = "shell-day-nothing",
    // People
    People = "shell-people",
    PeopleNone = "shell-people-none",
    PeopleHint = "shell-people-hint",
    PersonAdd = "shell-person-add",
    PersonName = "shell-person-name",
    PersonSpelling = "shell-person-spelling",
    PersonRelation = "shell-person-relation",
    PersonLanguage = "shell-person-language",
    PersonDialect = "shell-person-dialect",
    PersonTown = "shell-person-town",
    PersonBorn = "shell-person-born",
    PersonNumbers = "shell-person-numbers",
    PersonNumberKind = "shell-person-number-kind",
    PersonNumber = "shell-person-number",
    PersonNumberAdd = "shell-person-number-add",
    PersonLeave = "shell-person-leave",
    PersonLeaveHint = "shell-person-leave-hint",
    // Contacts
    Contacts = "shell-contacts",
    ContactsNone = "shell-contacts-none",
    ContactAdd = "shell-contact-add",
    ContactName = "shell-contact-name",
    ContactRole = "shell-contact-role",
    ContactPhone = "shell-contact-phone",
    ContactEmail = "shell-contact-email",
    ContactNote = "shell-contact-note",
    // Addresses, and a move
    Addresses = "shell-addresses",
    AddressesNone = "shell-addresses-none",
    AddressAdd = "shell-address-add",
    AddressLines = "shell-address-lines",
    AddressCareOf = "shell-address-care-of",
    AddressToldBy = "shell-address-told-by",
    AddressMailSafe = "shell-address-mail-safe",
    AddressUnknown = "shell-address-unknown",
    AddressFrom = "shell-address-from",
    AddressUntil = "shell-address-until",
    AddressPeople = "shell-address-people",
    Moved = "shell-moved",
    MovedHint = "shell-moved-hint",
    MovedDay = "shell-moved-day",
    MovedTasks = "shell-moved-tasks",
    // Papers
    PaperKind = "shell-paper-kind",
    PaperDated = "shell-paper-dated",
    PaperPages = "shell-paper-pages",
    PaperAdded = "shell-paper-added",
    PaperOf = "shell-paper-of",
    PaperOfNone = "shell-paper-of-none",
    PaperLarger = "shell-paper-larger",
    PaperSmaller = "shell-paper-smaller",
    // The proof log
    ProofsFile = "shell-proofs-file",
}
