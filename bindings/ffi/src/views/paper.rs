//! What is said of a paper; its bytes are no part of it, for these are fetched in pieces.

use faro_core::casefile::{self, CaseError, Casefile, Entry, Paper};
use faro_core::deadlines::parse_date;
use faro_core::l10n::Message;
use faro_core::outlook::{self, Outlook};

use super::{Day, PaperKind, TargetView, Text, TimeView};
use crate::reader::Reader;

/// A paper: a photo, a scan, a letter.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperView {
    /// 32 hex digits.
    pub id: String,
    /// What the person calls it.
    pub title: String,
    /// What its bytes are: `image/jpeg`.
    pub media_type: String,
    /// How many bytes it has.
    pub length: u64,
    /// The same in words: "196 KB".
    pub size: Text,
    /// When it was added.
    pub added: TimeView,
    /// What kind of paper it is.
    pub kind: PaperKind,
    /// The same in words.
    pub kind_text: Text,
    /// The date that is printed on it.
    pub dated: Option<Day>,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// The hearing that it is about.
    pub of: Option<PaperOf>,
}

/// The hearing that a paper is about.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperOf {
    /// What it is called, and when it is.
    pub title: Text,
    /// Its page: the id there is that of the hearing, for `PaperDetails`.
    pub target: TargetView,
}

/// What is to be known of a paper from now on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperDetails {
    /// What the person calls it.
    pub title: String,
    /// What kind of paper it is.
    pub kind: PaperKind,
    /// `2026-10-01`: the date that is printed on it.
    #[uniffi(default = None)]
    pub dated: Option<String>,
    /// How many pages it has.
    #[uniffi(default = None)]
    pub pages: Option<u32>,
    /// The id of the hearing that it is about.
    #[uniffi(default = None)]
    pub of: Option<String>,
}

/// A kind of paper to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperKindChoice {
    /// For `PaperDetails`.
    pub kind: PaperKind,
    /// What it is called.
    pub text: Text,
}

/// A hearing that a paper may be about.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperHearing {
    /// For `PaperDetails`.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// When it is.
    pub when: Text,
}

impl PaperView {
    pub(crate) fn new(
        Entry { id, body }: &Entry<Paper>,
        outlook: &Outlook<'_>,
        reader: &Reader,
    ) -> PaperView {
        let (of, zone) = (outlook.paper_of(body), outlook.now().timezone());
        let kib = i64::try_from(body.length.div_ceil(1024)).unwrap_or(i64::MAX);
        PaperView {
            id: id.to_string(),
            title: body.title.clone(),
            media_type: body.media_type.clone(),
            length: body.length,
            size: reader.say(&Message::new("paper-size").with("kib", kib)),
            added: TimeView::new(body.added, zone, reader),
            kind: body.kind,
            kind_text: reader.say(&body.kind.message()),
            dated: body.dated.map(|day| reader.day(day)),
            pages: body.pages,
            of: of.map(|of| PaperOf { title: reader.say(&of.title), target: TargetView::from(&of.target) }),
        }
    }
}

impl PaperDetails {
    pub(crate) fn read(self, case: &Casefile) -> Result<casefile::PaperDetails, CaseError> {
        let PaperDetails { title, kind, dated, pages, of } = self;
        let dated = dated.as_deref().map(parse_date).transpose()?;
        let of = of.map(|of| case.hearing(&of)).transpose()?.map(|hearing| hearing.id);
        Ok(casefile::PaperDetails { title, kind, dated, pages, of })
    }
}

impl PaperHearing {
    pub(crate) fn new(hearing: &outlook::PaperHearing, reader: &Reader) -> PaperHearing {
        PaperHearing {
            id: hearing.id.to_string(),
            title: reader.say(&hearing.title),
            when: reader.say(&hearing.when),
        }
    }
}
