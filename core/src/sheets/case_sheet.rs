//! The case on one page, for whoever must know it at a glance: a new lawyer, a shelter, an officer.

use super::block::{Block, Line, Said, Sheet, SheetKind};
use super::contacts::contacts;
use super::essentials::Essentials;
use super::people::{member, paper_name, person};
use super::readers::Readers;
use crate::casefile::{Hearing, Role};
use crate::l10n::Message;
use crate::outlook::{Item, Outlook};
use crate::qr::QrCode;

/// So many people and contacts have room beside so many dates.
const PEOPLE: usize = 4;
const DATES: usize = 5;
const CONTACTS: usize = 3;

/// The longest text of the code, in bytes: more is drawn too fine to be read off paper.
const CODE_BYTES: usize = 300;

/// The case on one page, in the languages of its readers.
pub fn case_sheet(essentials: &Essentials, readers: Readers<'_>) -> Sheet {
    let mut blocks = vec![made(essentials, readers)];
    if let Some(code) = QrCode::of(&in_short(essentials)) {
        blocks.push(Block::Code { code, caption: readers.named("sheets-code") });
    }
    blocks.push(Block::Heading(readers.named("sheets-people")));
    if essentials.people.is_empty() {
        blocks.push(Block::Write { label: readers.named("sheets-name"), lines: 1 });
    }
    let mut people = essentials.people.iter().take(PEOPLE);
    blocks.extend(people.next().into_iter().flat_map(|holder| person(holder, readers)));
    blocks.extend(people.map(|one| member(one, readers)));
    blocks.extend(more("sheets-more-people", essentials.people.len().saturating_sub(PEOPLE), readers));
    blocks.push(Block::Heading(readers.named("sheets-dates")));
    let place = essentials.hearing.as_ref().map_or("", |hearing| hearing.place.trim());
    blocks.extend(dates(&essentials.items, DATES, place, readers));
    if let Some(hearing) = &essentials.hearing {
        blocks.extend(court(hearing, readers));
    }
    blocks.push(Block::Heading(readers.named("sheets-contacts")));
    blocks.extend(contacts(&essentials.contacts, CONTACTS, readers));
    readers.sheet(SheetKind::Case, "sheets-case", blocks)
}

/// As of when it holds.
pub(super) fn made(essentials: &Essentials, readers: Readers<'_>) -> Block {
    Block::Text(readers.say(&Message::new("sheets-made").with("date", essentials.today)))
}

/// What is due, as much as there is room for. A place that is named elsewhere is not said again.
pub(super) fn dates(items: &[Item], room: usize, named: &str, readers: Readers<'_>) -> Vec<Block> {
    let (items, left) = Outlook::most_grave(items, room);
    if items.is_empty() {
        return vec![Block::Text(readers.named("sheets-no-dates"))];
    }
    let dates = items.into_iter().map(|item| date(item, named, readers));
    dates.chain(more("sheets-more-dates", left, readers)).collect()
}

fn date(item: &Item, named: &str, readers: Readers<'_>) -> Block {
    let days = item.days.iter().map(|day| {
        let line = Message::new("calendar-day").with("label", day.label.clone());
        readers.say(&line.with("day", day.at.message()))
    });
    let second = item.days.first().map(|day| second(day.at, readers)).unwrap_or_default();
    let place = item.place.trim();
    let place = (!place.is_empty() && place != named).then(|| Line::own(place));
    let days = days.chain(second).collect();
    Block::Date { title: readers.say(&item.title), days, place }
}

/// The day by the calendar and the clock that a reader counts by.
fn second(at: crate::deadlines::At, readers: Readers<'_>) -> Option<Said> {
    let lines: Said = readers.all().flat_map(|words| at.second(words)).map(Line::from).collect();
    (!lines.is_empty()).then_some(lines)
}

fn court(hearing: &Hearing, readers: Readers<'_>) -> Vec<Block> {
    let told = [
        ("sheets-court", Line::own(hearing.place.trim())),
        ("sheets-judge", Line::own(hearing.judge.trim())),
        ("sheets-video", Line::ltr(hearing.link.trim())),
    ];
    let told = told.into_iter().filter(|(_, line)| !line.text.is_empty());
    told.map(|(label, line)| Block::Field { label: readers.named(label), lines: vec![vec![line]] }).collect()
}

fn more(id: &'static str, count: usize, readers: Readers<'_>) -> Option<Block> {
    (count > 0).then(|| Block::Text(readers.say(&Message::new(id).with("count", count))))
}

/// What whoever finds or scans the sheet needs first, without words of any language: name, numbers, the next day, and
/// whom to call. A line that has no room is left out whole.
pub(super) fn in_short(essentials: &Essentials) -> String {
    let mut lines = Vec::new();
    if let Some(person) = essentials.people.first() {
        lines.push(paper_name(person).to_owned());
        lines.extend(person.numbers.iter().map(|number| format!("{} {}", number.kind, number.value)));
    }
    let next = essentials.items.iter().find(|item| item.act_by.is_some());
    lines.extend(
        next.and_then(|item| item.at.map(|at| at.to_string()).or(item.act_by.map(|day| day.to_string()))),
    );
    let lawyer = essentials.contacts.iter().filter(|contact| contact.role == Role::Lawyer);
    lines.extend(lawyer.chain(&essentials.contacts).take(1).map(|one| format!("{} {}", one.name, one.phone)));
    let mut text = String::new();
    for line in lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
        if text.len() + line.len() < CODE_BYTES {
            text += line;
            text.push('\n');
        }
    }
    text.trim_end().to_owned()
}
