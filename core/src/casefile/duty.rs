use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::error::CaseError;
use super::file::{Body, Casefile, Entry};
use super::person::Person;
use crate::deadlines::{Recurrence, Rulebook};
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
    /// When; none where a rule tells the day.
    #[serde(default)]
    pub when: Option<Recurrence>,
    /// The IANA zone of its wall clock.
    pub zone: String,
    /// The rule of law that tells the day: `us.ar11`.
    #[serde(default)]
    pub rule: Option<String>,
    /// How long after the end it may still be done.
    #[serde(default)]
    pub grace_minutes: u32,
    /// What to do before, in the person's words.
    #[serde(default)]
    pub checklist: Vec<String>,
    /// Where, or which number to call.
    #[serde(default)]
    pub place: String,
    /// Who must do it, if not the holder.
    #[serde(default)]
    pub person: Option<RecordId>,
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
    /// To tell an authority a new address.
    AddressOffice,
    /// To tell the supervision a new address.
    AddressSupervision,
    /// To tell the lawyer a new address.
    AddressLawyer,
    /// Anything else.
    Other,
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
            DutyKind::AddressOffice => "duty-address-office",
            DutyKind::AddressSupervision => "duty-address-supervision",
            DutyKind::AddressLawyer => "duty-address-lawyer",
            DutyKind::Other => "duty-other",
        })
    }

    /// What most people should see to before it.
    pub fn checklist(self) -> Vec<Message> {
        let ids: &[&str] = match self {
            DutyKind::Photo => &["check-charged", "check-signal", "check-light"],
            DutyKind::CallWindow => &["check-charged", "check-quiet", "check-numbers"],
            DutyKind::OfficeVisit | DutyKind::Report => {
                &["check-papers", "check-told", "check-by-heart", "check-children"]
            }
            DutyKind::HomeVisit => &["check-home", "check-papers", "check-told"],
            DutyKind::Charging => &["check-charger"],
            DutyKind::CourtCheck => &["check-numbers"],
            DutyKind::AddressOffice | DutyKind::AddressSupervision => &["check-copy", "check-receipt"],
            DutyKind::PermitExpiry
            | DutyKind::ParoleExpiry
            | DutyKind::IdentityExpiry
            | DutyKind::AnnualFee => &["check-receipt"],
            DutyKind::AddressLawyer | DutyKind::Other => &[],
        };
        ids.iter().map(|id| Message::new(*id)).collect()
    }

    /// Whether it belongs to a supervision, which must learn of a new address too.
    pub(super) fn is_supervision(self) -> bool {
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

    /// Whether it can be closed only with a proof, or with a reason why not.
    pub(super) fn needs_proof(self) -> bool {
        matches!(self, DutyKind::AddressOffice | DutyKind::AddressSupervision)
    }
}

impl Duty {
    /// A duty of which no more is known than this.
    pub fn new(kind: DutyKind, when: Recurrence, zone: &str) -> Duty {
        Duty {
            kind,
            title: String::new(),
            when: Some(when),
            zone: zone.to_owned(),
            rule: None,
            grace_minutes: 0,
            checklist: Vec::new(),
            place: String::new(),
            person: None,
        }
    }

    /// Its zone.
    pub fn tz(&self) -> Option<Tz> {
        self.zone.parse().ok()
    }

    /// How long after the end it may still be done.
    pub fn grace(&self) -> TimeDelta {
        TimeDelta::minutes(self.grace_minutes.into())
    }

    fn check(&self, book: &Rulebook) -> Result<(), CaseError> {
        if self.tz().is_none() {
            return Err(CaseError::UnknownZone { zone: self.zone.clone() });
        }
        match (&self.when, &self.rule) {
            (_, Some(rule)) => drop(book.rule(rule)?),
            (Some(when), None) if when.days(when.first).next().is_some() => {}
            (Some(_), None) => return Err(CaseError::Never),
            (None, None) => return Err(CaseError::Empty),
        }
        Ok(())
    }
}

impl Casefile {
    /// The duties, by their kind and then by their first day.
    pub fn duties(&self) -> Vec<Entry<Duty>> {
        let mut duties: Vec<_> = self.all::<Duty>().collect();
        duties.sort_by_key(|duty| {
            (duty.body.kind, duty.body.when.as_ref().map(|when| (when.first, when.begins)), duty.id)
        });
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
    /// [`CaseError::UnknownZone`]; [`CaseError::Never`] where no day is left; [`CaseError::Deadline`] for a rule that
    /// is none; [`CaseError::Empty`] where neither a day nor a rule was told.
    pub fn add_duty(&mut self, duty: &Duty, book: &Rulebook) -> Result<RecordId, CaseError> {
        duty.check(book)?;
        self.add(duty)
    }

    /// Changes a duty; what it said before is kept in its history.
    ///
    /// # Errors
    /// As [`Casefile::duty`] and [`Casefile::add_duty`].
    pub fn edit_duty(
        &mut self,
        id: &str,
        duty: &Duty,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        duty.check(book)?;
        let id = self.duty(id)?.id;
        self.change(id, duty, now)?;
        Ok(id)
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

    /// What a duty is called: in the person's words, else by its rule or its kind; and whose it is.
    pub fn duty_title(&self, duty: &Duty, book: &Rulebook) -> Message {
        let rule = duty.rule.as_ref().and_then(|rule| book.rule(rule).ok());
        let title = match rule {
            _ if !duty.title.is_empty() => Message::new("duty-own").with("title", duty.title.as_str()),
            Some(rule) => rule.message(),
            None => duty.kind.message(),
        };
        let person = duty.person.and_then(|person| self.entry::<Person>(&person.to_string()).ok());
        match person {
            Some(person) => {
                Message::new("duty-for").with("title", title).with("person", person.body.name.as_str())
            }
            None => title,
        }
    }
}
