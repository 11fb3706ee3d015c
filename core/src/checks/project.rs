//! A folder of Fluent files, ours or anybody's: which languages are in it, and where each keeps which file.
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::disk;
use crate::files::Files;
use crate::l10n::{Message, readable};

/// What a source is called where nobody named it: ours, and those of Mozilla, Pontoon and Weblate.
const SOURCES: [&str; 6] = ["en", "en-US", "en_US", "en-us", "templates", "en-GB"];

/// Larger than any file that a person translates.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Folders inside folders; deeper than any layout that we know.
const DEEPEST: usize = 8;

/// The files of a project by language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The folder as it was named, before each path that is shown; empty for the built-in one.
    pub folder: String,
    /// The tag that the others are translated from.
    pub source: String,
    /// What people translate (`.ftl`, `.md`), by group, tag and name.
    pub files: Vec<TextFile>,
    /// Files of Fluent that no language claims, by their paths.
    pub strays: Vec<String>,
    /// Every `.toml` beside them, by its path inside the folder: `manifest.toml`, `es/state.toml`.
    pub tables: BTreeMap<String, Content>,
}

/// One file of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// The language, as the folder or file spells it.
    pub tag: String,
    /// The folder in which the languages lie beside each other: messages see each other only inside it.
    pub group: String,
    /// Its name with `*` for the tag, the same in every language: `*/case.ftl`, `app.*.ftl`.
    pub name: String,
    /// The path that a person is shown.
    pub path: String,
    /// What it says.
    pub content: Content,
}

/// What the bytes of a file are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text, without the mark at its beginning and with bare line ends.
    Text(String),
    /// UTF-16, as some editors save "Unicode".
    Utf16,
    /// Bytes of an older encoding of one byte a letter; the first one stands here, both from 1.
    OneByte {
        /// Line.
        line: usize,
        /// Column in bytes.
        column: usize,
    },
    /// Larger than 4 MiB.
    TooLarge,
    /// The system refuses it.
    Refused,
}

/// Why a folder is no project.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// The folder cannot be read.
    #[error("cannot read {path}: {source}")]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no file of Fluent that belongs to a language.
    #[error("there are no Fluent files of a language in {folder}")]
    Empty {
        /// The folder.
        folder: String,
    },
    /// None of the languages is the source.
    #[error("there is no source language {wanted} in {folder}; there are {}", there.join(", "))]
    NoSource {
        /// The folder.
        folder: String,
        /// What was asked for, or is usual.
        wanted: String,
        /// The tags that there are.
        there: Vec<String>,
    },
}

impl ProjectError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            ProjectError::Unreadable { path, source } => Message::new("error-project-unreadable")
                .with("path", path.display().to_string())
                .with("detail", source.to_string()),
            ProjectError::Empty { folder } => {
                Message::new("error-project-empty").with("folder", folder.as_str())
            }
            ProjectError::NoSource { folder, wanted, there } => Message::new("error-project-source")
                .with("folder", folder.as_str())
                .with("wanted", wanted.as_str())
                .with("there", there.join(", ")),
        }
    }
}

impl TextFile {
    /// Whether it is Markdown, and not Fluent.
    pub fn is_article(&self) -> bool {
        self.name.ends_with(".md")
    }
}

impl Content {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    fn of(bytes: Vec<u8>) -> Content {
        let is_wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
        // Text of Latin letters in UTF-16 has a zero in every second byte.
        let zeros = bytes.iter().take(200).filter(|byte| **byte == 0).count();
        if is_wide || zeros * 3 > bytes.len().min(200) {
            return Content::Utf16;
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let bare = text.strip_prefix('\u{feff}').unwrap_or(&text);
                Content::Text(bare.replace("\r\n", "\n"))
            }
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let before = error.as_bytes().get(..good).unwrap_or_default();
                let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                let column = before.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
                Content::OneByte { line, column }
            }
        }
    }
}

