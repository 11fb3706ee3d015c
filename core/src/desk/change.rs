//! What a newer hand-off says otherwise than the one before.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use crate::casefile::{Whole, Written};
use crate::handoff::CaseFile;
use crate::l10n::Message;
use crate::outlook::{Outlook, TargetKind};

/// One thing of a case: what it is called, what it says in words, and all of it to be compared.
struct Thing {
    title: Message,
    says: Option<Message>,
    whole: Value,
}

/// Things by a name that stays the same from one hand-off to the next, in the order in which they are told.
type Things = BTreeMap<(u8, String), Thing>;

/// What is new, gone or otherwise, dates first. Both are seen on one day: that time went by is no change.
pub(super) fn changes(was: (&CaseFile, &Outlook<'_>), is: (&CaseFile, &Outlook<'_>)) -> Vec<Message> {
    let (was, is) = (things(was.0, was.1), things(is.0, is.1));
    let told = is.iter().filter_map(|(name, thing)| match was.get(name) {
        None => Some(Message::new("desk-change-new").with("what", thing.whole_title())),
        Some(before) if before.whole == thing.whole => None,
        Some(before) => Some(match (&before.says, &thing.says) {
            (Some(was), Some(is)) if was != is => Message::new("desk-change-moved")
                .with("what", thing.title.clone())
                .with("was", was.clone())
                .with("is", is.clone()),
            _ => Message::new("desk-change-edited").with("what", thing.whole_title()),
        }),
    });
    let gone = was.iter().filter(|(name, _)| !is.contains_key(*name));
    let gone = gone.map(|(_, thing)| Message::new("desk-change-gone").with("what", thing.whole_title()));
    told.chain(gone).collect()
}

impl Thing {
    fn new(title: Message, says: Option<Message>, whole: &impl Serialize) -> Thing {
        Thing { title, says, whole: serde_json::to_value(whole).unwrap_or_default() }
    }

    fn whole_title(&self) -> Message {
        match &self.says {
            Some(says) => {
                Message::new("desk-change-says").with("what", self.title.clone()).with("says", says.clone())
            }
            None => self.title.clone(),
        }
    }
}

fn things(case: &CaseFile, outlook: &Outlook<'_>) -> Things {
    let mut things = Things::new();
    for page in outlook.hearings() {
        // When it counts today is in `when`; who said so in the record.
        let thing = Thing::new(page.title.clone(), Some(page.when.clone()), &page.hearing);
        things.insert((0, page.id.to_string()), thing);
    }
    for item in outlook.items().into_iter().filter(|item| item.target.kind == TargetKind::Rule) {
        let days: [Option<NaiveDate>; 2] = [item.act_by, item.last_day];
        let Some(first) = days.into_iter().flatten().next() else { continue };
        let thing = Thing::new(item.title, Some(Message::day(first)), &days);
        things.insert((1, item.id), thing);
    }
    for fact in outlook.told_facts() {
        let name = format!("{} {}", fact.name, fact.person.map(|id| id.to_string()).unwrap_or_default());
        let said = |first, next| Message::new("list-more").with("first", first).with("next", next);
        let says = fact.lines.into_iter().reduce(said);
        things.insert((2, name), Thing::new(fact.question, says, &fact.value));
    }
    let Written { people, contacts, addresses, duties, .. } = case.written();
    for person in people {
        let title = own(&person.body.name);
        things.insert((3, person.id.to_string()), Thing::new(title, None, &person.body));
    }
    for duty in duties {
        things.insert((4, duty.id.to_string()), Thing::new(duty.body.title(), None, &duty.body));
    }
    for address in addresses {
        let title = Message::new("desk-change-address").with("lines", one_line(&address.body.lines));
        things.insert((5, address.id.to_string()), Thing::new(title, None, &address.body));
    }
    for contact in contacts {
        let title = own(&contact.body.name);
        things.insert((6, contact.id.to_string()), Thing::new(title, None, &contact.body));
    }
    let note = |note: &Whole<crate::casefile::Note>| {
        let title = Message::new("desk-change-note").with("title", note.body.title());
        ((7, note.id.to_string()), Thing::new(title, None, &note.body.text))
    };
    things.extend(case.notes.iter().map(note));
    let paper = |paper: &Whole<crate::casefile::Paper>| {
        let title = Message::new("desk-change-paper").with("title", paper.body.title.as_str());
        ((8, paper.id.to_string()), Thing::new(title, None, &paper.body))
    };
    things.extend(case.papers.iter().map(paper));
    things
}

fn own(text: &str) -> Message {
    Message::new("own-words").with("text", text)
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}
