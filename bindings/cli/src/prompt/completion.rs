//! What the Tab key offers: commands and options, from the same tree that reads them.

use clap::Command;
use rustyline::completion::Completer;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::Validator;
use rustyline::{Context, Helper};

/// The tree of commands.
pub(super) struct Commands(pub(super) Command);

impl Commands {
    /// Where the last word begins, and what it can become.
    fn offers(&self, line: &str) -> (usize, Vec<String>) {
        let start = line.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let (before, last) = line.split_at_checked(start).unwrap_or((line, ""));
        let mut command = &self.0;
        for word in before.split_whitespace() {
            command = command.find_subcommand(word).unwrap_or(command);
        }
        let options = self.0.get_arguments().filter(|_| last.starts_with('-')).chain(command.get_arguments());
        let options = options.filter_map(|option| Some(format!("--{}", option.get_long()?)));
        let commands = command.get_subcommands().map(|command| command.get_name().to_owned());
        let mut offers: Vec<String> =
            commands.chain(options).filter(|offer| offer.starts_with(last)).collect();
        offers.sort();
        offers.dedup();
        (start, offers)
    }
}

impl Completer for Commands {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        let (start, mut offers) = self.offers(line.get(..at).unwrap_or(line));
        if let [only] = offers.as_mut_slice() {
            // The next word can be typed at once.
            only.push(' ');
        }
        Ok((start, offers))
    }
}

impl Highlighter for Commands {}
impl Hinter for Commands {
    type Hint = String;
}
impl Validator for Commands {}
impl Helper for Commands {}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::args::Cli;

    #[test]
    fn tab_offers_what_can_be_typed() {
        let commands = Commands(Cli::command());
        let offers = |line: &str| commands.offers(line);
        assert_eq!(offers("no"), (0, vec!["note".to_owned()]));
        assert_eq!(offers("note s"), (5, vec!["search".to_owned(), "show".to_owned()]));
        assert_eq!(offers("vault erase --y"), (12, vec!["--yes".to_owned()]));
        assert_eq!(offers("due --js"), (4, vec!["--json".to_owned()]));
        assert!(offers("").1.contains(&"backup".to_owned()));
        assert_eq!(offers("nothing like it").1, Vec::<String>::new());
    }
}