impl Project {
    /// Reads a folder, whole: `<tag>/**/*.ftl`, `*.<tag>.ftl` or `<tag>.ftl`, there or in folders below it.
    ///
    /// # Errors
    /// [`ProjectError`] where the folder cannot be read or holds no source.
    pub fn read(folder: &Path, source: Option<&str>) -> Result<Project, ProjectError> {
        let mut found = BTreeMap::new();
        collect(folder, "", DEEPEST, &mut found)
            .map_err(|source| ProjectError::Unreadable { path: folder.to_owned(), source })?;
        let shown = folder.display().to_string();
        Project::of(shown.trim_end_matches(['/', '\\']), found, source)
    }

    /// Where a file of a language lies: that of `name`, whose `*` stands for the tag.
    pub(crate) fn path(&self, group: &str, name: &str, tag: &str) -> String {
        let name = name.replacen('*', tag, 1);
        let parts = [self.folder.as_str(), group, &name];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
    }

    /// The project with texts that the parser can read, each byte in its place.
    pub(super) fn readable(&self) -> Cow<'_, Project> {
        let is_owned = |file: &TextFile| matches!(file.content.text().map(readable), Some(Cow::Owned(_)));
        if !self.files.iter().any(is_owned) {
            return Cow::Borrowed(self);
        }
        let mut project = self.clone();
        for file in &mut project.files {
            if let Content::Text(text) = &mut file.content {
                *text = readable(text).into_owned();
            }
        }
        Cow::Owned(project)
    }

    /// The words that travel inside the library, or those of a folder in their place.
    ///
    /// # Errors
    /// [`ProjectError`] where English is not among them.
    pub fn from_files(files: &Files) -> Result<Project, ProjectError> {
        let found = ["ftl", "md", "toml"].into_iter().flat_map(|kind| {
            files.matching("locales/", kind).map(|(path, text)| {
                let path = path.strip_prefix("locales/").unwrap_or(path);
                (path.to_owned(), Content::of(text.as_bytes().to_vec()))
            })
        });
        Project::of("locales", found.collect(), None)
    }

    fn of(
        folder: &str,
        found: BTreeMap<String, Content>,
        source: Option<&str>,
    ) -> Result<Project, ProjectError> {
        let paths: Vec<Vec<&str>> = found
            .keys()
            .filter(|path| path.ends_with(".ftl"))
            .map(|path| path.split('/').collect())
            .collect();
        let candidates: Vec<&str> = source.map_or_else(|| SOURCES.to_vec(), |source| vec![source]);
        let there =
            candidates.iter().find(|source| paths.iter().any(|path| !places(path, source).is_empty()));
        let Some(source) = there else {
            let there = paths.iter().flat_map(|path| tags(path)).collect::<BTreeSet<_>>();
            let folder = folder.to_owned();
            if there.is_empty() {
                return Err(ProjectError::Empty { folder });
            }
            let there = there.into_iter().map(str::to_owned).collect();
            return Err(ProjectError::NoSource { folder, wanted: candidates.join(", "), there });
        };
        // Where the source lies beside other languages: a folder, and whether files or folders carry the tags.
        let groups: BTreeSet<(String, bool)> = paths
            .iter()
            .flat_map(|path| places(path, source))
            .map(|place| (place.group, place.is_folder))
            .collect();
        let mut project = Project {
            folder: folder.to_owned(),
            source: (*source).to_owned(),
            files: Vec::new(),
            strays: Vec::new(),
            tables: BTreeMap::new(),
        };
        for (path, content) in &found {
            if path.ends_with(".toml") {
                project.tables.insert(path.clone(), content.clone());
                continue;
            }
            let shown = if folder.is_empty() { path.clone() } else { format!("{folder}/{path}") };
            let parts: Vec<&str> = path.split('/').collect();
            let place = tags(&parts).into_iter().find_map(|tag| {
                let places = places(&parts, tag).into_iter();
                places
                    .map(|place| (tag, place))
                    .find(|(_, place)| groups.contains(&(place.group.clone(), place.is_folder)))
            });
            match place {
                Some((tag, place)) => project.files.push(TextFile {
                    tag: tag.to_owned(),
                    group: place.group,
                    name: place.name,
                    path: shown,
                    content: content.clone(),
                }),
                None if path.ends_with(".ftl") => project.strays.push(shown),
                None => {}
            }
        }
        project.files.sort_by(|a, b| (&a.group, &a.tag, &a.name).cmp(&(&b.group, &b.tag, &b.name)));
        Ok(project)
    }

    /// Every tag, sorted, the source among them.
    pub fn tags(&self) -> Vec<&str> {
        self.files.iter().map(|file| file.tag.as_str()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The files of one language.
    pub fn of_tag<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a TextFile> {
        self.files.iter().filter(move |file| file.tag == tag)
    }

    /// The tag that somebody means who writes it in other letters: `RU`, `pt_br`.
    pub fn spelled(&self, wanted: &str) -> Option<&str> {
        let plain = |tag: &str| tag.replace('_', "-").to_ascii_lowercase();
        self.tags().into_iter().find(|tag| plain(tag) == plain(wanted))
    }

    /// The text of a table beside the languages, if it is readable.
    pub fn table(&self, path: &str) -> Option<&str> {
        self.tables.get(path).and_then(Content::text)
    }
}

/// Where a file would lie if `tag` were its language.
struct Place {
    group: String,
    name: String,
    is_folder: bool,
}

/// Each way in which a path can belong to a language.
fn places(path: &[&str], tag: &str) -> Vec<Place> {
    let Some((file, folders)) = path.split_last() else { return Vec::new() };
    let mut places = Vec::new();
    for (at, _) in folders.iter().enumerate().filter(|(_, folder)| **folder == tag) {
        let group = folders.get(..at).unwrap_or_default().join("/");
        let rest = path.get(at + 1..).unwrap_or_default().join("/");
        places.push(Place { group, name: format!("*/{rest}"), is_folder: true });
    }
    let stem = file.strip_suffix(".ftl").unwrap_or_default();
    if let Some(before) = stem.strip_suffix(tag).filter(|before| before.is_empty() || before.ends_with('.')) {
        let name = format!("{before}*.ftl");
        places.push(Place { group: folders.join("/"), name, is_folder: false });
    }
    places
}

/// What in a path can be a tag, from the left.
fn tags<'a>(path: &[&'a str]) -> Vec<&'a str> {
    let Some((file, folders)) = path.split_last() else { return Vec::new() };
    let stem = file.strip_suffix(".ftl").unwrap_or_default();
    let last = stem.rsplit('.').next().unwrap_or_default();
    folders.iter().copied().chain([last]).filter(|part| is_tag(part)).collect()
}

