//! Everything that a person is told of a case on a day, as plain text: README.md of the cases says how.
use std::fmt::Write;

use chrono::{Datelike, Days, NaiveDate};
use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::l10n::{Message, Words};
use faro_core::outlook::{
    Condition, CourtTime, DayMark, Doubt, DutyPage, HearingCard, HearingPage, Item, LabelledDay, Note,
    Outlook, Question, RulePage, TargetKind, Waiting,
};
use faro_core::prooflog::Mark;
use faro_core::reminders::{Settings, plan};
use faro_core::vault::RecordId;

use super::source::Source;

/// The text, as it grows.
struct Page<'w> {
    text: String,
    words: &'w Words,
}

/// All of it.
pub fn draw(source: &Source, case: &Casefile, book: &Rulebook, words: &Words) -> String {
    let outlook = Outlook::of(case, book, source.now());
    let mut page = Page { text: String::new(), words };
    page.section("notices");
    Condition::of(case).on(outlook.today()).notices.iter().for_each(|notice| page.say(notice));
    page.home(&outlook, case);
    page.section("due");
    let items: Vec<Item> = outlook.home().sections.into_iter().flat_map(|section| section.items).collect();
    items.iter().for_each(|item| page.item(item));
    let today = outlook.today();
    page.days("week", &outlook, today, today + Days::new(6));
    let first = today.with_day(1).unwrap();
    page.days(
        "month",
        &outlook,
        first,
        first.checked_add_months(chrono::Months::new(1)).unwrap() - Days::new(1),
    );
    page.section("questions");
    for question in outlook.questions() {
        page.part(&named(&question.name, question.person));
        page.question(&question);
    }
    page.section("facts");
    for fact in outlook.told_facts() {
        page.part(&named(&fact.name, fact.person));
        page.say(&fact.question);
        fact.lines.iter().for_each(|line| page.say(line));
    }
    page.section("hearings");
    outlook.hearings().iter().for_each(|hearing| page.hearing(hearing));
    page.section("duties");
    outlook.duties().iter().for_each(|duty| page.duty(duty));
    page.section("rules");
    for item in items.iter().filter(|item| item.target.kind == TargetKind::Rule) {
        page.part(&item.target.id);
        match outlook.rule(&item.target.id) {
            Ok(rule) => page.rule(&rule),
            Err(error) => page.say(&error.message()),
        }
    }
    page.section("plan");
    let settings = Settings { discreet: false, ..Settings::default() };
    let plan = plan(&source.now(), source.zone(), &outlook.coming(), &settings, words);
    for one in &plan.notifications {
        page.part(&format!("{} {}", one.at, one.items.join(" ")));
        page.line(&one.text);
    }
    page.text
}

/// A fact, and whose it is.
fn named(name: &str, person: Option<RecordId>) -> String {
    person.map_or_else(|| name.to_owned(), |person| format!("{name}~{person}"))
}

