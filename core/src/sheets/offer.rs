//! What somebody who makes a sheet can choose from, and what is taken where they choose nothing.

use super::block::SheetKind;
use super::html::PaperSize;
use crate::Coded;
use crate::l10n::{Message, Words};

/// The second language of a sheet, where nobody chose one: that of offices and courts.
const SECOND: &str = "en";

/// Countries whose printers have letter paper.
const LETTER: [&str; 3] = ["us", "ca", "mx"];

/// The second language of a reader's sheets: that of rules and guides, or else English.
pub fn second(words: &Words) -> &str {
    words.content_language().map_or(SECOND, |language| &language.tag)
}

impl SheetKind {
    /// What it is called in a list.
    pub fn name(self) -> Message {
        Message::new(match self {
            SheetKind::Case => "sheets-case",
            SheetKind::Wallet => "sheets-wallet-name",
            SheetKind::Detained => "sheets-detained",
            SheetKind::Interpreter => "sheets-interpreter",
            SheetKind::Compliance => "sheets-compliance",
            SheetKind::Proof => "sheet-title",
            SheetKind::Phrases => "sheets-phrases",
        })
    }

    /// What it is for.
    pub fn purpose(self) -> Message {
        Message::new(match self {
            SheetKind::Case => "sheets-case-for",
            SheetKind::Wallet => "sheets-wallet-for",
            SheetKind::Detained => "sheets-detained-for",
            SheetKind::Interpreter => "sheets-interpreter-for",
            SheetKind::Compliance => "sheets-compliance-for",
            SheetKind::Proof => "sheets-proof-for",
            SheetKind::Phrases => "sheets-phrases-for",
        })
    }
}

impl PaperSize {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            PaperSize::A4 => "sheets-paper-a4",
            PaperSize::Letter => "sheets-paper-letter",
        })
    }

    /// The paper of a case under the law of these countries: that of the first.
    pub fn usual(jurisdictions: &[String]) -> PaperSize {
        match jurisdictions.first() {
            Some(first) if LETTER.contains(&first.as_str()) => PaperSize::Letter,
            _ => PaperSize::default(),
        }
    }

    /// All of them, the usual one first.
    pub fn offered(jurisdictions: &[String]) -> impl Iterator<Item = PaperSize> {
        let usual = PaperSize::usual(jurisdictions);
        let others = PaperSize::ALL.iter().copied().filter(move |size| *size != usual);
        std::iter::once(usual).chain(others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    #[test]
    fn the_paper_is_that_of_the_first_country() {
        let usual = |ids: &[&str]| PaperSize::usual(&ids.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!([usual(&["us", "de"]), usual(&["mx"])], [PaperSize::Letter; 2]);
        assert_eq!([usual(&["de", "us"]), usual(&[]), usual(&["uk"])], [PaperSize::A4; 3]);
        let offered: Vec<_> = PaperSize::offered(&["ca".to_owned()]).collect();
        assert_eq!(offered, [PaperSize::Letter, PaperSize::A4]);
    }

    #[test]
    fn the_second_language_is_the_one_of_rules_and_guides_or_else_english() {
        let words = Words::load(Files::builtin(), "es").unwrap();
        assert_eq!(second(&words), "en");
    }
}
