//! The page of a hearing: every date that was told is on it, also those that are no longer believed.

use faro_core::outlook::{HearingPage, SourceLine};
use faro_core::phone::Phone;

use super::{
    CourtTimeView, Day, DoubtView, DueTone, HearingKind, ItemNote, LabelledDay, MarkView, PaperView,
    PhoneView, SourceKind, Standing, Text,
};
use crate::reader::Reader;

/// A hearing.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingView {
    /// 32 hex digits: for `hearing`, `edit_hearing` and the others.
    pub id: String,
    /// The id of the item, for `mark` and `undo`.
    pub item: String,
    /// Whose hearing it is, by their id; none is the holder. The title names them.
    pub person: Option<String>,
    /// Every member of the case must come.
    pub everybody: bool,
    /// Whose court.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// What it is called.
    pub title: Text,
    /// `2027-02-02T09:00` on the court's wall clock, or the day alone: the date to act on.
    pub at: String,
    /// The same in words.
    pub when: Text,
    /// When it begins.
    pub time: CourtTimeView,
    /// The court's own line; none where none is known.
    pub call: Option<PhoneView>,
    /// When to be there and when to leave, in the order in which they are drawn.
    pub days: Vec<LabelledDay>,
    /// How they are coloured: never by colour alone.
    pub tone: DueTone,
    /// The court's IANA zone, for `edit_hearing`: people read the name in `time`.
    pub zone: String,
    /// Where, in the person's words.
    pub place: String,
    /// Where to look, if it is held by video.
    pub link: String,
    /// The judge.
    pub judge: String,
    /// What to bring.
    pub bring: Vec<String>,
    /// The interpreter that is wished for.
    pub interpreter: String,
    /// How many minutes the way takes.
    pub travel_minutes: Option<u32>,
    /// How far the date can be trusted.
    pub standing: Standing,
    /// The same in words.
    pub standing_text: Text,
    /// What must be said beside it, the gravest first and largest: sources that do not agree before how it was moved.
    pub notes: Vec<ItemNote>,
    /// What can hardly be right of it.
    pub doubts: Vec<DoubtView>,
    /// What the law says of it, for `rule`; none once it is over.
    pub rule: Option<String>,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it.
    pub marked: Option<MarkView>,
    /// Who told which date, the latest first.
    pub sources: Vec<HearingSourceView>,
    /// The papers about it, the newest first.
    pub papers: Vec<PaperView>,
}

/// Who told which date.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingSourceView {
    /// Who or what.
    pub kind: SourceKind,
    /// The same in words.
    pub kind_text: Text,
    /// Which date, in words.
    pub when: Text,
    /// The day on which it was seen or heard there.
    pub seen_on: Day,
    /// Found to be wrong: shown, and no longer believed.
    pub wrong: bool,
    /// The sources do not agree, and this is the last word of its kind: `settle_hearing` takes it for right.
    pub may_settle: bool,
    /// What must be asked before `settle_hearing`: each earlier date that it strikes out. Nothing where none is lost.
    pub settling: Vec<Text>,
}

impl HearingView {
    /// `line` is that of its court.
    pub(crate) fn new(
        page: HearingPage,
        line: Option<&Phone>,
        papers: Vec<PaperView>,
        reader: &Reader,
    ) -> HearingView {
        let (standing, body) = (page.truth.standing, page.hearing);
        HearingView {
            id: page.id.to_string(),
            marked: page.marked.map(|mark| MarkView::new(mark, &page.item, reader)),
            item: page.item,
            person: body.person.map(String::from),
            everybody: body.everybody,
            kind: body.kind,
            title: reader.say(&page.title),
            when: reader.say(&page.when),
            days: LabelledDay::all(&page.days, reader),
            tone: page.tone,
            time: CourtTimeView::new(&page.time, reader),
            call: line.map(|line| PhoneView::new(line, reader)),
            standing,
            standing_text: reader.say(&standing.message()),
            notes: ItemNote::all(&page.notes, reader),
            doubts: DoubtView::all(&page.doubts, reader),
            rule: page.rule,
            can_mark: page.can_mark,
            sources: page.sources.iter().map(|source| HearingSourceView::new(source, reader)).collect(),
            papers,
            jurisdiction: body.jurisdiction,
            at: body.at,
            zone: body.zone,
            place: body.place,
            link: body.link,
            judge: body.judge,
            bring: body.bring,
            interpreter: body.interpreter,
            travel_minutes: body.travel_minutes,
        }
    }
}

impl HearingSourceView {
    fn new(source: &SourceLine, reader: &Reader) -> HearingSourceView {
        HearingSourceView {
            kind: source.kind,
            kind_text: reader.say(&source.kind.message()),
            when: reader.say(&source.when),
            seen_on: reader.day(source.seen_on),
            wrong: source.wrong,
            may_settle: source.may_settle,
            settling: source.settling.iter().map(|message| reader.say(message)).collect(),
        }
    }
}
