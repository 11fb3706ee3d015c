//! Duties that a person writes down, such as check-ins: what each kind brings along, and which are refused.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::body::{Body, Entry};
use super::confirmed::Confirmed;
use super::error::CaseError;
use super::file::Casefile;
use crate::Coded;
use crate::deadlines::{Recurrence, Tz, parse_zone};
use crate::l10n::Message;
use crate::vault::RecordId;

/// Something that must be done, once or again and again. Faro helps to do it and to show that it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// What it is.
    pub kind: DutyKind,
    /// What the person calls it; may be empty.
    #[serde(default)]
    pub title: String,
    /// When.
    pub when: Recurrence,
    /// The IANA zone of its wall clock.
    pub zone: String,
    /// How long after the end it may still be done.
    #[serde(default)]
    pub grace_minutes: u32,
    /// What to do before, in the person's words.
    #[serde(default)]
    pub checklist: Vec<String>,
    /// Where, or which number to call.
    #[serde(default)]
    pub place: String,
    /// Who must do it; none is the holder.
    #[serde(default)]
    pub person: Option<RecordId>,
    /// The time that the person said is right, although it can hardly be.
    #[serde(default)]
    pub confirmed: Option<Confirmed>,
}

/// What a duty is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyKind {
    /// A photo in the app of the supervision (SmartLINK).
    Photo,
    /// To call, or to be called, within a window.
    CallWindow,
    /// To come to an office.
    OfficeVisit,
    /// To be at home for a visit.
    HomeVisit,
    /// To charge a GPS device.
    Charging,
    /// To look the hearing up in the court's system.
    CourtCheck,
    /// To report to an office within some days.
    Report,
    /// A work permit ends.
    PermitExpiry,
    /// A parole ends.
    ParoleExpiry,
    /// A passport or a card ends.
    IdentityExpiry,
    /// A fee each year.
    AnnualFee,
    /// To tell the supervision a new address.
    AddressSupervision,
    /// To tell the lawyer a new address.
    AddressLawyer,
    /// Anything else.
    Other,
}

impl Coded for DutyKind {
    const ALL: &'static [DutyKind] = &[
        DutyKind::Photo,
        DutyKind::CallWindow,
        DutyKind::OfficeVisit,
        DutyKind::HomeVisit,
        DutyKind::Charging,
        DutyKind::CourtCheck,
        DutyKind::Report,
        DutyKind::PermitExpiry,
        DutyKind::ParoleExpiry,
        DutyKind::IdentityExpiry,
        DutyKind::AnnualFee,
        DutyKind::AddressSupervision,
        DutyKind::AddressLawyer,
        DutyKind::Other,
    ];
}

impl Body for Duty {
    const KIND: &'static str = "duty";
}

