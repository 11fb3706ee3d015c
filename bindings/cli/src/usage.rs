//! What was typed, and what is wrong with it: clap finds it, and here it is said in the reader's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error, FromArgMatches};
use faro_core::l10n::{Message, Words};

use crate::args::Cli;
use crate::{help, refusal, screen, sink};

/// What was typed and is no command; or the wish for help, which is none either.
pub(crate) struct Misread {
    error: Error,
    /// The command that was meant, as far as it was understood: `faro note show`, and `help-note-show`.
    command: String,
    example: Message,
    json: bool,
}

/// Reads what was typed.
pub(crate) fn read(arguments: &[OsString], words: &Words) -> Result<Cli, Misread> {
    let tree = help::localise(Cli::command(), words);
    let matches = tree.clone().try_get_matches_from(arguments);
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        let path = path(&tree, arguments);
        let said = |start: &str, between: &str| {
            path.iter().fold(start.to_owned(), |said, name| format!("{said}{between}{name}"))
        };
        Misread {
            error,
            command: said("faro", " "),
            example: Message::new(said("help", "-")).attribute("example"),
            json: arguments.iter().any(|argument| argument == "--json"),
        }
    })
}

/// The names of the commands, one inside the other.
fn path<'a>(tree: &'a Command, arguments: &[OsString]) -> Vec<&'a str> {
    let (mut command, mut path) = (tree, Vec::new());
    for word in arguments.iter().skip(1) {
        if let Some(inner) = command.find_subcommand(word) {
            path.push(inner.get_name());
            command = inner;
        }
    }
    path
}

impl Misread {
    /// Says it. Help is an answer: then this is true.
    pub(crate) fn say(&self, words: &Words) -> bool {
        let is_help = self.is_help();
        if is_help && !(self.json && self.error.use_stderr()) {
            self.help(words);
        } else {
            let message = self.message();
            if self.json {
                refusal::for_programs(&message, Vec::new(), words);
            } else {
                sink::tell(&words.text(&message));
                sink::tell_lines(&self.usage(words));
            }
        }
        is_help && !self.error.use_stderr()
    }

    fn is_help(&self) -> bool {
        matches!(
            self.error.kind(),
            ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        )
    }

    fn help(&self, words: &Words) {
        let help = self.error.render();
        let help = if screen::has_colour() { sink::own(&help.ansi().to_string()) } else { help.to_string() };
        let help = in_words(&help, words);
        match self.error.use_stderr() {
            true => sink::tell_lines(&help),
            false => sink::say_lines(help.trim_end()),
        }
    }

    /// How the command is typed, on a line of its own.
    fn usage(&self, words: &Words) -> String {
        let Some(ContextValue::StyledStr(usage)) = self.error.get(ContextKind::Usage) else {
            return String::new();
        };
        let usage = usage.to_string();
        let usage = usage.trim_start_matches("Usage:").trim();
        format!("{}: {}\n", words.text(&Message::new("help-usage")), in_words(usage, words))
    }

    /// What is wrong, and what to type instead.
    fn message(&self) -> Message {
        let (arg, value) = (self.told(ContextKind::InvalidArg), self.told(ContextKind::InvalidValue));
        let known = self.told(ContextKind::ValidValue);
        let message = match self.error.kind() {
            ErrorKind::UnknownArgument => match self.told(ContextKind::SuggestedArg) {
                like if like.is_empty() => Message::new("usage-unknown"),
                like => Message::new("usage-unknown-like").with("like", like),
            },
            ErrorKind::InvalidSubcommand => {
                let message = match self.told(ContextKind::SuggestedSubcommand) {
                    like if like.is_empty() => Message::new("usage-command"),
                    like => Message::new("usage-command-like").with("like", like),
                };
                return self.hint(message.with("arg", self.told(ContextKind::InvalidSubcommand)));
            }
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Message::new("usage-command-missing")
            }
            ErrorKind::MissingRequiredArgument => Message::new("usage-missing"),
            ErrorKind::ArgumentConflict => match self.told(ContextKind::PriorArg) {
                other if other.is_empty() || other == arg => Message::new("usage-twice"),
                other => Message::new("usage-conflict").with("other", other),
            },
            ErrorKind::InvalidValue | ErrorKind::NoEquals if value.is_empty() => {
                Message::new("usage-value-missing")
            }
            ErrorKind::InvalidValue if !known.is_empty() => Message::new("usage-choice").with("known", known),
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => Message::new("usage-value"),
            _ => Message::new("usage-other"),
        };
        self.hint(message.with("arg", arg).with("value", value))
    }

    /// Where to read more: every sentence may name the help, and a line that works.
    fn hint(&self, message: Message) -> Message {
        message.with("help", format!("{} --help", self.command)).with("example", self.example.clone())
    }

    /// What clap says of the fault, without its brackets' own grammar: `--now <RFC3339>`.
    fn told(&self, kind: ContextKind) -> String {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        }
    }
}

/// The two words that clap has in every usage, in the reader's language.
fn in_words(usage: &str, words: &Words) -> String {
    let say = |id: &str| words.text(&Message::new(id));
    usage
        .replace("[OPTIONS]", &format!("[{}]", say("help-options-name")))
        .replace("<COMMAND>", &format!("<{}>", say("help-command-name")))
        .replace("[COMMAND]", &format!("[{}]", say("help-command-name")))
}
