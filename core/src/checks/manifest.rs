//! `manifest.toml` beside the languages: a tag twice, one without a folder, a direction or plural forms that are wrong.
use super::codes::severity;
use super::pair::is_rtl;
use super::picked::Picked;
use super::{Content, Project};
use crate::l10n::{Finding, Message};

/// Where it lies.
const PATH: &str = "manifest.toml";

/// One language as the manifest tells it, and the line on which its tag stands.
struct Entry {
    tag: String,
    line: usize,
    table: toml::Table,
}

pub(super) fn check(project: &Project, tags: &[&str], findings: &mut Vec<Finding>) {
    let Some(content) = project.tables.get(PATH) else { return };
    let shown =
        if project.folder.is_empty() { PATH.to_owned() } else { format!("{}/{PATH}", project.folder) };
    let found = |line: usize, code: &'static str, id: &'static str| {
        Finding::new(shown.as_str(), (line, 1), severity(code), code, Message::new(id))
    };
    let Content::Text(text) = content else {
        findings.push(found(1, "F024", "check-manifest-bytes"));
        return;
    };
    let entries = match read(text) {
        Ok(entries) => entries,
        Err(line) => {
            findings.push(found(line, "F024", "check-manifest"));
            return;
        }
    };
    for (at, entry) in entries.iter().enumerate() {
        let mut about = |line: usize, code, id, told: &[(&'static str, String)]| {
            let mut finding = found(line, code, id).told("tag", entry.tag.as_str());
            for (name, text) in told {
                finding = finding.told(name, text.as_str());
            }
            finding.tag.clone_from(&entry.tag);
            if let Some((_, fix)) = told.iter().find(|(name, _)| *name == "right") {
                finding.fix = Some(fix.clone());
            }
            findings.push(finding);
        };
        if entries.iter().take(at).any(|other| other.tag.eq_ignore_ascii_case(&entry.tag)) {
            about(entry.line, "F022", "check-manifest-twice", &[]);
            continue;
        }
        if project.of_tag(&entry.tag).next().is_none() {
            about(entry.line, "F025", "check-manifest-folder", &[]);
        }
        if !tags.contains(&entry.tag.as_str()) {
            continue;
        }
        let line = |key: &str| line_of(text, entry.line, key);
        let direction = entry.table.get("direction").and_then(toml::Value::as_str);
        if let (Some(rtl), Some(direction)) = (is_rtl(project.of_tag(&entry.tag)), direction) {
            let right = if rtl { "rtl" } else { "ltr" };
            if direction != right {
                about(line("direction"), "F023", "check-manifest-direction", &[("right", right.to_owned())]);
            }
        }
        let plural: Option<Vec<&str>> = entry
            .table
            .get("plural")
            .and_then(toml::Value::as_array)
            .map(|list| list.iter().filter_map(toml::Value::as_str).collect());
        let mut needed = Picked::by(&entry.tag).reached();
        if !needed.contains(&"other") {
            needed.push("other");
        }
        let alike = |plural: &[&str]| {
            let has = |name: &&&str| plural.contains(*name) || **name == "other";
            needed.iter().filter(has).count() == needed.len()
                && plural.iter().all(|name| needed.contains(name))
        };
        if let Some(plural) = plural.filter(|plural| !alike(plural)) {
            let list = |names: &[&str]| {
                let names: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
                format!("[{}]", names.join(", "))
            };
            about(
                line("plural"),
                "N007",
                "check-manifest-plural",
                &[("own", list(&plural)), ("right", list(&needed))],
            );
        }
    }
    for tag in tags.iter().filter(|tag| !entries.iter().any(|entry| entry.tag == **tag)) {
        if project.of_tag(tag).next().is_some() {
            let mut finding = found(1, "F009", "check-no-language").told("tag", *tag);
            finding.tag = (*tag).to_owned();
            findings.push(finding);
        }
    }
}

/// The languages, or the line that cannot be read.
fn read(text: &str) -> Result<Vec<Entry>, usize> {
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        text.get(..start).unwrap_or_default().matches('\n').count() + 1
    })?;
    let languages = table.get("language").and_then(toml::Value::as_array).ok_or(1_usize)?;
    let mut lines = text.lines().enumerate().filter(|(_, line)| {
        let mut parts = line.split('=');
        parts.next().is_some_and(|key| key.trim() == "tag")
    });
    languages
        .iter()
        .map(|language| {
            let table = language.as_table().ok_or(1_usize)?.clone();
            let line = lines.next().map_or(1, |(line, _)| line + 1);
            let tag = table.get("tag").and_then(toml::Value::as_str).ok_or(line)?.to_owned();
            Ok(Entry { tag, line, table })
        })
        .collect()
}

/// The line of a key behind that of the tag.
fn line_of(text: &str, start: usize, key: &str) -> usize {
    let lines = text.lines().enumerate().skip(start.saturating_sub(1));
    let mut found = lines.filter(|(_, line)| line.split('=').next().is_some_and(|name| name.trim() == key));
    found.next().map_or(start, |(line, _)| line + 1)
}
