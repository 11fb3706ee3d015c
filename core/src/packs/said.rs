//! What is said of a pack: who made it, who signed it, how old it is. Nobody vouches for what a publisher says of itself.

use super::catalogue::Catalogue;
use super::known::Known;
use super::publisher::Publisher;
use super::refusal::PackRefusal;
use super::standing::Standing;
use super::verified::Verified;
use crate::l10n::{Ltr, Message};
use crate::minisign::CheckDigits;
use crate::vault::unhex;

/// What a code to scan begins with.
const CODE: &str = "FAROP1:";

/// The id of a publisher in the text of a code to scan.
pub fn publisher_in(text: &str) -> Option<String> {
    let (scheme, id) = text.trim().split_at_checked(CODE.len())?;
    let id = id.to_ascii_lowercase();
    (scheme.eq_ignore_ascii_case(CODE) && unhex::<32>(&id).is_some()).then_some(id)
}

/// The text of a code to scan, which says which publisher it is.
pub fn publisher_code(id: &str) -> String {
    format!("{CODE}{id}")
}

/// What two people compare to know that they mean one publisher.
pub fn check_digits(id: &str) -> CheckDigits {
    CheckDigits::of(&unhex(id).unwrap_or_default())
}

/// The same in a sentence.
pub fn digits_message(id: &str) -> Message {
    Message::new("pack-check").with("digits", Ltr::new(check_digits(id).to_string()))
}

/// How to compare them, as long as nobody gave the publisher a name.
fn to_do(name: Option<&String>) -> Option<Message> {
    name.is_none().then(|| Message::new("pack-compare"))
}

impl Standing {
    /// How to get to know its publisher, as long as the person does not.
    pub fn to_do(&self) -> Option<Message> {
        to_do(self.name.as_ref())
    }
}

impl Known {
    /// How to get to know it, as long as the person does not.
    pub fn to_do(&self) -> Option<Message> {
        to_do(self.name.as_ref())
    }

    /// What it says that it is called; none where only its id is known.
    ///
    /// # Errors
    /// As [`Known::publisher`].
    pub fn says_message(&self) -> Result<Option<Message>, PackRefusal> {
        Ok(self.publisher()?.map(|publisher| publisher.says_message()))
    }
}

impl Publisher {
    /// What it says that it is called, and how to reach it.
    pub fn says_message(&self) -> Message {
        let newest = self.newest();
        Message::new("pack-publisher")
            .with("name", newest.name.as_str())
            .with("contact", newest.contact.as_str())
    }
}

impl Verified {
    /// Who signed it, how old it is, and what was last heard of its publisher, each in a line of its own.
    pub fn lines(&self) -> Vec<Message> {
        let info = &self.contents.info;
        let signed = |key: String| Message::new("pack-signer").with("key", Ltr::new(key));
        let signers = self.signers.iter().map(|signer| signed(signer.key.id().to_string()));
        let alone = (self.publisher.newest().release.threshold == 1).then(|| Message::new("pack-one-person"));
        let days = Message::new("pack-checked")
            .with("version", info.version.to_string())
            .with("checked", info.checked_on)
            .with("review", info.review_by);
        let catalogue = self.catalogue.as_ref().map(|(catalogue, _)| catalogue.message());
        signers.chain(alone).chain([days]).chain(catalogue).collect()
    }

    /// That it has rules that make dates, if it has any.
    pub fn rules_message(&self) -> Option<Message> {
        let rules = self.contents.texts().filter(|(name, _)| name.starts_with("rules/")).count();
        (rules > 0).then(|| Message::new("pack-rules").with("count", rules))
    }
}

impl Catalogue {
    fn message(&self) -> Message {
        Message::new("pack-catalogue").with("version", self.version.to_string()).with("date", self.issued_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_a_publisher_is_found_and_nothing_else() {
        let id = "9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8";
        for text in [publisher_code(id), format!(" faroP1:{}\n", id.to_uppercase())] {
            assert_eq!(publisher_in(&text).as_deref(), Some(id), "{text}");
        }
        for text in ["", id, "FAROP1:", "FARO1:Ana:age1x:RWx", &format!("FAROP1:{id}0"), "FAROP1:é"] {
            assert_eq!(publisher_in(text), None, "{text}");
        }
    }
}
