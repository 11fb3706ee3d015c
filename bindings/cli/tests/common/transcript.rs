//! Command lines as somebody types them, and what they answer, without what chance put into it.

use std::io::Write;

use super::Person;

/// The words of a command line, with double quotes around what has spaces.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// What `faro …`, or `echo "…" | faro …`, answers on both outputs, in the person's own folder; and how it ended, if not well.
pub(crate) fn answer(person: &Person, line: &str) -> String {
    let (input, command) = match line.split_once(" | ") {
        Some((echo, command)) => (words(echo).swap_remove(1) + "\n", command),
        None => (String::new(), line),
    };
    let arguments = words(command);
    let arguments: Vec<&str> = arguments.iter().skip(1).map(String::as_str).collect();
    let mut child = person.command(&arguments).current_dir(person.folder.path()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    match output.status.code() {
        Some(0) => said,
        code => format!("{said}(exit {})\n", code.unwrap()),
    }
}

pub(crate) fn is_id(word: &str, length: usize) -> bool {
    word.len() == length && word.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// The same text with zeros for ids of keys and publishers, and for the digits that people compare.
pub(crate) fn masked(text: &str) -> String {
    let mut masked = String::new();
    let four = |word: Option<&&str>| {
        word.is_some_and(|word| word.len() == 4 && word.bytes().all(|sign| sign.is_ascii_digit()))
    };
    let parts: Vec<&str> = text.split_inclusive([' ', '\n', '.', ',']).collect();
    let bare: Vec<&str> = parts.iter().map(|part| part.trim_end_matches([' ', '\n', '.', ','])).collect();
    for (at, part) in parts.iter().enumerate() {
        let beside = four(bare.get(at + 1)) || at.checked_sub(1).is_some_and(|before| four(bare.get(before)));
        let is_digits = four(bare.get(at)) && beside;
        match is_id(bare[at], 16) || is_id(bare[at], 64) || is_digits {
            true => masked.push_str(&part.replace(|sign: char| sign.is_ascii_hexdigit(), "0")),
            false => masked.push_str(part),
        }
    }
    masked
}
