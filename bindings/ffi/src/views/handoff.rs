use faro_core::Coded;
use faro_core::casefile::Entry;
use faro_core::deadlines::Tz;
use faro_core::handoff::{Handoff, KeptCard, OfferedLine, PartCount, Received, Selection};

use super::{Text, TimeView};
use crate::failure::Failure;
use crate::reader::Reader;

/// A card of somebody who may receive.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CardView {
    /// 32 hex digits.
    pub id: String,
    /// What the person calls them.
    pub name: String,
    /// What they call themselves: nobody vouches for it.
    pub name_on_card: String,
    /// The digits to compare, in a sentence.
    pub digits: Text,
    /// Those that the desk may ask for, to know that it is this phone.
    pub own_digits: Text,
    /// Whether and when it was compared.
    pub compared: Text,
    /// How to compare it, as long as nobody did: then a hand-off asks once more.
    pub to_do: Option<Text>,
}

/// A part of a case, before it goes.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PartView {
    /// To choose it by, or to leave it out.
    pub code: String,
    /// How many go.
    pub goes: u64,
    /// How many stay.
    pub stays: u64,
    /// So many go, in words.
    pub going: Text,
    /// So many stay, in words.
    pub staying: Text,
}

/// What goes and what stays, before anything is made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HandoffLook {
    /// Every part, in the order in which they are offered.
    pub parts: Vec<PartView>,
    /// The line above what goes, and what goes.
    pub goes_title: Text,
    /// Each on a line of its own.
    pub goes: Vec<Text>,
    /// The line above what stays.
    pub stays_title: Text,
    /// Each on a line of its own.
    pub stays: Vec<Text>,
    /// What must be known before it goes.
    pub notes: Vec<Text>,
}

/// A hand-off that was made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HandoffView {
    /// The card.
    pub card: String,
    /// What it was called.
    pub name: String,
    /// Counted for each card.
    pub number: u64,
    /// When it was made.
    pub made: TimeView,
    /// What went.
    pub went: Vec<Text>,
}

/// A reply, line by line.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReplyView {
    /// By whom.
    pub card: CardView,
    /// Counted by the desk.
    pub number: u64,
    /// When it was made, by the clock of the desk.
    pub made: TimeView,
    /// The line above what stands now.
    pub stands_title: Text,
    /// Each is taken or left.
    pub lines: Vec<ReplyLineView>,
}

/// One line of a reply.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReplyLineView {
    /// To take it by.
    pub number: u32,
    /// What it is called.
    pub title: Text,
    /// What it says.
    pub says: Vec<Text>,
    /// What stands in the case now.
    pub stands: Vec<Text>,
    /// What happens when it is taken, or why it cannot be.
    pub then: Text,
    /// Whether it can be taken.
    pub can_take: bool,
    /// Whether it was.
    pub taken: bool,
    /// Whether to ask once more, with `then`, before it is taken.
    pub asks: bool,
}

impl CardView {
    pub(crate) fn new(entry: &Entry<KeptCard>, zone: Tz, reader: &Reader) -> Result<CardView, Failure> {
        let Entry { id, body } = entry;
        Ok(CardView {
            id: id.to_string(),
            name: body.name.clone(),
            name_on_card: body.card()?.name().to_owned(),
            digits: reader.say(&body.digits_message()?),
            own_digits: reader.say(&body.own_digits_message()?),
            compared: reader.say(&body.compared_message(zone)),
            to_do: body.to_do().map(|todo| reader.say(&todo)),
        })
    }
}

impl HandoffLook {
    pub(crate) fn new(selection: &Selection, reader: &Reader) -> HandoffLook {
        let say = |lines: Vec<faro_core::l10n::Message>| lines.iter().map(|line| reader.say(line)).collect();
        let part = |count: &PartCount| PartView {
            code: count.part.code(),
            goes: u64::try_from(count.goes).unwrap_or(u64::MAX),
            stays: u64::try_from(count.stays).unwrap_or(u64::MAX),
            going: reader.say(&count.part.counted(count.goes)),
            staying: reader.say(&count.part.counted(count.stays)),
        };
        HandoffLook {
            parts: selection.counts.iter().map(part).collect(),
            goes_title: reader.say_id("handoff-goes"),
            goes: say(selection.goes()),
            stays_title: reader.say_id("handoff-stays"),
            stays: say(selection.stays()),
            notes: say(selection.notes_of_it()),
        }
    }
}

impl HandoffView {
    pub(crate) fn new(handoff: &Handoff, zone: Tz, reader: &Reader) -> HandoffView {
        HandoffView {
            card: handoff.card.to_string(),
            name: handoff.name.clone(),
            number: handoff.number,
            made: TimeView::new(handoff.made, zone, reader),
            went: handoff.went.iter().map(|(part, count)| reader.say(&part.counted(*count))).collect(),
        }
    }
}

impl ReplyView {
    pub(crate) fn new<R: std::io::BufRead + std::io::Seek>(
        received: &Received<R>,
        lines: &[OfferedLine],
        zone: Tz,
        reader: &Reader,
    ) -> Result<ReplyView, Failure> {
        Ok(ReplyView {
            card: CardView::new(&received.card, zone, reader)?,
            number: received.file.number,
            made: TimeView::new(received.file.made_at, zone, reader),
            stands_title: reader.say_id("reply-stands"),
            lines: lines.iter().map(|line| ReplyLineView::new(line, reader)).collect(),
        })
    }
}

impl ReplyLineView {
    fn new(line: &OfferedLine, reader: &Reader) -> ReplyLineView {
        ReplyLineView {
            number: u32::try_from(line.number).unwrap_or(u32::MAX),
            title: reader.say(&line.title),
            says: line.says.iter().map(|said| reader.say(said)).collect(),
            stands: line.stands.iter().map(|stands| reader.say(stands)).collect(),
            then: reader.say(&line.then),
            can_take: line.can_take,
            taken: line.taken,
            asks: line.asks,
        }
    }
}
