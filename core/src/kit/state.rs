//! The file beside a language's texts: status and hash of the source for each message, in a form that merges well.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::checks::Project;

/// How far a translation of one message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A machine made it.
    Machine,
    /// A person wrote it.
    Draft,
    /// A second speaker read it.
    Reviewed,
}

impl Status {
    /// As it is written in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Machine => "machine",
            Status::Draft => "draft",
            Status::Reviewed => "reviewed",
        }
    }
}

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stamp {
    /// The hash of the source that was translated.
    pub(super) src: String,
    pub(super) status: Status,
}

/// What is known of the translations of one language, by the names of messages: `locales/<tag>/state.toml`.
///
/// Beside the files and not in them: Weblate and Pontoon write those anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State(BTreeMap<String, Stamp>);

impl State {
    /// Reads that of a language; an empty one where there is none, or none that can be read.
    pub(super) fn of(project: &Project, group: &str, tag: &str, is_folder: bool) -> State {
        State::read(project, &name(group, tag, is_folder)).unwrap_or_default()
    }

    /// Whether there is none, or one that can be read.
    pub(super) fn is_sound(project: &Project, group: &str, tag: &str, is_folder: bool) -> bool {
        let name = name(group, tag, is_folder);
        !project.tables.contains_key(&name) || State::read(project, &name).is_some()
    }

    fn read(project: &Project, name: &str) -> Option<State> {
        Some(State(toml::from_str(project.table(name)?).ok()?))
    }

    pub(super) fn get(&self, id: &str) -> Option<&Stamp> {
        self.0.get(id)
    }

    pub(super) fn set(&mut self, id: &str, stamp: Stamp) {
        self.0.insert(id.to_owned(), stamp);
    }

    /// Forgets what the source has no more.
    pub(super) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|id, _| keep(id));
    }

    /// One line a message, sorted: two people who change two messages do not meet.
    pub(super) fn to_text(&self) -> String {
        let line = |(id, stamp): (&String, &Stamp)| {
            // A string of JSON is one of TOML.
            let id = serde_json::Value::from(id.as_str());
            format!("{id} = {{ src = \"{}\", status = \"{}\" }}\n", stamp.src, stamp.status.as_str())
        };
        self.0.iter().map(line).collect()
    }
}

/// Where it lies, from the root of the project's folder.
fn name(group: &str, tag: &str, is_folder: bool) -> String {
    let name = if is_folder { format!("{tag}/state.toml") } else { format!("state.{tag}.toml") };
    if group.is_empty() { name } else { format!("{group}/{name}") }
}

/// The path of a state, as a person is shown it.
pub(super) fn path(project: &Project, group: &str, tag: &str, is_folder: bool) -> String {
    project.path("", &name(group, tag, is_folder), tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_one_line_a_message_and_read_back() {
        let mut state = State::default();
        state.set("b", Stamp { src: "00ff00ff00".into(), status: Status::Draft });
        state.set("-a", Stamp { src: "1234567890".into(), status: Status::Machine });
        let text = state.to_text();
        assert_eq!(
            text,
            "\"-a\" = { src = \"1234567890\", status = \"machine\" }\n\"b\" = { src = \"00ff00ff00\", status = \"draft\" }\n"
        );
        assert_eq!(State(toml::from_str(&text).unwrap()), state);
        assert_eq!(
            (name("", "es", true), name("a/b", "es", false)),
            ("es/state.toml".into(), "a/b/state.es.toml".into())
        );
    }
}
