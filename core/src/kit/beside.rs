//! Joins source, translation and stamp of each message: so it is known what is missing and what is stale.

use super::document::Part;
use super::name::full;
use super::state::{Stamp, State, Status};
use super::text;
use super::texts::Texts;
use crate::checks::Project;

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
    pub(super) source: &'a Texts<'a>,
    pub(super) own: Texts<'a>,
}

impl<'a> Beside<'a> {
    /// The source is read once for all languages.
    pub(super) fn read(project: &'a Project, source: &'a Texts<'a>, tag: &'a str) -> Beside<'a> {
        Beside { project, tag, source, own: Texts::read(project, tag) }
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

    /// What is known of a message; none where it is missing, or one of its parts that count.
    pub(super) fn found(
        &self,
        states: &[(&str, State)],
        group: &str,
        id: &str,
        counts: impl Fn(&str) -> bool,
    ) -> Option<Found> {
        let (_, source) = self.source.find(group, id)?;
        let (_, own) = self.own.find(group, id)?;
        let has = |name: Option<&str>| own.part(name).is_some();
        let needed = |part: &&Part| counts(&full(id, part.attribute.as_deref()));
        if !source.parts.iter().filter(needed).all(|part| has(part.attribute.as_deref())) {
            return None;
        }
        let stamp = stamp(states, group, id);
        let is_stale = stamp.is_some_and(|stamp| stamp.src != text::hash(&source.normal));
        Some(Found { is_stale, status: stamp.map(|stamp| stamp.status) })
    }
}

/// What is written down of a message.
pub(super) fn stamp<'s>(states: &'s [(&str, State)], group: &str, id: &str) -> Option<&'s Stamp> {
    states.iter().find(|(of, _)| *of == group)?.1.get(id)
}
