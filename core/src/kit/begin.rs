//! Begins a language: its tag is checked and spelled right, its files have the headings of the source and no text.

use std::collections::BTreeMap;

use super::document::{Document, Item};
use crate::checks::{Picked, Project};
use crate::files::Files;
use crate::l10n::{Manifest, Message, Tag};

/// Where the manifest lies, in the folder of the languages.
const MANIFEST: &str = "manifest.toml";

/// Why a language is not begun.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NewError {
    /// It is no tag of a language.
    #[error("{0} is no tag of a language")]
    NoTag(String),
    /// There is a right way to write it.
    #[error("{written} is written {right}")]
    Written {
        /// What was typed.
        written: String,
        /// What to type.
        right: String,
    },
    /// It is there already.
    #[error("{0} is there already")]
    There(String),
    /// The language to fall back to is not there.
    #[error("there is no {0}")]
    NoFrom(String),
}

impl NewError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            NewError::NoTag(tag) => Message::new("kit-no-tag").with("language", tag.as_str()),
            NewError::Written { written, right } => Message::new("kit-tag-written")
                .with("written", written.as_str())
                .with("right", right.as_str()),
            NewError::There(tag) => Message::new("kit-there").with("language", tag.as_str()),
            NewError::NoFrom(tag) => Message::new("kit-no-fallback").with("language", tag.as_str()),
        }
    }
}

/// The files of a new language, whole, and the manifest with it where there is one.
///
/// # Errors
/// [`NewError`] where the tag is not one, is written another way, or is there.
pub fn begin(
    project: &Project,
    tag: &str,
    name: Option<&str>,
    from: Option<&str>,
) -> Result<BTreeMap<String, String>, NewError> {
    let known = Tag::of(tag).ok_or_else(|| NewError::NoTag(tag.to_owned()))?;
    // Some projects write all their tags with a low line.
    let is_low = project.tags().iter().any(|tag| tag.contains('_'));
    let right = if is_low { known.canonical().replace('-', "_") } else { known.canonical() };
    if right != tag {
        return Err(NewError::Written { written: tag.to_owned(), right });
    }
    let manifest = project.table(MANIFEST).unwrap_or_default();
    let languages =
        Manifest::load(&Files::from_iter([("locales/manifest.toml".to_owned(), manifest.to_owned())]));
    let is_listed = languages.as_ref().is_ok_and(|languages| languages.get(tag).is_some());
    if project.spelled(tag).is_some() || is_listed {
        return Err(NewError::There(tag.to_owned()));
    }
    let from = from.filter(|from| *from != project.source);
    if let Some(from) = from.filter(|from| !project.tags().contains(from)) {
        return Err(NewError::NoFrom(from.to_owned()));
    }
    let mut files = BTreeMap::new();
    for file in project.of_tag(&project.source).filter(|file| file.name.ends_with(".ftl")) {
        let text = headings(file.content.text().unwrap_or_default());
        files.insert(project.path(&file.group, &file.name, tag), text);
    }
    if languages.is_ok() {
        let entry = entry(tag, name.unwrap_or(tag), &known, from);
        let text = format!("{}\n\n{entry}", manifest.trim_end());
        files.insert(project.path("", MANIFEST, tag), text);
    }
    Ok(files)
}

/// What a file is built like: its headings, without its messages.
fn headings(content: &str) -> String {
    let document = Document::read(content);
    let headings = document.items.iter().filter_map(|item| match item {
        Item::Heading(heading) => {
            let marks = "#".repeat(heading.level);
            let lines = heading.text.lines().map(|line| format!("{marks} {line}").trim_end().to_owned());
            Some(lines.collect::<Vec<_>>().join("\n"))
        }
        _ => None,
    });
    let text = headings.collect::<Vec<_>>().join("\n\n");
    if text.is_empty() { text } else { text + "\n" }
}

fn entry(tag: &str, name: &str, known: &Tag, from: Option<&str>) -> String {
    // A string of JSON is one of TOML.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let plural: Vec<String> = Picked::by(tag).reached().iter().map(|name| format!("\"{name}\"")).collect();
    let fallback = from.map(|from| format!("fallback = [{}]\n", quoted(from)));
    format!(
        "[[language]]\ntag = {}\nname = {name}\nenglish = {name}\ndirection = \"{}\"\nplural = [{}]\n{}\
         # Until a speaker has read it all: then \"reviewed\".\nreview = \"machine\"\n",
        quoted(tag),
        known.direction().as_str(),
        plural.join(", "),
        fallback.unwrap_or_default(),
        name = quoted(name),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(tag: &str) -> Result<BTreeMap<String, String>, NewError> {
        begin(&Project::from_files(Files::builtin()).unwrap(), tag, Some("Ki\"che'"), Some("es"))
    }

    #[test]
    fn a_new_language_has_every_file_and_a_line_in_the_manifest() {
        let files = begun("quc").unwrap();
        assert!(files["locales/quc/shell.ftl"].contains("\n\n## First steps\n\n## Opening\n"));
        assert!(!files["locales/quc/shell.ftl"].contains(" = "));
        assert!(files.contains_key("locales/quc/packs/us/rules.ftl"));
        let manifest = files["locales/manifest.toml"].clone();
        let manifest =
            Manifest::load(&Files::from_iter([("locales/manifest.toml".to_owned(), manifest)])).unwrap();
        let language = manifest.get("quc").unwrap();
        assert_eq!((language.name.as_str(), language.direction.as_str()), ("Ki\"che'", "ltr"));
        assert_eq!(
            (language.fallback.clone(), language.plural.clone()),
            (vec!["es".into()], vec!["one".into(), "other".into()])
        );
        let arab = begun("ckb").unwrap()["locales/manifest.toml"].clone();
        assert!(arab.contains("direction = \"rtl\""), "{arab}");
    }

    #[test]
    fn a_tag_has_one_way_to_be_written() {
        assert!(matches!(begun("pt_br"), Err(NewError::Written { right, .. }) if right == "pt-BR"));
        assert!(matches!(begun("iw"), Err(NewError::Written { right, .. }) if right == "he"));
        assert!(matches!(begun("spanish!"), Err(NewError::NoTag(_))));
        assert!(matches!(begun("es"), Err(NewError::There(_))));
        let project = Project::from_files(Files::builtin()).unwrap();
        assert!(matches!(begin(&project, "quc", None, Some("xx")), Err(NewError::NoFrom(_))));
    }
}
