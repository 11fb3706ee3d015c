//! Merges a filled worksheet: what has errors, or was changed by somebody meanwhile, is left out with a reason.

use std::collections::{BTreeMap, BTreeSet};

use super::article;
use super::beside::Beside;
use super::document::Part;
use super::edit::{Change, edited};
use super::filled::Filled;
use super::name::{full, is_section, split, unkeyed};
use super::plural::Forms;
use super::state::{self, Stamp, Status};
use super::text::{self, hash};
use super::texts::Texts;
use crate::checks::{Content, Project, TextFile};

/// What a worksheet changes: files to write, and what became of each row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Files of the language by their paths, whole.
    pub files: BTreeMap<String, String>,
    /// What was taken in, by name.
    pub taken: Vec<String>,
    /// What was left out.
    pub left: Vec<Left>,
    /// What the translator wishes to tell, by key.
    pub notes: Vec<(String, String)>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Which one.
    pub key: String,
    /// Why.
    pub why: Why,
}

/// Why a row was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The source has no such message.
    Unknown,
    /// It is not Fluent: a bracket is open, for example.
    NotFluent,
    /// Its first line is not the heading of the section, with its name.
    NotSection,
    /// The form that stands for all other numbers is missing.
    NoOther,
    /// Somebody changed this text after the sheet was made.
    Meanwhile,
    /// The checker found an error in it; the finding says which.
    Wrong,
}

/// A text to be written: where, from which source, and the rows that it was made of.
struct Wanted {
    group: String,
    change: Change,
    keys: Vec<String>,
    src: Option<String>,
}

/// Takes the rows in that somebody changed. `is_wrong` says which names have errors in the changed project.
pub fn take(
    project: &Project,
    tag: &str,
    rows: &[Filled],
    status: Status,
    wrong: impl Fn(&Project) -> BTreeSet<String>,
) -> Taken {
    let source = Texts::read(project, &project.source);
    let beside = Beside::read(project, &source, tag);
    let mut taken = Taken::default();
    let notes = rows.iter().filter(|row| !row.note.is_empty());
    taken.notes = notes.map(|row| (row.key.clone(), row.note.clone())).collect();
    let mut wanted = wanted(&beside, rows, &mut taken.left);
    // An error that was there before is no fault of these rows, unless they touch it.
    for _ in 0..2 {
        let bad = wrong(&with(project, tag, &files(&beside, &wanted)));
        let is_bad = |wanted: &Wanted| bad.contains(&wanted.change.id);
        for wanted in wanted.iter().filter(|wanted| is_bad(wanted)) {
            taken.left.extend(wanted.keys.iter().map(|key| Left { key: key.clone(), why: Why::Wrong }));
        }
        wanted.retain(|wanted| !is_bad(wanted));
    }
    taken.files = files(&beside, &wanted);
    for (group, is_folder) in beside.groups() {
        let mut state = state::State::of(project, group, tag, is_folder);
        let of_group = wanted.iter().filter(|wanted| wanted.group == group);
        for wanted in of_group.clone() {
            let (id, _) = split(&wanted.change.id);
            let Some((_, source)) = beside.source.find(group, id) else { continue };
            let src = wanted.src.clone().unwrap_or_else(|| hash(&source.normal));
            // Who wrote one part of it anew left the others as old as they were.
            let is_written = |part: &Part| {
                let name = full(id, part.attribute.as_deref());
                of_group.clone().any(|wanted| wanted.change.id == name)
            };
            let was_old = state.get(id).is_some_and(|stamp| stamp.src != src);
            if !was_old || source.parts.iter().all(is_written) {
                state.set(id, Stamp { src, status });
            }
        }
        if of_group.count() > 0 {
            taken.files.insert(state::path(project, group, tag, is_folder), state.to_text());
        }
    }
    taken.taken = wanted.into_iter().map(|wanted| wanted.change.id).collect();
    taken
}

/// What the rows say that is not there yet; rows that cannot be used are left out.
fn wanted(beside: &Beside<'_>, rows: &[Filled], left: &mut Vec<Left>) -> Vec<Wanted> {
    let mut by_id: BTreeMap<(&str, &str), Vec<&Filled>> = BTreeMap::new();
    for row in rows {
        let (group, id, _) = unkeyed(&row.key);
        by_id.entry((group, id)).or_default().push(row);
    }
    let mut wanted = Vec::new();
    // What nobody wrote changes nothing, whatever it is called.
    by_id.retain(|_, rows| rows.iter().any(|row| !row.text.is_empty()));
    for ((group, id), rows) in by_id {
        match change(beside, group, id, &rows) {
            Ok(Some((text, src))) => wanted.push(Wanted {
                group: group.to_owned(),
                change: Change { id: id.to_owned(), text },
                keys: rows.iter().map(|row| row.key.clone()).collect(),
                src,
            }),
            Ok(None) => {}
            Err(why) => left.extend(rows.iter().map(|row| Left { key: row.key.clone(), why })),
        }
    }
    wanted
}

