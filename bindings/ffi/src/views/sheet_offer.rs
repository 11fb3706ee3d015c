//! What can be chosen before a sheet is made, with what is likeliest chosen already.

use faro_core::l10n::Language;
use faro_core::sheets::{PaperSize, SheetKind};

use super::{LanguageView, Text};
use crate::reader::Reader;

/// What somebody who makes a sheet can choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SheetOffer {
    /// The sheets.
    pub kinds: Vec<SheetChoice>,
    /// The languages that can stand beside the reader's.
    pub seconds: Vec<SecondChoice>,
    /// The papers, the usual one first.
    pub papers: Vec<PaperChoice>,
}

/// A sheet to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SheetChoice {
    /// For `Faro.sheet`.
    pub kind: SheetKind,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub purpose: Text,
}

/// A second language to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SecondChoice {
    /// For `Faro.sheet`.
    pub tag: String,
    /// Its own name; of the reader's own language, that there is no second one.
    pub name: Text,
    /// It is taken where nobody chooses.
    pub chosen: bool,
}

/// A paper to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PaperChoice {
    /// For `Faro.sheet_html`.
    pub size: PaperSize,
    /// What it is called.
    pub name: Text,
    /// It is what the printers of the case's first country have.
    pub chosen: bool,
}

impl SheetChoice {
    pub(crate) fn new(kind: SheetKind, reader: &Reader) -> SheetChoice {
        SheetChoice { kind, name: reader.say(&kind.name()), purpose: reader.say(&kind.purpose()) }
    }
}

impl SecondChoice {
    pub(crate) fn alone(language: Language, chosen: bool, reader: &Reader) -> SecondChoice {
        SecondChoice { tag: language.tag, name: reader.say_id("sheets-one-language"), chosen }
    }

    pub(crate) fn beside(language: Language, chosen: bool) -> SecondChoice {
        let LanguageView { tag, name, .. } = LanguageView::new(language, None);
        SecondChoice { tag, name, chosen }
    }
}

impl PaperChoice {
    pub(crate) fn new(size: PaperSize, chosen: bool, reader: &Reader) -> PaperChoice {
        PaperChoice { size, name: reader.say(&size.message()), chosen }
    }
}
