//! The pages of a case, in the order in which they are drawn.

use super::block::Block;
use super::voice::Voice;
use crate::l10n::{Localized, Message};
use crate::outlook::{
    Condition, CourtTime, Doubt, DutyPage, DutyTimeLine, HearingCard, HearingPage, Home, Item, LabelledDay,
    Note, Page, Question, RulePage, Waiting,
};
use crate::prooflog::Mark;

/// A page, as far as it was read.
struct Reading<'w> {
    voice: Voice<'w>,
    blocks: Vec<Block>,
}

/// The first page.
pub fn read_home(home: &Home, condition: &Condition, voice: Voice<'_>) -> Vec<Block> {
    let mut reading = Reading { voice, blocks: Vec::new() };
    reading.say(&Message::day(home.today));
    condition.notices.iter().for_each(|notice| reading.say(notice));
    reading.doubts(&home.doubts);
    home.hearing.iter().for_each(|card| reading.card(card));
    home.nothing.iter().for_each(|nothing| reading.say(&condition.of_empty(nothing)));
    home.waiting.iter().for_each(|waiting| reading.waiting(waiting));
    for section in &home.sections {
        reading.head(&section.urgency.message());
        section.items.iter().for_each(|item| reading.item(item));
    }
    home.open_questions.iter().for_each(|open| reading.say(open));
    reading.questions(&home.questions);
    reading.ended()
}

/// The page of a rule, a hearing or a duty.
pub fn read_page(page: &Page<'_>, voice: Voice<'_>) -> Vec<Block> {
    let mut reading = Reading { voice, blocks: Vec::new() };
    match page {
        Page::Rule(page) => reading.rule(page),
        Page::Hearing(page) => reading.hearing(page),
        Page::Duty(page) => reading.duty(page),
    }
    reading.ended()
}

