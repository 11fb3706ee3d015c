//! Whose something is: a title with the name of the one whom it is about, or of all.

use super::view::Outlook;
use crate::l10n::{Arg, Message};
use crate::vault::RecordId;

/// The message of a title with a name.
const FOR: &str = "item-for";

impl Outlook<'_> {
    /// A title, with the name of the person where it is not the holder's.
    pub(super) fn titled(&self, title: Message, person: Option<RecordId>) -> Message {
        self.named_in(FOR, "title", title, person)
    }

    /// A question, with the name of the person where it is not about the holder.
    pub(super) fn about(&self, question: Message, person: Option<RecordId>) -> Message {
        self.named_in("question-about", "question", question, person)
    }

    fn named_in(
        &self,
        id: &'static str,
        part: &'static str,
        text: Message,
        person: Option<RecordId>,
    ) -> Message {
        let Some(person) = person else { return text };
        let name: Arg = match self.people.iter().find(|there| there.id == person) {
            Some(there) => there.body.name.as_str().into(),
            None => Message::new("person-unknown").into(),
        };
        Message::new(id).with(part, text).with("person", name)
    }
}

/// A title without whose it is, and the name in it; none is the holder's.
pub(crate) fn parted(title: &Message) -> (&Message, Option<&Arg>) {
    match (title.id(), title.arg("title")) {
        (FOR, Some(Arg::Message(what))) => (what, title.arg("person")),
        _ => (title, None),
    }
}

/// Titles that differ in whose they are alone, as one with all names: the holder first, each once.
pub(crate) fn joined<'t>(titles: impl Iterator<Item = &'t Message>) -> Option<Message> {
    let (mut what, mut names): (Option<&Message>, Vec<Option<&Arg>>) = (None, Vec::new());
    for (title, name) in titles.map(parted) {
        what = what.or(Some(title));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.sort_by_key(Option::is_some);
    let what = what?.clone();
    if names == [None] {
        return Some(what);
    }
    let name = |name: Option<&Arg>| name.cloned().unwrap_or_else(|| Message::new("person-you").into());
    let list = |list: Arg, next: Arg| Message::new("list-more").with("first", list).with("next", next).into();
    let names = names.into_iter().map(name).reduce(list)?;
    Some(Message::new(FOR).with("title", what).with("person", names))
}
