use super::state::{State, Status};
use super::text;
use super::texts::Texts;
use crate::checks::Project;
use crate::l10n::Critical;

/// How far a language is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub tag: String,
    /// All messages of the source.
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

/// What is known of one translation.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) is_stale: bool,
    pub(super) status: Option<Status>,
}

/// A language beside the source that it is translated from.
pub(super) struct Beside<'a> {
    pub(super) project: &'a Project,
    pub(super) tag: &'a str,
    pub(super) source: Texts<'a>,
    pub(super) own: Texts<'a>,
}

impl<'a> Beside<'a> {
    pub(super) fn read(project: &'a Project, tag: &'a str) -> Beside<'a> {
        let (source, own) = (Texts::read(project, &project.source), Texts::read(project, tag));
        Beside { project, tag, source, own }
    }

    /// The groups of languages, and whether each language has a folder in them.
    pub(super) fn groups(&self) -> Vec<(&'a str, bool)> {
        let mut groups: Vec<(&str, bool)> = Vec::new();
        for (file, _) in &self.source.files {
            if groups.iter().all(|(group, _)| *group != file.group) {
                groups.push((&file.group, file.name.starts_with("*/")));
            }
        }
        groups
    }

    pub(super) fn states(&self) -> Vec<(&'a str, State)> {
        let of = |(group, is_folder)| (group, State::of(self.project, group, self.tag, is_folder));
        self.groups().into_iter().map(of).collect()
    }

    /// What is known of a message; none where it, or a part of it, is missing.
    pub(super) fn found(&self, states: &[(&str, State)], group: &str, id: &str) -> Option<Found> {
        let (_, source) = self.source.find(group, id)?;
        let (_, own) = self.own.find(group, id)?;
        let has = |name: Option<&str>| own.part(name).is_some();
        if !source.parts.iter().all(|part| has(part.attribute.as_deref())) {
            return None;
        }
        let stamp = states.iter().find(|(of, _)| *of == group).and_then(|(_, state)| state.get(id));
        let is_stale = stamp.is_some_and(|stamp| stamp.src != text::hash(&source.normal));
        Some(Found { is_stale, status: stamp.map(|stamp| stamp.status) })
    }
}

/// How far `tag` is.
pub fn coverage(project: &Project, tag: &str, critical: &Critical) -> Coverage {
    let beside = Beside::read(project, tag);
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
            let found = beside.found(&states, &file.group, &entry.id);
            count.add(found);
            coverage.all.add(found);
            if critical.holds(&entry.id) {
                coverage.critical.add(found);
                let lacks = found.is_none_or(|found| found.is_stale);
                coverage.lacking.extend(lacks.then(|| entry.id.clone()));
            }
        }
        coverage.files.push((super::texts::path(project, &file.group, &file.name, tag), count));
    }
    let known = |group: &str, id: &str| beside.source.find(group, id).is_some();
    coverage.left_over = beside.own.all().filter(|(file, entry)| !known(&file.group, &entry.id)).count();
    coverage
}
