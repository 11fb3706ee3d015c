//! The pages of a case, in the order in which they are drawn.

use super::block::Block;
use super::voice::Voice;
use crate::l10n::Message;
use crate::outlook::{
    Condition, Doubt, DutyPage, DutyTimeLine, HearingPage, Home, Item, LabelledDay, Note, Page, Question,
    RulePage,
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
    home.next.iter().for_each(|next| reading.item(next));
    home.nothing.iter().for_each(|nothing| reading.say(&condition.of_empty(nothing)));
    home.open_questions.iter().for_each(|open| reading.say(open));
    for section in &home.sections {
        reading.head(&section.urgency.message());
        section.items.iter().for_each(|item| reading.item(item));
    }
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
            let second = line.at.second(self.voice.words());
            self.blocks.extend(second.iter().flat_map(|second| self.voice.say(second, false)));
            self.say(&line.distance);
        }
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
        self.days(&page.days);
        page.elsewhere.iter().for_each(|at| self.say(&at.message()));
        self.own(&page.hearing.place);
        self.say(&page.truth.standing.message());
        self.notes(&page.notes);
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
        page.waiting.iter().chain(&page.next).for_each(|line| self.time(line));
        self.all(&page.checklist);
    }

    fn time(&mut self, line: &DutyTimeLine) {
        self.say(&line.when);
        let second = line.second(self.voice.words());
        self.blocks.extend(second.iter().flat_map(|second| self.voice.say(second, false)));
        self.say(&line.label.distance);
        self.say(&line.time.state.message());
        self.mark(line.marked, &line.item);
    }
}
