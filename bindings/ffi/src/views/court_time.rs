//! Two clocks, and which is drawn large: always the court's, for there the hearing begins.

use faro_core::outlook::CourtTime;

use super::Text;
use crate::reader::Reader;

/// When a hearing begins, in the order in which it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CourtTimeView {
    /// "Time at the court".
    pub label: Text,
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
}

impl CourtTimeView {
    pub(crate) fn new(time: &CourtTime, reader: &Reader) -> CourtTimeView {
        let (here_label, here) = time.here_in_words().unzip();
        CourtTimeView {
            label: reader.say_id(time.label),
            there: reader.say(&time.there),
            second: time.second(&reader.words).into_iter().map(Text::from).collect(),
            zone_name: reader.say(&time.zone),
            here_label: here_label.map(|label| reader.say(&label)),
            here: here.map(|here| reader.say(&here)),
        }
    }
}
