//! A person's own words and secrets: from standard input, an editor or a prompt, never only from the command line.

use std::io::{self, BufRead, IsTerminal, Read};
use std::path::Path;
use std::{env, fs};

use faro_core::casefile::CaseError;
use faro_core::l10n::{Message, Words};
use faro_core::vault::{
    OsEntropy, RecoveryCode, VaultError, check_new_passphrase, generate_number, generate_words,
    same_passphrase,
};
use zeroize::Zeroizing;

use crate::editor;
use crate::error::CliError;
use crate::sink::{ask, tell, tell_lines};

/// Text from standard input, or from `$VISUAL` or `$EDITOR` on a terminal, starting from `before`.
///
/// Where commands come from the same input (`at_prompt`), it ends with a line that is only a dot.
pub(crate) fn text(before: &str, at_prompt: bool, words: &Words) -> Result<Zeroizing<String>, CliError> {
    let stdin = io::stdin();
    let editor = ["VISUAL", "EDITOR"].into_iter().filter_map(env::var_os).find(|name| !name.is_empty());
    match editor {
        Some(editor) if stdin.is_terminal() => editor::edit(&editor, before),
        _ => {
            if stdin.is_terminal() {
                tell(&words.text(&Message::new("cli-type-text")));
            }
            piped(at_prompt && !stdin.is_terminal())
        }
    }
}

/// All of standard input. Where commands come from it too, up to a line that is only a dot.
pub(crate) fn piped(at_prompt: bool) -> Result<Zeroizing<String>, CliError> {
    let (stdin, mut text) = (io::stdin(), Zeroizing::new(String::new()));
    if !at_prompt {
        stdin.lock().read_to_string(&mut text)?;
        return Ok(text);
    }
    for line in stdin.lock().lines() {
        let line = Zeroizing::new(line?);
        if *line == "." {
            break;
        }
        text.push_str(&line);
        text.push('\n');
    }
    Ok(text)
}

/// One line from standard input, asked for on a terminal; empty at its end.
pub(crate) fn line(question: &str) -> Result<String, CliError> {
    Ok(answer(question)?.unwrap_or_default())
}

/// One line like [`line`]; none at the end of the input.
pub(crate) fn answer(question: &str) -> Result<Option<String>, CliError> {
    let stdin = io::stdin();
    let mut line = Zeroizing::new(String::new());
    let read = if stdin.is_terminal() {
        ask(question);
        read_typed(&mut stdin.lock(), &mut line)?
    } else {
        stdin.read_line(&mut line)?
    };
    Ok((read > 0).then(|| line.trim().to_owned()))
}

/// Reads a line from a terminal, which gives a line at a time.
///
/// The buffer of standard input would keep it; a larger one passes that by.
fn read_typed(stdin: &mut impl Read, line: &mut String) -> io::Result<usize> {
    let (mut piece, mut typed) = (Zeroizing::new(vec![0; 64 * 1024]), Zeroizing::new(Vec::new()));
    loop {
        let read = stdin.read(&mut piece)?;
        typed.extend(piece.iter().take(read));
        if read == 0 || typed.ends_with(b"\n") {
            break;
        }
    }
    line.push_str(str::from_utf8(&typed).map_err(io::Error::other)?);
    Ok(typed.len())
}

/// The passphrase of an existing vault.
pub(crate) fn passphrase(file: Option<&Path>, words: &Words) -> Result<Zeroizing<Vec<u8>>, CliError> {
    match file {
        Some(file) => from_file(file),
        None => prompt("cli-passphrase", words),
    }
}

/// A passphrase for a new vault: typed twice, so that it was tried before anything depends on it.
pub(crate) fn new_passphrase(file: Option<&Path>, words: &Words) -> Result<Zeroizing<Vec<u8>>, CliError> {
    if let Some(file) = file {
        return from_file(file);
    }
    let first = prompt("cli-passphrase-new", words)?;
    if first.is_empty() {
        return generated(words);
    }
    // Before it is typed a second time.
    check_new_passphrase(&first)?;
    again(first, words)
}

/// The same once more.
fn again(first: Zeroizing<Vec<u8>>, words: &Words) -> Result<Zeroizing<Vec<u8>>, CliError> {
    let second = prompt("cli-passphrase-again", words)?;
    let differs = || CliError::Said(Message::new("error-passphrase-differs"));
    same_passphrase(&first, &second).then_some(first).ok_or_else(differs)
}

/// Five words or a number that nobody thought of, shown once and then typed, so that they are on paper before anything
/// depends on them.
fn generated(words: &Words) -> Result<Zeroizing<Vec<u8>>, CliError> {
    let number = generate_number(&OsEntropy).map_err(VaultError::from)?;
    let chosen = answer(&words.text(&Message::new("cli-passphrase-kind").with("digits", number.len())))?;
    let passphrase = match chosen.unwrap_or_default().trim() {
        "" => generate_words(words.tag(), &OsEntropy).map_err(VaultError::from)?,
        _ => number,
    };
    let said = words.text(&Message::new("cli-passphrase-generated"));
    tell_lines(&Zeroizing::new(format!("{said}\n\n    {}\n\n", *shown(&passphrase))));
    again(passphrase, words)
}

/// A number in groups of six, as it is read aloud; words as they are.
fn shown(passphrase: &[u8]) -> Zeroizing<String> {
    let mut shown = Zeroizing::new(String::with_capacity(2 * passphrase.len()));
    for (at, byte) in passphrase.iter().enumerate() {
        if at > 0 && at % 6 == 0 && byte.is_ascii_digit() {
            shown.push(' ');
        }
        shown.push(char::from(*byte));
    }
    shown
}

/// A recovery code: on a terminal group by group, each checked as soon as it is typed.
pub(crate) fn recovery_code(words: &Words) -> Result<RecoveryCode, CliError> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        let mut text = Zeroizing::new(String::new());
        stdin.lock().read_to_string(&mut text)?;
        return Ok(RecoveryCode::parse(&text).map_err(CaseError::from)?);
    }
    let mut groups = Vec::new();
    while groups.len() < RecoveryCode::GROUPS {
        let number = groups.len() + 1;
        let typed = line(&words.text(&Message::new("cli-recovery-ask").with("group", number)))?;
        let typed = Zeroizing::new(typed);
        match RecoveryCode::parse_group(number, &typed) {
            Ok(group) => groups.push(group),
            // At the end of the input nothing more will come.
            Err(error) if typed.is_empty() => return Err(CaseError::from(error).into()),
            Err(error) => tell(&words.text(&error.message())),
        }
    }
    Ok(RecoveryCode::from_groups(&groups).map_err(CaseError::from)?)
}

fn from_file(file: &Path) -> Result<Zeroizing<Vec<u8>>, CliError> {
    let mut bytes =
        Zeroizing::new(fs::read(file).map_err(|_| CliError::Said(Message::new("error-passphrase-file")))?);
    // The first line only: editors end it with a line feed.
    let end = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(bytes.len());
    bytes.truncate(end);
    Ok(bytes)
}

fn prompt(question: &str, words: &Words) -> Result<Zeroizing<Vec<u8>>, CliError> {
    let question = format!("{} ", words.text(&Message::new(question)));
    let typed = rpassword::prompt_password(question);
    let typed = typed.map_err(|_| CliError::Said(Message::new("error-passphrase-none")))?;
    Ok(Zeroizing::new(typed.into_bytes()))
}
