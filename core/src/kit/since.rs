use super::texts::Texts;
use crate::checks::Project;

/// A translation that stayed as it was while its source changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outdated {
    /// The name of the message.
    pub id: String,
    /// The file of the translation.
    pub path: String,
    /// Its line, from 1.
    pub line: usize,
    /// What the source said.
    pub was: String,
    /// What it says now.
    pub now: String,
}

/// What changed in the source between two states of a project, and in `tag` did not.
pub fn outdated(before: &Project, after: &Project, tag: &str) -> Vec<Outdated> {
    let [old_source, source] = [before, after].map(|project| Texts::read(project, &project.source));
    let [old, own] = [before, after].map(|project| Texts::read(project, tag));
    let mut found = Vec::new();
    for (file, entry) in source.all() {
        let was = old_source.find(&file.group, &entry.id).map(|(_, entry)| entry);
        let Some(was) = was.filter(|was| was.normal != entry.normal) else { continue };
        let Some((own_file, now)) = own.find(&file.group, &entry.id) else { continue };
        let is_same = old.find(&file.group, &entry.id).is_some_and(|(_, old)| old.normal == now.normal);
        if is_same {
            found.push(Outdated {
                id: entry.id.clone(),
                path: own_file.path.clone(),
                line: line(own_file.content.text().unwrap_or_default(), now.begin),
                was: was.normal.trim_end().to_owned(),
                now: entry.normal.trim_end().to_owned(),
            });
        }
    }
    found
}

fn line(content: &str, at: usize) -> usize {
    content.get(..at).unwrap_or_default().matches('\n').count() + 1
}
