//! Taking back what was written down of an item.

use super::error::{Choice, OutlookError};
use super::item_id::ItemId;
use super::view::Outlook;
use crate::l10n::Words;
use crate::prooflog::{DUTY, HEARING, Proof, ProofResult};

impl Outlook<'_> {
    /// The entry that takes back what was said last of an item, so that it is due again. What was said before that counts
    /// again.
    ///
    /// # Errors
    /// [`OutlookError::NotMarked`]; [`OutlookError::Which`] where several items of that name are marked.
    pub fn undo(&self, item: &str, words: &Words) -> Result<Proof, OutlookError> {
        let id = self.marked(item)?;
        let mark = self.marks.last(&id).ok_or(OutlookError::NotMarked)?;
        let parsed: Option<ItemId> = id.parse().ok();
        let title = parsed.as_ref().map(|id| self.title_of(id));
        let what = title.as_ref().map(|title| words.text(title)).unwrap_or_default();
        let (rule, person) = match parsed {
            Some(ItemId::Rule { rule, person, .. }) => (Some(rule), person),
            Some(ItemId::Hearing(id)) => {
                (None, self.hearings.iter().find(|held| held.id == id).and_then(|held| held.body.person))
            }
            Some(ItemId::Duty(id, _)) => {
                (None, self.duties.iter().find(|duty| duty.id == id).and_then(|duty| duty.body.person))
            }
            None => (None, None),
        };
        let (day, corrects) = (mark.day, Some(mark.number));
        let result = ProofResult::Undone;
        Ok(Proof { item: Some(id), rule, person, day, what, title, result, corrects, ..Proof::default() })
    }

    /// The marked item of this name; of a duty the one that was marked last.
    fn marked(&self, text: &str) -> Result<String, OutlookError> {
        if self.marks.last(text).is_some() {
            return Ok(text.to_owned());
        }
        let starts =
            [format!("{text}@"), format!("{text}~"), format!("{DUTY}{text}"), format!("{HEARING}{text}")];
        let whole = text.starts_with(DUTY) || text.starts_with(HEARING);
        let starts = starts.into_iter().chain(whole.then(|| text.to_owned()));
        let mut found: Vec<String> = starts
            .flat_map(|start| self.marks.items(&start).map(str::to_owned).collect::<Vec<_>>())
            .collect();
        found.sort();
        found.dedup();
        let duty = |id: &String| id.split_once('@').map(|(duty, _)| duty.to_owned());
        let one_duty = found.first().filter(|id| id.starts_with(DUTY)).and_then(duty);
        if one_duty.is_some() && found.iter().all(|id| duty(id) == one_duty) {
            found.sort_by_key(|id| self.marks.last(id).map(|mark| mark.number));
            found.drain(..found.len() - 1);
        }
        match (found.pop(), found.is_empty()) {
            (Some(one), true) => Ok(one),
            (None, _) => Err(OutlookError::NotMarked),
            (Some(last), false) => {
                let choice = |id: String| {
                    let title = id
                        .parse()
                        .map_or_else(|_| crate::l10n::Message::new("item-gone"), |id| self.title_of(&id));
                    Choice { id, title }
                };
                found.push(last);
                Err(OutlookError::Which { choices: found.into_iter().map(choice).collect() })
            }
        }
    }
}
