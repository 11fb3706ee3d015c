//! Who told the date of a hearing.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::Coded;
use crate::deadlines::read_local_time;
use crate::l10n::Message;
use crate::vault::RecordId;
use crate::years::usable;

/// One date that was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingSource {
    /// Who or what told it.
    pub kind: SourceKind,
    /// `2027-02-02T09:00`, or the day alone.
    pub at: String,
    /// The day on which it was seen or heard there.
    #[serde(deserialize_with = "usable")]
    pub seen_on: NaiveDate,
    /// The paper, if it is kept.
    #[serde(default)]
    pub paper: Option<RecordId>,
    /// Found to be wrong: kept, and no longer believed.
    #[serde(default)]
    pub wrong: bool,
}

/// Who tells the date of a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The paper that starts the case. Its date is often none that a court knows of.
    NoticeToAppear,
    /// A court's letter.
    HearingNotice,
    /// The court's telephone line.
    Hotline,
    /// The court's website.
    Website,
    /// A lawyer.
    Lawyer,
    /// The person's own note, or memory.
    Own,
    /// Anybody else.
    Other,
}

impl Coded for SourceKind {
    const ALL: &'static [SourceKind] = &[
        SourceKind::NoticeToAppear,
        SourceKind::HearingNotice,
        SourceKind::Hotline,
        SourceKind::Website,
        SourceKind::Lawyer,
        SourceKind::Own,
        SourceKind::Other,
    ];
}

impl HearingSource {
    /// The day and the time at the court; none where a newer Faro wrote them in another way.
    pub fn when(&self) -> Option<(NaiveDate, Option<NaiveTime>)> {
        read_local_time(&self.at).ok()
    }
}

impl SourceKind {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            SourceKind::NoticeToAppear => "source-notice-to-appear",
            SourceKind::HearingNotice => "source-hearing-notice",
            SourceKind::Hotline => "source-hotline",
            SourceKind::Website => "source-website",
            SourceKind::Lawyer => "source-lawyer",
            SourceKind::Own => "source-own",
            SourceKind::Other => "source-other",
        })
    }
}
