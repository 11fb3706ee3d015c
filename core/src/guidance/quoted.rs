//! References in the text of articles (`{{fact:…}}`, `{{rule:…}}`): no translator types a figure of the law.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::claim::is_long;
use crate::deadlines::{Confidence, Rulebook, Status};
use crate::l10n::{Ltr, Message};
use crate::packs::date;
use crate::phone::Phone;

/// A fact of the law that articles quote: a telephone number, a fee. Kept as data, so that one change reaches every
/// language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuotedFact {
    /// What is shown, in every language alike: `1-800-898-7180`, `$100`.
    pub value: String,
    /// Statute, regulation, or the authority that says so.
    pub citation: Vec<String>,
    /// Its official address.
    pub source: String,
    /// The day on which somebody last read the source.
    #[serde(deserialize_with = "date")]
    pub checked_on: NaiveDate,
    /// How well it is known.
    pub confidence: Confidence,
}

/// The facts of a pack by id.
pub(super) type QuotedFacts = BTreeMap<String, QuotedFact>;

/// Whether a reference leads to something that can be quoted.
pub(super) fn refers(kind: &str, id: &str, facts: &QuotedFacts, book: &Rulebook) -> bool {
    fill(&format!("{{{{{kind}:{id}}}}}"), facts, book, |_| Some(String::new())).is_some()
}

/// Cuts a text so that each quoted number that can be called is a piece of its own.
pub(super) fn pieces(text: &str, facts: &QuotedFacts) -> Vec<(String, Option<Phone>)> {
    let (mut pieces, mut before, mut rest) = (Vec::new(), String::new(), text);
    while let Some((head, (id, tail))) =
        rest.split_once("{{fact:").and_then(|(head, tail)| Some((head, tail.split_once("}}")?)))
    {
        before.push_str(head);
        let quoted = format!("{{{{fact:{id}}}}}");
        let number = facts.get(id).filter(|fact| is_long(&fact.value));
        match number.and_then(|fact| Phone::read(&fact.value)) {
            Some(phone) => pieces.extend([(std::mem::take(&mut before), None), (quoted, Some(phone))]),
            None => before.push_str(&quoted),
        }
        rest = tail;
    }
    before.push_str(rest);
    pieces.push((before, None));
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}

/// Fills `{{fact:eoir-hotline}}` from the pack's facts and `{{rule:us.pfr}}` with the period of the rule, in words.
///
/// `say` says a message in the language of the text. None where a reference leads nowhere: then the text is not shown.
pub(super) fn fill(
    text: &str,
    facts: &QuotedFacts,
    book: &Rulebook,
    say: impl Fn(&Message) -> Option<String>,
) -> Option<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (reference, after) = after.split_once("}}")?;
        filled.push_str(before);
        filled.push_str(&match reference.split_once(':')? {
            // Digits keep their order inside right-to-left text.
            ("fact", id) => Ltr::new(&*facts.get(id)?.value).to_string(),
            ("rule", id) => {
                let rule = book.rule(id).ok()?;
                let version = rule.versions.iter().find(|version| version.status == Status::InForce)?;
                say(&version.period().message())?
            }
            _ => return None,
        });
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
}
