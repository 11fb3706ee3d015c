//! Reads `locales/critical.toml`, where an entry is an id, the beginning of ids, or an article with all its sections.

use serde::Deserialize;

use crate::files::Files;

/// Where the list lies.
const PATH: &str = "locales/critical.toml";

/// What the command line says of the same fault is no part of a phone.
const TYPED: &str = "command";

/// The messages without which a language is a preview.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Critical {
    #[serde(default, rename = "group")]
    groups: Vec<Group>,
}

/// Some of them that belong together, such as the days.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    name: String,
    /// Ids, beginnings of ids with a `*` behind them, and articles: `packs/us/hearing`.
    messages: Vec<String>,
}

impl Critical {
    /// Reads `locales/critical.toml`; where there is none, no message is critical.
    ///
    /// # Errors
    /// A text that names the line, where the file is no such list.
    pub fn load(files: &Files) -> Result<Critical, String> {
        Critical::parse(files.get(PATH).unwrap_or_default())
    }

    /// The same from the text of the list.
    ///
    /// # Errors
    /// As [`Critical::load`].
    pub fn parse(text: &str) -> Result<Critical, String> {
        toml::from_str(text).map_err(|error| format!("{PATH}: {error}"))
    }

    /// Whether a message, an attribute of one (`us-pfr.plain`) or a section of an article (`packs/us/hearing#steps`) is
    /// critical.
    pub fn holds(&self, id: &str) -> bool {
        self.group(id).is_some()
    }

    /// The group that a critical message belongs to.
    pub fn group(&self, id: &str) -> Option<&str> {
        let (message, attribute) = id.split_once(['.', '#']).map_or((id, ""), |(id, name)| (id, name));
        let is_listed = |listed: &String| match listed.strip_suffix('*') {
            Some(beginning) => message.starts_with(beginning),
            None => message == listed,
        };
        let found = self.groups.iter().find(|group| group.messages.iter().any(is_listed))?;
        (attribute != TYPED).then_some(found.name.as_str())
    }

    /// Where the articles of a language lie that it must have.
    pub(super) fn articles(&self, tag: &str) -> impl Iterator<Item = String> {
        let listed = self.listed().filter(|listed| listed.starts_with("packs/"));
        listed.map(move |article| format!("locales/{tag}/{article}.md"))
    }

    /// Every id, beginning and article that is listed.
    fn listed(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().flat_map(|group| &group.messages).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_a_beginning_and_an_attribute_are_found() {
        let list = "[[group]]\nname = 'dates'\nmessages = ['date', 'month-*', 'packs/us/hearing']\n";
        let files = Files::from_iter([(PATH.to_owned(), list.to_owned())]);
        let critical = Critical::load(&files).unwrap();
        for (id, group) in [
            ("date", Some("dates")),
            ("month-1", Some("dates")),
            ("date.label", Some("dates")),
            ("date.command", None),
            ("date-time", None),
            ("month", None),
            ("packs/us/hearing#steps", Some("dates")),
            ("packs/us/hearing", Some("dates")),
            ("packs/us/hearings#steps", None),
        ] {
            assert_eq!(critical.group(id), group, "{id}");
        }
        assert_eq!(Critical::load(&Files::default()), Ok(Critical::default()));
        assert!(Critical::load(&Files::from_iter([(PATH.to_owned(), "group = 1".to_owned())])).is_err());
    }

    #[test]
    fn everything_that_is_listed_is_there() {
        let files = Files::builtin();
        let source: Vec<&str> = files
            .matching("locales/en/", ".ftl")
            .filter(|(path, _)| !path.contains("/packs/"))
            .flat_map(|(_, text)| text.lines())
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        let critical = Critical::load(files).unwrap();
        for article in critical.articles("en") {
            assert!(files.get(&article).is_some(), "{article} is not there");
        }
        for listed in critical.listed().filter(|listed| !listed.starts_with("packs/")) {
            let is_there = match listed.strip_suffix('*') {
                Some(beginning) => source.iter().any(|id| id.starts_with(beginning)),
                None => source.contains(&listed),
            };
            assert!(is_there, "{listed} is in no file of English");
        }
    }
}
