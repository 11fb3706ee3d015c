//! Enumerations that the core and the border share: the border only says what they look like from outside, and the
//! compiler says when the core has one more.
use faro_core::{casefile, outlook, prooflog, reminders};

/// What a duty is.
pub type DutyKind = casefile::DutyKind;
/// What came of a duty on one of its days.
pub type DutyState = outlook::DutyState;
/// What kind of paper it is.
pub type PaperKind = casefile::PaperKind;
/// What came of a duty, as the proof log says it.
pub type ProofResult = prooflog::ProofResult;
/// What a notification is there for.
pub type Purpose = reminders::Purpose;
/// Why something could not be done.
pub type Reason = prooflog::Reason;
/// Who somebody is to the holder of the vault.
pub type Relation = casefile::Relation;
/// What somebody is to the case.
pub type Role = casefile::Role;
/// Who tells the date of a hearing.
pub type SourceKind = casefile::SourceKind;
/// How far the date of a hearing can be trusted.
pub type Standing = outlook::Standing;
/// A day of the week.
pub type Weekday = chrono::Weekday;

#[uniffi::remote(Enum)]
pub enum DutyKind {
    Photo,
    CallWindow,
    OfficeVisit,
    HomeVisit,
    Charging,
    CourtCheck,
    Report,
    PermitExpiry,
    ParoleExpiry,
    IdentityExpiry,
    AnnualFee,
    AddressSupervision,
    AddressLawyer,
    Other,
}

#[uniffi::remote(Enum)]
pub enum DutyState {
    Coming,
    Open,
    Done,
    Late,
    Unanswered,
    Missed,
    CouldNot,
}

#[uniffi::remote(Enum)]
pub enum PaperKind {
    NoticeToAppear,
    HearingNotice,
    Receipt,
    Decision,
    Conditions,
    Identity,
    Picture,
    Evidence,
    Other,
}

#[uniffi::remote(Enum)]
pub enum ProofResult {
    Note,
    Done,
    Late,
    Missed,
    CouldNot,
    Undone,
    Removed,
}

#[uniffi::remote(Enum)]
pub enum Purpose {
    Tell,
    Morning,
    Again,
    More,
    Look,
    Test,
}

#[uniffi::remote(Enum)]
pub enum Reason {
    AppRefused,
    AppBroken,
    TurnedAway,
    NoAnswer,
    NoSignal,
    NoTransport,
    Sick,
    Other,
}

#[uniffi::remote(Enum)]
pub enum Relation {
    Myself,
    Spouse,
    Child,
    Parent,
    Sibling,
    Other,
}

#[uniffi::remote(Enum)]
pub enum Role {
    Lawyer,
    Interpreter,
    Office,
    Family,
    Helper,
    Other,
}

#[uniffi::remote(Enum)]
pub enum SourceKind {
    NoticeToAppear,
    HearingNotice,
    Hotline,
    Website,
    Lawyer,
    Own,
    Other,
}

#[uniffi::remote(Enum)]
pub enum Standing {
    Own,
    Told,
    Unconfirmed,
    Confirmed,
    Conflict,
}

#[uniffi::remote(Enum)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
