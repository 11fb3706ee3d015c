//! A question about what looks wrong, with what a shell needs to confirm it or to open the answer again.

use faro_core::outlook::Doubt;

use super::Text;
use crate::reader::Reader;

/// What can hardly be right: asked about until `confirm` says that it is, or it is changed.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DoubtView {
    /// For programs: `future_event`, `night`.
    pub code: String,
    /// What it is about, for `confirm`.
    pub about: String,
    /// Of a fact the name of its question, where it can be changed.
    pub fact: Option<String>,
    /// Whom that question is about; none is the holder.
    pub person: Option<String>,
    /// What is odd, and what to look at.
    pub text: Text,
}

impl DoubtView {
    pub(crate) fn all(doubts: &[Doubt], reader: &Reader) -> Vec<DoubtView> {
        let view = |doubt: &Doubt| {
            let (fact, person) = doubt.fact.clone().unzip();
            DoubtView {
                code: doubt.code.to_owned(),
                about: doubt.about.to_string(),
                fact,
                person: person.flatten().map(String::from),
                text: reader.say(&doubt.message),
            }
        };
        doubts.iter().map(view).collect()
    }
}
