//! What a revision of git held: the only place that asks git.

use std::fs;
use std::path::Path;
use std::process::Command;

use faro_core::checks::Project;
use faro_core::kit::outdated;
use faro_core::l10n::{Finding, Message};

use crate::app::App;
use crate::error::CliError;

/// The translations that stayed while their source changed since a revision.
pub(in crate::commands) fn since(
    project: &Project,
    revision: &str,
    tags: &[&str],
    app: &App,
) -> Result<Vec<Finding>, CliError> {
    let Some(folder) = &app.locales else { return Err(CliError::Said(Message::new("kit-no-folder"))) };
    let before = tempfile::tempdir()?;
    let names = git(folder, &["ls-tree", "-r", "-z", "--name-only", revision, "."], revision)?;
    for name in String::from_utf8_lossy(&names).split('\0').filter(|name| is_text(name)) {
        let text = git(folder, &["cat-file", "blob", &format!("{revision}:./{name}")], revision)?;
        let path = before.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    // Before there was a source, nothing could be translated from it.
    let Ok(before) = Project::read(before.path(), Some(&project.source)) else { return Ok(Vec::new()) };
    let tags: Vec<&str> = tags.iter().copied().filter(|tag| *tag != project.source).collect();
    Ok(outdated(&before, project, &tags))
}

fn is_text(name: &str) -> bool {
    [".ftl", ".md"].iter().any(|kind| name.ends_with(kind))
}

fn git(folder: &Path, arguments: &[&str], revision: &str) -> Result<Vec<u8>, CliError> {
    let refused = || CliError::Said(Message::new("kit-no-revision").with("revision", revision));
    // A revision is none of git's options.
    if revision.starts_with('-') {
        return Err(refused());
    }
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().map_err(|_| refused())?;
    if output.status.success() { Ok(output.stdout) } else { Err(refused()) }
}
