//! Files as wholes: bytes that are no text, files and folders that nobody looks for.
use super::pair::{at, of_file};
use super::{Content, Project, TextFile};
use crate::l10n::{Finding, Message};

/// What bytes of a file cannot be.
pub(super) fn check(file: &TextFile, findings: &mut Vec<Finding>) {
    let found = match &file.content {
        Content::Text(text) => {
            let lost = text.find('\u{fffd}').and_then(|at| text.get(at..));
            let broken = garbled(text);
            findings.extend(lost.map(|part| at(file, "T011", part, "check-lost-letter")));
            findings.extend(broken.map(|(part, fix)| at(file, "T011", part, "check-garbled").mended(fix)));
            return;
        }
        Content::Utf16 => of_file(file, (1, 1), "F005", "check-utf16"),
        Content::OneByte { line, column } => of_file(file, (*line, *column), "F005", "check-one-byte"),
        Content::TooLarge => of_file(file, (1, 1), "F005", "check-too-large"),
        Content::Refused => of_file(file, (1, 1), "F005", "check-refused"),
    };
    findings.push(found);
}

/// Files that the source does not have, and those that belong to no language.
pub(super) fn strange(project: &Project, file: &TextFile, findings: &mut Vec<Finding>) {
    let has_source = project
        .files
        .iter()
        .any(|other| other.tag == project.source && other.group == file.group && other.name == file.name);
    if file.tag != project.source && !has_source {
        findings.push(of_file(file, (1, 1), "F010", "check-extra-file"));
    }
}

/// Files of Fluent outside of every language.
pub(super) fn strays(project: &Project) -> Vec<Finding> {
    let stray = |path: &String| {
        let severity = super::codes::severity("F021");
        Finding::new(path.as_str(), (1, 1), severity, "F021", Message::new("check-stray"))
    };
    project.strays.iter().map(stray).collect()
}

/// UTF-8 that was once read as Windows-1252 and saved so: `Ã©` for `é`. The part and what it was.
fn garbled(text: &str) -> Option<(&str, String)> {
    text.char_indices().find_map(|(at, sign)| {
        let rest = text.get(at..)?;
        let two: Vec<char> = rest.chars().take(2).collect();
        let [_, second] = two.as_slice() else { return None };
        let (high, low) = (u32::from(sign), u32::from(*second));
        if !(0xc3..=0xc5).contains(&high) || !(0x80..=0xbf).contains(&low) {
            return None;
        }
        let bytes = [u8::try_from(high).ok()?, u8::try_from(low).ok()?];
        let fix = std::str::from_utf8(&bytes).ok()?.to_owned();
        Some((rest.get(..sign.len_utf8() + second.len_utf8())?, fix))
    })
}
