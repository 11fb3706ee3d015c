//! The help, in the reader's language: clap's tree, walked once, each text looked up by the path of its command.

use clap::{Arg, Command};
use faro_core::l10n::{Message, Words};

/// Gives every command its words: `help-note-add`, its attribute `example`, and `help-arg-<name>` for what it takes.
pub(crate) fn localise(command: Command, words: &Words) -> Command {
    walk(command, "help", words)
}

fn walk(command: Command, path: &str, words: &Words) -> Command {
    let say = |id: &str| words.text(&Message::new(id));
    let (commands, arguments, options) = (say("help-commands"), say("help-arguments"), say("help-options"));
    let example = words.text(&Message::new(path).attribute("example"));
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", say("help-usage"));
    let about = say(path);
    // Some commands are for people who have nobody to ask.
    let teaches = words.try_say(&Message::new(path).attribute("teaches"));
    let teaches = teaches.map(|said| format!("{}\n\n", said.text)).unwrap_or_default();
    let command = command
        .about(about)
        .help_template(template)
        .after_help(format!("{teaches}{}:\n  {example}", say("help-example")))
        .subcommand_help_heading(commands)
        .mut_args(|arg| {
            let heading = if arg.is_positional() { &arguments } else { &options };
            let help = words.text(&message(&arg));
            let takes = arg.get_action().takes_values();
            let values = if takes { value_names(&arg, words) } else { Vec::new() };
            let arg = arg.help(help).help_heading(heading.clone());
            let arg = if values.is_empty() { arg } else { arg.value_names(values) };
            // The help names them, if there are any.
            if takes { arg.hide_possible_values(true) } else { arg }
        });
    command.mut_subcommands(|subcommand| {
        let path = format!("{path}-{}", subcommand.get_name());
        walk(subcommand, &path, words)
    })
}

/// What stands for the values of an argument: DATE, ID. What is typed as it stands there (`true|false`) and the names
/// of standards have no other word.
fn value_names(arg: &Arg, words: &Words) -> Vec<String> {
    let word = |name: String| words.try_say(&value(&name)).map_or(name, |said| said.text);
    own_names(arg).into_iter().map(word).collect()
}

fn own_names(arg: &Arg) -> Vec<String> {
    let own = || vec![arg.get_id().as_str().to_uppercase()];
    let names = arg.get_value_names().map(|names| names.iter().map(ToString::to_string).collect());
    names.unwrap_or_else(own)
}

fn value(name: &str) -> Message {
    Message::new(format!("help-value-{}", name.to_lowercase().replace(['_', '='], "-")))
}

/// What an argument is. Codes that can be typed for it are `$codes`.
fn message(arg: &Arg) -> Message {
    let message = Message::new(format!("help-arg-{}", arg.get_id().as_str().replace('_', "-")));
    let codes = arg.get_possible_values();
    let codes: Vec<&str> = codes.iter().map(|code| code.get_name()).collect();
    if codes.is_empty() { message } else { message.with("codes", codes.join(", ")) }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use faro_core::files::Files;

    use super::*;
    use crate::args::Cli;

    #[test]
    fn every_command_explains_itself_with_an_example_in_every_language() {
        for tag in ["en", "es"] {
            let words = Words::load(Files::builtin(), tag).unwrap().without_isolates();
            let mut seen = 0;
            check(Cli::command(), "help", &words, &mut seen);
            assert!(seen > 25, "{seen}");
        }
    }

    fn check(command: Command, path: &str, words: &Words, seen: &mut usize) {
        let has = |message: &Message| {
            let said = words.try_say(message);
            assert!(said.is_some_and(|said| !said.fell_back), "{} {message:?}", words.tag());
        };
        *seen += 1;
        has(&Message::new(path));
        has(&Message::new(path).attribute("example"));
        for arg in command.get_arguments() {
            has(&message(arg));
        }
        for subcommand in command.get_subcommands() {
            check(subcommand.clone(), &format!("{path}-{}", subcommand.get_name()), words, seen);
        }
    }

    #[test]
    fn every_value_has_a_name_in_every_language() {
        for tag in ["en", "es"] {
            let words = Words::load(Files::builtin(), tag).unwrap().without_isolates();
            let mut names = std::collections::BTreeSet::new();
            values(&Cli::command(), &mut names);
            assert!(names.len() > 20, "{names:?}");
            let said = |name: &&String| words.try_say(&value(name)).is_some_and(|said| !said.fell_back);
            let missing: Vec<_> = names.iter().filter(|name| !said(name)).collect();
            assert_eq!(missing, ["IANA", "RFC3339", "true|false"], "{tag}");
        }
    }

    fn values(command: &Command, names: &mut std::collections::BTreeSet<String>) {
        for arg in command.get_arguments().filter(|arg| arg.get_action().takes_values()) {
            names.extend(own_names(arg));
        }
        command.get_subcommands().for_each(|inner| values(inner, names));
    }

    #[test]
    fn the_command_line_holds_together() {
        let words = Words::load(Files::builtin(), "en").unwrap();
        localise(Cli::command(), &words).debug_assert();
    }
}
