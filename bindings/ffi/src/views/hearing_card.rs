use faro_core::outlook::{CourtTime, HearingCard};
use faro_core::phone::Phone;

use super::{DueItemView, ItemNote, LabelledDay, PhoneView, TargetView, Text};
use crate::reader::Reader;

/// The next hearing, as it stands first of all, in the order in which it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingCardView {
    /// The same as any other thing that is due: its title, place, tone and what can be marked. Of its notes those that are
    /// left beside `state`; its days are said by this card.
    pub item: DueItemView,
    /// "Time at the court".
    pub there_label: Text,
    /// The day with its time on the court's clock: the largest.
    pub there: Text,
    /// The same in the second calendar and on its clock, for readers who count so: each on a line of its own.
    pub second: Vec<Text>,
    /// Whose clock that is, by its city: "Los Angeles time".
    pub zone_name: Text,
    /// "on your clock": only where `here` is.
    pub here_label: Option<Text>,
    /// The same moment on the device's clock, small, only where it shows another time.
    pub here: Option<Text>,
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

/// When a hearing begins, in words.
pub(crate) struct CourtTimeWords {
    pub(crate) there_label: Text,
    pub(crate) there: Text,
    pub(crate) second: Vec<Text>,
    pub(crate) zone_name: Text,
    pub(crate) here_label: Option<Text>,
    pub(crate) here: Option<Text>,
}

impl CourtTimeWords {
    pub(crate) fn new(time: &CourtTime, reader: &Reader) -> CourtTimeWords {
        let (here_label, here) = time.here_in_words().unzip();
        CourtTimeWords {
            there_label: reader.say_id(time.label),
            there: reader.say(&time.there),
            second: time.second(&reader.words).into_iter().map(Text::from).collect(),
            zone_name: reader.say(&time.zone),
            here_label: here_label.map(|label| reader.say(&label)),
            here: here.map(|here| reader.say(&here)),
        }
    }
}

impl HearingCardView {
    pub(crate) fn new(card: &HearingCard, line: Option<&Phone>, reader: &Reader) -> HearingCardView {
        let CourtTimeWords { there_label, there, second, zone_name, here_label, here } =
            CourtTimeWords::new(&card.time, reader);
        HearingCardView {
            item: DueItemView::new(&card.item, reader),
            there_label,
            there,
            second,
            zone_name,
            here_label,
            here,
            distance: reader.say(&card.distance),
            state: card.state.as_ref().map(|state| ItemNote::new(state, reader)),
            leave: card.leave.as_ref().map(|leave| LabelledDay::new(leave, reader)),
            call: line.map(|line| PhoneView::new(line, reader)),
            target: TargetView::from(&card.item.target),
        }
    }
}
