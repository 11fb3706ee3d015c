//! Coverage of a language, counted: what is stale is not done, and 99.9 percent is never shown as 100.

use super::beside::{Beside, Found};
use super::state::Status;
use super::texts::Texts;
use crate::checks::Project;
use crate::l10n::Critical;

/// How far a language is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub tag: String,
    /// All messages of the source, and all sections of its articles.
    pub all: Count,
    /// Those without which it is a preview.
    pub critical: Count,
    /// The same for each file of the source, by its name.
    pub files: Vec<(String, Count)>,
    /// The critical messages that are missing or stale.
    pub lacking: Vec<String>,
    /// What the source has no more.
    pub left_over: usize,
}

/// Messages by what is known of their translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// In the source.
    pub messages: usize,
    /// Of these, translated whole.
    pub translated: usize,
    /// Of these, translated from a source that has changed since.
    pub stale: usize,
    /// Made by a machine.
    pub machine: usize,
    /// Written by a person.
    pub draft: usize,
    /// Read by a second speaker.
    pub reviewed: usize,
    /// Nobody wrote down from which source.
    pub unknown: usize,
}

impl Count {
    /// Whole percents that are translated and not stale; 100 only where all are.
    pub fn percent(&self) -> usize {
        ((self.translated - self.stale) * 100).checked_div(self.messages).unwrap_or(100)
    }

    /// Whether each is translated from the source of today.
    pub fn is_whole(&self) -> bool {
        self.messages == self.translated && self.stale == 0
    }

    fn add(&mut self, found: Option<Found>) {
        self.messages += 1;
        let Some(found) = found else { return };
        self.translated += 1;
        self.stale += usize::from(found.is_stale);
        match found.status {
            Some(Status::Machine) => self.machine += 1,
            Some(Status::Draft) => self.draft += 1,
            Some(Status::Reviewed) => self.reviewed += 1,
            None => self.unknown += 1,
        }
    }
}

/// How far each of these languages is.
pub fn coverage(project: &Project, tags: &[&str], critical: &Critical) -> Vec<Coverage> {
    let source = Texts::read(project, &project.source);
    tags.iter().map(|tag| of(&Beside::read(project, &source, tag), critical)).collect()
}

fn of(beside: &Beside<'_>, critical: &Critical) -> Coverage {
    let (project, tag) = (beside.project, beside.tag);
    let states = beside.states();
    let mut coverage = Coverage {
        tag: tag.to_owned(),
        all: Count::default(),
        critical: Count::default(),
        files: Vec::new(),
        lacking: Vec::new(),
        left_over: 0,
    };
    for (file, document) in &beside.source.files {
        let mut count = Count::default();
        for entry in document.entries() {
            let found = beside.found(&states, &file.group, &entry.id, |_| true);
            count.add(found);
            coverage.all.add(found);
            if critical.holds(&entry.id) {
                // What a terminal alone says is no part of that.
                let found = beside.found(&states, &file.group, &entry.id, |part| critical.holds(part));
                coverage.critical.add(found);
                let lacks = found.is_none_or(|found| found.is_stale);
                coverage.lacking.extend(lacks.then(|| entry.id.clone()));
            }
        }
        coverage.files.push((project.path(&file.group, &file.name, tag), count));
    }
    let known = |group: &str, id: &str| beside.source.find(group, id).is_some();
    coverage.left_over = beside.own.all().filter(|(file, entry)| !known(&file.group, &entry.id)).count();
    coverage
}
