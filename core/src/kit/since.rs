//! Finds translations that were left behind when their source changed between two states of a project.

use super::beside::{Beside, stamp};
use super::name::is_section;
use super::text::hash;
use super::texts::Texts;
use crate::checks::{Project, position, severity};
use crate::l10n::{Finding, Message};

/// What changed in the source between two states of a project, and in these languages did not. Who stamps a translation says that it
/// still holds.
pub fn outdated(before: &Project, after: &Project, tags: &[&str]) -> Vec<Finding> {
    let old_source = Texts::read(before, &before.source);
    let source = Texts::read(after, &after.source);
    let of = |tag: &&str| of(&old_source, &Texts::read(before, tag), &Beside::read(after, &source, tag));
    tags.iter().flat_map(of).collect()
}

fn of(old_source: &Texts<'_>, old: &Texts<'_>, beside: &Beside<'_>) -> Vec<Finding> {
    let states = beside.states();
    let mut found = Vec::new();
    for (file, entry) in beside.source.all() {
        let was = old_source.find(&file.group, &entry.id).map(|(_, entry)| entry);
        let Some(was) = was.filter(|was| was.normal != entry.normal) else { continue };
        let Some((own_file, now)) = beside.own.find(&file.group, &entry.id) else { continue };
        let is_same = old.find(&file.group, &entry.id).is_some_and(|(_, old)| old.normal == now.normal);
        let stamp = stamp(&states, &file.group, &entry.id);
        if is_same && stamp.is_none_or(|stamp| stamp.src != hash(&entry.normal)) {
            let (line, _) = position(own_file.content.text().unwrap_or_default(), now.begin);
            let message = Message::new("kit-outdated").with("id", entry.id.as_str());
            let [was, now] = changed(&entry.id, &was.normal, &entry.normal);
            let message = message.with("was", was).with("now", now);
            let place = (line, 1);
            let finding = Finding::new(own_file.path.as_str(), place, severity("C005"), "C005", message);
            found.push(Finding { tag: beside.tag.to_owned(), id: entry.id.clone(), ..finding });
        }
    }
    found
}

/// What is shown of both: a message whole, and of a section the lines that changed.
fn changed(id: &str, was: &str, now: &str) -> [String; 2] {
    if !is_section(id) {
        return [one_line(was), one_line(now)];
    }
    let only = |text: &str, other: &str| {
        let lines = text.lines().filter(|line| !other.lines().any(|there| there == *line));
        one_line(&lines.collect::<Vec<_>>().join(" "))
    };
    [only(was, now), only(now, was)]
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
