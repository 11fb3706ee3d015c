//! Whether a log holds: that of the vault, or an export that somebody got.

use std::io::{self, ErrorKind, Read};
use std::path::Path;

use faro_core::casefile::Casefile;
use faro_core::disk;
use faro_core::l10n::Message;
use faro_core::prooflog::{FileSignature, ProofCheck, ProofEntry, check_file, entry_of_code};
use serde_json::{Value, json};

use super::log_export::beside;
use super::record::number;
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// The log of the vault; `code` is one that somebody got before.
pub(super) fn verify(app: &App, casefile: &Casefile, code: Option<&str>) -> Result<(), CliError> {
    let entries: Vec<ProofEntry> = casefile.proofs().into_iter().map(|entry| entry.body).collect();
    let found = Found { check: &casefile.check_proofs(), signature: None, code: Code::of(code, &entries) };
    found.tell(app)
}

/// An export, with the signature that lies beside it. It takes no vault.
pub(super) fn verify_file(
    app: &App,
    file: &Path,
    key: Option<&str>,
    code: Option<&str>,
) -> Result<(), CliError> {
    let key = key.map(str::parse).transpose();
    let key = key.map_err(|error: faro_core::minisign::MinisignError| CliError::Said(error.message()))?;
    let signature = match read(&beside(file)) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        signature => Some(signature?),
    };
    let looked = check_file(&read(file)?, signature.as_deref(), key.as_ref());
    let looked = looked.map_err(|error| CliError::Said(error.message()))?;
    let signature = Some((&looked.signature, key.is_some()));
    Found { check: &looked.check, signature, code: Code::of(code, &looked.entries) }.tell(app)
}

/// A file that somebody got: no pipe that never ends.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    disk::open_given(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is to be told of a log.
struct Found<'f> {
    check: &'f ProofCheck,
    /// That of a file, and whether there must be one.
    signature: Option<(&'f FileSignature, bool)>,
    code: Code,
}

/// Which entry has the code that somebody got before.
enum Code {
    NotAsked,
    Of(u64),
    Unknown,
}

impl Code {
    fn of(typed: Option<&str>, entries: &[ProofEntry]) -> Code {
        typed.map_or(Code::NotAsked, |typed| entry_of_code(entries, typed).map_or(Code::Unknown, Code::Of))
    }
}

impl Found<'_> {
    fn holds(&self) -> bool {
        let signed = self.signature.is_none_or(|(signature, needed)| match signature {
            FileSignature::Right { .. } => true,
            FileSignature::Wrong(_) => false,
            FileSignature::Absent => !needed,
        });
        self.check.fault.is_none() && signed && !matches!(self.code, Code::Unknown)
    }

    fn tell(&self, app: &App) -> Result<(), CliError> {
        if app.json {
            app.print(&self.json(app)?)?;
        } else {
            self.say(app);
        }
        if self.holds() { Ok(()) } else { Err(CliError::Reported) }
    }

    fn json(&self, app: &App) -> Result<Value, CliError> {
        let mut value = serde_json::to_value(self.check).map_err(io::Error::other)?;
        if let Some(fields) = value.as_object_mut() {
            if let Some((signature, _)) = self.signature {
                let (state, key) = match signature {
                    FileSignature::Right { key, .. } => ("right", Some(key.to_string())),
                    FileSignature::Wrong(_) => ("wrong", None),
                    FileSignature::Absent => ("absent", None),
                };
                let said = app.text(&signature.message());
                fields.insert("signature".to_owned(), json!({ "state": state, "key": key, "text": said }));
            }
            match self.code {
                Code::NotAsked => {}
                Code::Of(entry) => drop(fields.insert("code_of".to_owned(), entry.into())),
                Code::Unknown => drop(fields.insert("code_of".to_owned(), Value::Null)),
            }
        }
        Ok(value)
    }

    fn say(&self, app: &App) {
        let ProofCheck { count, code, fault, withheld, backwards, .. } = self.check;
        let urgent = |message: &Message| app.screen.toned(2, Tone::Urgent, &app.text(message));
        match fault {
            Some(fault) => app.screen.item(0, "✗", &app.text(&fault.message())),
            None => {
                let holds = Message::new("cli-log-holds").with("count", number(*count));
                app.screen.item(0, "✓", &app.text(&holds));
            }
        }
        app.screen.line(2, &app.text(&Message::new("sheet-code").with("code", code.as_str())));
        if !withheld.is_empty() {
            let withheld = Message::new("sheet-withheld-count").with("count", withheld.len());
            app.screen.sentence(2, &app.text(&withheld));
        }
        for entry in backwards {
            urgent(&Message::new("cli-log-backwards").with("number", number(*entry)));
        }
        match self.signature.map(|(signature, _)| signature) {
            Some(right @ FileSignature::Right { .. }) => app.screen.item(0, "✓", &app.text(&right.message())),
            Some(other) => app.screen.item(0, "✗", &app.text(&other.message())),
            None => {}
        }
        match self.code {
            Code::NotAsked => {}
            Code::Of(entry) => {
                let found = Message::new("check-code-found").with("number", number(entry));
                app.screen.item(0, "✓", &app.text(&found));
            }
            Code::Unknown => app.screen.item(0, "✗", &app.say("check-code-not-found")),
        }
        app.screen.toned(2, Tone::Quiet, &app.say("sheet-proves-not"));
        if self.signature.is_some() {
            app.screen.toned(2, Tone::Quiet, &app.say("sheet-signature"));
        }
    }
}
