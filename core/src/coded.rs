//! Choices among a few: written in records by their codes, and typed by them.

use serde::Serialize;
use serde_json::Value;

/// A choice among a few, each with a code.
pub trait Coded: Copy + Serialize + 'static {
    /// All of them, in the order in which they are offered.
    const ALL: &'static [Self];

    /// As records write it: `notice_to_appear`.
    fn code(self) -> String {
        match serde_json::to_value(self) {
            Ok(Value::String(code)) => code,
            // Every one of them is an enum without fields.
            _ => String::new(),
        }
    }

    /// The one with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::casefile::{Certainty, Drawer, DutyKind, HearingKind, PaperKind, Relation, Role, SourceKind};
    use crate::deadlines::Kind;
    use crate::guidance::Need;
    use crate::phrases::Listener;
    use crate::prooflog::Reason;

    fn whole<T: Coded + DeserializeOwned>() {
        // What serde expects are all codes that there are.
        let error = serde_json::from_str::<T>("\"?\"").err().unwrap().to_string();
        let expected: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        let mut codes: Vec<String> = T::ALL.iter().map(|one| one.code()).collect();
        assert!(codes.iter().all(|code| T::from_code(code).is_some_and(|one| one.code() == *code)));
        let mut sorted = expected.clone();
        sorted.sort_unstable();
        codes.sort_unstable();
        assert_eq!(codes, sorted, "{error}");
    }

    #[test]
    fn every_choice_is_offered() {
        whole::<Certainty>();
        whole::<Drawer>();
        whole::<DutyKind>();
        whole::<HearingKind>();
        whole::<Kind>();
        whole::<Need>();
        whole::<Listener>();
        whole::<PaperKind>();
        whole::<Reason>();
        whole::<Relation>();
        whole::<Role>();
        whole::<SourceKind>();
        assert!(Role::from_code("judge").is_none());
    }
}
