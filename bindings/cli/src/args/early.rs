//! What must be known before the rest can be read: in which language to speak of it.

use std::ffi::OsString;
use std::path::PathBuf;

use faro_core::files::Files;
use faro_core::l10n::{Manifest, Tag, Wanted, Words};

use crate::error::CliError;

pub(crate) struct Early {
    lang: Option<String>,
    content_lang: Option<String>,
    locales: Option<PathBuf>,
    pub(crate) json: bool,
    /// A command of `faro locale`.
    is_of_translator: bool,
}

impl Early {
    pub(crate) fn of(arguments: &[OsString]) -> Early {
        let locales = value_of(arguments, "--locales").or_else(|| std::env::var_os("FARO_LOCALES"));
        Early {
            lang: text_of(arguments, "--lang"),
            content_lang: text_of(arguments, "--content-lang"),
            locales: locales.map(PathBuf::from),
            is_of_translator: is_of_translator(arguments),
            json: arguments.iter().any(|argument| argument == "--json"),
        }
    }

    /// The words for `--lang` and `--content-lang`, or for the environment's language if we have it, else English.
    pub(crate) fn words(&self) -> Result<(Words, Files), CliError> {
        let files = match &self.locales {
            // What a translator's folder holds is checked, and not believed: Faro says it in its own words.
            _ if self.is_of_translator => Files::builtin().clone(),
            Some(folder) => Files::builtin().with_folder("locales", folder)?,
            None => Files::builtin().clone(),
        };
        let devices = environment_languages();
        let language = match &self.lang {
            Some(lang) => lang.clone(),
            None => first_there(&devices, &Manifest::load(&files)?),
        };
        let content = self.content_lang.as_deref();
        let wanted = Wanted { language: &language, content, devices: &devices };
        Ok((Words::wanted(&files, wanted)?.without_isolates(), files))
    }
}

fn text_of(arguments: &[OsString], name: &str) -> Option<String> {
    value_of(arguments, name).map(|value| value.to_string_lossy().into_owned())
}

/// Whether `locale` stands where the command does, and not behind an option.
fn is_of_translator(arguments: &[OsString]) -> bool {
    let alone = ["--json", "--no-memory"];
    let is_value = |before: &OsString| {
        before
            .to_str()
            .is_some_and(|text| text.starts_with('-') && !text.contains('=') && !alone.contains(&text))
    };
    let commands = arguments.iter().zip(arguments.iter().skip(1)).filter(|(before, _)| !is_value(before));
    let mut commands = commands
        .map(|(_, argument)| argument)
        .filter(|argument| !argument.to_string_lossy().starts_with('-'));
    commands.next().is_some_and(|command| command == "locale")
}

/// The value of `--name VALUE` or `--name=VALUE`.
fn value_of(arguments: &[OsString], name: &str) -> Option<OsString> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().cloned();
        }
        if let Some(value) = argument.to_str().and_then(|text| text.strip_prefix(name)?.strip_prefix('=')) {
            return Some(value.into());
        }
    }
    None
}

/// What the reader reads, best first: the list of GNU's gettext, which counts only beside a locale that is one, and before
/// it; of POSIX's variables the first that is set decides.
fn environment_languages() -> Vec<String> {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    let locale = locale.filter(|locale| Tag::of(locale).is_some());
    let listed = set("LANGUAGE").filter(|_| locale.is_some()).unwrap_or_default();
    listed.split(':').map(str::to_owned).filter(|tag| !tag.is_empty()).chain(locale).collect()
}

fn first_there(devices: &[String], manifest: &Manifest) -> String {
    let found = devices.iter().find_map(|wanted| manifest.negotiate(wanted));
    found.map_or_else(|| "en".to_owned(), |language| language.tag.clone())
}
