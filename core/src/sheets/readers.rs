//! Who reads a sheet: one or two languages.

use super::block::{Block, Line, Said, Sheet, SheetKind};
use crate::l10n::{Message, Words};

/// The languages of a sheet.
#[derive(Clone, Copy)]
pub struct Readers<'w> {
    first: &'w Words,
    second: Option<&'w Words>,
}

impl<'w> Readers<'w> {
    /// The language of whose sheet it is, and that of whoever it is shown to.
    pub fn new(first: &'w Words, second: Option<&'w Words>) -> Readers<'w> {
        Readers { first, second: second.filter(|second| second.tag() != first.tag()) }
    }

    /// The first language.
    pub fn first(&self) -> &'w Words {
        self.first
    }

    /// Both, the first first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'w Words> {
        std::iter::once(self.first).chain(self.second)
    }

    /// A sentence in each language, once where both say the same.
    pub(super) fn say(&self, message: &Message) -> Said {
        self.each(|words| words.say(message).into())
    }

    /// What each language says, once where both say the same.
    pub(super) fn each(&self, line: impl Fn(&Words) -> Line) -> Said {
        distinct(self.all().map(line))
    }

    /// A sheet for them.
    pub(super) fn sheet(&self, kind: SheetKind, title: &'static str, blocks: Vec<Block>) -> Sheet {
        let language = self.first.language();
        let (tag, direction) = (language.tag.clone(), language.direction);
        Sheet { kind, tag, direction, title: self.named(title), blocks }
    }

    /// The same of a sentence without arguments.
    pub(super) fn named(&self, id: &'static str) -> Said {
        self.say(&Message::new(id))
    }
}

/// Lines that say something new.
pub(super) fn distinct(lines: impl Iterator<Item = Line>) -> Said {
    let mut said = Said::new();
    for line in lines {
        if said.iter().all(|there| there.text != line.text) {
            said.push(line);
        }
    }
    said
}
