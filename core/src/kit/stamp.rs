//! Writes down from which source each translation was made: so a later change of the source shows as stale.

use std::collections::BTreeMap;

use super::beside::{self, Beside};
use super::state::{self, Stamp, State, Status};
use super::text::hash;
use super::texts::Texts;
use crate::checks::Project;

/// What was written down: the files, and the names that no translation has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamped {
    /// The states of the language by their paths, whole.
    pub files: BTreeMap<String, String>,
    /// How many translations now say from which source they are.
    pub stamped: usize,
    /// Names that were asked for and are not translated.
    pub unknown: Vec<String>,
}

/// Writes down that translations are of the source of today: of these names, or of all that are translated. What is known
/// of who made one stays, unless `status` says it anew; of the others it is `usual`.
pub fn stamp(project: &Project, tag: &str, ids: &[String], status: Option<Status>, usual: Status) -> Stamped {
    let source = Texts::read(project, &project.source);
    let beside = Beside::read(project, &source, tag);
    let states = beside.states();
    let mut stamped = Stamped::default();
    let mut seen: Vec<&str> = Vec::new();
    for (group, is_folder) in beside.groups() {
        let mut state = State::of(project, group, tag, is_folder);
        for (file, entry) in beside.source.all().filter(|(file, _)| file.group == group) {
            let is_asked = ids.is_empty() || ids.contains(&entry.id);
            // What is there of a message in parts has a source, too.
            if !is_asked || beside.own.find(&file.group, &entry.id).is_none() {
                continue;
            }
            let known = beside::stamp(&states, &file.group, &entry.id).map(|stamp| stamp.status);
            let status = status.or(known).unwrap_or(usual);
            state.set(&entry.id, Stamp { src: hash(&entry.normal), status });
            seen.push(&entry.id);
        }
        state.retain(|id| beside.source.find(group, id).is_some());
        stamped.files.insert(state::path(project, group, tag, is_folder), state.to_text());
    }
    stamped.stamped = seen.len();
    stamped.unknown = ids.iter().filter(|id| !seen.contains(&id.as_str())).cloned().collect();
    stamped
}

/// The file that says of which source the translations are, where it cannot be read: writing it anew would lose it.
pub fn broken(project: &Project, tag: &str) -> Option<String> {
    let source = Texts::read(project, &project.source);
    let groups = Beside::read(project, &source, tag).groups();
    let mut broken =
        groups.into_iter().filter(|(group, is_folder)| !State::is_sound(project, group, tag, *is_folder));
    broken.next().map(|(group, is_folder)| state::path(project, group, tag, is_folder))
}