/// Whether this is built as a tag is: `es`, `es-419`, `zh_Hans-CN`, `ca-valencia`; or the folder of templates.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_language = matches!(language.len(), 2 | 3) && is_letters(language);
    let is_subtag = |part: &str| match part.len() {
        2 | 4 => is_letters(part),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        5..=8 => part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        _ => false,
    };
    text == "templates" || is_language && parts.all(is_subtag)
}

fn collect(folder: &Path, name: &str, depth: usize, found: &mut BTreeMap<String, Content>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let file_name = entry.file_name().to_string_lossy().into_owned();
        if file_name.starts_with('.') || file_name == "node_modules" || file_name == "target" {
            continue;
        }
        let name = if name.is_empty() { file_name } else { format!("{name}/{file_name}") };
        if kind.is_dir() {
            if depth > 0 {
                // A folder inside that cannot be read hides its own files alone.
                let _ = collect(&path, &name, depth - 1, found);
            }
        } else if path.extension().is_some_and(|kind| kind == "ftl" || kind == "md" || kind == "toml") {
            found.insert(name, read_file(&path).unwrap_or(Content::Refused));
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> io::Result<Content> {
    let mut bytes = Vec::new();
    disk::open_given(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(if bytes.len() as u64 > LARGEST { Content::TooLarge } else { Content::of(bytes) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(paths: &[&str], source: Option<&str>) -> Vec<(String, String, String)> {
        let found = paths.iter().map(|path| ((*path).to_owned(), Content::Text(String::new())));
        let project = Project::of("", found.collect(), source).unwrap();
        project.files.into_iter().map(|file| (file.group, file.tag, file.name)).collect()
    }

    fn row(group: &str, tag: &str, name: &str) -> (String, String, String) {
        (group.to_owned(), tag.to_owned(), name.to_owned())
    }

    #[test]
    fn each_usual_layout_is_understood() {
        let ours =
            ["en/case.ftl", "es/case.ftl", "es/packs/us/rules.ftl", "es/packs/us/hearing.md", "README.md"];
        assert_eq!(
            placed(&ours, None),
            [
                row("", "en", "*/case.ftl"),
                row("", "es", "*/case.ftl"),
                row("", "es", "*/packs/us/hearing.md"),
                row("", "es", "*/packs/us/rules.ftl"),
            ]
        );
        let flat = ["app.en.ftl", "app.pt-BR.ftl", "notes.en.ftl"];
        assert_eq!(
            placed(&flat, None),
            [row("", "en", "app.*.ftl"), row("", "en", "notes.*.ftl"), row("", "pt-BR", "app.*.ftl")]
        );
        let tools = ["ls/locales/en-US.ftl", "ls/locales/fr-FR.ftl", "cat/locales/en-US.ftl"];
        assert_eq!(
            placed(&tools, None),
            [
                row("cat/locales", "en-US", "*.ftl"),
                row("ls/locales", "en-US", "*.ftl"),
                row("ls/locales", "fr-FR", "*.ftl"),
            ]
        );
        let pontoon = ["core/templates/a.ftl", "core/zh_CN/a.ftl", "desktop/templates/b.ftl"];
        assert_eq!(
            placed(&pontoon, None),
            [
                row("core", "templates", "*/a.ftl"),
                row("core", "zh_CN", "*/a.ftl"),
                row("desktop", "templates", "*/b.ftl"),
            ]
        );
        assert_eq!(placed(&["de/a.ftl", "fr/a.ftl"], Some("de")).len(), 2);
    }

    #[test]
    fn a_folder_without_a_source_is_named_with_what_is_there() {
        let of = |paths: &[&str]| {
            let found = paths.iter().map(|path| ((*path).to_owned(), Content::Text(String::new())));
            Project::of("x", found.collect(), None).unwrap_err()
        };
        assert!(matches!(of(&["de/a.ftl"]), ProjectError::NoSource { there, .. } if there == ["de"]));
        assert!(matches!(of(&["words.txt", "spanish/a.ftl"]), ProjectError::Empty { .. }));
    }

    #[test]
    fn bytes_are_what_they_are() {
        let text = |text: &str| Content::Text(text.to_owned());
        assert_eq!(Content::of(b"\xef\xbb\xbfa = b\r\n".to_vec()), text("a = b\n"));
        assert_eq!(Content::of(b"\xff\xfea\0".to_vec()), Content::Utf16);
        assert_eq!(Content::of(b"a\0 \0=\0 \0b\0".to_vec()), Content::Utf16);
        assert_eq!(Content::of(b"a = b\nc = d\xed\n".to_vec()), Content::OneByte { line: 2, column: 6 });
        assert_eq!(Content::of(Vec::new()), text(""));
    }

    #[test]
    fn a_folder_on_a_disk_is_read_with_its_bad_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("en")).unwrap();
        fs::create_dir_all(folder.path().join("es")).unwrap();
        fs::write(folder.path().join("en/a.ftl"), "a = A\n").unwrap();
        fs::write(folder.path().join("es/a.ftl"), b"a = \xc1\n").unwrap();
        fs::write(folder.path().join("odd.ftl"), "a = A\n").unwrap();
        fs::write(folder.path().join("manifest.toml"), "# none\n").unwrap();
        let project = Project::read(folder.path(), None).unwrap();
        assert_eq!(project.tags(), ["en", "es"]);
        assert_eq!(project.spelled("ES"), Some("es"));
        assert_eq!(project.of_tag("es").next().unwrap().content, Content::OneByte { line: 1, column: 5 });
        assert_eq!(project.table("manifest.toml"), Some("# none\n"));
        assert_eq!(project.strays.len(), 1);
        let error = Project::read(&folder.path().join("none"), None).unwrap_err();
        assert!(matches!(error, ProjectError::Unreadable { .. }));
    }

    #[test]
    fn the_built_in_words_are_a_project() {
        let project = Project::from_files(Files::builtin()).unwrap();
        assert_eq!(project.source, "en");
        assert!(project.of_tag("es").any(|file| file.name == "*/packs/us/hearing.md"));
        assert!(project.strays.is_empty() && project.table("manifest.toml").is_some());
    }
}