impl Page<'_> {
    fn section(&mut self, name: &str) {
        writeln!(self.text, "== {name}").unwrap();
    }

    fn part(&mut self, name: &str) {
        writeln!(self.text, "= {}", name.trim_end()).unwrap();
    }

    fn line(&mut self, text: &str) {
        writeln!(self.text, "{}", text.replace('\n', "\\n")).unwrap();
    }

    fn say(&mut self, message: &Message) {
        let said = self.words.say(message);
        // A sentence in another language shows in the text that is compared.
        let other = if said.fell_back { format!("[{}] ", said.tag) } else { String::new() };
        self.line(&format!("{other}{}", said.text));
    }

    fn home(&mut self, outlook: &Outlook<'_>, case: &Casefile) {
        self.section("home");
        let home = outlook.home();
        self.part("doubts");
        home.doubts.iter().for_each(|doubt| self.say(&doubt.message));
        home.nothing.iter().for_each(|nothing| self.say(&Condition::of(case).of_empty(nothing)));
        self.part("hearing");
        home.hearing.iter().for_each(|card| self.card(card));
        self.part("waiting");
        home.waiting.iter().for_each(|waiting| self.waiting(waiting));
        for section in &home.sections {
            let code = serde_json::to_value(section.urgency).unwrap();
            self.part(code.as_str().unwrap());
            self.say(&section.urgency.message());
            section.items.iter().for_each(|item| self.say(&item.title));
        }
        self.part("questions");
        home.open_questions.iter().for_each(|open| self.say(open));
        home.questions.iter().for_each(|question| self.question(question));
    }

    fn card(&mut self, card: &HearingCard) {
        self.say(&card.item.title);
        self.say(&Message::new(card.time.label));
        self.say(&card.time.there);
        self.clocks(&card.time);
        self.say(&card.distance);
        card.state.iter().for_each(|state| self.say(&state.message));
        self.place(&card.item.place);
        self.labelled(card.leave.as_slice());
        self.notes(&card.item.notes);
        self.mark(card.item.marked, &card.item.id);
    }

    fn clocks(&mut self, time: &CourtTime) {
        self.say(&time.zone);
        for part in time.here_in_words().into_iter().flat_map(|(label, here)| [label, here]) {
            self.say(&part);
        }
    }

    fn waiting(&mut self, Waiting { item, time, .. }: &Waiting) {
        self.say(&item.title);
        self.say(&time.when);
        self.say(&time.label.distance);
        self.say(time.until.as_ref().unwrap_or(&time.time.state.message()));
        self.place(&item.place);
        self.notes(&item.notes);
    }

    fn place(&mut self, place: &str) {
        if !place.is_empty() {
            self.line(place);
        }
    }

    fn item(&mut self, item: &Item) {
        self.part(&item.id);
        self.say(&item.title);
        self.place(&item.place);
        self.labelled(&item.days);
        self.notes(&item.notes);
        item.unknown.iter().for_each(|question| self.question(question));
        self.mark(item.marked, &item.id);
    }

    fn labelled(&mut self, days: &[LabelledDay]) {
        for day in days {
            self.say(&day.label);
            self.say(&day.at.message());
            self.say(&day.distance);
        }
    }

    fn notes(&mut self, notes: &[Note]) {
        notes.iter().for_each(|note| self.say(&note.message));
    }

    fn doubts(&mut self, doubts: &[Doubt]) {
        doubts.iter().for_each(|doubt| self.say(&doubt.message));
    }

    fn question(&mut self, question: &Question) {
        self.say(&question.question);
    }

    fn mark(&mut self, mark: Option<Mark>, item: &str) {
        if let Some(mark) = mark {
            self.say(&mark.result.of(item));
            mark.on.into_iter().for_each(|on| self.say(&Message::day(on)));
        }
    }

    fn days(&mut self, name: &str, outlook: &Outlook<'_>, from: NaiveDate, to: NaiveDate) {
        self.section(name);
        let mut last = None;
        for mark in outlook.agenda(from, to) {
            if last.replace(mark.day) != Some(mark.day) {
                self.part(&mark.day.to_string());
            }
            self.day_mark(&mark);
        }
    }

    fn day_mark(&mut self, mark: &DayMark) {
        self.say(&mark.title);
        for at in [mark.begins, mark.ends].into_iter().flatten() {
            self.say(&Message::day_time(at.naive_local()));
        }
        mark.came.iter().for_each(|came| self.say(came));
    }

    fn hearing(&mut self, page: &HearingPage) {
        self.part(&page.id.to_string());
        self.say(&page.title);
        self.say(&page.when);
        self.labelled(&page.days);
        self.clocks(&page.time);
        self.say(&page.truth.standing.message());
        self.notes(&page.notes);
        self.doubts(&page.doubts);
        for source in &page.sources {
            self.say(&source.kind.message());
            self.say(&source.when);
            self.say(&Message::day(source.seen_on));
        }
        self.mark(page.marked, &page.item);
    }

    fn duty(&mut self, page: &DutyPage) {
        self.part(&page.duty.id.to_string());
        self.say(&page.title);
        self.say(&page.repeats);
        page.checklist.iter().for_each(|line| self.say(line));
        for line in &page.times {
            self.say(&line.when);
            self.say(&line.time.state.message());
        }
    }

    fn rule(&mut self, page: &RulePage<'_>) {
        for message in [&page.title, &page.plain, &page.todo].into_iter().chain(&page.missed) {
            self.say(message);
        }
        self.labelled(&page.days);
        self.notes(&page.notes);
        self.doubts(&page.doubts);
        page.questions.iter().for_each(|question| self.question(question));
        page.others.iter().for_each(|other| self.say(&other.text));
        self.say(&page.confidence);
        for step in &page.outcome.steps {
            step.date.into_iter().for_each(|day| self.say(&Message::day(day)));
            self.say(&step.message);
        }
        self.mark(page.marked, &page.id);
    }
}