impl DutyKind {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            DutyKind::Photo => "duty-photo",
            DutyKind::CallWindow => "duty-call-window",
            DutyKind::OfficeVisit => "duty-office-visit",
            DutyKind::HomeVisit => "duty-home-visit",
            DutyKind::Charging => "duty-charging",
            DutyKind::CourtCheck => "duty-court-check",
            DutyKind::Report => "duty-report",
            DutyKind::PermitExpiry => "duty-permit-expiry",
            DutyKind::ParoleExpiry => "duty-parole-expiry",
            DutyKind::IdentityExpiry => "duty-identity-expiry",
            DutyKind::AnnualFee => "duty-annual-fee",
            DutyKind::AddressSupervision => "duty-address-supervision",
            DutyKind::AddressLawyer => "duty-address-lawyer",
            DutyKind::Other => "duty-other",
        })
    }

    /// What most people should see to before it.
    pub fn checklist(self) -> Vec<Message> {
        let ids: &[&str] = match self {
            DutyKind::Photo => &["check-charged", "check-signal", "check-light"],
            DutyKind::CallWindow => &["check-charged", "check-signal", "check-quiet", "check-numbers"],
            DutyKind::OfficeVisit | DutyKind::Report => {
                &["check-papers", "check-told", "check-by-heart", "check-children"]
            }
            DutyKind::HomeVisit => &["check-home", "check-papers", "check-told"],
            DutyKind::Charging => &["check-charger"],
            DutyKind::CourtCheck => &["check-numbers"],
            DutyKind::AddressSupervision => &["check-copy", "check-receipt"],
            DutyKind::PermitExpiry | DutyKind::ParoleExpiry | DutyKind::IdentityExpiry => {
                &["check-printed", "check-after"]
            }
            DutyKind::AnnualFee => &["check-receipt"],
            DutyKind::AddressLawyer | DutyKind::Other => &[],
        };
        ids.iter().map(|id| Message::new(*id)).collect()
    }

    /// Whether its day is the end of something, which may last for years.
    pub fn is_end(self) -> bool {
        matches!(self, DutyKind::PermitExpiry | DutyKind::ParoleExpiry | DutyKind::IdentityExpiry)
    }

    /// Whether it belongs to a supervision, which must learn of a new address too.
    pub fn is_supervision(self) -> bool {
        matches!(
            self,
            DutyKind::Photo
                | DutyKind::CallWindow
                | DutyKind::OfficeVisit
                | DutyKind::HomeVisit
                | DutyKind::Charging
                | DutyKind::Report
        )
    }

    /// Whether it is done by phone, wherever the person is.
    pub fn is_by_phone(self) -> bool {
        matches!(self, DutyKind::Photo | DutyKind::CallWindow)
    }

    /// Whether it is to tell somebody a new address.
    pub fn is_new_address(self) -> bool {
        matches!(self, DutyKind::AddressSupervision | DutyKind::AddressLawyer)
    }

    /// Whether it can be closed only with a proof, or with a reason why not.
    pub fn needs_proof(self) -> bool {
        self == DutyKind::AddressSupervision
    }

    /// Whether it can be done on any day before, as what must be done by a day; else it is an appointment.
    pub fn is_by_a_day(self) -> bool {
        matches!(
            self,
            DutyKind::PermitExpiry
                | DutyKind::ParoleExpiry
                | DutyKind::IdentityExpiry
                | DutyKind::AnnualFee
                | DutyKind::AddressSupervision
                | DutyKind::AddressLawyer
                | DutyKind::Other
        )
    }
}

impl Duty {
    /// A duty of which no more is known than this.
    pub fn new(kind: DutyKind, when: Recurrence, zone: &str) -> Duty {
        Duty {
            kind,
            title: String::new(),
            when,
            zone: zone.to_owned(),
            grace_minutes: 0,
            checklist: Vec::new(),
            place: String::new(),
            person: None,
            confirmed: None,
        }
    }

    /// Its zone.
    pub fn tz(&self) -> Option<Tz> {
        Tz::named(&self.zone)
    }

    /// How long after the end it may still be done.
    pub fn grace(&self) -> TimeDelta {
        TimeDelta::minutes(self.grace_minutes.into())
    }

    /// What it is called: in the person's words, else by its kind.
    pub fn title(&self) -> Message {
        match self.title.trim() {
            "" => self.kind.message(),
            title => Message::new("own-words").with("text", title),
        }
    }

    pub(crate) fn check(&self) -> Result<(), CaseError> {
        parse_zone(&self.zone)?;
        self.when.every.check()?;
        if self.when.begins.is_none() && self.when.ends.is_some() {
            return Err(CaseError::NoBeginning);
        }
        self.when.days(self.when.first).next().map(drop).ok_or(CaseError::Never)
    }
}

impl Casefile {
    /// The duties, by their kind and then by their first day.
    pub fn duties(&self) -> Vec<Entry<Duty>> {
        let mut duties: Vec<_> = self.all::<Duty>().collect();
        duties.sort_by_key(|duty| (duty.body.kind, duty.body.when.first, duty.body.when.begins, duty.id));
        duties
    }

    /// One duty, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn duty(&self, id: &str) -> Result<Entry<Duty>, CaseError> {
        self.find(id)
    }

    /// Writes a duty down.
    ///
    /// # Errors
    /// [`CaseError::Zone`]; [`CaseError::Every`] for a count of nothing; [`CaseError::NoBeginning`];
    /// [`CaseError::Never`] where no day is left.
    pub fn add_duty(&mut self, duty: &Duty) -> Result<RecordId, CaseError> {
        duty.check()?;
        self.add(duty)
    }

    /// Removes a duty for good, with its history. What the proof log says of it stays there.
    ///
    /// # Errors
    /// As [`Casefile::duty`].
    pub fn delete_duty(&mut self, id: &str) -> Result<RecordId, CaseError> {
        let id = self.duty(id)?.id;
        self.remove(id)?;
        Ok(id)
    }
}
