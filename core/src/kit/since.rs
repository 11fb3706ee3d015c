use super::beside::{Beside, stamp};
use super::text::hash;
use super::texts::Texts;
use crate::checks::{Project, position};
use crate::l10n::{Finding, Message, Severity};

/// What changed in the source between two states of a project, and in `tag` did not. Who stamps a translation says that it
/// still holds.
pub fn outdated(before: &Project, after: &Project, tag: &str) -> Vec<Finding> {
    let [old_source, old] = [&before.source, tag].map(|tag| Texts::read(before, tag));
    let beside = Beside::read(after, tag);
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
            let message = message.with("was", one_line(&was.normal)).with("now", one_line(&entry.normal));
            let place = (line, 1);
            let finding = Finding::new(own_file.path.as_str(), place, Severity::Error, "C005", message);
            found.push(Finding { tag: tag.to_owned(), id: entry.id.clone(), ..finding });
        }
    }
    found
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
