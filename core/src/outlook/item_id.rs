//! The name of an item: stable while its record lives, so that marks, notifications and calendars can hang on it.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::prooflog::{DUTY, HEARING};
use crate::vault::RecordId;

/// `rule[@hearing][~person]`, `hearing:<id>` or `duty:<id>@<day>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemId {
    /// What a rule of law says to somebody, perhaps about one hearing.
    Rule {
        /// `us.ar11`.
        rule: String,
        /// The hearing that it counts from.
        hearing: Option<RecordId>,
        /// Whom it is about; none is the holder.
        person: Option<RecordId>,
    },
    /// A hearing.
    Hearing(RecordId),
    /// A duty on one of its days.
    Duty(RecordId, NaiveDate),
}

impl ItemId {
    /// What the ids of all days of a duty begin with.
    pub(super) fn days_of(duty: RecordId) -> String {
        format!("{DUTY}{duty}@")
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ItemId::Rule { rule, hearing, person } => {
                f.write_str(rule)?;
                if let Some(hearing) = hearing {
                    write!(f, "@{hearing}")?;
                }
                person.map_or(Ok(()), |person| write!(f, "~{person}"))
            }
            ItemId::Hearing(id) => write!(f, "{HEARING}{id}"),
            ItemId::Duty(id, day) => write!(f, "{DUTY}{id}@{day}"),
        }
    }
}

/// A text that is the name of no item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoItemId;

impl FromStr for ItemId {
    type Err = NoItemId;

    fn from_str(text: &str) -> Result<ItemId, NoItemId> {
        let record = |text: &str| text.parse::<RecordId>().map_err(|_| NoItemId);
        if let Some(id) = text.strip_prefix(HEARING) {
            return Ok(ItemId::Hearing(record(id)?));
        }
        if let Some(rest) = text.strip_prefix(DUTY) {
            let (id, day) = rest.split_once('@').ok_or(NoItemId)?;
            return Ok(ItemId::Duty(record(id)?, day.parse().map_err(|_| NoItemId)?));
        }
        let (rest, person) = match text.split_once('~') {
            Some((rest, person)) => (rest, Some(record(person)?)),
            None => (text, None),
        };
        let (rule, hearing) = match rest.split_once('@') {
            Some((rule, hearing)) => (rule, Some(record(hearing)?)),
            None => (rest, None),
        };
        if rule.is_empty() || rule.contains(':') {
            return Err(NoItemId);
        }
        Ok(ItemId::Rule { rule: rule.to_owned(), hearing, person })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_written() {
        let id = "00112233445566778899aabbccddeeff";
        for text in [
            "us.ar11".to_owned(),
            format!("us.ar11~{id}"),
            format!("us.court.filing.master@{id}"),
            format!("us.court.filing.master@{id}~{id}"),
            format!("hearing:{id}"),
            format!("duty:{id}@2026-11-30"),
        ] {
            assert_eq!(text.parse::<ItemId>().map(|id| id.to_string()), Ok(text));
        }
        for text in ["", "hearing:12", "duty:2026-11-30", "us.ar11~", "us.ar11@x", "note:12", "~"] {
            assert_eq!(text.parse::<ItemId>(), Err(NoItemId), "{text}");
        }
    }
}
