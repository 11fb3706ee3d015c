//! What goes, what stays and why, before a hand-off; and a reply beside what stands in the case.

use faro_core::Coded;
use faro_core::casefile::Entry;
use faro_core::deadlines::Tz;
use faro_core::handoff::{Choice, Handoff, KeptCard, OfferedLine, PartCount, Received, Selection, Thing};
use faro_core::l10n::Message;

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
    /// How to compare it, as long as nobody did.
    pub to_do: Option<Text>,
    /// What is asked before anything goes to it, as long as nobody compared it.
    pub asks: Option<Text>,
    /// That it was seen to open what is sent, and when; none as long as it was not.
    pub proved: Option<Text>,
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
    /// So many there are, in words.
    pub all: Text,
    /// So many go, in words.
    pub going: Text,
    /// So many stay, in words.
    pub staying: Text,
    /// Whether it was chosen as a part: single things may be taken from it.
    pub chosen: bool,
    /// The single things of it; of the proof log there are none.
    pub things: Vec<ThingView>,
}

/// A single thing, before it goes.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ThingView {
    /// To choose it by, or to leave it out.
    pub id: String,
    /// What it is, each on a line of its own; the first is what it is called.
    pub lines: Vec<Text>,
    /// Whether it was chosen, by itself or with its part.
    pub chosen: bool,
    /// Whether it goes.
    pub goes: bool,
    /// Why it stays although it was chosen.
    pub note: Option<Text>,
}

/// What goes and what stays, before anything is made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HandoffLook {
    /// The parts of which there is something, in the order in which they are offered.
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
    /// Whose it is, which one and from which day.
    pub title: Text,
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
    pub(crate) fn new(
        entry: &Entry<KeptCard>,
        proved: Option<Message>,
        zone: Tz,
        reader: &Reader,
    ) -> Result<CardView, Failure> {
        let Entry { id, body } = entry;
        Ok(CardView {
            id: id.to_string(),
            name: body.name.clone(),
            name_on_card: body.card()?.name().to_owned(),
            digits: reader.say(&body.digits_message()?),
            own_digits: reader.say(&body.own_digits_message()?),
            compared: reader.say(&body.compared_message(zone)),
            to_do: body.to_do().map(|todo| reader.say(&todo)),
            asks: body.asks().map(|asks| reader.say(&asks)),
            proved: proved.map(|proved| reader.say(&proved)),
        })
    }
}

impl HandoffLook {
    pub(crate) fn new(
        selection: &Selection,
        choice: &Choice,
        things: &[Thing],
        reader: &Reader,
    ) -> HandoffLook {
        let say = |lines: Vec<Message>| lines.iter().map(|line| reader.say(line)).collect();
        let part = |count: &PartCount| PartView {
            code: count.part.code(),
            goes: u64::try_from(count.goes).unwrap_or(u64::MAX),
            stays: u64::try_from(count.stays).unwrap_or(u64::MAX),
            all: reader.say(&count.part.counted(count.whole())),
            going: reader.say(&count.part.counted(count.goes)),
            staying: reader.say(&count.part.counted(count.stays)),
            chosen: choice.has(count.part),
            things: Thing::of(count.part, things).map(|thing| ThingView::new(thing, reader)).collect(),
        };
        HandoffLook {
            parts: selection.parts().map(part).collect(),
            goes_title: reader.say_id("handoff-goes"),
            goes: say(selection.goes()),
            stays_title: reader.say_id("handoff-stays"),
            stays: say(selection.stays()),
            notes: say(selection.notes_of_it()),
        }
    }
}

impl ThingView {
    fn new(thing: &Thing, reader: &Reader) -> ThingView {
        ThingView {
            id: thing.id.to_string(),
            lines: thing.lines.iter().map(|line| reader.say(line)).collect(),
            chosen: thing.is_chosen,
            goes: thing.goes,
            note: thing.note().map(|note| reader.say(&note)),
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
            went: handoff.went().iter().map(|went| reader.say(went)).collect(),
        }
    }
}

impl ReplyView {
    pub(crate) fn new<R: std::io::BufRead + std::io::Seek>(
        received: &Received<R>,
        proved: Option<Message>,
        lines: &[OfferedLine],
        zone: Tz,
        reader: &Reader,
    ) -> Result<ReplyView, Failure> {
        Ok(ReplyView {
            card: CardView::new(&received.card, proved, zone, reader)?,
            title: reader.say(&received.title(zone)),
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
