//! What was settled while its day was still to come, or not long ago: whoever exported it has it still.

use chrono::{Days, NaiveDate};

use super::item_id::ItemId;
use super::view::Outlook;

/// For so long after it was settled what has no day of its own is told as such.
const TOLD_DAYS: u64 = 60;

impl Outlook<'_> {
    /// The ids of what somebody said a word of, with the day that it hung on, or on which it was said. Some of it may be
    /// open again.
    pub fn settled(&self) -> Vec<(String, NaiveDate)> {
        let since = self.today.checked_sub_days(Days::new(TOLD_DAYS)).unwrap_or(self.today);
        let settled = self.marks.items("").filter_map(|item| {
            let mark = self.marks.last(item)?;
            let (day, from) = match item.parse().ok()? {
                ItemId::Duty(_, day) => (day, self.today),
                ItemId::Hearing(_) => (mark.day?, self.today),
                ItemId::Rule { .. } => (mark.on?, since),
            };
            (day >= from).then(|| (item.to_owned(), day))
        });
        settled.collect()
    }
}
