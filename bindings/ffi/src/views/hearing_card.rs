//! What stands above everything else: no shell picks the hearing, or the note that is said largest.

use faro_core::outlook::HearingCard;
use faro_core::phone::Phone;

use super::{CourtTimeView, DueItemView, ItemNote, LabelledDay, PhoneView, TargetView, Text};
use crate::reader::Reader;

/// The next hearing, as it stands first of all, in the order in which it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingCardView {
    /// The same as any other thing that is due: its title, place, tone and what can be marked. Of its notes those that are
    /// left beside `state`; its days are said by this card.
    pub item: DueItemView,
    /// When it begins.
    pub time: CourtTimeView,
    /// "in 12 days".
    pub distance: Text,
    /// The gravest thing that is unsure about it: said largest.
    pub state: Option<ItemNote>,
    /// When to leave.
    pub leave: Option<LabelledDay>,
    /// The court's own line; none where none is known.
    pub call: Option<PhoneView>,
    /// Its page.
    pub target: TargetView,
}

impl HearingCardView {
    pub(crate) fn new(card: &HearingCard, line: Option<&Phone>, reader: &Reader) -> HearingCardView {
        HearingCardView {
            item: DueItemView::new(&card.item, reader),
            time: CourtTimeView::new(&card.time, reader),
            distance: reader.say(&card.distance),
            state: card.state.as_ref().map(|state| ItemNote::new(state, reader)),
            leave: card.leave.as_ref().map(|leave| LabelledDay::new(leave, reader)),
            call: line.map(|line| PhoneView::new(line, reader)),
            target: TargetView::from(&card.item.target),
        }
    }
}
