//! The next hearing, as it stands first of all: who misses one may lose the case.

use super::court_time::CourtTime;
use super::item::Item;
use super::labelled::LabelledDay;
use super::note::Note;
use super::view::Outlook;
use crate::l10n::Message;

/// The next hearing that is not over.
#[derive(Clone, Debug, PartialEq)]
pub struct HearingCard {
    /// The item; of its notes those that are left beside `state`.
    pub item: Item,
    /// When it begins.
    pub time: CourtTime,
    /// "in 12 days".
    pub distance: Message,
    /// The gravest thing that is unsure about it, said largest; none where nothing is.
    pub state: Option<Note>,
    /// When to leave, if the way is known.
    pub leave: Option<LabelledDay>,
    /// Whose court: for the line that it can be asked on.
    pub jurisdiction: String,
}

impl Outlook<'_> {
    /// The card of the next hearing, whosever it is, of all that is due.
    pub(super) fn next_hearing(&self) -> Option<HearingCard> {
        // They stand by day and hour.
        let mut items =
            self.hearings.iter().filter_map(|hearing| Some((hearing, self.hearing_item(hearing)?)));
        let (hearing, mut item) = items.find(|(_, item)| item.urgency.is_ahead())?;
        let state = item.notes.iter().position(Note::is_of_date).map(|place| item.notes.remove(place));
        let distance = item.days.first()?.distance.clone();
        let jurisdiction = hearing.body.jurisdiction.clone();
        let (time, leave) = (self.court_time(hearing), self.leaving(hearing));
        Some(HearingCard { item, time, distance, state, leave, jurisdiction })
    }
}