/// The text that the rows of one name make, with the source that they were made from; nothing where they change nothing.
fn change(
    beside: &Beside<'_>,
    group: &str,
    id: &str,
    rows: &[&Filled],
) -> Result<Option<(String, Option<String>)>, Why> {
    let (name, attribute) = split(id);
    let source = beside.source.find(group, name).and_then(|(_, entry)| entry.part(attribute));
    let source = source.ok_or(Why::Unknown)?;
    let own = beside.own.find(group, name).and_then(|(_, entry)| entry.part(attribute));
    let current = own.map(|part| part.text.as_str()).unwrap_or_default();
    let forms = Forms::of(&source.text).filter(|_| rows.iter().any(|row| unkeyed(&row.key).2.is_some()));
    if forms.is_none() && rows.iter().any(|row| unkeyed(&row.key).2.is_some()) {
        return Err(Why::Unknown);
    }
    let (mut was_changed, mut is_changed, mut texts) = (false, false, Vec::new());
    for row in rows.iter().filter(|row| !row.text.is_empty()) {
        let now = match (&forms, unkeyed(&row.key).2) {
            (Some(_), Some(form)) => match Forms::of(current) {
                Some(forms) => forms.get(form).unwrap_or_default().to_owned(),
                None if form == "other" => current.to_owned(),
                None => String::new(),
            },
            _ => current.to_owned(),
        };
        let then = row.version.as_deref().and_then(|version| version.split_once('-')).map(|(_, then)| then);
        let is_own = then.map_or(row.text != now, |then| hash(&row.text) != then);
        is_changed |= is_own && row.text != now;
        was_changed |= is_own && row.text != now && then.is_some_and(|then| then != hash(&now));
        texts.push((
            unkeyed(&row.key).2.unwrap_or("other").to_owned(),
            if is_own { row.text.clone() } else { now },
        ));
    }
    if !is_changed {
        return Ok(None);
    }
    if was_changed {
        return Err(Why::Meanwhile);
    }
    let text = match forms {
        Some(_) if !texts.iter().any(|(form, _)| form == "other") => return Err(Why::NoOther),
        Some(forms) => forms.with(texts),
        None => texts.into_iter().next().map(|(_, text)| text).unwrap_or_default(),
    };
    let text = match is_section(id) {
        true => article::written(&source.text, &text).ok_or(Why::NotSection)?,
        false => text::read(&text, |pattern| Some(text::of_pattern(pattern))).ok_or(Why::NotFluent)?,
    };
    let src = rows.iter().find_map(|row| row.version.as_deref()?.split_once('-'));
    Ok(Some((text, src.map(|(src, _)| src.to_owned()))))
}

/// The files of the language with these texts in them.
fn files(beside: &Beside<'_>, wanted: &[Wanted]) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (source, document) in &beside.source.files {
        let mut changes: BTreeMap<String, Vec<Change>> = BTreeMap::new();
        for entry in document.entries() {
            let is_of =
                |wanted: &&Wanted| wanted.group == source.group && split(&wanted.change.id).0 == entry.id;
            let own = beside.own.find(&source.group, &entry.id).map(|(file, _)| file.path.clone());
            let name = || beside.project.path(&source.group, &source.name, beside.tag);
            let mut found = wanted.iter().filter(is_of).map(|wanted| wanted.change.clone()).peekable();
            if found.peek().is_some() {
                changes.entry(own.unwrap_or_else(name)).or_default().extend(found);
            }
        }
        for (path, changes) in changes {
            let there = beside.project.files.iter().find(|file| file.path == path);
            let there = there.and_then(|file| file.content.text()).unwrap_or_default();
            let before = files.remove(&path).unwrap_or_else(|| there.to_owned());
            let after = match source.is_article() {
                true => article::edited(source, &before, &changes),
                false => edited(&before, source.content.text().unwrap_or_default(), &changes),
            };
            files.insert(path, after);
        }
    }
    files
}

