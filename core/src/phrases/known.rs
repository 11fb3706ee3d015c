//! Fills the gaps of a phrase: language and lawyer out of the case, and a blank for what it does not say.

use crate::casefile::{Casefile, Contact, Person, Relation, Role};
use crate::files::Files;
use crate::l10n::{Manifest, Message, fold};

/// What the case does not know: on a screen no wider than the largest type has room for, on paper a line to write on.
const BLANK: &str = "______";
const BLANK_ON_PAPER: &str = "________________";

/// What the case knows and a phrase asks for. To which country somebody may be sent, no case knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The language of the holder, as English calls it where it is one of Faro's.
    pub language: String,
    /// The name of the lawyer.
    pub lawyer: String,
    /// Whether somebody can write on it.
    is_on_paper: bool,
}

impl Known {
    /// What an open case knows.
    pub fn of(case: &Casefile, files: &Files) -> Known {
        let people: Vec<Person> = case.people().into_iter().map(|person| person.body).collect();
        let contacts: Vec<Contact> = case.entries().into_iter().map(|contact| contact.body).collect();
        Known::among(&people, &contacts, files)
    }

    /// What these people are known by.
    pub(crate) fn among(people: &[Person], contacts: &[Contact], files: &Files) -> Known {
        let holder = people.iter().find(|person| person.relation == Relation::Myself);
        let lawyer = contacts.iter().find(|contact| contact.role == Role::Lawyer);
        Known {
            language: holder.map(|one| in_english(one.language.trim(), files)).unwrap_or_default(),
            lawyer: lawyer.map(|lawyer| lawyer.name.trim().to_owned()).unwrap_or_default(),
            is_on_paper: false,
        }
    }

    /// The same for a page that is printed.
    pub(crate) fn on_paper(self) -> Known {
        Known { is_on_paper: true, ..self }
    }

    /// The message, told all of it.
    pub(super) fn tell(&self, message: Message) -> Message {
        let blank = if self.is_on_paper { BLANK_ON_PAPER } else { BLANK };
        let told = |text: &str| if text.is_empty() { blank.to_owned() } else { text.to_owned() };
        let message = message.with("country", blank).with("language", told(&self.language));
        message.with("name", told(&self.lawyer))
    }
}

/// The name that a judge knows of a language written as a tag or by its own name; else what somebody wrote.
fn in_english(written: &str, files: &Files) -> String {
    let languages = Manifest::load(files).map(|manifest| manifest.languages).unwrap_or_default();
    let is_called = |name: &String| fold(name) == fold(written);
    let mut same =
        languages.iter().filter(|one| [&one.tag, &one.name, &one.english].into_iter().any(is_called));
    same.next().map_or(written, |language| &language.english).to_owned()
}
