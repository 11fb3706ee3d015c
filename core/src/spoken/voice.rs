//! Text normalization for speech: signs, numbers, times and addresses become words before a voice gets them.

use super::addresses::{self, Address};
use super::block::Block;
use super::clock::with_times;
use super::numbers;
use crate::l10n::{Localized, Message, Words, plain, set_apart};

/// Signs that only eyes need.
const MARKS: &str = "*#`|<>~•·→←☐☑✓{}[]\\^=";
/// What stands around a word and is no part of it.
const OPENS: &str = "([«“‘\"'¿¡（《「";
const CLOSES: &str = ".,;:!?)]»”’\"'،؛؟።፣፤፥፦…。，、；：！？）》」।";

/// Turns what one reader sees into what they hear.
#[derive(Clone, Copy)]
pub struct Voice<'w> {
    words: &'w Words,
}

impl<'w> Voice<'w> {
    /// The voice of a reader.
    pub fn new(words: &'w Words) -> Voice<'w> {
        Voice { words }
    }

    /// The words of its reader.
    pub(super) fn words(&self) -> &'w Words {
        self.words
    }

    /// A text of a page: a block for each of its lines that says something.
    pub fn read(&self, text: &str, tag: &str, heading: bool) -> Vec<Block> {
        // Words of nobody's language are read as those around them.
        let tag = if tag == "und" { self.words.tag() } else { tag };
        let said = text.lines().map(|line| self.line(line, tag));
        let said = said.filter(|text| text.contains(char::is_alphanumeric));
        said.map(|text| Block { heading, text, tag: tag.to_owned() }).collect()
    }

    /// The same of a sentence of Faro's.
    pub(super) fn say(&self, said: &Localized, heading: bool) -> Vec<Block> {
        self.read(&said.text, &said.tag, heading)
    }

    /// What stands below every page: that the translation is not whole, or that nobody checked it.
    pub(super) fn cautions(&self) -> Vec<Block> {
        let machine =
            self.words.is_machine_made().then(|| self.words.say(&Message::new("translation-machine")));
        let preview = self.words.preview().cloned();
        preview.into_iter().chain(machine).flat_map(|said| self.say(&said, false)).collect()
    }

    /// A message in the language of the text that it becomes a part of.
    pub(super) fn part(&self, tag: &str, message: &Message) -> Option<String> {
        let said = self.words.say_in(tag, message).or_else(|| self.words.content().say_in(tag, message));
        said.map(|said| plain(&said))
    }

    fn line(&self, line: &str, tag: &str) -> String {
        let say = |message: &Message| self.part(tag, message);
        let sign = |c: char| if MARKS.contains(c) { ' ' } else { c };
        // A line to write on is a pause.
        let line: String = plain(line).replace("__", " … ").replace('_', " ").chars().map(sign).collect();
        let line = with_times(&set_apart(&line), say);
        let words: Vec<&str> = line.split_whitespace().collect();
        let (mut said, mut rest) = (Vec::new(), words.as_slice());
        while let Some((word, after)) = rest.split_first() {
            let (before, _) = words.split_at(words.len() - rest.len());
            if let Some((number, long)) = numbers::telephone(rest, say) {
                said.push(number);
                rest = rest.get(long..).unwrap_or_default();
                continue;
            }
            said.push(match *word {
                "…" if before.last() == Some(&"…") => String::new(),
                "–" | "—" | "-" => dash(before.last(), after.first(), say),
                word => wrapped(word, |core| in_words(core, say)),
            });
            rest = after;
        }
        said.retain(|word| !word.is_empty());
        said.join(" ").replace(" ,", ",")
    }
}

/// From one number to the next one it is "to"; between words a pause; alone it begins or ends a line.
fn dash(before: Option<&&str>, after: Option<&&str>, say: impl Fn(&Message) -> Option<String>) -> String {
    if before.is_none() || after.is_none() {
        return String::new();
    }
    let counts = |word: Option<&&str>| word.is_some_and(|word| word.contains(numbers::is_digit));
    let range = counts(before) && counts(after);
    range.then(|| say(&Message::new("spoken-until"))).flatten().unwrap_or_else(|| ",".to_owned())
}

fn in_words(core: &str, say: impl Fn(&Message) -> Option<String> + Copy) -> String {
    match addresses::of(core) {
        Some(Address::Web) => return say(&Message::new("spoken-address")).unwrap_or_default(),
        Some(Address::Mail) => return say(&Message::new("spoken-mail")).unwrap_or_default(),
        Some(Address::End) => {
            return say(&Message::new("spoken-dot")).unwrap_or_default() + &core.replace('.', " ");
        }
        None => {}
    }
    numbers::said(core, say)
}

/// What stands around a word stays around what is said of it.
fn wrapped(word: &str, said: impl FnOnce(&str) -> String) -> String {
    let bare = word.trim_start_matches(|c| OPENS.contains(c));
    let opens = word.len() - bare.len();
    let mut core = bare;
    while let Some(last) = core.chars().next_back().filter(|last| CLOSES.contains(*last)) {
        // The brackets of a section of law are a part of it.
        if last == ')' && core.contains('(') {
            break;
        }
        core = core.get(..core.len() - last.len_utf8()).unwrap_or_default();
    }
    let closes = bare.get(core.len()..).unwrap_or_default();
    let closes = closes.strip_prefix('.').filter(|_| numbers::is_pointed(core)).unwrap_or(closes);
    let opens = word.get(..opens).unwrap_or_default();
    format!("{opens}{}{closes}", said(core))
}
