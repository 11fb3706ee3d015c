//! What can be found, before it is laid end to end: a page is what opens, a part what it opens at.

use super::found::FoundKind;
use crate::casefile::{Entry, Note};
use crate::deadlines::Rule;
use crate::guidance::{Article, Section, Service};
use crate::l10n::{Localized, Ltr, Message, Words};

/// Something that is opened as a whole.
pub(super) struct Page {
    pub(super) kind: FoundKind,
    pub(super) id: String,
    /// Whose law it is, of a rule.
    pub(super) law: Option<String>,
    pub(super) title: Localized,
    pub(super) parts: Vec<Part>,
}

/// A part of it, to open it at.
pub(super) struct Part {
    /// Of an article the id of the section.
    pub(super) section: Option<String>,
    pub(super) heading: Option<Localized>,
    pub(super) texts: Vec<Localized>,
}

impl Page {
    pub(super) fn of_article(article: &Article) -> Page {
        let part = |section: &Section| Part {
            section: Some(section.id.clone()),
            heading: Some(section.heading.clone()).filter(|heading| !heading.text.is_empty()),
            texts: section.blocks.iter().map(|block| like(&section.heading, block.text())).collect(),
        };
        Page {
            kind: FoundKind::Article,
            id: article.id.clone(),
            law: None,
            title: article.title.clone(),
            parts: article.sections.iter().map(part).collect(),
        }
    }

    /// None where nobody says what the rule is called.
    pub(super) fn of_rule(rule: &Rule, words: &Words) -> Option<Page> {
        let title = words.try_say(&rule.message())?;
        let law = words.try_say(&Message::new(format!("{}-jurisdiction", rule.jurisdiction())));
        let said = ["plain", "todo", "missed"];
        let texts = said.into_iter().filter_map(|part| words.try_say(&rule.message().attribute(part)));
        let part = Part { section: None, heading: law, texts: texts.collect() };
        Some(Page {
            kind: FoundKind::Rule,
            id: rule.id.clone(),
            law: Some(rule.jurisdiction().to_owned()),
            title,
            parts: vec![part],
        })
    }

    pub(super) fn of_service(service: &Service) -> Page {
        let like = |text: &String| like(&service.name, text.clone());
        let said = [Some(&service.about), service.whom.as_ref(), service.hours.as_ref()];
        let phone = service.phone.as_deref().map(|phone| Ltr::new(phone).to_string());
        let written = service.address.iter().chain(&phone).map(like);
        let texts = said.into_iter().flatten().cloned().chain(written).collect();
        let part = Part { section: None, heading: service.place.as_ref().map(like), texts };
        Page {
            kind: FoundKind::Service,
            id: service.id.clone(),
            law: None,
            title: service.name.clone(),
            parts: vec![part],
        }
    }

    /// A note: its first line is its title. Nobody knows in which language it is.
    pub(super) fn of_note(note: &Entry<Note>, words: &Words) -> Page {
        let own = Localized {
            text: note.body.title().to_owned(),
            tag: words.tag().to_owned(),
            direction: words.language().direction,
            fell_back: false,
        };
        let rest = note.body.text.trim_start().split_once('\n').map_or("", |(_, rest)| rest);
        let texts = Some(rest.trim()).filter(|rest| !rest.is_empty());
        let texts = texts.map(|rest| like(&own, rest.to_owned())).into_iter().collect();
        let part = Part { section: None, heading: None, texts };
        Page { kind: FoundKind::Note, id: note.id.to_string(), law: None, title: own, parts: vec![part] }
    }
}

/// A text in the language of another one.
fn like(other: &Localized, text: String) -> Localized {
    Localized { text, ..other.clone() }
}