impl Reading<'_> {
    fn head(&mut self, message: &Message) {
        self.blocks.extend(self.voice.say(&self.voice.words().say(message), true));
    }

    fn say(&mut self, message: &Message) {
        self.blocks.extend(self.voice.say(&self.voice.words().say(message), false));
    }

    /// The person's own words.
    fn own(&mut self, text: &str) {
        self.blocks.extend(self.voice.read(text, self.voice.words().tag(), false));
    }

    /// The same below what they are called; nothing where nobody wrote any.
    fn field(&mut self, label: &'static str, texts: &[&str]) {
        if texts.iter().any(|text| !text.trim().is_empty()) {
            self.say(&Message::new(label));
            texts.iter().for_each(|text| self.own(text));
        }
    }

    fn all<'m>(&mut self, messages: impl IntoIterator<Item = &'m Message>) {
        messages.into_iter().for_each(|message| self.say(message));
    }

    fn ended(mut self) -> Vec<Block> {
        self.say(&Message::new("deadlines-check"));
        self.blocks.extend(self.voice.cautions());
        self.blocks
    }

    fn days(&mut self, days: &[LabelledDay]) {
        for line in days {
            self.say(
                &Message::new("calendar-day")
                    .with("label", line.label.clone())
                    .with("day", line.at.message()),
            );
            self.seconds(&line.at.second(self.voice.words()));
            self.say(&line.distance);
        }
    }

    /// The same day in another calendar, the same time on another clock.
    fn seconds(&mut self, seconds: &[Localized]) {
        self.blocks.extend(seconds.iter().flat_map(|second| self.voice.say(second, false)));
    }

    fn notes(&mut self, notes: &[Note]) {
        self.all(notes.iter().map(|note| &note.message));
    }

    fn doubts(&mut self, doubts: &[Doubt]) {
        self.all(doubts.iter().map(|doubt| &doubt.message));
    }

    fn questions(&mut self, questions: &[Question]) {
        self.all(questions.iter().map(|question| &question.question));
    }

    fn mark(&mut self, mark: Option<Mark>, item: &str) {
        if let Some(mark) = mark {
            self.say(&mark.result.of(item));
            mark.on.into_iter().for_each(|on| self.say(&Message::day(on)));
        }
    }

    fn item(&mut self, item: &Item) {
        self.head(&item.title);
        self.days(&item.days);
        self.own(&item.place);
        self.notes(&item.notes);
        self.doubts(&item.doubts);
        self.mark(item.marked, &item.id);
    }

    /// The next hearing, in the order of its card.
    fn card(&mut self, card: &HearingCard) {
        self.head(&Message::new("shell-next-hearing"));
        self.say(&card.item.title);
        self.say(&Message::new(card.time.label));
        self.say(&card.time.there);
        self.seconds(&card.time.second(self.voice.words()));
        self.clocks(&card.time);
        self.say(&card.distance);
        self.all(card.state.iter().map(|state| &state.message));
        self.own(&card.item.place);
        self.days(card.leave.as_slice());
        self.notes(&card.item.notes);
        self.doubts(&card.item.doubts);
        self.mark(card.item.marked, &card.item.id);
    }

    /// Whose clock the court's is, and what the reader's shows where that differs.
    fn clocks(&mut self, time: &CourtTime) {
        self.say(&time.zone);
        if let Some((label, here)) = time.here_in_words() {
            self.say(&Message::new("calendar-day").with("label", label).with("day", here));
        }
    }

    fn waiting(&mut self, waiting: &Waiting) {
        self.head(&waiting.item.title);
        self.time(&waiting.time);
        self.own(&waiting.item.place);
        self.notes(&waiting.item.notes);
        self.doubts(&waiting.item.doubts);
    }

    fn rule(&mut self, page: &RulePage<'_>) {
        self.head(&page.title);
        self.days(&page.days);
        self.notes(&page.notes);
        self.doubts(&page.doubts);
        self.mark(page.marked, &page.id);
        self.all([&page.plain, &page.todo]);
        self.all(&page.missed);
        self.questions(&page.questions);
        self.all(page.outcome.steps.iter().map(|step| &step.message));
        self.all(page.others.iter().map(|other| &other.text));
        let version = page.outcome.version;
        self.say(&version.status.message());
        version.citation.iter().for_each(|citation| self.own(citation));
        self.say(&page.confidence);
    }

    fn hearing(&mut self, page: &HearingPage) {
        self.head(&page.title);
        self.notes(&page.notes);
        self.say(&page.truth.standing.message());
        self.days(&page.days);
        self.clocks(&page.time);
        self.own(&page.hearing.place);
        self.doubts(&page.doubts);
        self.mark(page.marked, &page.item);
        self.field("shell-hearing-judge", &[&page.hearing.judge]);
        self.field("shell-hearing-bring", &page.hearing.bring.iter().map(String::as_str).collect::<Vec<_>>());
        self.field("shell-hearing-interpreter", &[&page.hearing.interpreter]);
        self.all(&page.todo);
        self.all(&page.missed);
        if !page.sources.is_empty() {
            self.say(&Message::new("shell-hearing-sources"));
        }
        for source in &page.sources {
            self.say(&source.kind.message());
            self.say(&source.when);
            if source.wrong {
                self.say(&Message::new("shell-hearing-wrong"));
            }
        }
    }

    fn duty(&mut self, page: &DutyPage) {
        self.head(&page.title);
        self.say(&page.repeats);
        self.own(&page.duty.body.place);
        self.doubts(&page.doubts);
        page.now.iter().chain(&page.waiting).chain(&page.next).for_each(|line| self.time(line));
        self.all(&page.checklist);
    }

    fn time(&mut self, line: &DutyTimeLine) {
        self.say(&line.when);
        self.seconds(&line.second(self.voice.words()));
        self.say(&line.label.distance);
        match &line.until {
            Some(until) => self.say(until),
            None => self.say(&line.time.state.message()),
        }
        self.mark(line.marked, &line.item);
    }
}