/// The project with these files in it.
pub(super) fn with(project: &Project, tag: &str, files: &BTreeMap<String, String>) -> Project {
    let mut project = project.clone();
    for (path, text) in files {
        let content = Content::Text(text.clone());
        if let Some(file) = project.files.iter_mut().find(|file| file.path == *path) {
            file.content = content;
            continue;
        }
        let source = project
            .files
            .iter()
            .find(|file| file.tag == project.source && project.path(&file.group, &file.name, tag) == *path);
        if let Some(source) = source {
            let file = TextFile { tag: tag.to_owned(), path: path.clone(), content, ..source.clone() };
            project.files.push(file);
        }
    }
    project.files.sort_by(|a, b| (&a.group, &a.tag, &a.name).cmp(&(&b.group, &b.tag, &b.name)));
    project
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::kit::{Choice, outdated, sheet, stamp};
    use crate::l10n::Critical;

    const EN: &str = "a = A { $x }\n# Why.\nb = B\n    .c = C\nd = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";

    fn project(en: &str, ar: &str, state: &str) -> Project {
        let files = [("en/a.ftl", en), ("ar/a.ftl", ar), ("ar/state.toml", state)];
        let files = files.map(|(path, text)| (format!("locales/{path}"), text.to_owned()));
        Project::from_files(&Files::from_iter(files)).unwrap()
    }

    fn rows(project: &Project, texts: &[(&str, &str)]) -> Vec<Filled> {
        let sheet = sheet(project, "ar", Choice { all: true, ..Choice::default() });
        let filled = texts.iter().map(|(key, text)| {
            let row = sheet.rows.iter().find(|row| row.key == *key);
            let version = row.map(|row| row.version.clone());
            Filled { key: (*key).to_owned(), text: (*text).to_owned(), version, note: String::new() }
        });
        filled.collect()
    }

    fn nothing(_: &Project) -> BTreeSet<String> {
        BTreeSet::new()
    }

    #[test]
    fn each_form_of_a_language_is_asked_for_and_put_together() {
        let before = project(EN, "", "");
        let keys: Vec<String> =
            sheet(&before, "ar", Choice::default()).rows.iter().map(|row| row.key.clone()).collect();
        assert_eq!(keys, ["a", "b", "b.c", "d[zero]", "d[one]", "d[two]", "d[few]", "d[many]", "d[other]"]);
        let filled =
            rows(&before, &[("d[other]", "{ $n } x"), ("d[one]", "{ $n } y"), ("b.c", "c"), ("b", "b")]);
        let taken = take(&before, "ar", &filled, Status::Draft, nothing);
        assert_eq!(
            taken.files["locales/ar/a.ftl"],
            "# Why.\nb = b\n    .c = c\nd = { $n ->\n    [one] { $n } y\n   *[other] { $n } x\n}\n"
        );
        assert_eq!(taken.files["locales/ar/state.toml"].lines().count(), 2);
        assert_eq!(
            (taken.taken.as_slice(), taken.left.as_slice()),
            (["b", "b.c", "d"].map(String::from).as_slice(), [].as_slice())
        );
        let alone = take(&before, "ar", &rows(&before, &[("d[one]", "x")]), Status::Draft, nothing);
        assert_eq!(alone.left, [Left { key: "d[one]".into(), why: Why::NoOther }]);
    }

    #[test]
    fn no_row_is_refused_silently() {
        let before = project(EN, "a = { $x }\n", "");
        let mut filled = rows(&before, &[("a", "{ $y }"), ("b", "b {"), ("x", "x"), ("b.c", "c")]);
        filled[3].note = "What is it?".to_owned();
        let bad = |project: &Project| {
            let text = project
                .files
                .iter()
                .find(|file| file.tag == "ar")
                .unwrap()
                .content
                .text()
                .unwrap()
                .to_owned();
            text.contains("$y").then(|| "a".to_owned()).into_iter().collect()
        };
        let taken = take(&before, "ar", &filled, Status::Machine, bad);
        let left: Vec<(&str, Why)> = taken.left.iter().map(|left| (left.key.as_str(), left.why)).collect();
        assert_eq!(left, [("b", Why::NotFluent), ("x", Why::Unknown), ("a", Why::Wrong)]);
        assert_eq!(taken.files["locales/ar/a.ftl"], "a = { $x }\n# Why.\nb =\n    .c = c\n");
        assert_eq!(taken.notes, [("b.c".to_owned(), "What is it?".to_owned())]);
    }

    #[test]
    fn what_nobody_touched_or_somebody_changed_meanwhile_stays() {
        let before = project(EN, "a = { $x } old\n", "");
        let untouched = rows(&before, &[("a", "{ $x } old")]);
        let touched = rows(&before, &[("a", "{ $x } mine")]);
        let after = project(EN, "a = { $x } theirs\n", "");
        assert_eq!(take(&after, "ar", &untouched, Status::Draft, nothing).files.len(), 0);
        let taken = take(&after, "ar", &touched, Status::Draft, nothing);
        assert_eq!(taken.left, [Left { key: "a".into(), why: Why::Meanwhile }]);
        assert!(taken.files.is_empty());
    }

    #[test]
    fn a_sheet_of_an_older_source_is_stale_when_it_comes_back() {
        let before = project(EN, "", "");
        let filled = rows(&before, &[("a", "{ $x } a")]);
        let after = project(&EN.replace("A {", "Another {"), "", "");
        let taken = take(&after, "ar", &filled, Status::Draft, nothing);
        let now = project(
            &EN.replace("A {", "Another {"),
            &taken.files["locales/ar/a.ftl"],
            &taken.files["locales/ar/state.toml"],
        );
        let coverage = crate::kit::coverage(&now, &["ar"], &Critical::default()).remove(0);
        assert_eq!((coverage.all.translated, coverage.all.stale, coverage.all.draft), (1, 1, 1));
        assert_eq!(sheet(&now, "ar", Choice::default()).rows[0].key, "a");
        let stamped = stamp(&now, "ar", &[], Some(Status::Reviewed), Status::Draft);
        let now = project(
            &EN.replace("A {", "Another {"),
            &taken.files["locales/ar/a.ftl"],
            &stamped.files["locales/ar/state.toml"],
        );
        let coverage = crate::kit::coverage(&now, &["ar"], &Critical::default()).remove(0);
        assert_eq!((coverage.all.stale, coverage.all.reviewed, coverage.all.percent()), (0, 1, 33));
        assert_eq!(stamp(&now, "ar", &["b".to_owned()], None, Status::Draft).unknown, ["b"]);
        assert_eq!(crate::kit::broken(&now, "ar"), None);
        let conflict = project(EN, "", "<<<<<<< HEAD\n");
        assert_eq!(crate::kit::broken(&conflict, "ar").as_deref(), Some("locales/ar/state.toml"));
    }

    #[test]
    fn a_message_of_which_one_part_was_written_anew_stays_stale() {
        let ar = "b = b\n    .c = c\n";
        let state =
            stamp(&project(EN, ar, ""), "ar", &[], None, Status::Draft).files["locales/ar/state.toml"]
                .clone();
        let now = project(&EN.replace("b = B", "b = Bee").replace(".c = C", ".c = Sea"), ar, &state);
        for (texts, stale) in [(vec![("b.c", "x")], 1), (vec![("b.c", "x"), ("b", "y")], 0)] {
            let taken = take(&now, "ar", &rows(&now, &texts), Status::Draft, nothing);
            let state = taken.files.get("locales/ar/state.toml").unwrap();
            let en = EN.replace("b = B", "b = Bee").replace(".c = C", ".c = Sea");
            let after = project(&en, &taken.files["locales/ar/a.ftl"], state);
            assert_eq!(
                crate::kit::coverage(&after, &["ar"], &Critical::default()).remove(0).all.stale,
                stale
            );
        }
        let empty = [Filled { key: "nothing".to_owned(), ..Filled::default() }];
        assert_eq!(take(&now, "ar", &empty, Status::Draft, nothing), Taken::default());
    }

    #[test]
    fn what_changed_since_is_only_what_stayed_in_the_translation() {
        let before = project(EN, "a = { $x } a\n\nb = b\n    .c = c\n", "");
        let en = EN.replace("A {", "Another {").replace("b = B", "b = Bee");
        let after = project(&en, "a = { $x } a\n\nb = bee\n    .c = c\n", "");
        let found = outdated(&before, &after, &["ar"]);
        let places: Vec<(&str, usize)> = found.iter().map(|found| (found.id.as_str(), found.line)).collect();
        assert_eq!(places, [("a", 1)]);
        assert_eq!(outdated(&before, &before, &["ar"]), []);
        let state = stamp(&after, "ar", &[], None, Status::Draft).files["locales/ar/state.toml"].clone();
        let ar = "a = { $x } a\n\nb = bee\n    .c = c\n";
        assert_eq!(
            outdated(&before, &project(&en, ar, &state), &["ar"]),
            [],
            "a stamp says that it still holds"
        );
    }

    #[test]
    fn a_preview_shows_each_form_and_what_is_wrong() {
        let words = crate::l10n::Words::load(Files::builtin(), "en").unwrap();
        let ar = "a = { $x } <b>\nd = { $n ->\n    [two] two { $n }\n   *[other] { $n } z { $q }\n}\n";
        let html = crate::kit::preview(&project(EN, ar, ""), "ar", &words);
        for part in
            ["&lt;b&gt;", "dir=\"rtl\"", "two \u{2068}2\u{2069}", "class=\"missing\"", "2\u{2069} days"]
        {
            assert!(html.contains(part), "{part}");
        }
        assert!(!html.contains("<b>") && !html.contains("<script"));
        assert_eq!(html.matches("<p lang=\"ar\"").count(), 1 + 2 + 6);
    }
}
